"""What is being typed in a goal meeting: kept within a second, so that a crash costs nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter
    from teamdesk.ui.widgets.kept_field import KeptDay, KeptLine, KeptText

    Kept = KeptText | KeptLine | KeptDay

KEEP_AFTER_MS = 600


class TalkDrafts(QObject):
    """One draft for the page: every field in which something is typed that isn't stored yet."""

    def __init__(self, presenter: TalkPresenter, fields: Callable[[], Mapping[str, Kept]]) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._fields = fields
        self.item_id: UUID | None = None
        self._kept: dict[str, str] = {}
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(KEEP_AFTER_MS)
        self._resting.timeout.connect(self.keep)

    def open_on(self, item_id: UUID) -> None:
        """Put what was typed when the program last ended into its fields again."""
        self.item_id = item_id
        found = self._presenter.desk.drafts.text(self._place)
        self._kept = _read(found) if found else {}
        fields = self._fields()
        for name, text in self._kept.items():
            if name in fields:
                fields[name].type_in(text)

    @Slot()
    def on_edited(self) -> None:
        """Keep what is typed when the fingers rest."""
        self._resting.start()

    @Slot()
    def keep(self) -> None:
        """Put what is typed into the database as a draft, or take the draft away."""
        self._resting.stop()
        if self.item_id is None:
            return
        typed = {name: field.typed for name, field in self._fields().items()}
        kept = {name: text for name, text in typed.items() if text is not None}
        if kept == self._kept:
            return
        try:
            said = json.dumps(kept, ensure_ascii=False) if kept else ""
            self._presenter.desk.drafts.keep(self._place, said)
        except ExplainedError as error:
            self._presenter.around.notices.fail(error)
        else:
            self._kept = kept

    @property
    def _place(self) -> str:
        return f"talk:{self.item_id}"


def _read(kept: str) -> dict[str, str]:
    """What a draft holds; another version of the program may have written it in another way."""
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name): str(text) for name, text in found.items()}
