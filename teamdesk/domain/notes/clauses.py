"""From a note to clauses: lines, bullets, labels and sentences, each with its exact place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.notes.dates import DateMention, find_dates
from teamdesk.domain.notes.lexicon_frames import CLAUSE_JOINERS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import Token, fold, tokenize, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.model import NoteContext
    from teamdesk.domain.notes.owners import Roster, Someone

_BULLET = re.compile(
    r"\s*(?:(?:[-*•–—·+>→○▪=]+|\[(?P<tick>[ xX])?\]"
    r"|\(?\d{1,2}[.)](?=\s)(?!\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|dec)[a-z]*\b)|\(?[a-zæøå]\)(?=\s))\s*)*"
)
_BULLET_SIGN = re.compile(r"[-*•–—·+>→○▪\[)]|\d\.")
_QUOTED = re.compile(r"«[^»\n]*»?|\"[^\"\n]*\"?|“[^”\n]*”?|„[^“”\n]*[“”]?")
_ABBREVIATIONS = word_set("""
    kl ca pga evt inkl ang tlf nr bl dvs mnd eks st dr ve hø jf iflg mht mtp vha ift etg avd feks
    osv obs pas pt min max maks jan feb apr aug sept okt nov des man tir ons tor tors fre lør
    approx no mr mrs e.g i.e vs ref hj sykepl spl fys frk førstk adr temp innl beh kons pr d f m v
    """)
_ALWAYS_SHORT = frozenset({"kl", "ca", "dr", "nr", "eks", "ve", "hø", "st"})
_COUNTED = frozenset({"gang", "gong", "etg", "etasje", "økt", "time", "møte", "besøk", "juledag"})
_BREAKS = frozenset(".!?;")


class UnitKind(Enum):
    """What a stretch of a line is to the reader."""

    WORD = auto()
    SIGN = auto()
    SOMEONE = auto()
    DATE = auto()
    QUOTE = auto()


@dataclass(frozen=True, slots=True)
class Unit:
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


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence within its line; ``number`` counts the line's sentences from 0."""

    units: tuple[Unit, ...]
    number: int
    is_question: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its bullet mark; ``is_done`` where its box is ticked."""

    start: int
    end: int
    is_bullet: bool
    is_done: bool
    after_blank: bool
    sentences: tuple[Sentence, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Piece:
    """The units ``start:end`` of a sentence between two joints; ``joint`` is what stands before."""

    start: int
    end: int
    joint: str


def read_lines(note: str, context: NoteContext, roster: Roster) -> Iterator[Line]:
    """The lines of a note that hold anything, read into sentences of units."""
    start, after_blank = 0, False
    for raw in note.split("\n"):
        end = start + len(raw)
        bullet = _BULLET.match(raw)
        head = bullet.end() if bullet else 0
        if head >= len(raw.rstrip()):
            after_blank = True
        else:
            mark = raw[:head]
            units = tuple(_units(note, (start + head, end), context, roster))
            yield Line(
                start + head,
                end,
                is_bullet=_BULLET_SIGN.search(mark) is not None,
                is_done=bool(bullet and (bullet["tick"] or "").strip()),
                after_blank=after_blank,
                sentences=tuple(_sentences(note, units)),
            )
            after_blank = False
        start = end + 1


def pieces_of(units: Sequence[Unit]) -> tuple[Piece, ...]:
    """A sentence cut at every joint where a clause may begin: signs, dashes and conjunctions."""
    found: list[Piece] = []
    start, joint = 0, ""
    for i, unit in enumerate(units):
        if not _is_joint(units, i):
            continue
        if i > start:
            found.append(Piece(start, i, joint))
            joint = unit.low
        elif joint not in {":", ";"}:
            joint = unit.low
        start = i + 1
    if start < len(units):
        found.append(Piece(start, len(units), joint))
    return tuple(found)


def _is_joint(units: Sequence[Unit], i: int) -> bool:
    unit = units[i]
    if unit.kind is UnitKind.WORD:
        return unit.low in CLAUSE_JOINERS
    if unit.kind is not UnitKind.SIGN:
        return False
    if unit.low in {",", ":", "|", ";", "->", "=>"}:
        return True
    if unit.low in {"-", "–", "—", "→", "/", "="}:
        return (
            0 < i < len(units) - 1 and units[i - 1].end < unit.start < unit.end < units[i + 1].start
        )
    return False


def _units(
    note: str, span: tuple[int, int], context: NoteContext, roster: Roster
) -> Iterator[Unit]:
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
    """«Tor ringer» and «tor egil» name a member, «tor» alone is Thursday."""
    length, someone = found
    begins = tokens[at].start == date_start and someone.part is Part.TEAM
    return begins and (length > 1 or tokens[at].raw[0].isupper())


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


def _sentences(note: str, units: tuple[Unit, ...]) -> Iterator[Sentence]:
    current: list[Unit] = []
    number = 0
    for i, unit in enumerate(units):
        mark = _sentence_mark(note, units, i)
        if not mark:
            current.append(unit)
            continue
        if mark == "1)":
            current = current[:-1]
        if current:
            yield Sentence(tuple(current), number, is_question=mark == "?")
            number += 1
        current = []
    if current:
        yield Sentence(tuple(current), number)


def _sentence_mark(note: str, units: Sequence[Unit], i: int) -> str:
    """The sign that ends a sentence here, or nothing. A list number inside a line ends one too."""
    unit = units[i]
    if unit.kind is not UnitKind.SIGN:
        return ""
    if unit.low == ")":
        number = i > 0 and units[i - 1].low.isdigit() and len(units[i - 1].low) < 3
        return "1)" if number and (i < 2 or units[i - 2].low != "(") else ""
    if unit.low == ".":
        return "." if _is_full_stop(note, units, i) else ""
    return unit.low if unit.low in _BREAKS else ""


def _is_full_stop(note: str, units: Sequence[Unit], i: int) -> bool:
    """A full stop ends a sentence unless it shortens a word, counts or joins."""
    stop, before = units[i], units[i - 1] if i else None
    after = note[stop.end : stop.end + 1]
    if after and not after.isspace():
        return not (after.isalnum() or after in ",:;)-/")
    following = units[i + 1] if i + 1 < len(units) else None
    if before is None or following is None or before.end != stop.start:
        return True
    last_word = fold(note[before.start : before.end].split()[-1])
    if last_word in _ALWAYS_SHORT or (last_word.isdigit() and following.low in _COUNTED):
        return False
    named = following.someone is not None and following.someone.part is Part.TEAM
    return last_word not in _ABBREVIATIONS or note[following.start].isupper() or named
