"""A choice of one among a few, side by side."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLayout

    from teamdesk.ui.theme.theme import Theme

Key = TypeVar("Key", bound=Hashable)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}


class SegmentedControl(QWidget):
    """Buttons that are one control; arrow keys move the choice.

    Signals:
        chosen: the key of the segment that the person chose.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        """Stand in one line; one that ``wraps`` takes more where there is too little room."""
        super().__init__(parent)
        self._theme = theme
        self._keys: dict[QAbstractButton, Hashable] = {}
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        high = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Maximum, high)
        self._wraps = wraps
        self._row = _lines(self, theme) if wraps else QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        if not wraps:
            self._row.setSpacing(0)

    def set_segments(self, words: Mapping[Key, str]) -> None:
        """Set the choices and what they are called; the same keys only get new words."""
        if list(words) != list(self._keys.values()):
            self._build(list(words))
        for button, text in zip(self._keys, words.values(), strict=True):
            if isinstance(button, Button):
                button.set_words(text)

    def set_hints(self, hints: Mapping[Key, str]) -> None:
        """Set what each choice tells beside its word, such as the keys that choose it."""
        for button, key in self._keys.items():
            if isinstance(button, Button):
                button.set_words(button.accessibleName(), hints.get(cast("Key", key), ""))

    def choose(self, key: Hashable) -> None:
        """Show ``key`` as chosen, without a signal."""
        with QSignalBlocker(self._group):
            for button, known in self._keys.items():
                if known == key:
                    button.setChecked(True)
        self._lead_to_choice()

    def take_focus(self) -> None:
        """Put the keyboard on the choice, or on the first segment where there is none."""
        target = self._group.checkedButton() or next(iter(self._keys), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def clear_choice(self) -> None:
        """Show nothing as chosen: the person is to say it."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for button in self._keys:
                button.setChecked(False)
            self._group.setExclusive(True)
        self._lead_to_choice()

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """The keys there are to choose from."""
        return tuple(self._keys.values())

    @property
    def choice(self) -> Hashable | None:
        """The key that is chosen."""
        button = self._group.checkedButton()
        return self._keys.get(button) if button else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrow keys choose: a group of push buttons only moves the focus by itself."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            buttons = list(self._keys)
            if step and watched in buttons:
                at = (buttons.index(watched) + step) % len(buttons)
                buttons[at].setChecked(True)
                buttons[at].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _build(self, keys: list[Hashable]) -> None:
        for old in self._keys:
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._keys.clear()
        for index, key in enumerate(keys):
            button = Button(self._theme, ButtonKind.SEGMENT)
            button.setCheckable(True)
            button.setProperty("end", "only" if self._wraps else _end(index, len(keys)))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._row.addWidget(button)
            self._keys[button] = key
        self._lead_to_choice()

    def _lead_to_choice(self) -> None:
        """Let Tab come to the choice, or to the first segment where there is none.

        Qt does so only once the keyboard has been here.
        """
        target = self._group.checkedButton() or next(iter(self._keys), None)
        for button in self._keys:
            is_met = button is target
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_met else Qt.FocusPolicy.ClickFocus
            )

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self._lead_to_choice()
            self.chosen.emit(self._keys[button])


def _lines(control: QWidget, theme: Theme) -> QLayout:
    # The board comes without it, and stands no later because of it.
    from teamdesk.ui.widgets.flow import FlowLayout

    return FlowLayout(theme.tokens.space.xs, control)


def _end(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(index, "middle")
