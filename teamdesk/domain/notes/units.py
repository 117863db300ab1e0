"""What a line is made of: words, signs, names, dates and quotations, each with its exact place."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.dates import DateMention, find_dates
from teamdesk.domain.notes.lexicon_verbs import MODALS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.model import NoteContext
    from teamdesk.domain.notes.owners import Roster, Someone

_QUOTED = re.compile(r"«[^»\n]*»?|\"[^\"\n]*\"?|“[^”\n]*”?|„[^“”\n]*[“”]?")


class UnitKind(Enum):
    """What a stretch of a line is to the reader."""

    WORD = auto()
    SIGN = auto()
    SOMEONE = auto()
    DATE = auto()
    QUOTE = auto()


class Unit(NamedTuple):
    """A word, a sign, a name, a date phrase or a quotation, and where it stands."""

    kind: UnitKind
    low: str
    start: int
    end: int
    someone: Someone | None = None
    date: DateMention | None = None
    mention: bool = False
    is_word: bool = False


def units_of(
    note: str, span: tuple[int, int], context: NoteContext, roster: Roster
) -> Iterator[Unit]:
    """The units of the stretch ``span`` of a note, in order."""
    start, end = span
    line = note[start:end]
    quotes = [(start + m.start(), start + m.end()) for m in _QUOTED.finditer(line)]
    dates = [d for d in find_dates(line, context) if not _within(start + d.start, quotes)]
    tokens = tokenize(note, start, end)
    until = start
    for at, token in enumerate(tokens):
        begin = token.start
        if begin < until:
            continue
        while dates and begin >= start + dates[0].end:
            dates.pop(0)
        while quotes and begin >= quotes[0][1]:
            quotes.pop(0)
        found = roster.find(tokens, at)
        if dates and found is not None and _is_name(tokens, at, found, start + dates[0].start):
            dates.pop(0)
        unit = _special(token, quotes, dates, start) if quotes or dates else None
        if unit is None:
            unit = _plain(token) if found is None else _somebody(tokens, at, found)
        until = unit.end
        yield unit


def _is_name(tokens: Sequence[Token], at: int, found: tuple[int, Someone], date_start: int) -> bool:
    """«Tor ringer» and «tor egil» and «tor ringer» name a member, «tor» alone is Thursday."""
    length, someone = found
    begins = tokens[at].start == date_start and someone.part is Part.TEAM
    behind = tokens[at + length].low if at + length < len(tokens) else ""
    leads = at == 0 or not tokens[at - 1].is_word
    does = leads and (behind in MODALS or behind.endswith("r"))
    return begins and (length > 1 or tokens[at].raw[0].isupper() or does)


def _special(
    token: Token,
    quotes: Sequence[tuple[int, int]],
    dates: Sequence[DateMention],
    offset: int,
) -> Unit | None:
    if quotes and quotes[0][0] <= token.start:
        return Unit(UnitKind.QUOTE, "", quotes[0][0], quotes[0][1])
    if dates and offset + dates[0].start <= token.start:
        date = dates[0]
        return Unit(UnitKind.DATE, "", token.start, offset + date.end, date=date)
    return None


def _plain(token: Token) -> Unit:
    _, low, start, end = token
    if low[-1].isalnum():
        return Unit(UnitKind.WORD, low, start, end, is_word=True)
    return Unit(UnitKind.SIGN, low, start, end)


def _somebody(tokens: Sequence[Token], at: int, found: tuple[int, Someone]) -> Unit:
    length, someone = found
    first, last = tokens[at], tokens[at + length - 1]
    low = first.low if length == 1 else " ".join(t.low for t in tokens[at : at + length])
    at_sign = first.raw.startswith("@")
    return Unit(UnitKind.SOMEONE, low, first.start, last.end, someone=someone, mention=at_sign)


def _within(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
