"""Who is called to a series: names to tick, none for the whole team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings


class SeriesMembers(QWidget):
    """A box for each one in the team."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._heading = Label(TextRole.SECTION)
        self._hint = Label(TextRole.CAPTION, wraps=True)
        self.boxes: dict[UUID, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(around.theme.tokens.space.xs)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._hint)

    @property
    def chosen(self) -> frozenset[UUID]:
        """Those who are ticked."""
        return frozenset(one for one, box in self.boxes.items() if box.isChecked())

    def show_members(self, members: Collection[MemberRow], called: Collection[UUID]) -> None:
        """Show who there is, and who is called."""
        if list(self.boxes) != [member.id for member in members]:
            for box in self.boxes.values():
                self._column.removeWidget(box)
                box.deleteLater()
            self.boxes = {member.id: QCheckBox() for member in members}
            for box in self.boxes.values():
                self._column.addWidget(box)
        for member in members:
            box = self.boxes[member.id]
            box.setText(member.name.replace("&", "&&"))
            box.setAccessibleName(member.name)
            box.setChecked(member.id in called)

    def retranslate(self) -> None:
        """Set all words."""
        self._heading.setText(self._("Who is called"))
        self._hint.setText(self._("Nobody ticked: the whole team"))
