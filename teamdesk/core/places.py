"""Where in the code something happened, told without a word of what it was about.

Log and crash report hold types and places only: no messages, no values, no folder names of the
person who is logged in.
"""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOTS = ("teamdesk", "site-packages")


def short_path(file_name: str) -> str:
    """The path from the package on; of other files only the last part."""
    parts = PurePath(file_name.replace("\\", "/")).parts
    for root in ROOTS:
        if root in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last if root == "teamdesk" else last + 1 :])
    return parts[-1] if parts else "?"


def describe_error(error: BaseException) -> list[str]:
    """The chain of errors as lines: each type, then its frames, oldest call first."""
    lines = []
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
    return lines


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it came from, and the members of a group; each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop(0)
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        if isinstance(link, BaseExceptionGroup):
            waiting.extend(link.exceptions)
        waiting.append(link.__cause__ or (None if link.__suppress_context__ else link.__context__))
