"""The questions of an instrument under each other, answered from the first to the last by keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from teamdesk.domain.instruments.answers import ONLY, Answer, Answers
from teamdesk.ui.person.scores.answer_rows import AnswerRow, NumberLine
from teamdesk.ui.person.scores.sheet import Sheet
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.instruments.shape import Form
    from teamdesk.ui.surroundings import Surroundings

NAME, EDITOR, MEANING, FORMER = range(4)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Up: -1,
}


class AnswerSheet(Sheet):
    """The questions; points that follow from others fill themselves in."""

    def __init__(self, around: Surroundings, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        # Eighteen questions with the same choices would explain them eighteen times.
        is_alike = len({item.levels for item in form.items}) == 1 < len(form.items)
        self.rows = [AnswerRow(around, item, self, explains=not is_alike) for item in form.items]
        self.legend = Label(TextRole.SMALL, self.rows[0].choices if is_alike else "", wraps=True)
        grid = QGridLayout(self)
        space = around.theme.tokens.space
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.md)
        grid.setVerticalSpacing(space.xs)
        grid.setColumnStretch(NAME, 3)
        grid.setColumnStretch(EDITOR, 4)
        is_said = any(item.levels or item.unit for item in form.items)
        # Where nothing is explained, what was answered before stands beside the answer.
        grid.setColumnStretch(MEANING if is_said else FORMER, 5)
        grid.addWidget(self.legend, 0, NAME, 1, FORMER + 1)
        self.legend.setVisible(bool(self.legend.text()))
        for place, row in enumerate(self.rows, 1):
            self._place(grid, place, row)

    def _place(self, grid: QGridLayout, place: int, row: AnswerRow) -> None:
        grid.addWidget(row.name, place, NAME)
        if row.item.unit and isinstance(row.editor, NumberLine):
            beside = QHBoxLayout()
            beside.setSpacing(grid.horizontalSpacing())
            beside.addWidget(row.editor)
            beside.addWidget(row.meaning, 1)
            grid.addLayout(beside, place, EDITOR, 1, 2)
        else:
            grid.addWidget(row.editor, place, EDITOR)
            grid.addWidget(row.meaning, place, MEANING)
        grid.addWidget(row.former, place, FORMER)
        row.editor.installEventFilter(self)
        row.changed.connect(self._on_changed)
        row.done.connect(self._on_done)

    @property
    def first(self) -> QWidget:
        """The first question."""
        return self.rows[0].editor

    @property
    def wrong(self) -> QWidget | None:
        """The first question in which something stands that can't be."""
        return next((row.editor for row in self.rows if row.is_wrong), None)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Every question with its answer, if it has one."""
        return tuple(Answer(row.item.name, ONLY, row.value) for row in self.rows)

    @property
    def written(self) -> str:
        """What stands at each question."""
        said = {row.item.name: row.written for row in self.rows if row.written}
        return json.dumps(said) if said else ""

    def write(self, text: str) -> None:
        """Let stand what stood in a draft."""
        said = json.loads(text) if text else {}
        for row in self.rows:
            row.write(said.get(row.item.name, ""))

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show what is stored."""
        told = Answers(answers)
        for row in self.rows:
            row.show_value(told.value(row.item.name))

    def show_former(self, answers: Sequence[Answer]) -> None:
        """Show beside each question what was answered the last time."""
        told = Answers(answers)
        for row in self.rows:
            row.show_former(told.value(row.item.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and the arrows go from question to question; Ctrl+Enter is the form's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return self._go(watched, step)
        return super().eventFilter(watched, event)

    def _go(self, watched: QObject, step: int) -> bool:
        """Go on; the last question has no next, and gives the key to the form."""
        editors: list[QObject] = [row.editor for row in self.rows]
        if watched not in editors:
            return False
        place = editors.index(watched) + step
        if not 0 <= place < len(editors):
            return False
        self.rows[place].editor.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot()
    def _on_done(self) -> None:
        row = self.sender()
        if isinstance(row, AnswerRow):
            self._go(row.editor, 1)

    @Slot()
    def _on_changed(self) -> None:
        row = self.sender()
        if self._form.settles and isinstance(row, AnswerRow) and not row.item.is_asked:
            found = self._form.settles(Answers(self.answers))
            for other in self.rows:
                if other.item.name in found:
                    other.show_value(found[other.item.name])
        self.changed.emit()
