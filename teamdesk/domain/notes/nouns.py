"""Words with no verb: do they name a deed, a state of things, or a figure?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.due_days import has_due, is_past
from teamdesk.domain.notes.lexicon_verbs import NEUTER_NOUNS
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import VerbLexicon

_NO_DEEDS = frames.GOALS | frames.COMING
_STATES = frames.DONE_WORDS | frames.ABSENCES
_LINKS = word_set(
    "til på i med for av fra frå ved om og etter uten of with at from and to on in as"
)
_PRAISING = word_set(
    "god godt gode fin fint bra dårlig dårleg lang langt hyggelig triveleg nyttig good nice long"
)
_READY = word_set("ferdig klar klart klare ready done")
_MADE = word_set(
    """
    program treningsprogram plan avtale liste oversikt øvelser øvingar opplegg rutine skjema mål
    time tid runde programme routine list appointment exercises schedule
    """
)


def is_deed_noun(units: Sequence[Unit]) -> bool:
    """Whether a stretch begins like «ny SPPB», «hjemmebesøk»: a deed with no verb."""
    words = [u for u in units if u.kind is not UnitKind.DATE]
    if not words or not words[0].is_word:
        return False
    first, second = words[0].low, words[1].low if len(words) > 1 else ""
    if any(_names_deed(unit.low) for unit in _heads(words)):
        return True
    if first in frames.TESTS or (first.endswith("test") and first not in frames.DEED_NOUNS):
        return has_due(units) and not any(u.low.isdigit() for u in words)
    if first in frames.RENEWALS:
        return second in frames.TESTS or _names_deed(second) or _is_ahead(units)
    measured = first.endswith("test") and any(u.low.isdigit() for u in words)
    return _names_deed(first) and not (measured and not has_due(units))


def _is_ahead(units: Sequence[Unit]) -> bool:
    """Whether a day ahead is told, and not «from» when something new holds."""
    return has_due(units) and not any(unit.date and unit.date.effect for unit in units)


def _heads(words: Sequence[Unit]) -> Iterator[Unit]:
    """The words behind the first that may be what it describes: «felles hjemmebesøk»."""
    for unit in words[1:3]:
        if not unit.is_word or unit.low in _LINKS:
            return
        if words[0].low not in _PRAISING:
            yield unit


def _names_deed(low: str) -> bool:
    return low in frames.DEED_NOUNS or low.endswith(frames.DEED_ENDINGS)


def names_deed(units: Sequence[Unit]) -> bool:
    """Whether a noun of doing stands anywhere in the clause."""
    return any(u.is_word and (_names_deed(u.low) or u.low == "innom") for u in units)


def is_state_of_things(units: Sequence[Unit], lexicon: VerbLexicon) -> bool:
    """Whether words with no verb tell what is done, wished for, or who is away."""
    words = [u.low for u in units if u.is_word and u.low not in frames.ADVERBS]
    if not words or words[0] in _NO_DEEDS or is_past(units):
        return True
    done = _STATES & set(words)
    if done and not (done <= _READY and is_ready_by(units)):
        return True
    return any(
        _is_participle(word, lexicon) and before not in _LINKS for before, word in pairwise(words)
    )


def is_ready_by(units: Sequence[Unit]) -> bool:
    """«Ernæringsplan ferdig før 1.2.»: what is to be ready by a day ahead is not ready."""
    ready = any(unit.is_word and unit.low in _READY for unit in units)
    return ready and any(u.date is not None and u.date.is_due and u.date.deadline for u in units)


def is_renewal(units: Sequence[Unit]) -> bool:
    """«Nytt program», «ny avtale»: what somebody of the team makes."""
    words = [unit.low for unit in units if unit.is_word]
    return len(words) > 1 and words[0] in frames.RENEWALS and words[1] in _MADE


def is_measured(units: Sequence[Unit]) -> bool:
    """«BT 140/80 (spl)», «neste møte (Ida)»: a figure, or what is to be, and nothing to do."""
    words = [unit for unit in units if unit.is_word]
    told = any(unit.low[0].isdigit() for unit in words) or any(
        unit.date is not None and unit.date.rule == "next meeting" for unit in units[:1]
    )
    return told or not words or words[0].low in frames.MEETING_LABELS


def _is_participle(low: str, lexicon: VerbLexicon) -> bool:
    readings = lexicon.readings(low)
    if low in NEUTER_NOUNS or not readings:
        return False
    return all(verb.form in (Form.PARTICIPLE, Form.PAST) for verb in readings)
