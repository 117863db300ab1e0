"""From a note to lines, without their bullets, and to the sentences in them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.lexicon_days import WEEKDAYS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import fold, word_set
from teamdesk.domain.notes.units import Unit, UnitKind, units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.model import NoteContext
    from teamdesk.domain.notes.owners import Roster

_BULLET = re.compile(
    r"\s*(?:(?:[-*•–—·+>→○●◦▪■□☐=|]+|(?P<ticked>[☑☒✓✔✅]+)|\[(?P<tick>[ xX✓✔])?\]"
    r"|\(?\d{1,2}[.)](?=\s)(?!\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|dec)[a-z]*\b)|\(?[a-zæøå]\)(?=\s))\s*)*"
)
_BULLET_SIGN = re.compile(r"[-*•–—·+>→○●◦▪■□☐☑☒✓✔✅\[)]|\d\.")
_ABBREVIATIONS = word_set("""
    kl ca pga evt inkl ang tlf nr bl dvs mnd eks st dr ve hø jf iflg mht mtp vha ift etg avd feks
    osv mnd obs pas pt min max maks jan feb apr aug sept okt nov des man tir ons tor tors fre lør
    approx no mr mrs e.g i.e vs ref hj sykepl spl fys frk førstk adr temp innl beh kons pr d f m v
    """)
_ALWAYS_SHORT = word_set(
    "ansv besl vedt konkl beslutn kl ca dr nr eks ve hø st ang vedr pga evt inkl mht mtp ift iht"
    " jf feks vha ref vs temp"
)
_COUNTED = frozenset({"gang", "gong", "etg", "etasje", "økt", "time", "møte", "besøk", "juledag"})
_BREAKS = frozenset(".!?;")
# Letters of a long paragraph that are taken at once, and where it may be parted.
_PIECE = 1_000
_PARTING = re.compile(r"(?<=[^\W\d]{4}[.!?]) (?=[A-ZÆØÅ])")


class Sentence(NamedTuple):
    """A sentence within its line; ``number`` counts the line's sentences from 0.

    ``goes_on`` tells that it ends with a semicolon: the label of a list holds behind it.
    """

    units: tuple[Unit, ...]
    number: int
    is_question: bool = False
    goes_on: bool = False


class Line(NamedTuple):
    """A line without its bullet mark; ``is_done`` where its box is ticked."""

    start: int
    end: int
    is_bullet: bool
    is_done: bool
    after_blank: bool
    sentences: tuple[Sentence, ...] = ()


def read_lines(note: str, context: NoteContext, roster: Roster) -> Iterator[Line | None]:
    """The lines of a note that hold anything, read into sentences of units.

    Yields:
        None between two pieces of a long line, for whoever wants to do something else meanwhile.
    """
    start, after_blank = 0, False
    for raw in note.split("\n"):
        end = start + len(raw)
        bullet = _BULLET.match(raw)
        head = bullet.end() if bullet else 0
        if head >= len(raw.rstrip()):
            after_blank = True
        else:
            mark = raw[:head]
            units: list[Unit] = []
            for piece in _pieces(note, start + head, end):
                if units:
                    yield None
                units.extend(units_of(note, piece, context, roster))
            yield Line(
                start + head,
                end,
                is_bullet=_BULLET_SIGN.search(mark) is not None,
                is_done=bool(bullet and (bullet["ticked"] or (bullet["tick"] or "").strip())),
                after_blank=after_blank,
                sentences=tuple(_sentences(note, tuple(units))),
            )
            after_blank = False
        start = end + 1


def _pieces(note: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a line, parted only between two sentences outside a quotation."""
    while end - start > _PIECE:
        cuts = _PARTING.finditer(note, start + _PIECE, end)
        cut = next((m.end() for m in cuts if not _is_quoting(note[start : m.end()])), end)
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _is_quoting(text: str) -> bool:
    opened = text.count("«") != text.count("»") or text.count('"') % 2 == 1
    return opened or "“" in text or "„" in text


def _sentences(note: str, units: tuple[Unit, ...]) -> Iterator[Sentence]:
    current: list[Unit] = []
    number = 0
    numbers = _list_stops(units)
    for i, unit in enumerate(units):
        mark = "1)" if i in numbers else _sentence_mark(note, units, i)
        if not mark:
            current.append(unit)
            continue
        if mark == "1)":
            current = current[:-1]
        if current:
            yield Sentence(tuple(current), number, mark == "?", mark == ";")
            number += 1
        current = []
    if current:
        yield Sentence(tuple(current), number)


def _list_stops(units: Sequence[Unit]) -> frozenset[int]:
    """The full stops of a list inside a line: «1. ringe NAV 2. bestille seng»."""
    found: list[int] = []
    for i, (unit, stop) in enumerate(pairwise(units)):
        if unit.low == str(len(found) + 1) and stop.low == "." and unit.end == stop.start:
            found.append(i + 1)
    return frozenset(found) if len(found) > 1 else frozenset()


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
    if unit.low == "?" and any(u.low == "|" for u in units[max(i - 1, 0) : i + 2]):
        return ""  # a cell that nobody has filled in
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
    named = following.someone is not None and (
        following.someone.part is Part.TEAM or last_word in WEEKDAYS
    )
    return last_word not in _ABBREVIATIONS or note[following.start].isupper() or named
