"""Says whose view a statement is, with one key, where the note is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from teamdesk.domain.interviews import Source
from teamdesk.domain.labels import label
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.ui.surroundings import Surroundings


class SourceBar(QWidget):
    """Alt+1, 2 and 3 begin a statement with who says it; the buttons do it in the last field.

    The buttons take no focus: they would be three more stops on the way from field to field.
    """

    def __init__(
        self,
        around: Surroundings,
        texts: Collection[QPlainTextEdit],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._texts = texts
        self._last: QPlainTextEdit | None = None
        self._about = Label(TextRole.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self._about)
        self.buttons = {source: Button(around.theme, ButtonKind.LINK) for source in Source}
        for number, (source, button) in enumerate(self.buttons.items(), 1):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("source", source.value)
            button.clicked.connect(self._on_clicked)
            QShortcut(QKeySequence(f"Alt+{number}"), self).activated.connect(button.click)
            row.addWidget(button)
        row.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self._about.setText(self._("Who says it?"))
        for number, (source, button) in enumerate(self.buttons.items(), 1):
            button.set_words(_sentence(label(self._, source)), f"Alt+{number}")

    @Slot()
    def _on_clicked(self) -> None:
        button, focus = self.sender(), QApplication.focusWidget()
        target = next((text for text in self._texts if text is focus), None)
        if target is None or not isinstance(button, Button):
            return
        cursor = target.textCursor()
        before = target.toPlainText()[: cursor.position()]
        gap = "" if not before or before[-1].isspace() else " "
        cursor.insertText(f"{gap}{button.accessibleName()}: ")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
