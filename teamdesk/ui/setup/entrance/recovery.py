"""The recovery key: shown once, put on paper, and proved by typing the end of it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from teamdesk.ui.setup.entrance.page import CalmPage
from teamdesk.ui.theme.fonts import FAMILY
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class RecoveryPage(CalmPage):
    """Holds the key for as long as the page stands, and nowhere else.

    Signals:
        confirmed: the person has the key on paper.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, texts: Texts, team: str, key: str) -> None:
        super().__init__(theme, texts)
        self._team = team
        self._key = key
        self._printer: QPrinter | None = None
        self._messages = MessageBar(theme, texts)
        self._code = Label(TextRole.CODE, _in_two_lines(key))
        self._code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._print = Button(theme, icon=IconName.PRINT)
        self._save = Button(theme, icon=IconName.EXPORT)
        self.last_group = QLineEdit()
        self._field = InlineField(theme, self.last_group)
        self._done = Button(theme, ButtonKind.PRIMARY)
        self._arrange()
        self._print.clicked.connect(self._on_print_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._done.clicked.connect(self._confirm)
        self.last_group.returnPressed.connect(self._confirm)
        self.retranslate()
        self.setFocusProxy(self._print)

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        self.set_heading(
            self._("Keep this recovery key"),
            self._(
                "It opens the team's data if the passphrase is forgotten. It is shown this once. "
                "Print it and lock the paper away, not beside the computer. Without passphrase "
                "and key nobody can open the data, not even we."
            ),
        )
        self._code.setAccessibleName(self._("Recovery key"))
        self._print.set_words(self._("Print"))
        self._save.set_words(self._("Save to a file"))
        self._field.set_words(
            self._("Type the last group of the key"),
            self._("So that we both know that you have it."),
        )
        self._done.set_words(self._("Done"))

    def paper(self) -> str:
        """What stands on the paper, in the language of the window."""
        title = self._("Teamdesk recovery key for {team}", team=self._team)
        note = self._("Opens the team's data if the passphrase is forgotten. Lock it away.")
        return f"{title}\n\n{_in_two_lines(self._key)}\n\n{note}\n"

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._save)
        row.addStretch(1)
        self.body.addWidget(self._code)
        self.body.addLayout(row)
        self.body.addWidget(self._messages)
        self.body.addWidget(self._field)
        self.body.addWidget(self._done)

    @Slot()
    def _confirm(self) -> None:
        typed = self.last_group.text().strip().upper()
        if typed != self._key.rsplit("-", 1)[-1]:
            self._field.show_error(
                self._("That is not the last group. Look at the paper and try again.")
            )
            return
        self.confirmed.emit()

    @Slot()
    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_print_finished)
        dialog.show()

    @Slot(int)
    def _on_print_finished(self, answer: int) -> None:
        if answer and self._printer is not None:
            self.print_to(self._printer)
        self._printer = None

    def print_to(self, printer: QPrinter) -> None:
        """Put the paper on a printer, or into its PDF."""
        document = QTextDocument()
        # Without tabular figures: their glyphs can't be copied out of a PDF.
        document.setDefaultFont(QFont(FAMILY, 14))
        document.setPlainText(self.paper())
        document.print_(printer)

    @Slot()
    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the paper as a text file."""
        try:
            Path(path).write_text(self.paper(), encoding="utf-8")
        except OSError:
            text = self._("The file could not be written. Choose another place, or print the key.")
            self._messages.show_message(Message(text, Tone.DANGER))
            return
        text = self._("Saved. Move the file away from this computer, to a memory stick or a safe.")
        self._messages.show_message(Message(text, Tone.OK))


def _in_two_lines(key: str) -> str:
    groups = key.split("-")
    half = len(groups) // 2
    return "-".join(groups[:half]) + "\n" + "-".join(groups[half:])
