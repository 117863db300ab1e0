"""What presenters of lists have in common: they ask only while somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.domain.errors import ConflictError

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet, Entity
    from teamdesk.ui.surroundings import Surroundings


class WatchingPresenter(QObject):
    """Listens to the bus for the entities it shows, and says what was refused.

    Signals:
        refreshed: what is shown was asked for again.
    """

    refreshed = Signal()

    def __init__(
        self, around: Surroundings, shown: tuple[Entity, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._shown = shown
        self._is_watched = False
        self._is_stale = True
        around.bus.changed.connect(self._on_bus_changed)
        around.undo.refused.connect(self._on_undo_refused)

    def watch(self, *, is_watched: bool) -> None:
        """Ask nothing while nobody looks; what was missed is fetched when somebody does."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask for what is shown as it stands; a subclass asks first and then calls this."""
        self._is_stale = False
        self.refreshed.emit()

    def tell(self, text: str) -> None:
        """Say that something went well."""
        self._around.notices.tell(text)

    def refuse(self, error: ExplainedError) -> None:
        """Say what was refused; after a conflict the newest version is shown."""
        self._around.notices.fail(error)
        if isinstance(error, ConflictError):
            self.refresh()

    @Slot(object)
    def _on_undo_refused(self, _error: object) -> None:
        if self._is_watched:
            self.refresh()

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*self._shown):
            return
        self._is_stale = True
        if self._is_watched:
            self.refresh()
