"""Asks whether a note is to be approved, in the form itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings


class ApprovalQuestion(QFrame):
    """What an approval means, and the two answers.

    Signals:
        confirmed: the note is to be approved.
    """

    confirmed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._text = Label(TextRole.BODY, wraps=True)
        self.confirm = Button(around.theme, ButtonKind.PRIMARY)
        self._cancel = Button(around.theme)
        self.setProperty("frame", "message")
        self.setProperty("tone", Tone.WARNING.value)
        space = around.theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.md, space.xs, space.md, space.xs)
        row.addWidget(self._text, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.confirm)
        self.hide()
        self.confirm.clicked.connect(self._on_confirmed)
        self._cancel.clicked.connect(self.hide)

    def ask(self) -> None:
        """Show the question, with the keyboard on its answer."""
        self.show()
        self.confirm.setFocus()

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self._text.setText(
            _(
                "An approved note can't be changed, and your private reflection is deleted. "
                "You can undo this until the note is exported or the team is closed. "
                "Approve it now?"
            )
        )
        self.confirm.set_words(_("Approve"))
        self._cancel.set_words(_("Not yet"))

    @Slot()
    def _on_confirmed(self) -> None:
        self.hide()
        self.confirmed.emit()
