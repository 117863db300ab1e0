"""What the team looks at in a referral, its home care zones, and the contact of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from teamdesk.domain.commands.team import SaveIntakeSettings
from teamdesk.domain.inclusion import Criterion
from teamdesk.domain.labels import label
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.team.zone_contacts import ZoneContacts
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.settings import IntakeSettingsRow
    from teamdesk.ui.setup.ports_of_team import IntakeSettings
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "intake_settings"


class IntakeSection(Section):
    """Each tick is kept at once, the zones as one leaves the line; Ctrl+Z takes it back."""

    def __init__(
        self, around: Surroundings, settings: IntakeSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._settings = settings
        self._row: IntakeSettingsRow | None = None
        theme = around.theme
        self._criteria, self._zones = Card(theme), Card(theme)
        self.boxes = {criterion: QCheckBox() for criterion in Criterion}
        for box in self.boxes.values():
            box.clicked.connect(self.save_now)
            self._criteria.body.addWidget(box)
        self.zones = QLineEdit()
        self._zones_field = InlineField(theme, self.zones)
        self._zones.body.addWidget(self._zones_field)
        self.zones.editingFinished.connect(self.save_now)
        self.contacts = ZoneContacts(around)
        self.contacts.chosen.connect(self.save_now)
        self._zones.body.addWidget(self.contacts)
        for card in (self._criteria, self._zones):
            self.add_card(card)
        around.undo.changed.connect(self._on_undone)
        self.retranslate()

    def show_now(self) -> None:
        """Show what is stored."""
        self._row = self._settings.settings()
        for criterion, box in self.boxes.items():
            box.setChecked(criterion in self._row.criteria)
        self.zones.setText(", ".join(self._row.zones))
        self.contacts.show_row(self._row)
        self.contacts.setVisible(bool(self._row.members and self._row.zones))

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Referrals and zones"), _("What the team looks at, and what the board is read by.")
        )
        self._criteria.set_heading(_("Checklist in a referral"))
        self._zones.set_heading(_("Home care zones"))
        for criterion, box in self.boxes.items():
            box.setText(label(_, criterion))
        self.contacts.retranslate()
        self._zones_field.set_words(
            _("Zones"), _("A comma between them. A person's zone is chosen in the referral.")
        )

    @Slot()
    def save_now(self) -> None:
        """Keep what is chosen, if it is another now."""
        if self._row is None:
            return
        before = self._row
        zones = tuple(part.strip() for part in self.zones.text().split(",") if part.strip())
        criteria = tuple(one for one, box in self.boxes.items() if box.isChecked())
        contacts = self.contacts.contacts() if before.members else before.contacts
        if (criteria, zones, contacts) == (before.criteria, before.zones, before.contacts):
            return

        def there(version: int) -> ChangeSet:
            command = SaveIntakeSettings(version, criteria, zones, contacts)
            return self._settings.save(command, ORIGIN)

        def back(version: int) -> ChangeSet:
            command = SaveIntakeSettings(version, before.criteria, before.zones, before.contacts)
            return self._settings.save(command, ORIGIN)

        deed = Deed(self._around, RowAt(before.team_id, before.version), there, back)
        deed.do(self._("change of the checklist or the zones"), self._refuse)
        self.show_now()

    def _refuse(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)

    @Slot()
    def _on_undone(self) -> None:
        if self.isVisible():
            self.show_now()
