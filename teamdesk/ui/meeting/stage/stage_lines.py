"""The other lines of the stage: last time's promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings


class PromiseLine(QWidget):
    """A promise of an earlier meeting, to be ticked.

    Signals:
        ticked: the `TaskRow` and whether it is done.
    """

    ticked = Signal(object, bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._clock = around.clock
        self._task: TaskRow | None = None
        self._box = TickBox(around.theme)
        self._text = Label(TextRole.BODY, wraps=True)
        self._late = Label(TextRole.SMALL)
        self._text.setBuddy(self._box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        # Beside the words it would take the room they need; below, it costs one line.
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._late)
        row.addLayout(words, 1)
        self._box.clicked.connect(self._on_clicked)

    def show_task(self, task: TaskRow) -> None:
        """Show a promise."""
        self._task = task
        owner = task.owner.name.split()[0] if task.owner else task.owner_name
        said = self._("{owner}: {text}", owner=owner, text=task.text) if owner else task.text
        self._text.setText(said)
        self._box.setChecked(task.status is ActionStatus.DONE)
        late = self._lateness(task)
        self._late.setText(late)
        self._late.setVisible(bool(late))
        self._late.set_tone(Tone.DANGER if late else Tone.PLAIN)
        self._box.setAccessibleName(f"{said} {late}".strip())

    def _lateness(self, task: TaskRow) -> str:
        today = self._clock.today()
        if task.due_on is None or not task.is_overdue(today):
            return ""
        days = (today - task.due_on).days
        return self._.plural("{count} day late", "{count} days late", days)

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        if self._task is not None:
            self.ticked.emit(self._task, checked)
