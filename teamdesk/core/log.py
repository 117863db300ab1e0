"""The log: what kind of thing happened and where, never to whom.

A message of ours is written as it stands in the source, with the places for its values empty;
of a library's record only the place is kept, for its text may hold anything (a driver logs
parameters). So no value can reach the disk, whoever writes the line.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from teamdesk.core.places import describe_error, short_path

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "teamdesk.log"
OURS = "teamdesk"
# Looked at when the program starts; a day of work writes a few lines.
BYTES_A_FILE = 500_000
OLD_FILES = 4


class PlaceFormatter(logging.Formatter):
    """Writes a record without any value: time, level, logger, place, our own literal."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and below it the types and places of an error."""
        place = f"{short_path(record.pathname)}:{record.lineno}"
        parts = [self.formatTime(record), record.levelname, record.name, place]
        if _is_ours(record.name) and isinstance(record.msg, str):
            parts.append(record.msg)
        lines = [" ".join(parts)]
        if record.exc_info and record.exc_info[1]:
            lines += [f"  {line}" for line in describe_error(record.exc_info[1])]
        return "\n".join(lines)


class QuietFileHandler(logging.FileHandler):
    """A file that stays silent when the disk is full, and is set aside when it has grown.

    The standard handler prints the record, values and all, to standard error. The standard
    rotating one brings sockets and pickles along, 10 ms of the window's start.
    """

    def __init__(self, file: Path) -> None:
        _make_room(file)
        super().__init__(file, encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the line rather than show what it was about."""


def open_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Send everything that is logged to files in ``folder``; the caller closes the handler.

    A folder that cannot be written gives a program without a log, not one that does not start.
    """
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = QuietFileHandler(folder / FILE_NAME)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(PlaceFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Take the handler off again and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _make_room(file: Path) -> None:
    """Count the files up (teamdesk.log.1 is the youngest old one) where ``file`` is full."""
    if not file.exists() or file.stat().st_size < BYTES_A_FILE:
        return
    names = [file, *(file.with_name(f"{file.name}.{n}") for n in range(1, OLD_FILES + 1))]
    for older, younger in reversed(list(zip(names[1:], names[:-1], strict=True))):
        if younger.exists():
            younger.replace(older)


def _is_ours(logger: str) -> bool:
    return logger == OURS or logger.startswith(f"{OURS}.")
