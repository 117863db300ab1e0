"""The handovers of one person: what those who take over were told, and who has received it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.rows.handovers import HandoverRow
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.handover.form import HandoverForm
from teamdesk.ui.widgets.labels import TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class HandoverLine(EntryLine[HandoverRow]):
    """One handover: to whom, whether it was received, and what is told in it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)

    def show_handover(self, row: HandoverRow) -> None:
        """Show a handover."""
        _, day = self._, self._.formats.date_short
        written = day(row.written_on)
        received = _("not received yet")
        if row.received_by and row.received_on:
            received = _("received by {name} {day}", name=row.received_by, day=day(row.received_on))
        check_up = _("check-up {day}", day=day(row.check_up_on)) if row.check_up_on else ""
        facts = " · ".join(fact for fact in (written, received, check_up) if fact)
        texts = (row.does_alone, row.how_to_help, row.watch_for, row.aids, row.text)
        told = (" ".join(text.split()) for text in texts if text)
        self.show_entry(row, row.receiver, ("\n".join((facts, *told)),))
        what = f"{row.receiver}, {written}"
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove: {what}", what=what))
        self.pencil.set_words(_("Change: {what}", what=what))


class HandoversCard(KeptCard[HandoverLine, HandoverRow, HandoverWords]):
    """The newest first; the newest is what the paper holds."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self.form = HandoverForm(presenter.around, presenter.desk.history.of)
        self._around = presenter.around
        self._handovers = presenter.desk.handovers
        rows: RowsBox[HandoverLine, HandoverRow] = RowsBox(
            self._make_line, HandoverLine.show_handover, 0
        )
        super().__init__("handover", self.form, rows, self._handovers, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of a handover")

    def show_state(self, state: PersonState) -> None:
        """Show one person's handovers."""
        self.set_heading(self._("Handover"))
        self.add.set_words(self._("New handover"), "O")
        self.empty.setText(self._("Nothing is handed over yet."))
        self.show_entries(state, state.as_shown(self._handovers.of_case(state.page.case_id)))

    def _make_line(self) -> HandoverLine:
        return self.listen_to(HandoverLine(self._around))
