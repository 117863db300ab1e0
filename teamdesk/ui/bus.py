"""The one bus: after a commit every view hears which ids changed and asks its query again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet


class ChangeBus(QObject):
    """Carries change sets; there are no other signals about data.

    Signals:
        changed: a `ChangeSet`. Emit through `publish` only: Qt does not check payloads.
    """

    changed = Signal(object)

    def publish(self, changes: ChangeSet) -> None:
        """Tell every view; an empty set tells nobody."""
        if changes.ids or changes.cases:
            self.changed.emit(changes)
