"""A member is the doer: which of her verbs are promises, and which are the team's course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.courses import is_rate_changed
from teamdesk.domain.notes.due_days import has_due
from teamdesk.domain.notes.moves import is_moved
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form, VerbClass
from teamdesk.domain.notes.verdicts import DIRECTIONS, WAITING, Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

_PROCURING = word_set("tak på ordnet ordna avklart inn oversikt")
# The team grants nothing: what it recommends is what it settles.
_RECOMMENDING = word_set("anbefale tilrå tilråde frarå fraråde foreslå recommend")
_ONWARD = word_set("på videre vidare")
_WITH = word_set("med tilbake with")
_BEGINNING = frozenset({"begynne", "byrje", "starte", "begin", "start"})
_TELLING = frozenset({"si", "rapportere", "report"})
_BY_AND_BY = word_set("innom att igjen back")
_BEING = frozenset({"være", "vere", "be"})
_COMING = word_set("kommer kjem blir comes")


def team_verdict(clause: Grammar, verb: Verb, setting: Setting, parser: ClauseParser) -> Verdict:
    """Nearly every verb that a member has in the present is a promise."""
    is_we = setting.doer is not None and setting.doer.part is Part.WE
    if verb.kind is VerbClass.STATE:
        return _state_verdict(clause, verb, is_we=is_we)
    if verb.infinitive in _BEGINNING and _begins_a_state(clause, parser):
        return Verdict.NOTHING  # «vi begynner å kjenne henne»
    about_person = is_we and verb.infinitive == "ta" and signs.is_of_person(clause)
    if signs.is_news(clause) or about_person:
        return Verdict.NOTHING
    if is_rate_changed(clause, verb) and not is_we:
        return Verdict.SETTLED
    if verb.infinitive == "hold" and any(u.low == "off" for u in clause.after_verb()[:2]):
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE and not signs.is_staff_phrase(clause):
        settled = is_we or setting.decided or verb.infinitive in WAITING
        return Verdict.COURSE if settled else Verdict.DEED
    is_course = _is_our_course(clause, verb, setting) if is_we else _is_taken_over(clause, setting)
    return Verdict.COURSE if is_course else Verdict.DEED


def _begins_a_state(clause: Grammar, parser: ClauseParser) -> bool:
    marks = [i for i, unit in enumerate(clause.units) if unit.low in {"å", "to"}]
    following = (
        clause.units[i + 1].low for i in marks if clause.verb_at < i < len(clause.units) - 1
    )
    inner = (parser.lexicon.reading(low, Form.INFINITIVE) for low in following)
    return any(verb is not None and verb.kind is VerbClass.STATE for verb in inner)


def _state_verdict(clause: Grammar, verb: Verb, *, is_we: bool) -> Verdict:
    """«Kommer med», «får tak i», «sier fra»: states in form, deeds in fact."""
    if is_we and verb.infinitive in _RECOMMENDING:
        return Verdict.COURSE
    along = verb.infinitive in _BEING and has_due(clause.units)
    lead = next((u.low for u in clause.after_verb() if u.is_word), "")
    raw = clause.units[clause.verb_at].low
    if is_we and verb.infinitive == "slutte" and lead in _WITH:
        return Verdict.COURSE
    comes = (raw in _COMING or along) and lead in _WITH
    gets = verb.infinitive == "få" and lead in _PROCURING
    tells = verb.infinitive in _TELLING and signs.is_staff_phrase(clause)
    comes = comes or (raw in _COMING and lead in _BY_AND_BY and has_due(clause.units))
    return Verdict.DEED if comes or gets or tells or signs.is_held(clause) else Verdict.NOTHING


def _is_our_course(clause: Grammar, verb: Verb, setting: Setting) -> bool:
    """«Vi går ned til to besøk», «vi kjører på», and what is decided but no staff's deed."""
    lead = next((u.low for u in clause.after_verb() if u.is_word), "")
    goes = verb.infinitive in {"gå", "go"} and lead in DIRECTIONS
    drives = verb.infinitive in {"kjøre", "køyre"} and lead in _ONWARD
    return (
        goes
        or drives
        or is_moved(clause, verb)
        or (setting.decided and verb.kind is not VerbClass.STRONG)
    )


def _is_taken_over(clause: Grammar, setting: Setting) -> bool:
    """«Vedtatt at Kari tar over som koordinator» settles something."""
    verb = clause.verb
    words = {u.low for u in clause.after_verb() if u.is_word}
    over = verb is not None and ("over" in words or verb.infinitive == "overta")
    return setting.decided and over and bool({"som", "as"} & words)
