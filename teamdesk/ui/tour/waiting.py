"""Waiting for the window: as long as it takes, but never for ever."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

if TYPE_CHECKING:
    from collections.abc import Callable

Found = TypeVar("Found")

# A machine that builds beside the tour is slow now and then; what never comes is told all the same.
LONGEST_SECONDS = 15.0
_BREATH_MS = 10


class TourFault(Exception):
    """The window did not do what a person would have expected of it; the text says what."""


def let_work(milliseconds: int = 50) -> None:
    """Let the window work for a while, as it does between two gestures of a person."""
    until = time.monotonic() + milliseconds / 1_000
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _BREATH_MS)
        # Outside the event loop nobody else throws away what was closed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.monotonic() >= until:
            return
        time.sleep(_BREATH_MS / 2_000)


def wait_for(
    look: Callable[[], Found | None], awaited: str, seconds: float = LONGEST_SECONDS
) -> Found:
    """Let the window work until ``look`` finds something true.

    Raises:
        TourFault: it did not come within ``seconds``; the text names ``awaited``.
    """
    until = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > until:
            raise TourFault(awaited)
        let_work(_BREATH_MS)
    return found
