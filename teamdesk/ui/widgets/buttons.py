"""Buttons: what they look like says how much they matter; one primary to a place at most."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from teamdesk.ui.widgets.style import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.ui.theme.icons import IconName
    from teamdesk.ui.theme.theme import Theme


class ButtonKind(StrEnum):
    """How much a button matters, or where it stands."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    LINK = "link"
    ICON = "icon"
    CHIP = "chip"
    SEGMENT = "segment"
    TAB = "tab"
    RAIL = "rail"


class Button(QPushButton):
    """A button whose icon follows the theme, and whose name readers can say."""

    # Of the class too: Qt sends events to a button whose own values Python has taken down already.
    _icon_name: IconName | None = None
    _is_drawn = False

    def __init__(
        self,
        theme: Theme,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: IconName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._icon_name = icon
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        if kind not in (ButtonKind.RAIL, ButtonKind.SEGMENT):
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._recolour)
        self.toggled.connect(self._recolour)

    def sizeHint(self) -> QSize:
        """Room for the heavier letters of a choice that is made, which Qt does not count."""
        hint = super().sizeHint()
        if self._kind not in (ButtonKind.CHIP, ButtonKind.SEGMENT):
            return hint
        heavy = self.font()
        heavy.setWeight(QFont.Weight.DemiBold)
        text = self.text()
        more = QFontMetrics(heavy).horizontalAdvance(text)
        more -= self.fontMetrics().horizontalAdvance(text)
        return hint + QSize(max(more, 0), 0)

    def set_words(self, text: str, hint: str = "") -> None:
        """Set what the button says; an icon button says it to readers and in its tool tip.

        ``hint`` is more than the button can say, such as the keys that press it.
        """
        if self._kind is ButtonKind.ICON:
            self.setToolTip(f"{text} ({hint})" if hint else text)
        else:
            self.setText(text.replace("&", "&&"))
            self.setToolTip(hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def set_kind(self, kind: ButtonKind) -> None:
        """Change how much the button matters."""
        self._kind = kind
        restyle(self, "kind", kind.value)
        self._recolour()

    def set_icon(self, icon: IconName | None) -> None:
        """Change the icon."""
        self._icon_name = icon
        self._recolour()

    def event(self, event: QEvent) -> bool:
        """Draw the icon when the button is first laid out: one that is never shown costs nothing.

        The unlock page stands before the library that reads SVG has to be loaded.
        """
        if not self._is_drawn and self._is_coming(event.type()):
            self._is_drawn = True
            self._recolour()
        elif event.type() is QEvent.Type.EnabledChange:
            self._recolour()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that the keyboard is on, as Space does.

        Qt lets it go by, to a form around it that would save on the button that gives up. A choice
        is made with Space alone: in a form Enter says that one is done.
        """
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and alone == Qt.KeyboardModifier.NoModifier and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)

    def _is_coming(self, kind: QEvent.Type) -> bool:
        # Qt polishes what is in a hidden bar together with the page around it.
        is_polished = kind is QEvent.Type.Polish and self.isVisibleTo(self.window())
        return is_polished or kind is QEvent.Type.Show

    @Slot()
    def _recolour(self) -> None:
        if self._icon_name is None or not self._is_drawn:
            return
        colours, size = self._theme.tokens.colours, self._theme.tokens.sizes.icon
        if not self.isEnabled():
            colour = colours.text_muted
        elif self._kind is ButtonKind.PRIMARY:
            colour = colours.text_on_accent
        elif self.isChecked() or self._kind is ButtonKind.LINK:
            colour = colours.accent
        else:
            colour = colours.text_muted
        gap = 0 if self._kind is ButtonKind.ICON else self._theme.tokens.space.xs
        self.setIcon(self._theme.icon(self._icon_name, colour, size, gap))
        self.setIconSize(QSize(size + gap, size))


class Chip(Button):
    """A filter that is on or off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ButtonKind.CHIP, parent=parent)
        self.setCheckable(True)
