"""Who writes, asked only at a machine that nobody is known to sit at."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.theme.theme import Theme


class WriterField(InlineField):
    """A list of the members; nobody is chosen until somebody says so, and it never blocks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.box = DropDown()
        super().__init__(theme, self.box, parent)
        self.hide()

    @property
    def chosen(self) -> UUID | None:
        """Who writes; None where that is known already, or nobody has said it."""
        found = None if self.isHidden() else self.box.currentData()
        return found if isinstance(found, UUID) else None

    def offer(self, members: Sequence[MemberRow], chosen: UUID | None = None) -> None:
        """Let one of the members be chosen; with none there is nothing to ask."""
        self.box.clear()
        for member in members:
            self.box.addItem(member.name, member.id)
        # Qt's own search takes two equal ids for two things.
        ids = [member.id for member in members]
        self.box.setCurrentIndex(ids.index(chosen) if chosen in ids else -1)
        self.setVisible(bool(members))
