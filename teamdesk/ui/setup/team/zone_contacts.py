"""Who is contact in each home care zone (domain notes 1.22)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.zones import zone_id
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from teamdesk.domain.rows.settings import IntakeSettingsRow
    from teamdesk.ui.surroundings import Surroundings

NOBODY = ""


class ZoneContacts(QWidget):
    """A choice for each zone; made anew when the zones are others.

    Signals:
        chosen: a zone has another contact, or none.
    """

    chosen = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._row: IntakeSettingsRow | None = None
        self._fields: dict[str, InlineField] = {}
        self.choices: dict[str, DropDown] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(around.theme.tokens.space.md)

    def show_row(self, row: IntakeSettingsRow) -> None:
        """Show who it is of each zone."""
        self._row = row
        if tuple(self.choices) != row.zones:
            self._make(row.zones)
        for zone, choice in self.choices.items():
            choice.clear()
            choice.addItem(self._("Nobody"), NOBODY)
            for member in row.members:
                choice.addItem(member.name, str(member.id))
            contact = row.contacts.get(zone_id(zone))
            choice.setCurrentIndex(max(choice.findData(str(contact)), 0))
        self._name_fields()

    def contacts(self) -> dict[UUID, UUID]:
        """The member of each zone that has one, as it is chosen now."""
        told = {zone: choice.currentData() for zone, choice in self.choices.items()}
        return {zone_id(zone): UUID(member) for zone, member in told.items() if member}

    def retranslate(self) -> None:
        """Set all words again."""
        if self._row is not None:
            self.show_row(self._row)

    def _name_fields(self) -> None:
        for zone, field in self._fields.items():
            field.set_words(self._("Contact in {zone}", zone=zone))

    def _make(self, zones: tuple[str, ...]) -> None:
        for field in self._fields.values():
            field.hide()
            field.deleteLater()
        self.choices = {zone: DropDown() for zone in zones}
        self._fields = {
            zone: InlineField(self._around.theme, choice) for zone, choice in self.choices.items()
        }
        for zone, field in self._fields.items():
            self._column.addWidget(field)
            self.choices[zone].activated.connect(self._on_activated)

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        self.chosen.emit()
