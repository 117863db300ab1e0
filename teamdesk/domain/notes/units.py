"""What a line is made of: words, signs, names, dates and quotations, each with its exact place."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.dates import DateMention, find_dates
from teamdesk.domain.notes.lexicon_verbs import MODALS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import Token, fold, tokenize

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

    @property
    def is_word(self) -> bool:
        """Whether it is a plain word."""
        return self.kind is UnitKind.WORD


def units_of(
    note: str, span: tuple[int, int], context: NoteContext, roster: Roster
) -> Iterator[Unit]:
    """The units of the stretch ``span`` of a note, in order."""
    start, end = span
    line = note[start:end]
    quotes = [(start + m.start(), start + m.end()) for m in _QUOTED.finditer(line)]
    dates = [d for d in find_dates(line, context) if not _within(start + d.start, quotes)]
    tokens = tokenize(note, start, end)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if dates and token.start >= start + dates[0].end:
            dates.pop(0)
            continue
        if quotes and token.start >= quotes[0][1]:
            quotes.pop(0)
            continue
        found = roster.find(tokens, at)
        if dates and found is not None and _is_name(tokens, at, found, start + dates[0].start):
            dates.pop(0)
        unit = _special(tokens, at, quotes, dates, start) if quotes or dates else None
        if unit is None:
            unit = _plain(tokens, at, found)
        yield unit
        while at < len(tokens) and tokens[at].start < unit.end:
            at += 1


def _is_name(tokens: Sequence[Token], at: int, found: tuple[int, Someone], date_start: int) -> bool:
    """«Tor ringer» and «tor egil» and «tor ringer» name a member, «tor» alone is Thursday."""
    length, someone = found
    begins = tokens[at].start == date_start and someone.part is Part.TEAM
    behind = tokens[at + length].low if at + length < len(tokens) else ""
    leads = at == 0 or not tokens[at - 1].is_word
    does = leads and (behind in MODALS or behind.endswith("r"))
    return begins and (length > 1 or tokens[at].raw[0].isupper() or does)


def _special(
    tokens: Sequence[Token],
    at: int,
    quotes: Sequence[tuple[int, int]],
    dates: Sequence[DateMention],
    offset: int,
) -> Unit | None:
    token = tokens[at]
    if quotes and quotes[0][0] <= token.start:
        return Unit(UnitKind.QUOTE, "", quotes[0][0], quotes[0][1])
    if dates and offset + dates[0].start <= token.start:
        date = dates[0]
        return Unit(UnitKind.DATE, "", token.start, offset + date.end, date=date)
    return None


def _plain(tokens: Sequence[Token], at: int, found: tuple[int, Someone] | None) -> Unit:
    token = tokens[at]
    if found is not None:
        length, someone = found
        last = tokens[at + length - 1]
        low = fold(" ".join(t.low for t in tokens[at : at + length]))
        at_sign = token.raw.startswith("@")
        return Unit(UnitKind.SOMEONE, low, token.start, last.end, someone=someone, mention=at_sign)
    kind = UnitKind.WORD if token.is_word else UnitKind.SIGN
    return Unit(kind, token.low, token.start, token.end)


def _within(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
