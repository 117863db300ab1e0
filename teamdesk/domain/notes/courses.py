"""What a clause tells of the course of things: what goes on, ends, comes less or more often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.due_days import is_past_or_habit
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form, VerbClass

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

_REMAINING = word_set("boende buande værende verande stående ståande liggende liggjande")
_NO_MORE = frozenset(
    {"ingen flere", "ikke flere", "ikkje fleire", "ingen fleire", "inga fleire", "no more"}
    | {"no further", "ikke mer", "ikkje meir", "ingen videre", "ingen vidare"}
)
_FOR_NOW = (
    *("foreløpig", "førebels", "for now", "at this stage", "at present"),
    *("i denne perioden", "i denne omgang", "i denne runden", "inntil videre"),
)
_UNCHANGED = ("som før", "som nå", "som no", "som i dag", "uendret", "uendra", "as before")
# What a goal or a measure does when the team strikes it.
_ENDING_ITSELF = word_set("utgå bortfalle opphøre")
_LESS_OR_MORE = word_set("ned opp down up")


def is_no_more(clause: Grammar) -> bool:
    """«Ingen flere besøk nå», «no further visits at this stage»: the team's way to end a thing."""
    if clause.verb is not None:
        return False
    words = [unit.low for unit in clause.units if unit.is_word]
    text = f" {' '.join(words)} "
    return " ".join(words[:2]) in _NO_MORE and any(f" {until} " in text for until in _FOR_NOW)


def is_unchanged(clause: Grammar) -> bool:
    """Whether something goes on «som før»."""
    words = " ".join(unit.low for unit in clause.units if unit.is_word)
    return any(phrase in words for phrase in _UNCHANGED)


def is_to_remain(clause: Grammar) -> bool:
    """«Foreløpig blir hun boende»."""
    verb, after = clause.verb, clause.after_verb()
    lead = next((u.low for u in after if u.is_word and u.low not in frames.ADVERBS), "")
    return verb is not None and verb.infinitive == "bli" and lead in _REMAINING


def is_ending(clause: Grammar, verb: Verb) -> bool:
    """«Mål 3 utgår», «alt fortsetter som før»: a thing ends, or goes on."""
    goes_on = verb.kind is VerbClass.COURSE and verb.form is Form.PRESENT
    return verb.infinitive in _ENDING_ITSELF or (goes_on and is_unchanged(clause))


def is_rate_begun(clause: Grammar) -> bool:
    """«Fra 1. juni får hun besøk annenhver dag»: how often, and from when."""
    dates = [unit.date for unit in clause.units if unit.date is not None]
    told = any(date.sense is DateSense.RECURRING for date in dates)
    starts = any(date.is_due and date.effect for date in dates)
    return told and starts and clause.verb is not None and clause.verb.form is Form.PRESENT


def is_rate_changed(clause: Grammar, verb: Verb) -> bool:
    """«Fysio går ned til én gang i uka», «trapper opp til to økter i uka»."""
    after = clause.after_verb()
    lead = next((u.low for u in after if u.is_word), "")
    moves = verb.kind is VerbClass.COURSE or verb.infinitive in {"gå", "go"}
    return moves and lead in _LESS_OR_MORE and is_past_or_habit(after)
