"""The two fields in which a passphrase is chosen: what it is, and the same once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.ui.setup.entrance.passphrase import Strength, strength
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class NewPassphrase(QWidget):
    """Says while one types how good the passphrase is.

    Signals:
        submitted: Enter was pressed in the last field.
    """

    submitted = Signal()

    def __init__(self, theme: Theme, texts: Texts, least: int) -> None:
        """Make the fields; a passphrase has at least ``least`` characters."""
        super().__init__()
        self._ = texts
        self._least = least
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        self._field = InlineField(theme, self.passphrase)
        self._again_field = InlineField(theme, self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens.space.lg)
        for secret, field in ((self.passphrase, self._field), (self.again, self._again_field)):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
            row.addWidget(field, 1)
        self.passphrase.textChanged.connect(self._say_strength)
        self.again.returnPressed.connect(self.submitted)

    @property
    def typed(self) -> str:
        """The passphrase."""
        return self.passphrase.text()

    def wrong(self) -> tuple[InlineField, str] | None:
        """The field that can't stand as it is, and why."""
        if strength(self.typed, self._least) in (Strength.EMPTY, Strength.TOO_SHORT):
            return self._field, self._("Use at least {least} characters.", least=self._least)
        if self.typed != self.again.text():
            return self._again_field, self._("The two are not the same. Type it again.")
        return None

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.again.clear()

    def retranslate(self) -> None:
        """Set the words."""
        self._again_field.set_words(self._("Passphrase once more"))
        self._say_strength()

    @Slot()
    def _say_strength(self) -> None:
        least = self._least
        said = {
            Strength.EMPTY: self._("A sentence of four or five words is easy to remember."),
            Strength.TOO_SHORT: self._("Too short: at least {least} characters.", least=least),
            Strength.FAIR: self._("Fair. A longer one is better."),
            Strength.GOOD: self._("Good."),
        }[strength(self.typed, least)]
        self._field.set_words(self._("Passphrase"), said)
