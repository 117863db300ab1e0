"""«Deltakere»: who takes part in the plan, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import ParticipantWords
from teamdesk.domain.names import initials
from teamdesk.domain.rows.people import ParticipantRow
from teamdesk.ui.person.entry_form import EntryForm
from teamdesk.ui.person.entry_list import EntryDeeds, EntryLine, EntryListCard
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.plan_deeds import PlanDeeds
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


class ParticipantForm(EntryForm):
    """Name, role, organisation, telephone, contribution."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        for place, name in enumerate(LINES[:4]):
            self.add_line(name, place // 2, 3 * (place % 2), 3)
        self.add_line("contribution", 2, 0, 6)

    def open_on(self, who: ParticipantRow | None) -> None:
        """Show somebody, or nobody yet."""
        self.retranslate()
        for name in LINES:
            self.lines[name].setText(getattr(who, name) if who else "")

    def words(self) -> ParticipantWords:
        """What is typed."""
        return ParticipantWords(**{name: self.typed(name) for name in LINES})

    def is_ready(self) -> bool:
        """Whoever takes part has a name."""
        return self.is_there("name")

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.fields["name"].set_words(_("Name"))
        self.fields["role"].set_words(_("Role"), _("sister, NAV adviser …"))
        self.fields["organisation"].set_words(_("Organisation"))
        self.fields["phone"].set_words(_("Telephone"))
        self.fields["contribution"].set_words(_("What they contribute"))


class ParticipantsCard(EntryListCard[ParticipantLine, ParticipantRow]):
    """Those who take part now."""

    def __init__(
        self, around: Surroundings, deeds: PlanDeeds, parent: QWidget | None = None
    ) -> None:
        self.form = ParticipantForm(around)
        self._around = around
        self._plan = deeds
        rows: RowsBox[ParticipantLine, ParticipantRow] = RowsBox(
            self._make_line, ParticipantLine.show_participant, 0
        )
        own = EntryDeeds(self._fill, self._add, self._change, deeds.end_participant)
        super().__init__(around, self.form, rows, own, parent)
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
        name = state.page.name
        self.person.setText(initials(name) if self._around.theme.tokens.masked else name)
        own = state.plan.own_contribution if state.plan else ""
        self.own_part.setText(" · ".join(part for part in (self._("the person"), own) if part))
        self.show_entries(state, state.plan.participants if state.plan else ())

    def _make_line(self) -> ParticipantLine:
        return self.listen_to(ParticipantLine(self._around))

    def _fill(self, who: ParticipantRow | None) -> QWidget:
        self.form.open_on(who)
        return self.form.lines["name"]

    def _add(self, page: PersonRows) -> bool:
        return self._plan.add_participant(page, self.form.words())

    def _change(self, page: PersonRows, who: ParticipantRow) -> bool:
        return self._plan.edit_participant(page, who, self.form.words())
