"""Why something was decided, where old minutes say so behind it or on the line below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL = r"(?:begrunnelse|begrunning|grunngi(?:v|ev)ing|grunngjeving|reason)\s*:\s*"
_BEHIND = re.compile(rf"[\s(–-]*\b{_LABEL}", re.IGNORECASE)
_BELOW = re.compile(rf"^\s*{_LABEL}", re.IGNORECASE)


def split_reason(line: str) -> tuple[str, str]:
    """What a line decides, and the reason that it gives; the reason is empty without one."""
    said, *given = _BEHIND.split(line, maxsplit=1)
    if not given or not said.strip():
        return line, ""
    reason = given[0].strip()
    # «(Begrunnelse: …)» closes what it opened.
    return said.rstrip(), reason[:-1] if reason.count(")") > reason.count("(") else reason


def reason_of(lines: Sequence[str], place: int) -> str:
    """The reason of the decision on one of the lines about a person."""
    _said, reason = split_reason(lines[place])
    below = lines[place + 1] if place + 1 < len(lines) else ""
    if reason or not _BELOW.match(below):
        return reason
    return _BELOW.sub("", below).strip()
