"""Who answers for a measure: a member, somebody who takes part, or anybody with a service."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from teamdesk.ui.person.forms.field_values import ManyFields
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.widgets.dropdown import DropDown

if TYPE_CHECKING:
    from teamdesk.domain.commands.plan_parts import MeasureWords
    from teamdesk.domain.rows.plans import MeasureRow, ParticipantRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

OUTSIDE = "outside"


class ResponsibleField(ManyFields):
    """A choice, and under it name and service where it is nobody of the team.

    Signals:
        submitted: Enter was pressed in a line.
    """

    submitted = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self.who, self.name, self.service = DropDown(), QLineEdit(), QLineEdit()
        self._outsiders: tuple[ParticipantRow, ...] = ()
        lines = QHBoxLayout()
        column = QVBoxLayout(self)
        for box in (lines, column):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(around.theme.tokens.space.xs)
        column.addWidget(self.who)
        column.addLayout(lines)
        for line in (self.name, self.service):
            lines.addWidget(line)
            line.editingFinished.connect(self._on_left)
            line.returnPressed.connect(self.submitted)
        self.who.activated.connect(self._on_chosen)

    @property
    def member_id(self) -> UUID | None:
        """The member who answers; None for nobody, and for somebody from outside."""
        chosen = self.who.currentData()
        return chosen if isinstance(chosen, UUID) else None

    @property
    def outside(self) -> tuple[str, str]:
        """Name and service of somebody from outside; empty where it is not one."""
        if self.who.currentData() != OUTSIDE:
            return "", ""
        return self.name.text().strip(), self.service.text().strip()

    @property
    def is_unnamed(self) -> bool:
        """Whether it is somebody from outside, and nothing says who."""
        return self.who.currentData() == OUTSIDE and not self.name.text().strip()

    @property
    def written(self) -> str:
        """What is chosen and typed, as text."""
        chosen = self.who.currentData()
        return json.dumps(["" if chosen is None else str(chosen), *self.outside])

    def write(self, text: str) -> None:
        """Say what was said before; a member who is gone is nobody."""
        chosen, name, service = json.loads(text)
        keys = [str(self.who.itemData(place) or "") for place in range(self.who.count())]
        self.who.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
        self._tell(name, service)

    def offer(self, row: MeasureRow | None, state: PersonState) -> None:
        """Fill in the members, those from outside who take part, and anybody else."""
        self.who.clear()
        self.who.add_words(self._("nobody"), None)
        for member in state.members:
            self.who.addItem(member.name, member.id)
        answers = row.responsible_id if row else None
        if row is not None and answers and answers not in {each.id for each in state.members}:
            # Somebody who has left the team still answers for it until another is chosen.
            self.who.addItem(row.responsible, answers)
        everybody = state.plan.participants if state.plan else ()
        own = {member.name for member in state.members}
        self._outsiders = tuple(who for who in everybody if who.name not in own)
        for who in self._outsiders:
            said = ", ".join(part for part in (who.name, who.organisation) if part)
            self.who.addItem(said, who)
        self.who.add_words(self._("somebody outside the team"), OUTSIDE)

    def show_words(self, words: MeasureWords) -> None:
        """Show who answers for a measure."""
        choose(self.who, OUTSIDE if words.responsible_name else words.responsible_id)
        self._tell(words.responsible_name, words.responsible_service)

    def retranslate(self) -> None:
        """Name the lines; what is typed stays."""
        for line, said in ((self.name, self._("Name")), (self.service, self._("Service"))):
            line.setPlaceholderText(said)
            line.setAccessibleName(said)

    def _tell(self, name: str, service: str) -> None:
        for line, text in ((self.name, name), (self.service, service)):
            if line.text().strip() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self._fit()

    def _fit(self) -> None:
        is_outside = self.who.currentData() == OUTSIDE
        for line in (self.name, self.service):
            line.setVisible(is_outside)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        chosen = self.who.itemData(place)
        if chosen in self._outsiders:
            choose(self.who, OUTSIDE)
            self._tell(chosen.name, chosen.organisation or chosen.role)
        self._fit()
        if self.is_unnamed:
            self.name.setFocus()
        else:
            self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        if not self.is_unnamed:
            self.changed.emit()
