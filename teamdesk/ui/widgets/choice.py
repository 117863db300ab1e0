"""A short list of choices, answered by one key: the phase, the coordinator, the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from teamdesk.domain.names import search_key
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QKeyEvent

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

NUMBERED = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen.

    Attributes:
        key: what is told when it is chosen.
        text: what it is called.
        is_current: how it stands now, which can't be chosen again.
        is_likely: what most choose, where the keyboard stands.
    """

    key: Hashable
    text: str
    is_current: bool = False
    is_likely: bool = False


class ChoicePanel(QWidget):
    """A question and its numbered answers.

    Signals:
        chosen: the key of the choice.
        cancelled: the person chose nothing.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._keys: dict[QPushButton, Hashable] = {}
        space = theme.tokens.space
        self._title = Label(TextRole.STRONG, wraps=True)
        self._hint = Label(TextRole.CAPTION, wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(space.xs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._list)
        column.addStretch(1)

    def ask(self, title: str, choices: Sequence[Choice]) -> None:
        """Put the question; the keyboard stands on the likely answer, else the first free one."""
        self._title.setText(title)
        self._hint.setText(self._("A number chooses. Esc goes back."))
        self.setAccessibleName(title)
        self._clear()
        for number, choice in enumerate(choices, start=1):
            self._add(number, choice)
        free = [button for button in self._keys if button.isEnabled()]
        likely = {choice.key for choice in choices if choice.is_likely}
        first = next((button for button in free if self._keys[button] in likely), None)
        for button in [first] if first else free[:1]:
            button.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, go by arrow or first letter, leave by Esc."""
        buttons = [button for button in self._keys if button.isEnabled()]
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif text.isdecimal() and 0 < int(text) <= min(len(self._keys), NUMBERED):
            list(self._keys)[int(text) - 1].click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(buttons, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused(buttons)
        elif text.isalpha():
            self._go_to_letter(buttons, text)
        else:
            super().keyPressEvent(event)

    def _add(self, number: int, choice: Choice) -> None:
        button = Button(self._theme, ButtonKind.PLAIN)
        sign = f"{number}   " if number <= NUMBERED else "     "
        button.set_words(sign + choice.text)
        button.setAccessibleName(choice.text)
        button.setProperty("align", "left")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setEnabled(not choice.is_current)
        button.clicked.connect(self._on_clicked)
        self._keys[button] = choice.key
        self._list.addWidget(button)
        # Shown at once, and not by the next event: only a shown button takes the keyboard.
        button.show()

    def _clear(self) -> None:
        for button in self._keys:
            self._list.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys.clear()

    def _step(self, buttons: list[QPushButton], by: int) -> None:
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), -by)
        buttons[(at + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _press_focused(self, buttons: list[QPushButton]) -> None:
        for button in buttons:
            if button.hasFocus():
                button.click()
                return

    def _go_to_letter(self, buttons: list[QPushButton], letter: str) -> None:
        wanted = search_key(letter)
        for button in buttons:
            if search_key(button.accessibleName()).startswith(wanted):
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton) and button in self._keys:
            self.chosen.emit(self._keys[button])
