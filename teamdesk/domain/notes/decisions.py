"""The words with which a team settles something: «Enige om at …», «…, alle enige»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.units import Unit

# Every agreement has one of these words, and few sentences have.
_AGREEING = frozenset(word for phrase in frames.AGREEMENTS for word in phrase.split()) & word_set(
    "enig enige einige enighet semje team teamet agree agreed agrees"
)
_OF_ONE_MIND = word_set("enig enige einig einige samd samde agreed agree agrees")
_PAUSES = frozenset({",", "-", "–"})
_LONGEST_CLOSE = 6
_BACKWARD = frozenset({"det", "dette", "this", "that", "it"})
_LONGEST_LEAD = 6
_LONGEST_WAY = 12
_REACHING = frozenset({"landet", "landa", "kom", "kommet", "komne", "falt", "ble", "blei", "vart"})
_PASSED = frozenset({"er", "ble", "blei", "vart", "har", "is", "was", "have"})
_TURNS = _REACHING | _PASSED
_REACHED = (["på", "at"], ["til", "at"])
_BETWEEN = frozenset({"det", "fram", "frem", "ned"})


def is_agreed(units: Sequence[Unit]) -> bool:
    """Whether a sentence says, as it goes or at its end, that the team agrees."""
    if len(units) > 2 and units[-1].low in frames.DECIDING_ALONE and units[-2].low == ",":
        return True
    if _closes_agreed(units):
        return True
    if len(units) > 3 and units[-1].low == ")" and units[-2].low in _AGREEING:
        return True
    if not any(unit.low in _AGREEING for unit in units):
        return False
    text = " ".join(u.low for u in units if u.kind in (UnitKind.WORD, UnitKind.SOMEONE))
    return any(f" {phrase} " in f" {text} " for phrase in frames.AGREEMENTS)


def _closes_agreed(units: Sequence[Unit]) -> bool:
    """«…, det var hele teamet enige om», «…, vart vi samde om»: all of them, at the end."""
    for i in range(len(units) - 1, max(len(units) - _LONGEST_CLOSE, 0), -1):
        if units[i].low in _OF_ONE_MIND:
            before = units[max(i - _LONGEST_CLOSE, 0) : i]
            comma = next((at for at, unit in enumerate(before) if unit.low in _PAUSES), len(before))
            return any(u.someone and u.someone.part is Part.WE for u in before[comma:])
    return False


def past_decision(units: tuple[Unit, ...]) -> tuple[tuple[Unit, ...], int]:
    """What stands behind «Enige om at», and the number of units in front of it."""
    reached = _past_reached(units)
    if 0 < reached < len(units):
        return units[reached:], reached
    for i, unit in enumerate(units[:_LONGEST_LEAD]):
        if unit.is_word and unit.low in frames.DECIDING:
            linked = i + 1 < len(units) and units[i + 1].low in frames.DECIDING_LINKS
            linked = linked or [u.low for u in units[i + 1 : i + 3]] == ["i", "at"]
            if not linked and not (i == 0 and unit.low in frames.DECIDING_ALONE):
                return units, 0
            at = i + 2 if units[i + 1 : i + 2] and units[i + 1].low == "i" else i + 1
            while at < len(units) and units[at].low in frames.DECIDING_LINKS - {"å", "to"}:
                at += 1
            told = any(u.low not in _BACKWARD for u in units[at:])
            return (units[at:], at) if told else (units, 0)
        is_we = unit.someone is not None and unit.someone.part is Part.WE
        if not is_we and unit.low not in frames.DECIDING_LEADS and unit.kind is not UnitKind.DATE:
            break
    return units, 0


def _past_reached(units: Sequence[Unit]) -> int:
    """The index behind «landet vi på at», «kom fram til at», «er det bestemt at», or 0."""
    for i, unit in enumerate(units[:_LONGEST_WAY]):
        if not unit.is_word or unit.low not in _TURNS:
            continue
        at = i + 1
        while at < len(units) and _is_between(units[at]):
            at += 1
        words = [u.low for u in units[at : at + 3]]
        if unit.low in _REACHING and words[:2] in _REACHED:
            return at + 2
        decided = i > 0 and words[:1] != [] and words[0] in frames.DECIDING
        if unit.low in _PASSED and decided and {"at", "that"} & set(words):
            return at + 2 + (words[1] not in {"at", "that"})
    return 0


def _is_between(unit: Unit) -> bool:
    is_we = unit.someone is not None and unit.someone.part is Part.WE
    return is_we or unit.low in _BETWEEN or (unit.is_word and unit.low in frames.ADVERBS)
