"""Many documents in one go: gathered here, rendered side by side, told in one report."""

from __future__ import annotations

import logging
from collections import deque
from functools import partial
from time import time
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.exports.writers.pool import RenderPool
from teamdesk.exports.writers.write import remove_left_overs
from teamdesk.services.documents.exported import BatchReport, Made, RefusedDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.exports.writers.pool import Rendering
    from teamdesk.services.documents.exported import Exported, ExportedDocument
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.service import DocumentService

Result = TypeVar("Result")
log = logging.getLogger(__name__)

# How many documents wait for each process: enough that none is idle, few in the memory.
WAITING = 6
# How many are read in one transaction, and leave in one: what they have in common is looked up
# once, and the disk is waited for once.
TOGETHER = 8


class DocumentNotMade(UserError):
    """A fault of ours in one document, which must not stop the others."""

    message = mark("This document could not be made, because of a fault in Teamdesk.")
    advice = mark("Nothing is lost. The others are not touched; the log tells those who mend it.")


class Watch(NamedTuple):
    """Who waits for a batch: is told how far it is, and says when it has to stop."""

    progress: Callable[[int, int], None]
    is_cancelled: Callable[[], bool]


class _Begun(NamedTuple):
    command: ExportDocument
    gathered: GatheredDocument
    rendering: Rendering


class DocumentBatch:
    """Exports one document after the other; one that fails holds up no other."""

    def __init__(self, service: DocumentService, origin: str = "") -> None:
        self._service = service
        self._origin = origin
        self._made: list[Made] = []
        self._exported: list[ExportedDocument] = []
        self._refused: list[RefusedDocument] = []
        self._changes: ChangeSet | None = None

    def run(self, commands: Sequence[ExportDocument], watch: Watch) -> BatchReport:
        """Make them all, or as many as there is time for."""
        for folder in dict.fromkeys(command.folder for command in commands):
            remove_left_overs(folder, time())
        begun: deque[_Begun] = deque()
        asked = 0
        formats = {each for command in commands for each in command.formats}
        with RenderPool(len(commands), formats) as pool:
            for group in _groups(commands):
                if watch.is_cancelled():
                    break
                asked += len(group)
                self._begin(group, pool, begun)
                while len(begun) > pool.size * WAITING:
                    self._end(begun.popleft())
                    watch.progress(asked - len(begun), len(commands))
            while begun and not watch.is_cancelled():
                self._end(begun.popleft())
                watch.progress(asked - len(begun), len(commands))
            self._hand_out()
        left = len(commands) - asked + len(begun)
        return BatchReport(tuple(self._exported), self._changes, tuple(self._refused), left)

    def _begin(
        self, group: Sequence[ExportDocument], pool: RenderPool, begun: deque[_Begun]
    ) -> None:
        for command, gathered in zip(group, self._gathered(group), strict=True):
            if gathered is not None:
                rendering = pool.begin(gathered.document, command.formats)
                begun.append(_Begun(command, gathered, rendering))

    def _gathered(self, group: Sequence[ExportDocument]) -> Sequence[GatheredDocument | None]:
        """Read what belongs to these; where one is refused, each by itself."""
        try:
            return self._service.gather_together(group)
        except Exception:
            log.info("a group of documents is gathered one by one")
            return [self._tried(each, partial(self._service.gather, each)) for each in group]

    def _end(self, one: _Begun) -> None:
        rendered = self._tried(one.command, one.rendering.result)
        if rendered is not None:
            self._made.append(Made(one.command, one.gathered, rendered))
        if len(self._made) >= TOGETHER:
            self._hand_out()

    def _hand_out(self) -> None:
        """Let those that are ready leave together; where that is refused, each by itself."""
        made, self._made = self._made, []
        if not made:
            return
        try:
            self._note(self._service.hand_out(made, self._origin))
        except Exception:
            # One of them is at fault, and it is told which and why.
            log.info("a group of documents is handed out one by one")
            for each in made:
                alone = partial(self._service.hand_out, [each], self._origin)
                exported = self._tried(each.command, alone)
                if exported is not None:
                    self._note(exported)

    def _note(self, exported: Exported) -> None:
        self._exported += exported.documents
        changes = exported.changes
        self._changes = self._changes.joined(changes) if self._changes else changes

    def _tried(self, command: ExportDocument, step: Callable[[], Result]) -> Result | None:
        try:
            return step()
        except ExplainedError as error:
            self._refused.append(RefusedDocument(command, error))
        except Exception:
            # The others are not to wait for a fault that is only in this one.
            log.exception("a %s could not be made", command.kind)
            self._refused.append(RefusedDocument(command, DocumentNotMade()))
        return None


def _groups(commands: Sequence[ExportDocument]) -> Iterator[Sequence[ExportDocument]]:
    for first in range(0, len(commands), TOGETHER):
        yield commands[first : first + TOGETHER]
