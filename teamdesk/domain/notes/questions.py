"""What a sentence tells before it asks: «Jeg ringer NAV, og Ola, kan du ta skoene?»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.lexicon_verbs import MODALS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.undertakings import requested_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.units import Unit

_ASKING = frozenset(MODALS) | word_set("""
    hvem hva hvor hvordan når hvorfor er har hadde blir skulle burde kven kva kor korleis kvifor
    who what where how why when is are has have did does do
    """)
_JOINTS = frozenset({",", "-", "–", ";", ":"}) | frames.CLAUSE_JOINERS
_LONGEST_LEAD = 4


def told_before(units: tuple[Unit, ...], parser: ClauseParser) -> tuple[Unit, ...]:
    """The units of a question that tell something before it asks; empty where it only asks."""
    colon = next((i for i, unit in enumerate(units) if unit.low == ":"), 0)
    if colon > 1 and parser.parse(units[:colon]).verb_at == 0 and not _asks(units[:1]):
        return units[:colon]  # «Avklare med kona: hvem låser?»
    first = units[0].someone if units else None
    if first is None or first.part not in (Part.TEAM, Part.RELATIVE, Part.SERVICE):
        return ()
    for at in range(len(units) - 2, 1, -1):
        if units[at].low in _JOINTS and _asks(units[at + 1 : at + 1 + _LONGEST_LEAD]):
            return () if requested_at(units)[1] else _without_address(units[:at])
    return ()


def _without_address(told: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Without the «, og Ola,» that leads the question in."""
    is_asked = len(told) > 2 and told[-1].someone is not None and told[-2].low in _JOINTS
    end = len(told) - 1 if is_asked else len(told)
    while end > 0 and told[end - 1].low in _JOINTS:
        end -= 1
    return told[:end]


def _asks(units: Sequence[Unit]) -> bool:
    return units[0].low in _ASKING or requested_at(units)[1] > 0
