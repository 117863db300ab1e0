"""The handovers of one person: what those who take over were told, and who has received it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.rows.handovers import HandoverRow
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.handover.form import HandoverForm
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.handover_form import check_up_words
from teamdesk.ui.widgets.labels import TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class HandoverLine(EntryLine[HandoverRow]):
    """One handover: to whom, whether it was received, what is told in it, and its check-up.

    Signals:
        check_up_wanted: the handover whose check-up is to be promised.
    """

    check_up_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)
        self.check_up = Button(around.theme, ButtonKind.LINK)
        self.row.insertWidget(1, self.check_up, 0, Qt.AlignmentFlag.AlignTop)
        self.check_up.clicked.connect(self._on_check_up)

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
        self.check_up.set_words(_("Promise the check-up"))
        self.check_up.setAccessibleName(_("Promise the check-up: {what}", what=what))

    @Slot()
    def _on_check_up(self) -> None:
        self.check_up_wanted.emit(self._entry)


class HandoversCard(KeptCard[HandoverLine, HandoverRow, HandoverWords]):
    """The newest first; the newest is what the paper holds."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self.form = HandoverForm(presenter.around, presenter.desk.history.of)
        self._around = presenter.around
        self._handovers, self._promises = presenter.desk.handovers, presenter.deeds
        rows: RowsBox[HandoverLine, HandoverRow] = RowsBox(self._make_line, self._show_line, 0)
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
        line = self.listen_to(HandoverLine(self._around))
        line.check_up_wanted.connect(self._on_check_up)
        return line

    def _show_line(self, line: HandoverLine, row: HandoverRow) -> None:
        line.show_handover(row)
        state, due = self._state, row.check_up_on
        is_ahead = due is not None and due >= self._around.clock.today()
        is_closed = state is None or state.is_veiled or self._is_promised(row)
        line.check_up.setVisible(is_ahead and not is_closed)

    def _is_promised(self, row: HandoverRow) -> bool:
        """Whether the move on the board, or somebody here, has made a promise of it."""
        tasks = self._state.page.tasks if self._state else ()
        return any(
            task.due_on == row.check_up_on and task.text == check_up_words(self._, row.receiver)
            for task in tasks
        )

    @Slot(object)
    def _on_check_up(self, row: HandoverRow) -> None:
        if self._state is not None and row.check_up_on is not None:
            said = check_up_words(self._, row.receiver)
            self._promises.promise_follow_up(self._state.page, said, row.check_up_on)
