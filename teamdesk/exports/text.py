"""Text on its way out: what no file format can carry is taken away once, here."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from html import escape
from typing import TYPE_CHECKING, TypeVar

from teamdesk.exports.rewriting import Rewriting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import DataclassInstance

    from teamdesk.exports.document import Span, Text

    _Block = TypeVar("_Block", bound=DataclassInstance)

# A letter that cannot be shown leaves a visible mark, so that a reader knows something stood here.
LOST = "□"
# reportlab breaks lines in more than linear time: 128 kB in one paragraph took 4 s.
PIECE = 4000

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"


def clean(text: str) -> str:
    """Return ``text`` composed (NFC), without what Word refuses and what turns lines around.

    Control and direction characters go, a lone half of a surrogate pair becomes a visible mark;
    the joiners stay, since Persian and Hindi spelling needs them.
    """
    if not text.isprintable():
        text = "".join(map(_kept, _BREAKS.sub("\n", text)))
    return unicodedata.normalize("NFC", text)


def cleaned(block: _Block) -> _Block:
    """Return a document, or a block of one, with every text in it cleaned."""
    return _CLEANING.of(block)


def escape_markup(text: str) -> str:
    """Return ``text`` for reportlab, which would otherwise read «<b>» and «&» as markup."""
    return escape(text, quote=False).replace("\n", "<br/>")


def pieces(text: Text, limit: int = PIECE) -> Iterator[Text]:
    """Cut a long paragraph into paragraphs of at most ``limit`` letters, between words."""
    if sum(len(span.text) for span in text) <= limit:
        yield text
        return
    piece: list[Span] = []
    room = limit
    for span in text:
        rest = span.text
        while len(rest) > room:
            cut = max(rest.rfind(" ", 0, room), rest.rfind("\n", 0, room)) + 1 or room
            yield (*piece, dataclasses.replace(span, text=rest[:cut]))
            piece, room, rest = [], limit, rest[cut:]
        piece.append(dataclasses.replace(span, text=rest))
        room -= len(rest)
    yield tuple(piece)


def _kept(letter: str) -> str:
    if letter.isprintable() or letter == "\n" or letter in _JOINERS:
        return letter
    if letter == "\t":
        return " "
    match unicodedata.category(letter):
        case "Cs":
            return LOST
        case "Cc" | "Cf":
            return ""
        case "Cn" if ord(letter) & 0xFFFE == 0xFFFE:
            return ""
        case _:
            return letter


_CLEANING = Rewriting(clean)
