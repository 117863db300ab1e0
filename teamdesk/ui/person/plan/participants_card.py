"""«Deltakere»: who takes part in the plan, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import ParticipantWords
from teamdesk.domain.names import initials
from teamdesk.domain.rows.plans import ParticipantRow
from teamdesk.ui.person.forms.entry_list import EntryDeeds, EntryLine, EntryListCard
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.person.plan.deeds import participant_words
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LINES = ("name", "role", "organisation", "phone", "contribution")


class ParticipantLine(EntryLine[ParticipantRow]):
    """Somebody who takes part, until they do no longer."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)

    def show_participant(self, who: ParticipantRow) -> None:
        """Show somebody."""
        # On the wall there are initials, and no telephone number.
        masked = self._theme.tokens.masked
        name, phone = (initials(who.name), "") if masked else (who.name, who.phone)
        self.show_entry(who, name, (who.role, who.organisation, phone, who.contribution))
        self.end.set_words(self._("End"))
        self.end.setAccessibleName(self._("{name} takes part no longer", name=name))
        self.pencil.set_words(self._("Change {name}", name=name))


class ParticipantForm(WordsForm[ParticipantRow, ParticipantWords]):
    """Name, role, organisation, telephone, contribution."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        for place, name in enumerate(LINES[:4]):
            self.add_line(name, place // 2, 3 * (place % 2), 3)
        self.add_line("contribution", 2, 0, 6)

    @property
    def first(self) -> QWidget:
        """The name."""
        return self.lines["name"]

    def fill(self, words: ParticipantWords | None) -> None:
        """Show somebody, or nobody yet."""
        for name in LINES:
            self.lines[name].setText(getattr(words, name) if words else "")

    def words(self) -> ParticipantWords:
        """What is typed."""
        return ParticipantWords(**{name: self.typed(name) for name in LINES})

    def words_of(self, row: ParticipantRow) -> ParticipantWords:
        """What is stored of somebody."""
        return participant_words(row)

    def faults(self) -> dict[str, str]:
        """Whoever takes part has a name."""
        missing = {} if self.typed("name") else {"name": self._("Write something here.")}
        return {**missing, **super().faults()}

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.fields["name"].set_words(_("Name"))
        self.fields["role"].set_words(_("Role"), _("Sister, NAV adviser …"))
        self.fields["organisation"].set_words(_("Organisation"))
        self.fields["phone"].set_words(_("Telephone"))
        self.fields["contribution"].set_words(_("What they contribute"))

    def _title(self, row: ParticipantRow) -> str:
        return row.name


class ParticipantsCard(EntryListCard[ParticipantLine, ParticipantRow, ParticipantWords]):
    """Those who take part now."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around, deeds = presenter.around, presenter.plan_deeds
        self.form = ParticipantForm(around, presenter.desk.history.of)
        self._around = around
        rows: RowsBox[ParticipantLine, ParticipantRow] = RowsBox(
            self._make_line, ParticipantLine.show_participant, 0
        )
        own = EntryDeeds(deeds.add_participant, deeds.edit_participant, deeds.end_participant)
        super().__init__(presenter, "participant", self.form, rows, own)
        # The person is the first of those who take part (domain notes 1.1), and is never ended.
        self.person = Label(TextRole.STRONG, wraps=True)
        self.own_part = Label(TextRole.SMALL, wraps=True)
        for label in (self.person, self.own_part):
            self.body.insertWidget(self.body.indexOf(rows), label)

    def show_state(self, state: PersonState) -> None:
        """Show one person's participants."""
        self.set_heading(self._("Who takes part"))
        self.add.set_words(self._("New participant"))
        self.empty.setText(self._("Nobody but the person takes part yet."))
        self.person.setText(state.page.name)
        own = state.plan.own_contribution if state.plan else ""
        self.own_part.setText(" · ".join(part for part in (self._("the person"), own) if part))
        self.show_entries(state, state.plan.participants if state.plan else ())

    def _make_line(self) -> ParticipantLine:
        return self.listen_to(ParticipantLine(self._around))
