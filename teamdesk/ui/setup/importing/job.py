"""Reading and storing files off the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.imports.preview_result import ImportWatch
from teamdesk.imports.reasons import ImportCancelledError
from teamdesk.ui.jobs import JobCancelledError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from teamdesk.core.i18n import Translator
    from teamdesk.services.imports import ImportOutcome, PreparedImport
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.setup.ports import Imports


class ReadFiles:
    """Looks at the files; nothing is written."""

    def __init__(self, imports: Imports, files: Sequence[Path]) -> None:
        self._imports = imports
        self._files = tuple(files)

    def __call__(self, token: JobToken) -> PreparedImport:
        """Read, and report how far it has come."""
        try:
            return self._imports.preview(self._files, _watch(token))
        except ImportCancelledError as stopped:
            raise JobCancelledError from stopped


class StoreFiles:
    """Writes what was looked at, in one transaction."""

    def __init__(self, imports: Imports, prepared: PreparedImport, words: Translator) -> None:
        self._imports = imports
        self._prepared = prepared
        self._words = words

    def __call__(self, token: JobToken) -> ImportOutcome:
        """Store, and report how far it has come."""
        try:
            return self._imports.store(self._prepared, self._words, _watch(token))
        except ImportCancelledError as stopped:
            raise JobCancelledError from stopped


def _watch(token: JobToken) -> ImportWatch:
    return ImportWatch(progress=token.progress, is_cancelled=lambda: token.is_cancelled)
