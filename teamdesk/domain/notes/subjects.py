"""How far a subject reaches: «Kari og Ola», «datteren til Gerd», «NAV v/Randi», «Anne (ergo)»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.lexicon_frames import ADVERBS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.units import Unit

_ATTRIBUTE_LINKS = word_set("for fra frå til hos v på ved from at of i")
OWN = frozenset({"sin", "si", "sitt", "sine"})
_POSSESSIVES = OWN | word_set("hans hennes hennar deira deres selv")
_LONGEST_ASIDE = 4
_CONNECTORS = frozenset({"og", "and", "+", "&", "/", ",", "samt"})
_ARTICLES = frozenset({"the", "his", "her"})
_RELATIVES = frozenset({"som", "who", "which"})
_LINKS = _CONNECTORS | _ATTRIBUTE_LINKS


def past_subject(units: Sequence[Unit], at: int) -> int:
    """The index behind a subject with its «og …», its parenthesis and its attributes."""
    at += 1
    while at < len(units):
        step = _attribute_length(units, at)
        if not step:
            break
        at += step
    return min(at, len(units))


def skip_light(units: Sequence[Unit], at: int) -> int:
    """The index behind dates, adverbs and signs that stand between a subject and its verb."""
    while at < len(units) and (
        units[at].kind in (UnitKind.DATE, UnitKind.QUOTE)
        or (units[at].is_word and units[at].low in ADVERBS)
        or (units[at].kind is UnitKind.SIGN and units[at].low in {":", "-", "*", ","})
    ):
        at += 1
    return at


def _attribute_length(units: Sequence[Unit], at: int) -> int:
    """The number of units of one «og Ola», «fra NAV», «v/Randi», «(datter)» behind a subject."""
    unit, behind = units[at], units[at + 1] if at + 1 < len(units) else None
    if unit.is_word and unit.low in _POSSESSIVES:
        return 1
    if unit.low == "(":
        close = next((i for i in range(at, len(units)) if units[i].low == ")"), len(units))
        return close - at + 1 if close - at <= _LONGEST_ASIDE else 0
    if behind is None:
        return 0
    if unit.low == "v" and behind.low == "/":
        return 3
    if unit.low in _LINKS and behind.someone is not None:
        return 2
    third = units[at + 2] if at + 2 < len(units) else None
    if unit.low in _CONNECTORS and behind.low in _ARTICLES and third is not None and third.someone:
        return 3
    joins = unit.low in {"/", "og", "and", "+", "&"} and behind.is_word
    return 2 if joins and at + 2 < len(units) else 0


def whole_subject(units: tuple[Unit, ...], first: int, someone: Someone) -> tuple[Someone, int]:
    """Who the doer is once all of the subject is read, and the index behind it."""
    at = past_subject(units, first)
    if someone.part in (Part.PERSON, Part.RELATIVE):
        # «Bjørn og Kari prøver stolen»: the deed is Kari's.
        someone = _team_beside(units[first:at]) or someone
    possessed = units[at].someone if at < len(units) else None
    if possessed is not None and units[at - 1].low in OWN:
        someone, at = possessed, past_subject(units, at)
    second = units[first + 1].someone if first + 1 < len(units) else None
    # «Fysio Ola», and of the dialects «han Ola».
    if second is not None and second.part is someone.part is Part.SERVICE:
        at = past_subject(units, first + 1)
    doubled = someone.part in (Part.TEAM, Part.PRONOUN)
    if second is not None and doubled and second.part is Part.TEAM:
        someone, at = second, past_subject(units, first + 1)
    return someone, at


def _team_beside(units: Sequence[Unit]) -> Someone | None:
    """The member who is added with «og» to a subject that begins with somebody else."""
    for joint, unit in zip(units, units[1:], strict=False):
        if joint.low in {"og", "and", "+", "&"} and unit.someone is not None:
            return unit.someone if unit.someone.part is Part.TEAM else None
    return None


def past_relative(units: Sequence[Unit], at: int) -> int:
    """The index behind «, som har nøkkelen,», or ``at``."""
    if [unit.low for unit in units[at : at + 1]] != [","]:
        return at
    if at + 1 >= len(units) or units[at + 1].low not in _RELATIVES:
        return at
    return next((i + 1 for i in range(at + 2, len(units)) if units[i].low == ","), at)


def is_genitive(units: Sequence[Unit], at: int) -> bool:
    """«Edith's neighbour», «Solbjørgs datter»: the word before a relative tells whose."""
    behind = units[at + 1].someone if at + 1 < len(units) else None
    owned = behind is not None and behind.part is Part.RELATIVE
    return owned and units[at].is_word and units[at].low.endswith(("s", "s'", "s’"))
