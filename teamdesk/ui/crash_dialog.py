"""What a person sees of a crash, and can send to anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class CrashDialog(QDialog):
    """The only dialog of the program: behind it nothing can be relied upon any longer."""

    def __init__(
        self, theme: Theme, texts: Texts, report: Path | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        _ = self._ = texts
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("frame", "surface")
        self._text = QPlainTextEdit(_read(report))
        self._text.setReadOnly(True)
        self._text.setAccessibleName(_("Crash report"))
        self._text.setTabChangesFocus(True)
        copy, close = Button(theme), Button(theme, ButtonKind.PRIMARY)
        copy.set_words(_("Copy the report"))
        close.set_words(_("Close Teamdesk"))
        copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        space = theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.setSpacing(space.md)
        column.addWidget(Label(TextRole.HEADING, _("Teamdesk has to stop")))
        column.addWidget(Label(text=_what_happened(texts), wraps=True))
        column.addWidget(Label(TextRole.SMALL, _where(texts, report), wraps=True))
        column.addWidget(self._text, 1)
        column.addLayout(buttons)
        self.setWindowTitle(_("Teamdesk has to stop"))
        self.resize(theme.tokens.type.body * 46, theme.tokens.type.body * 32)
        close.setFocus()

    @property
    def report(self) -> str:
        """What is shown, and copied."""
        return self._text.toPlainText()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report)


def _what_happened(texts: Texts) -> str:
    _ = texts
    return _(
        "Something in the program went wrong. What was saved is safe, and what you were typing "
        "was kept. Start Teamdesk again to go on."
    )


def _where(texts: Texts, report: Path | None) -> str:
    _ = texts
    if report is None:
        return _("The report could not be saved, because the disk did not take it.")
    return _(
        "The report holds versions, types and places in the code; nothing that anyone wrote. "
        "It lies in {file}.",
        file=report,
    )


def _read(report: Path | None) -> str:
    if report is None:
        return ""
    try:
        return report.read_text(encoding="utf-8")
    except OSError:
        return ""
