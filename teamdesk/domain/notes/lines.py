"""From a note to lines, without their bullets, and to the sentences in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import fold, word_set
from teamdesk.domain.notes.units import Unit, UnitKind, units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.model import NoteContext
    from teamdesk.domain.notes.owners import Roster

_BULLET = re.compile(
    r"\s*(?:(?:[-*•–—·+>→○▪=|]+|\[(?P<tick>[ xX])?\]"
    r"|\(?\d{1,2}[.)](?=\s)(?!\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|dec)[a-z]*\b)|\(?[a-zæøå]\)(?=\s))\s*)*"
)
_BULLET_SIGN = re.compile(r"[-*•–—·+>→○▪\[)]|\d\.")
_ABBREVIATIONS = word_set("""
    kl ca pga evt inkl ang tlf nr bl dvs mnd eks st dr ve hø jf iflg mht mtp vha ift etg avd feks
    osv obs pas pt min max maks jan feb apr aug sept okt nov des man tir ons tor tors fre lør
    approx no mr mrs e.g i.e vs ref hj sykepl spl fys frk førstk adr temp innl beh kons pr d f m v
    """)
_ALWAYS_SHORT = word_set(
    "kl ca dr nr eks ve hø st ang vedr pga evt inkl mht mtp ift iht jf feks vha ref vs temp"
)
_COUNTED = frozenset({"gang", "gong", "etg", "etasje", "økt", "time", "møte", "besøk", "juledag"})
_BREAKS = frozenset(".!?;")


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
            units = tuple(units_of(note, (start + head, end), context, roster))
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
