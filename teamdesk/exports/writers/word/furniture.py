"""What stands on every page of a Word file: header, footer, «side x av y»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.exports.document import Span, plain
from teamdesk.exports.writers.word.elements import field, paragraph, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_PLACE = re.compile(r"(\{pages?\})")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def running_line(style: str, left: str, right: str) -> Element:
    """One line: words at the left, and at the right words with places for numbers of pages."""
    line = paragraph(style, plain(f"{_one_line(left)}\t"))
    line.extend(_numbered(_one_line(right)))
    return line


def _numbered(pattern: str) -> Iterator[Element]:
    """«Side {page} av {pages}» with fields at the places, which Word counts itself."""
    for part in _PLACE.split(pattern):
        if part in _FIELDS:
            yield field(_FIELDS[part])
        elif part:
            yield run(Span(part))


def _one_line(text: str) -> str:
    return " ".join(text.split())
