"""A ruler from 0 to 10, as in a motivational interview: clicked, or answered by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from teamdesk.ui.theme.fonts import make_font

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

LEAST, MOST, UNANSWERED = 0, 10, -1
STEPS = MOST - LEAST + 1


class Ruler(QSlider):
    """Eleven steps; digits answer (1 and 0 is ten), End is ten, Delete takes the answer away.

    A slider underneath, so that readers say it is one and hear its value.

    Signals:
        answered: the number, or None when there is no answer.
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._ = texts
        self.setRange(UNANSWERED, MOST)
        self.setPageStep(1)
        self.setValue(UNANSWERED)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self.updateGeometry)
        self._describe()

    @property
    def answer(self) -> int | None:
        """The number; None where nothing was answered."""
        return None if self.value() == UNANSWERED else self.value()

    def show_answer(self, answer: int | None) -> None:
        """Show an answer, without a signal."""
        blocked = self.blockSignals(True)
        self.setValue(UNANSWERED if answer is None else answer)
        self.blockSignals(blocked)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Eleven squares side by side."""
        side = self._theme.tokens.sizes.control
        return QSize(side * 7, side)

    def minimumSizeHint(self) -> QSize:
        """Squares may become narrow, never lower."""
        side = self._theme.tokens.sizes.control
        return QSize(side * 5, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and Delete; arrows, Home and End are the slider's."""
        typed = event.text()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setValue(UNANSWERED)
        elif event.key() == Qt.Key.Key_Home:
            self.setValue(LEAST)
        elif typed.isdecimal():
            self.setValue(self._typed(int(typed)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer with the step under the mouse; the same step again takes it away."""
        if not self.isEnabled() or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        step = int(event.position().x() * STEPS / max(1, self.width()))
        step = min(MOST, max(LEAST, step))
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
        width = frame.width() / STEPS
        for step in range(LEAST, MOST + 1):
            box = QRectF(frame.left() + step * width, frame.top(), width, frame.height())
            is_answer = step == self.value()
            if is_answer:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                inner = box.adjusted(2, 2, -2, -2)
                painter.drawRoundedRect(inner, tokens.sizes.radius, tokens.sizes.radius)
            elif step > LEAST and step - 1 != self.value():
                painter.setPen(QColor(colours.border))
                top, low = box.top() + box.height() * 0.3, box.bottom() - box.height() * 0.3
                painter.drawLine(QPointF(box.left(), top), QPointF(box.left(), low))
            weight = QFont.Weight.Bold if is_answer else QFont.Weight.Normal
            painter.setFont(make_font(tokens.type.body, weight))
            painter.setPen(QColor(colours.text_on_accent if is_answer else colours.text_muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step))
        painter.end()

    def _typed(self, digit: int) -> int:
        """A 0 after a 1 makes ten."""
        return MOST if digit == 0 and self.value() == 1 else digit

    def _describe(self) -> None:
        said = self._("not answered") if self.answer is None else str(self.answer)
        self.setAccessibleDescription(said)

    @Slot(int)
    def _on_value_changed(self, _value: int) -> None:
        self._describe()
        self.update()
        self.answered.emit(self.answer)
