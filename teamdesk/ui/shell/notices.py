"""What places say to the person, carried to the window's message bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teamdesk.ui.widgets.messages import Message
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.texts import Texts


class WindowNotices(QObject):
    """Stands before the desk does, so that places can be made with it.

    Signals:
        posted: a `Message`; connect it to the bar that shows it.
        gone_on: somebody does something else now, and good news is over.
    """

    posted = Signal(object)
    gone_on = Signal()

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ = texts

    def tell(self, text: str) -> None:
        """Say that something went well."""
        self.posted.emit(Message(text, Tone.OK))

    def warn(self, text: str) -> None:
        """Say that something needs attention; nothing failed."""
        self.posted.emit(Message(text, Tone.WARNING))

    def fail(self, error: ExplainedError) -> None:
        """Say what was refused, that nothing is lost, and what to do."""
        self.posted.emit(Message(self._.explain(error), Tone.DANGER))

    def go_on(self) -> None:
        """Let good news go: another person is looked at now."""
        self.gone_on.emit()
