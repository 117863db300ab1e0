"""«De» and «they»: the two, or the service, that a sentence before has named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.lexicon_frames import ADVERBS, CLAUSE_JOINERS
from teamdesk.domain.notes.owners import Part, Someone
from teamdesk.domain.notes.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.units import Unit

_THEY = frozenset({"de", "dei", "they", "they'll", "they’ll", "begge", "both"})
_ADDING = frozenset({"og", "and", "+", "&", "/", ",", "samt"})
_BEFORE = CLAUSE_JOINERS | ADVERBS | {",", ".", "-", "–", ":"}


def pair_of(subject: Sequence[Unit]) -> bool:
    """Whether a subject names more than one, «Rune og Sunniva», or a service of many."""
    first = subject[0].someone if subject else None
    if first is None or first.part in (Part.WE, Part.PRONOUN, Part.THEY):
        return False
    added = any(unit.low in _ADDING for unit in subject[1:])
    return added or first.part is Part.SERVICE


def with_pair(units: tuple[Unit, ...], parser: ClauseParser) -> tuple[Unit, ...]:
    """The sentence with a «de» or «they» before its verb, or behind it, made somebody."""
    at = next((i for i in range(len(units)) if _is_subject(units, i, parser)), -1)
    if at < 0:
        return units
    they = units[at]._replace(kind=UnitKind.SOMEONE, someone=Someone(Part.THEY), is_word=False)
    return (*units[:at], they, *units[at + 1 :])


def _is_subject(units: Sequence[Unit], at: int, parser: ClauseParser) -> bool:
    if units[at].low not in _THEY or units[at].kind is not UnitKind.WORD:
        return False
    behind = units[at + 1] if at + 1 < len(units) else None
    if behind is not None and parser.is_finite(behind) or units[at].low.endswith("ll"):
        return at == 0 or units[at - 1].low in _BEFORE or units[at - 1].kind is UnitKind.DATE
    # «I morgen tar de med rampe».
    return at > 1 and units[at].low in {"de", "dei"} and parser.is_finite(units[at - 1])
