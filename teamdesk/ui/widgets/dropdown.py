"""A choice from a list that opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from teamdesk.ui.widgets.wheel import ON_PURPOSE, PassesWheel

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class DropDown(PassesWheel, QComboBox):
    """A combo box as wide as its place: a long choice must not make a form wider.

    A letter goes to the choice that begins with it, also where it is the key of a shortcut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(ON_PURPOSE)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(1)

    def add_words(self, words: str, value: object) -> None:
        """Add a choice in the program's own words, which begins as a sentence does.

        Names and what people wrote are added as they are, by `addItem`.
        """
        self.addItem(words[:1].upper() + words[1:], value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits of the choice, ending in «…»; Qt would cut through a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, edit, self).width()
        whole = option.currentText
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(whole if option.currentText != whole else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep letters from shortcuts of one letter, as a field that is typed in does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_letter = event.text().isprintable() and bool(event.text().strip())
            if is_letter and not event.modifiers() & _COMMAND:
                event.accept()
                return True
        return super().event(event)
