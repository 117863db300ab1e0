"""The note that is being typed: kept within a second, so that a crash costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.services.drafts import DraftService

KEEP_AFTER_MS = 600


class NoteKeeper(QObject):
    """Holds the text for the person on stage, and what was taken away of what it says.

    Signals:
        refused: the `ExplainedError` for which a draft could not be kept.
        dropped_changed: a suggestion was taken away, or stands again.
        joined: another hand wrote a note meanwhile, which stands in the text now.
    """

    refused = Signal(object)
    dropped_changed = Signal()
    joined = Signal()

    def __init__(self, drafts: DraftService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._stage: StageRows | None = None
        self._dropped: tuple[str, ...] = ()
        self.text = ""
        self.before = ""
        """The stored note that the text goes on from."""
        self._has_draft, self._base = False, ""
        """Whether the database holds a draft, and which stored note that goes on from."""
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(KEEP_AFTER_MS)
        self._resting.timeout.connect(self.keep)

    @property
    def typed(self) -> str:
        """What has come to the stored note since, and is stored nowhere but as a draft."""
        return self.text.removeprefix(self.before).strip()

    def follow(self, stage: StageRows | None) -> None:
        """Take up the note of whoever is on stage now, or let go where nobody may be shown."""
        if stage is None:
            self.close()
        else:
            self.open_on(stage)

    def open_on(self, stage: StageRows) -> None:
        """Take up the note of another person: what was typed last, else what was stored."""
        self._stage, self._has_draft, self._base = stage, False, ""
        self.text = self.before = stage.note
        kept = self._drafts.text(f"note:{stage.item.id}")
        if kept is not None:
            self._has_draft = True
            # Whoever typed it may have been away, after a crash, while others wrote on.
            base = self._base = self._drafts.text(f"base:{stage.item.id}") or ""
            is_mine = stage.note in (base, kept)
            self.text = kept if is_mine else _joined(stage.note, kept.removeprefix(base).strip())
        dropped = self._drafts.text(f"dropped:{stage.item.id}")
        self._dropped = tuple(dropped.splitlines()) if dropped else ()

    def close(self) -> None:
        """Let go of the note: its case is closed to whoever looks now."""
        self.keep()
        self._stage, self.text, self.before, self._dropped = None, "", "", ()

    def join(self, stored: str) -> None:
        """Put what somebody else has stored before what is typed here; neither is lost."""
        if stored in (self.before, self.text):
            return
        self.text, self.before = _joined(stored, self.typed), stored
        self.keep()
        self.joined.emit()

    def catch_up(self, stored: str) -> None:
        """Take up what somebody else has stored, as long as nothing is typed here that is not."""
        if self.text == self.before != stored:
            self.text = self.before = stored
            self.joined.emit()

    @Slot(str)
    def on_edited(self, text: str) -> None:
        """Remember what is typed; it is kept when the fingers rest."""
        self.text = text
        self._resting.start()

    @Slot()
    def keep(self) -> None:
        """Put what is typed into the database as a draft, with what it goes on from.

        Looking at a note leaves none: it would stand in the way of what others write next.
        """
        self._resting.stop()
        self._keep_draft(self.text if self.text != self.before else "")

    def forget(self) -> None:
        """Take the draft away: the note itself is stored now."""
        self._resting.stop()
        self.before = self.text
        self._keep_draft("")

    def dropped(self) -> tuple[str, ...]:
        """The stretches of the note that somebody took away; they stay away after a crash."""
        return self._dropped

    def drop(self, quote: str) -> None:
        """Take a suggestion away, whatever the note goes on to say."""
        self._keep_dropped([*self.dropped(), " ".join(quote.split())])

    def take_up(self, quote: str) -> None:
        """Let a suggestion stand again that was dropped."""
        dropped, words = list(self.dropped()), " ".join(quote.split())
        if words in dropped:
            dropped.remove(words)
        self._keep_dropped(dropped)

    def _keep_draft(self, text: str) -> None:
        base = self.before if text else ""
        if base != self._base:
            self._base = base
            self._store("base", base)
        if text or self._has_draft:
            self._has_draft = bool(text)
            self._store("note", text)

    def _keep_dropped(self, quotes: Sequence[str]) -> None:
        self._dropped = tuple(quotes)
        self._store("dropped", "\n".join(quotes))
        self.dropped_changed.emit()

    def _store(self, what: str, text: str) -> None:
        if self._stage is None:
            return
        try:
            self._drafts.keep(f"{what}:{self._stage.item.id}", text)
        except ExplainedError as error:
            self.refused.emit(error)


def _joined(stored: str, mine: str) -> str:
    # Whoever stored it may have gone on from these very words.
    return stored if mine in stored else f"{stored}\n{mine}".strip()
