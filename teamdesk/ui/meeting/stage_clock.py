"""How long a case has been on stage; kept as a draft, so that a crash costs a few seconds."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.services.drafts import DraftService

KEEP_EVERY_MS = 15_000
# No program that is awake lets its clocks wait so long.
ASLEEP = timedelta(minutes=15)


class StageClock(QObject):
    """Counts the whole seconds of the line on stage, on from those of earlier turns.

    The line itself is written when it is left: until then the seconds are a draft, which raises no
    version that somebody else's window knows. While the machine slept nobody was on stage.
    """

    def __init__(self, clock: Clock, drafts: DraftService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._drafts = drafts
        self._item_id: UUID | None = None
        self._begun_at = self._looked_at = clock.now()
        self._has_draft = False
        self._keeping = QTimer(self)
        self._keeping.setInterval(KEEP_EVERY_MS)
        self._keeping.timeout.connect(self.keep)

    @property
    def seconds(self) -> int:
        """How long the line has been on stage in this meeting."""
        now = self._clock.now()
        passed, self._looked_at = now - self._looked_at, now
        if passed > ASLEEP:
            self._begun_at += passed
        return whole_seconds(now - self._begun_at)

    def begin(self, line: AgendaRow | None) -> None:
        """Count for a line that comes on stage; none is there before the meeting and after it."""
        self._item_id = line.id if line is not None else None
        self._has_draft = False
        self._count_from(line.seconds if line is not None else 0)
        if line is None:
            self._keeping.stop()
        else:
            self._keeping.start()

    def resume(self) -> None:
        """Go on from what was kept last, where the program ended with this line on stage."""
        kept = self._drafts.text(self._place) if self._item_id is not None else None
        self._has_draft = kept is not None
        if kept is not None and kept.isdecimal():
            self._count_from(max(self.seconds, int(kept)))

    @Slot()
    def keep(self) -> None:
        """Put the seconds into the database as a draft."""
        if self._item_id is not None:
            self._store(str(self.seconds))

    def forget(self) -> None:
        """Take the draft away: the line itself holds the seconds now."""
        if self._has_draft:
            self._store("")

    def _count_from(self, seconds: int) -> None:
        self._looked_at = self._clock.now()
        self._begun_at = self._looked_at - timedelta(seconds=seconds)

    def _store(self, seconds: str) -> None:
        # What is typed tells when nothing can be stored; a clock has nothing to add.
        with suppress(ExplainedError):
            self._drafts.keep(self._place, seconds)
            self._has_draft = bool(seconds)

    @property
    def _place(self) -> str:
        return f"seconds:{self._item_id}"


def whole_seconds(passed: timedelta) -> int:
    """The seconds that have passed; the machine's clock may be set back while a meeting runs."""
    return max(0, int(passed.total_seconds()))
