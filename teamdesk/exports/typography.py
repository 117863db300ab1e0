"""Spaces that no line may end at, set in one place for every kind of document.

What people type has ordinary spaces, and so have the catalogues and `core.formats`; a date, a sum
or a telephone number that is broken in two is read wrongly. Only spaces are changed, no letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from teamdesk.core.date_names import DATE_NAMES
from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.exports.bundle import Bundle
from teamdesk.exports.calendar import Calendar
from teamdesk.exports.rewriting import Rewriting
from teamdesk.exports.sheet import Sheet

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    _Block = TypeVar("_Block", bound=DataclassInstance)

_MONTHS = "|".join(
    sorted(
        {
            re.escape(month)
            for names in DATE_NAMES.values()
            for month in (*names.months, *names.months_short)
        }
    )
)
_UNITS = "kr|%|mm|cm|m|km|kg|g|s|min|timer?|timar|hours?|minutt(?:er|ar)?|minutes?|år|years?"
_ABBREVIATIONS = (
    r"\b(?:kl|nr|tlf|ca|[Ss]|pkt|jf)\.|\b(?:[Uu]ke|[Vv]eke|[Ww]eek|[Ss]ide|[Pp]age)|§§?"
)
# Each alternative ends before the space; what must follow it is only looked at.
_GLUED = re.compile(
    rf"(?<=\d) (?=(?:{_UNITS})(?!\w))"
    rf"|(?<=\d) (?=\d{{2,3}}(?!\d))"
    rf"|(?<=\d\.) (?=(?:{_MONTHS})(?!\w))"
    rf"|(?<=\d) (?=(?:{_MONTHS})(?!\w))"
    # A pause begins no line.
    r"|(?<=\S) (?=– )",
)
# Most texts hold neither, and are let through in no time.
_WORTH_A_LOOK = re.compile(r"\d|–")
_BEFORE_NUMBER = re.compile(rf"({_ABBREVIATIONS}) (?=\d)")
# An address, a file name and what programs read are no running text.
_CODES = frozenset({"link", "file_stem", "kind", "language"})


def bound(text: str) -> str:
    """Return ``text`` with no-break spaces inside dates, sums and numbers, and before a pause."""
    if not _WORTH_A_LOOK.search(text):
        return text
    text = _GLUED.sub(NO_BREAK_SPACE, text)
    return _BEFORE_NUMBER.sub(rf"\1{NO_BREAK_SPACE}", text)


def typeset(block: _Block) -> _Block:
    """Return a document, or a block of one, with the spaces that hold together what is one."""
    return _SETTING.of(block)


_SETTING = Rewriting(bound, passed_over=_CODES, left=(Bundle, Calendar, Sheet))
