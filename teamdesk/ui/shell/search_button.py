"""The way to anything: what looks like a field in the bar over the places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.labels import ElidedLabel, Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme


class SearchButton(QPushButton):
    """Looks like a field and opens the palette, which is where typing happens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "search")
        self.setAutoDefault(False)
        self._icon = QLabel()
        self._text = ElidedLabel(TextRole.MUTED)
        self._keys = Label()
        self._keys.setProperty("kind", "keys")
        self._keys.setText("Ctrl K")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.tokens.space.md, 0, theme.tokens.space.md, 0)
        for widget in (self._icon, self._text, self._keys):
            # A click on any of them is a click on the button.
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.setStretch(1, 1)
        theme.changed.connect(self._recolour)
        self._recolour()

    def set_words(self, text: str) -> None:
        """Set what can be done here."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription("Ctrl+K")

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence."""
        side = self._theme.tokens.sizes.control
        return QSize(side * 11, side)

    def minimumSizeHint(self) -> QSize:
        """In a narrow window the sentence gives way before any button does."""
        side = self._theme.tokens.sizes.control
        return QSize(side if self._text.isHidden() else side * 4, side)

    def show_keys(self, *, are_shown: bool) -> None:
        """Leave the keys out where there is no room for them."""
        self._keys.setVisible(are_shown)
        self._text.setVisible(are_shown)

    @Slot()
    def _recolour(self) -> None:
        size = self._theme.tokens.type.lead
        self._icon.setPixmap(self._theme.icon(IconName.SEARCH, size=size).pixmap(size, size))
