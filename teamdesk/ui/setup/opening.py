"""What stands while a team is opened, or when that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.ui.setup.page import CalmPage

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class OpeningPage(CalmPage):
    """One calm sentence."""

    def __init__(self, theme: Theme, texts: Texts) -> None:
        super().__init__(theme, texts, width=480)
        self._error: ExplainedError | None = None
        self.retranslate()

    def fail(self, error: ExplainedError) -> None:
        """Say why the team stays closed."""
        self._error = error
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._error is None:
            self.set_heading(self._("Opening …"), "")
        else:
            words = self._.translator
            self.set_heading(self._error.what_happened(words), self._error.what_to_do(words))
