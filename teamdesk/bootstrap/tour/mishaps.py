"""What goes wrong beside a step: errors in slots, and warnings of Qt."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from teamdesk.core.places import describe_error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_HARMLESS = ("This plugin does not support", "propagateSizeHints")
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Mishaps:
    """Remembers them until the step that caused them ends."""

    def __init__(self) -> None:
        self._seen: list[str] = []

    def take(self) -> list[str]:
        """What was seen since the last time."""
        seen, self._seen = self._seen, []
        return seen

    @contextmanager
    def watching(self) -> Iterator[Mishaps]:
        """Listen to Python and to Qt for as long as the tour lasts."""
        before_python = sys.excepthook
        sys.excepthook = self._on_error
        before_qt = qInstallMessageHandler(self._on_message)
        try:
            yield self
        finally:
            qInstallMessageHandler(before_qt)
            sys.excepthook = before_python

    def _on_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._seen.append("; ".join(describe_error(error)))

    def _on_message(self, kind: QtMsgType, _at: QMessageLogContext, text: str) -> None:
        if kind not in _QUIET and not any(words in text for words in _HARMLESS):
            self._seen.append(f"Qt: {text}")
