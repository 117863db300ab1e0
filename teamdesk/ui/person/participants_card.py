"""«Deltakere»: who takes part in the plan, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.plan_parts import ParticipantWords
from teamdesk.domain.names import initials
from teamdesk.ui.person.entry_form import EntryCard, EntryForm
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.people import ParticipantRow
    from teamdesk.ui.person.plan_deeds import PlanDeeds
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LINES = ("name", "role", "organisation", "phone", "contribution")


class ParticipantLine(RuledLine):
    """Somebody who takes part.

    Signals:
        edit_wanted: the `ParticipantRow` that is to be changed.
        end_wanted: the `ParticipantRow` of whoever takes part no longer.
    """

    edit_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._who: ParticipantRow | None = None
        self._name = Label(TextRole.STRONG, wraps=True)
        self._facts = Label(TextRole.SMALL, wraps=True)
        self.end = Button(around.theme, ButtonKind.LINK)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        self.row.addLayout(words, 1)
        for button in (self.end, self.pencil):
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.pencil.clicked.connect(self._on_edit)
        self.end.clicked.connect(self._on_end)

    def show_participant(self, who: ParticipantRow) -> None:
        """Show somebody."""
        self._who = who
        # On the wall there are initials, and no telephone number.
        masked = self._theme.tokens.masked
        name, phone = (initials(who.name), "") if masked else (who.name, who.phone)
        self._name.setText(name)
        facts = (who.role, who.organisation, phone, who.contribution)
        self._facts.setText(" · ".join(part for part in facts if part))
        self._facts.setVisible(any(facts))
        self.end.set_words(self._("End"))
        self.end.setAccessibleName(self._("{name} takes part no longer", name=name))
        self.pencil.set_words(self._("Change {name}", name=name))

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._who)

    @Slot()
    def _on_end(self) -> None:
        self.end_wanted.emit(self._who)


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


class ParticipantsCard(EntryCard):
    """Those who take part now."""

    def __init__(
        self, around: Surroundings, deeds: PlanDeeds, parent: QWidget | None = None
    ) -> None:
        self.form = ParticipantForm(around)
        self.rows: RowsBox[ParticipantLine, ParticipantRow] = RowsBox(
            self._make_line, ParticipantLine.show_participant, 0
        )
        super().__init__(around, self.form, self.rows, parent)
        self._ = around.texts
        self._around = around
        self._deeds = deeds
        self._state: PersonState | None = None
        self._edited: ParticipantRow | None = None
        self.begun.connect(self.begin)
        self.form.submitted.connect(self._on_submitted)

    def show_state(self, state: PersonState) -> None:
        """Show one person's participants; what is being typed stays."""
        if self._state is not None and self._state.page.case_id != state.page.case_id:
            self.put_away()
        self._state = state
        people = state.plan.participants if state.plan else ()
        self.set_heading(self._("Who takes part"))
        self.add.set_words(self._("New participant"))
        self.empty.setText(self._("Nobody but the person takes part yet."))
        self.empty.setVisible(not people)
        self.rows.show_rows(people)

    @Slot()
    def begin(self) -> None:
        """Open the form for somebody new."""
        self._open(None)

    def _open(self, who: ParticipantRow | None) -> None:
        self._edited = who
        self.form.open_on(who)
        self.open_form(self.form.lines["name"])

    def _make_line(self) -> ParticipantLine:
        line = ParticipantLine(self._around)
        line.edit_wanted.connect(self._open_on)
        line.end_wanted.connect(self._on_end)
        return line

    @Slot(object)
    def _open_on(self, who: ParticipantRow) -> None:
        self._open(who)

    @Slot()
    def _on_submitted(self) -> None:
        if self._state is None:
            return
        page, words = self._state.page, self.form.words()
        if self._edited is None:
            is_done = self._deeds.add_participant(page, words)
        else:
            is_done = self._deeds.edit_participant(page, self._edited, words)
        if is_done:
            self.close_form()

    @Slot(object)
    def _on_end(self, who: ParticipantRow) -> None:
        if self._state is not None and self._deeds.end_participant(self._state.page, who):
            self.close_form()
