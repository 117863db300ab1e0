"""Signs that somebody dictates, «punktum», «ny linje», turned into what they name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# The letters of a stop that is said; one alone may be a word of its own, «sette punktum for».
_STOP = re.compile(r"\b(?:punktum|full\s+stop)\b")
_LEAST_STOPS = 2
_NUMBER = r"(?:\d{1,2}|en|ein|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|one|two|three|four|five)"
_SAID = re.compile(
    rf"\b(?:(?P<line>ny\s+linje|nytt\s+avsnitt|ny\s+line|nytt\s+avsnitt|new\s+line|new\s+paragraph)"
    rf"|(?P<stop>(?:(?:punktum|full\s+stop)\s+)?(?:punkt|point)\s+{_NUMBER}|punktum|full\s+stop)"
    r"|(?P<comma>komma|comma)|(?P<colon>kolon|colon))\b"
)
_SIGNS = {"line": "\n", "stop": ".", "comma": ",", "colon": ":"}


def spoken_signs(folded: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a dictated note that name a sign, with the sign; none in a typed note."""
    if "punktum" not in folded and "full stop" not in folded:
        return
    if len(_STOP.findall(folded)) < _LEAST_STOPS:
        return
    for match in _SAID.finditer(folded):
        yield match.start(), match.end(), _SIGNS[match.lastgroup or "stop"]
