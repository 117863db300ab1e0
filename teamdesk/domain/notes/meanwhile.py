"""What goes on while the team talks, «skriver mens vi snakker», is left out of the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.due_days import has_due
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set

if TYPE_CHECKING:
    from teamdesk.domain.notes.units import Unit

_WHILE = frozenset({"mens", "medan", "while", "as"})
_BEING = frozenset({"er", "are"})
_TALKING = word_set("snakker snakkar prater pratar sitter sit talk speak talking speaking")
_ROOM = word_set("dere dykk de")
_HERE = word_set("her nå no sammen saman here now together")
_BREAKS = frozenset({",", ";"})


def without_meanwhile(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The sentence without «mens vi snakker» and what is done at that very time.

    What is told to come all the same, by its day or by whom the talk is with, is kept.
    """
    for at in range(len(units) - 2):
        if units[at].low in _WHILE and _is_room(units[at + 1]):
            verb = at + 2 + (units[at + 2].low in _BEING)
            if verb < len(units) and units[verb].low in _TALKING:
                return _without(units, at, verb)
    return units


def _without(units: tuple[Unit, ...], at: int, verb: int) -> tuple[Unit, ...]:
    breaks = [i for i, unit in enumerate(units) if unit.low in _BREAKS]
    start = max((i + 1 for i in breaks if i < at), default=0)
    end = min((i for i in breaks if i > verb), default=len(units))
    bare = all(not unit.low[-1:].isalnum() or unit.low in _HERE for unit in units[verb + 1 : end])
    now = bare and not has_due(units[start:at])
    return (*units[: start if now else at], *units[end:])


def _is_room(unit: Unit) -> bool:
    """Whether it is those at the meeting who talk; of the person it may be a test."""
    present = unit.someone is not None and unit.someone.part in (Part.WE, Part.TEAM)
    return present or unit.low in _ROOM
