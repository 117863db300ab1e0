"""What of a note and its lines may be seen, when the wall looks on while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teamdesk.domain.names import mask_names

if TYPE_CHECKING:
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.uncovering import Uncovering


class NameCover(QObject):
    """Knows whether the names of the one on stage and of those near are hidden just now.

    Signals:
        changed: it was hidden or shown.
    """

    changed = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._names = around.names
        self._uncovering: Uncovering | None = None
        around.theme.changed.connect(self.changed)

    def follow(self, uncovering: Uncovering) -> None:
        """Hide nothing while ``uncovering`` lets it be seen."""
        self._uncovering = uncovering
        uncovering.changed.connect(self.changed)

    @property
    def names(self) -> tuple[str, ...]:
        """Whose names may not be seen now."""
        stage, uncovering = self._presenter.stage, self._uncovering
        is_hiding = self._names.is_masked and not (uncovering and uncovering.is_open)
        if not is_hiding or stage is None:
            return ()
        return self._names.veil(stage.item.case_id, stage.name).names

    def shown(self, text: str) -> str:
        """The text as it may be seen now."""
        return mask_names(text, self.names)

    def hides(self, text: str) -> bool:
        """Whether a name in the text is hidden now."""
        return self.shown(text) != text
