"""Many documents in one go: gathered here, rendered side by side, told in one report."""

from __future__ import annotations

import logging
from collections import deque
from time import time
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.exports.writers.pool import RenderPool
from teamdesk.exports.writers.write import remove_left_overs
from teamdesk.services.documents.exported import BatchReport, RefusedDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.exports.writers.pool import Rendering
    from teamdesk.services.documents.exported import Exported, ExportedDocument
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.service import DocumentService

Made = TypeVar("Made")
log = logging.getLogger(__name__)

# How many documents wait for each process: enough that none is idle, few in the memory.
WAITING = 3


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
        self._made: list[ExportedDocument] = []
        self._refused: list[RefusedDocument] = []
        self._changes: ChangeSet | None = None

    def run(self, commands: Sequence[ExportDocument], watch: Watch) -> BatchReport:
        """Make them all, or as many as there is time for."""
        for folder in dict.fromkeys(command.folder for command in commands):
            remove_left_overs(folder, time())
        begun: deque[_Begun] = deque()
        asked = 0
        with RenderPool(len(commands)) as pool:
            for command in commands:
                if watch.is_cancelled():
                    break
                asked += 1
                self._begin(command, pool, begun)
                if len(begun) > pool.size * WAITING:
                    self._end(begun.popleft())
                watch.progress(asked - len(begun), len(commands))
            while begun and not watch.is_cancelled():
                self._end(begun.popleft())
                watch.progress(asked - len(begun), len(commands))
        left = len(commands) - asked + len(begun)
        return BatchReport(tuple(self._made), self._changes, tuple(self._refused), left)

    def _begin(self, command: ExportDocument, pool: RenderPool, begun: deque[_Begun]) -> None:
        gathered = self._tried(command, lambda: self._service.gather(command))
        if gathered is not None:
            rendering = pool.begin(gathered.document, command.formats)
            begun.append(_Begun(command, gathered, rendering))

    def _end(self, one: _Begun) -> None:
        exported = self._tried(one.command, lambda: self._handed_out(one))
        if exported is not None:
            self._made += exported.documents
            changes = exported.changes
            self._changes = self._changes.joined(changes) if self._changes else changes

    def _handed_out(self, one: _Begun) -> Exported:
        rendered = one.rendering.result()
        return self._service.hand_out(one.command, one.gathered, rendered, self._origin)

    def _tried(self, command: ExportDocument, step: Callable[[], Made]) -> Made | None:
        try:
            return step()
        except ExplainedError as error:
            self._refused.append(RefusedDocument(command, error))
        except Exception:
            # The others are not to wait for a fault that is only in this one.
            log.exception("a %s could not be made", command.kind)
            self._refused.append(RefusedDocument(command, DocumentNotMade()))
        return None
