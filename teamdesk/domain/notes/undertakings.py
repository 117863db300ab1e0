"""Roundabout ways to take on a deed: «har lovet å ringe», «was asked to», «kan du …?»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.units import Unit

_MARKS = frozenset({"å", "to"})
# «Ble bedt om å», «sa seg villig til å»: these need a preposition before the infinitive.
_CHARGED = word_set(
    "ja yes bedt beden bedd ansvar ansvaret villig viljug oppdrag jobben responsible"
)
_PREPOSITIONS = word_set("om for til with for")
_ASKING = word_set("kan kunne vil can could would will")
# «Kunne tenke seg å» wishes, and promises nothing.
_WOULD = word_set("kunne ville skulle burde hadde would could might had")
_YOU = word_set("du you")
_LONGEST_LEAD = 4
_LONGEST_ADDRESS = 3


def promised_at(units: Sequence[Unit], at: int) -> int:
    """The index behind the words of a promise and its «å» or «to», or 0 where there are none."""
    for i in range(at, min(at + _LONGEST_LEAD, len(units) - 1)):
        low, behind = units[i].low, i + 1
        if low in _WOULD:
            return 0
        if low in _CHARGED and units[behind].low in _PREPOSITIONS:
            behind += 1
        elif low not in frames.PROMISES:
            continue
        if behind < len(units) and units[behind].low in _MARKS:
            return behind + 1
    return 0


def requested_at(units: Sequence[Unit]) -> tuple[int, int]:
    """The indices of whom «Kari, kan du …» asks and of its «du», or twice 0."""
    for i, unit in enumerate(units[:_LONGEST_ADDRESS]):
        if unit.someone is None or unit.someone.part is not Part.TEAM:
            if unit.kind is UnitKind.WORD and unit.low not in frames.ADVERBS:
                return 0, 0
            continue
        at = i + 1
        if at < len(units) and units[at].low == ",":
            at += 1
        words = [u.low for u in units[at : at + 2]]
        asks = len(words) == 2 and words[0] in _ASKING and words[1] in _YOU
        return (i, at + 1) if asks else (0, 0)
    return 0, 0
