"""What of a note and its lines may be seen, when the wall looks on while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teamdesk.domain.names import mask_names

if TYPE_CHECKING:
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.widgets.uncovering import Uncovering


class NameCover(QObject):
    """Knows whether the name of the one on stage is hidden just now.

    Signals:
        changed: it was hidden or shown.
    """

    changed = Signal()

    def __init__(
        self, presenter: MeetingPresenter, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._theme = theme
        self._uncovering: Uncovering | None = None
        theme.changed.connect(self.changed)

    def follow(self, uncovering: Uncovering) -> None:
        """Hide nothing while ``uncovering`` lets it be seen."""
        self._uncovering = uncovering
        uncovering.changed.connect(self.changed)

    @property
    def names(self) -> tuple[str, ...]:
        """Whose name may not be seen now."""
        stage, uncovering = self._presenter.stage, self._uncovering
        is_hiding = self._theme.tokens.masked and not (uncovering and uncovering.is_open)
        return (stage.name,) if is_hiding and stage is not None else ()

    def shown(self, text: str) -> str:
        """The text as it may be seen now."""
        return mask_names(text, self.names)

    def hides(self, text: str) -> bool:
        """Whether a name in the text is hidden now."""
        return self.shown(text) != text
