"""Spaces that no line may end at, set in one place for every kind of document.

What people type has ordinary spaces, and so have the catalogues and `core.formats`; a date, a sum
or a telephone number that is broken in two is read wrongly. Only spaces are changed, no letter.
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, TypeVar

from teamdesk.core.date_names import DATE_NAMES
from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.exports.bundle import Bundle
from teamdesk.exports.calendar import Calendar
from teamdesk.exports.document import Span
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
    changes = {
        field.name: _set(getattr(block, field.name))
        for field in dataclasses.fields(block)
        if field.name not in _CODES
    }
    return dataclasses.replace(block, **changes)


def _set(value: object) -> object:
    match value:
        case str():
            return bound(value) if type(value) is str else value
        case Span():
            return dataclasses.replace(value, text=bound(value.text))
        case tuple():
            return tuple(map(_set, value))
        case Bundle() | Calendar() | Sheet():
            return value
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return typeset(value)
        case _:
            return value
