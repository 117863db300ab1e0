"""What stands over a place while a job works for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.jobs import Job, Progress
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class ProgressOverlay(QWidget):
    """Lies over a place while a job works for it: what is done, how far, and a way to stop it.

    Covers its parent and goes away with the job; the keyboard goes back to where it was.
    """

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self._host = parent
        self._job: Job | None = None
        self._was_at: QWidget | None = None
        self.setProperty("frame", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(TextRole.STRONG)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(320)
        self._cancel = Button(theme)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        column = QVBoxLayout(self)
        column.setSpacing(theme.tokens.space.lg)
        column.addStretch(1)
        for widget in (self._title, self._bar, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        texts.changed.connect(self.retranslate)
        self.retranslate()
        parent.installEventFilter(self)
        self.hide()

    def watch(self, job: Job, title: str) -> None:
        """Show ``title`` until ``job`` ends, however it ends."""
        self._job = job
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_ended)
        job.failed.connect(self._on_ended)
        job.cancelled.connect(self._on_ended)
        self._cover()
        self.show()
        self.raise_()
        self._was_at = self._host.window().focusWidget()
        self._cancel.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        self._cancel.set_words(self._("Cancel"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent as it changes size."""
        if event.type() is QEvent.Type.Resize and watched is self._host:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._host.rect())

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.cancel()

    @Slot()
    def _on_ended(self) -> None:
        self._job = None
        if self._cancel.hasFocus():
            self._go_back()
        self._was_at = None
        self.hide()

    def _go_back(self) -> None:
        # What the keyboard was on may have gone while the job worked.
        for widget in self._host.window().findChildren(QWidget):
            if widget is self._was_at:
                widget.setFocus()
