"""Hears what others store in the same database while this window is open, and tells the bus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.storage.news_watch import NewsWatch
    from teamdesk.ui.jobs import JobRunner, JobToken

# Somebody looks at the window, or something else stands before it.
SOON_MS, LATER_MS = 3_000, 15_000


class Elsewhere(QObject):
    """Looks now and then, on a worker; one look at a time, so that a slow server gathers none.

    Signals:
        heard: a `ChangeSet` of what others have stored.
        contact_changed: whether the database answers; told once, not at each look.
    """

    heard = Signal(object)
    contact_changed = Signal(bool)

    def __init__(
        self, watch: NewsWatch | None, jobs: JobRunner, window: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._jobs = jobs
        self._window = window
        self._has_contact = True
        self._is_on = self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def wait_ms(self) -> int:
        """How long until the next look: less while somebody sees the window."""
        top = self._window.window()
        is_seen = top.isVisible() and not top.isMinimized()
        is_active = QGuiApplication.focusWindow() is not None
        return SOON_MS if is_seen and is_active and self._has_contact else LATER_MS

    def begin(self) -> None:
        """Look from now on; the practice team has nobody elsewhere."""
        if self._watch is None or self._is_on:
            return
        self._is_on = True
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_changed)
        self._timer.start(self.wait_ms)

    def stop(self) -> None:
        """Look no more; what is on its way comes to nothing."""
        if self._is_on:
            self._is_on = False
            self._timer.stop()
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.focusWindowChanged.disconnect(self._on_focus_changed)

    @Slot()
    def look(self) -> None:
        """Look now, unless a look is under way."""
        if self._watch is None or not self._is_on or self._is_looking:
            return
        self._is_looking = True
        job = self._jobs.start(_Look(self._watch))
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    @Slot(object)
    def _on_looked(self, changes: ChangeSet | None) -> None:
        self._is_looking = False
        if not self._is_on:
            return
        self._set_contact(has_contact=True)
        self._timer.start(self.wait_ms)
        if changes is not None:
            self.heard.emit(changes)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_looking = False
        if not isinstance(error, ExplainedError):
            # A fault of ours would be told at each look.
            self.stop()
            raise error
        if self._is_on:
            self._set_contact(has_contact=False)
            self._timer.start(self.wait_ms)

    @Slot()
    def _on_cancelled(self) -> None:
        self._is_looking = False

    @Slot(QWindow)
    def _on_focus_changed(self, _window: QWindow | None) -> None:
        """Whoever comes back to the window sees soon what it is behind with."""
        if not self._is_looking and self._timer.remainingTime() > self.wait_ms:
            self._timer.start(0)

    def _set_contact(self, *, has_contact: bool) -> None:
        if has_contact is not self._has_contact:
            self._has_contact = has_contact
            self.contact_changed.emit(has_contact)


class _Look:
    """One look, on a worker."""

    def __init__(self, watch: NewsWatch) -> None:
        self._watch = watch

    def __call__(self, _token: JobToken) -> ChangeSet | None:
        """What others have stored."""
        return self._watch.news()
