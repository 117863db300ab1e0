"""A few values side by side, one of which is the answer: clicked, touched, or typed."""

from __future__ import annotations

import math
from bisect import bisect
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from teamdesk.core.formats import MINUS
from teamdesk.ui.theme.fonts import make_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

UNANSWERED = -1
# Few values get squares that a finger can't miss, many get narrower ones.
WIDE, NARROW = 1.7, 0.6


class Steps(QSlider):
    """A row of values; what is typed answers, Delete takes the answer away.

    A slider underneath, so that readers say it is one and hear its value. The slider's own value
    is the place of the answer among the choices.

    Signals:
        answered: the value, or None when there is no answer.
        settled: an answer was typed that no further digit can change.
    """

    answered = Signal(object)
    settled = Signal()

    def __init__(
        self, theme: Theme, texts: Texts, choices: Sequence[float], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._ = texts
        self._choices = tuple(choices)
        self._typed = ""
        self.setRange(UNANSWERED, len(self._choices) - 1)
        self.setPageStep(1)
        self.setValue(UNANSWERED)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self.updateGeometry)
        self._describe()

    @property
    def answer(self) -> float | None:
        """The value; None where nothing was answered."""
        return None if self.value() == UNANSWERED else self._choices[self.value()]

    def show_answer(self, answer: float | None) -> None:
        """Show an answer, without a signal; one that is no choice is none."""
        blocked = self.blockSignals(True)
        self.setValue(self._choices.index(answer) if answer in self._choices else UNANSWERED)
        self.blockSignals(blocked)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """A square for each value, side by side."""
        side = self._theme.tokens.sizes.control
        return QSize(round(side * WIDE * min(4, len(self._choices))), side)

    def minimumSizeHint(self) -> QSize:
        """Squares may become narrow, never lower."""
        tokens = self._theme.tokens
        count = len(self._choices)
        letters = sum(self._letters()) + tokens.space.sm * count
        usual = tokens.sizes.control * NARROW * count
        return QSize(math.ceil(max(usual, letters)), tokens.sizes.control)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and Delete; arrows and End are the slider's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._typed = ""
            self.setValue(UNANSWERED)
        elif event.key() == Qt.Key.Key_Home:
            self.setValue(0)
        elif event.text() and event.text() in "0123456789-":
            self._type(event.text())
        else:
            self._typed = ""
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Begin a new number when the keyboard comes back."""
        self._typed = ""
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer with the step under the mouse; the same step again takes it away."""
        if not self.isEnabled() or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        rights = [box.right() for box in self.boxes()]
        step = min(bisect(rights, event.position().x()), len(rights) - 1)
        self.setValue(UNANSWERED if step == self.value() else step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stay where the press was: an answer is given, not dragged."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the slider's own handle out of it."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps; the answer is filled and bold."""
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = colours.focus if self.hasFocus() else colours.border_strong
        painter.setPen(QPen(QColor(edge), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(frame, tokens.sizes.radius, tokens.sizes.radius)
        for step, (value, box) in enumerate(zip(self._choices, self.boxes(), strict=True)):
            self._paint_step(painter, box, step, shown(value))
        painter.end()

    def boxes(self) -> list[QRectF]:
        """Where each step is: «10» has as much air about it as «1», so it is wider."""
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        letters = self._letters()
        air = (frame.width() - sum(letters)) / len(letters)
        found, left = [], frame.left()
        for width in letters:
            found.append(QRectF(left, frame.top(), width + air, frame.height()))
            left += width + air
        return found

    def _letters(self) -> list[float]:
        metrics = QFontMetricsF(make_font(self._theme.tokens.type.body, QFont.Weight.Bold))
        return [metrics.horizontalAdvance(shown(value)) for value in self._choices]

    def _paint_step(self, painter: QPainter, box: QRectF, step: int, text: str) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        is_answer = step == self.value()
        if is_answer:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            inner = box.adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(inner, tokens.sizes.radius, tokens.sizes.radius)
        elif step and step - 1 != self.value():
            painter.setPen(QColor(colours.border))
            top, low = box.top() + box.height() * 0.3, box.bottom() - box.height() * 0.3
            painter.drawLine(QPointF(box.left(), top), QPointF(box.left(), low))
        weight = QFont.Weight.Bold if is_answer else QFont.Weight.Normal
        painter.setFont(make_font(tokens.type.body, weight))
        painter.setPen(QColor(colours.text_on_accent if is_answer else colours.text_muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _type(self, digit: str) -> None:
        """Take one more digit of a number, or the first of another."""
        words = [f"{value:g}" for value in self._choices]
        for typed in (self._typed + digit, digit):
            found = [word for word in words if word.startswith(typed)]
            if found:
                self._typed = typed
                if typed in words:
                    self.setValue(words.index(typed))
                if found == [typed]:
                    self._typed = ""
                    self.settled.emit()
                return

    def _describe(self) -> None:
        said = self._("not answered") if self.answer is None else shown(self.answer)
        self.setAccessibleDescription(said)

    @Slot(int)
    def _on_value_changed(self, _value: int) -> None:
        self._describe()
        self.update()
        self.answered.emit(self.answer)


def shown(value: float) -> str:
    """«10» or «−1»: a value as it stands on its step."""
    return f"{value:g}".replace("-", MINUS)
