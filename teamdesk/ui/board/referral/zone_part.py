"""The zone of a referral: offered while one types, with the contact who would get the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from teamdesk.ui.widgets.zones import ZoneCompleter

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.board.ports import Referrals
    from teamdesk.ui.texts import Texts


class ZonePart(QWidget):
    """Stands under the line of the zone, and is seen where that zone has a contact."""

    def __init__(self, texts: Texts, referrals: Referrals, line: QLineEdit) -> None:
        super().__init__()
        self._ = texts
        self._referrals = referrals
        self._line = line
        self._contact: MemberRow | None = None
        self._zones = ZoneCompleter(line)
        self.box = QCheckBox()
        # A long name makes no form wider than its panel.
        policy = QSizePolicy.Policy
        self.box.setSizePolicy(policy.Ignored, policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        line.textChanged.connect(self._look)
        self.hide()

    @property
    def contact_id(self) -> UUID | None:
        """Who gets the case; None where nobody is contact, or it was said no to."""
        return self._contact.id if self._contact and self.box.isChecked() else None

    def begin(self) -> None:
        """The team may have other zones and contacts now."""
        self._zones.offer(self._referrals.zones())
        self._look()

    def retranslate(self) -> None:
        """Set the words again."""
        if self._contact is not None:
            name = self._contact.name
            self.box.setText(self._("The case goes to {name}", name=name))
            self.box.setToolTip(self._("Contact in {zone}", zone=self._line.text().strip()))

    @Slot()
    def _look(self) -> None:
        zone = self._line.text().strip()
        found = self._referrals.zone_contact(zone) if zone else None
        if found != self._contact:
            self._contact = found
            self.box.setChecked(True)
        self.setVisible(found is not None)
        self.retranslate()
