"""How far a subject reaches: «Kari og Ola», «datteren til Gerd», «NAV v/Randi», «Anne (ergo)»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.lexicon_frames import ADVERBS
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.units import Unit

_ATTRIBUTE_LINKS = word_set("for fra frå til hos v på ved from at of i")
_POSSESSIVES = word_set("hans hennes hennar deira deres sin si sitt selv")
_LONGEST_ASIDE = 4
_CONNECTORS = frozenset({"og", "and", "+", "&", "/", ",", "samt"})


def past_subject(units: Sequence[Unit], at: int) -> int:
    """The index behind a subject with its «og …», its parenthesis and its attributes."""
    at += 1
    while at < len(units):
        step = _attribute_length(units, at)
        if not step:
            break
        at += step
    return at


def skip_light(units: Sequence[Unit], at: int) -> int:
    """The index behind dates, adverbs and signs that stand between a subject and its verb."""
    while at < len(units) and (
        units[at].kind in {UnitKind.DATE, UnitKind.QUOTE}
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
    if unit.low in _CONNECTORS | _ATTRIBUTE_LINKS and behind.someone is not None:
        return 2
    joins = unit.low in {"/", "og", "and", "+", "&"} and behind.is_word
    return 2 if joins and at + 2 < len(units) else 0
