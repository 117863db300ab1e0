"""English words that are a noun and a verb, «report», «visit»: which of the two stands here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.lexicon_english import NOUN_LINKS, NOUNS_TOO, NOUNS_WITH
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import VerbLexicon

_NOUN_LEADS = word_set(
    "the a an his her their our your my this that these it him them any all some"
)
_BEHIND_DONE = word_set(
    "for by to on with in at home back out up from via and but well twice yesterday today last so"
)
_STATING = frozenset({"is", "are", "was", "were", "has", "have"})
_BEHIND_PLURAL = NOUN_LINKS | word_set("with in at on without for")
_NEAR, _FAR = 4, 12
_SHORTEST_DONE = 5


def is_noun(units: Sequence[Unit], at: int, lexicon: VerbLexicon) -> bool:
    """«Report from the ward», «visit booked for Friday»: what stands behind tells a noun."""
    low, lead = units[at].low, units[at + 1].low if at + 1 < len(units) else ""
    if low.endswith("s") and low[:-1] in NOUNS_TOO:
        if lead == "to" and any(unit.low in _STATING for unit in units[at : at + _FAR]):
            return True
        return lead in _BEHIND_PLURAL or lead[:1].isdigit() or lead.startswith("x")
    if low not in NOUNS_TOO:
        return False
    if lead in NOUN_LINKS or (lead == "to" and low == "visit"):
        return True
    return (lead == "with" and low in NOUNS_WITH) or _is_done_behind(units, at, lexicon)


def _is_done_behind(units: Sequence[Unit], at: int, lexicon: VerbLexicon) -> bool:
    for i in range(at + 1, min(at + _NEAR, len(units))):
        if not units[i].is_word or units[i].low in _NOUN_LEADS:
            return False
        if _is_done(units[i].low, lexicon):
            behind = units[i + 1] if i + 1 < len(units) else None
            return behind is None or not behind.is_word or behind.low in _BEHIND_DONE
    return False


def _is_done(low: str, lexicon: VerbLexicon) -> bool:
    readings = lexicon.readings(low)
    if not readings:
        return low.endswith("ed") and len(low) >= _SHORTEST_DONE
    return all(verb.form in (Form.PAST, Form.PARTICIPLE) for verb in readings)
