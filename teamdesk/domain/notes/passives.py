"""Deeds told of what is done, not of who does it: «fastlege kontaktes», «is informed by»."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.due_days import has_due, is_past_or_habit
from teamdesk.domain.notes.grammar import PASSIVE_AUXILIARIES
from teamdesk.domain.notes.lexicon_frames import ADVERBS
from teamdesk.domain.notes.moves import is_moved
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.verb_forms import Form, VerbClass
from teamdesk.domain.notes.verdicts import OWN_LIFE, Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

_MADE = frozenset({"gjøre", "gjere", "do"})
_OF_HOSPITALS = frozenset({"utskrive", "innlegge", "operere", "discharge", "admit"})
_HELD = frozenset({"holde", "hold", "avholde", "arrangere"})
_KEPT = frozenset({"unna", "oppe", "fast", "nede", "ved"})
_OFTEN_NEWS = OWN_LIFE | {"møte", "finne", "se"}


def passive_verb(clause: Grammar, parser: ClauseParser) -> tuple[Verb, int] | None:
    """The verb of a passive clause and its place, told by -s or by «blir» and a participle."""
    if clause.verb is None:
        return None
    if clause.verb.form is Form.PASSIVE:
        return clause.verb, clause.verb_at
    if clause.units[clause.verb_at].low not in PASSIVE_AUXILIARIES:
        return None
    for at, unit in enumerate(clause.units[clause.verb_at + 1 :], clause.verb_at + 1):
        in_subject = clause.subject_at[0] <= at < clause.subject_at[1]
        if not in_subject and unit.is_word and unit.low not in ADVERBS:
            verb = parser.lexicon.reading(unit.low, Form.PARTICIPLE)
            if verb is None and not parser.english:
                # Nynorsk «send» and «meld» are the participle as well as the imperative.
                verb = parser.lexicon.reading(unit.low, Form.IMPERATIVE)
            return (verb, at) if verb is not None else None
    return None


def is_by_others(clause: Grammar) -> bool:
    """«Skap flyttes av sønnen»: the doer that is told with «av» or «by» is not of the team."""
    for before, unit in pairwise(clause.units):
        if before.low in {"av", "by"} and unit.someone is not None:
            return unit.someone.part in (Part.PERSON, Part.RELATIVE, Part.SERVICE)
    return False


def _is_no_deed(clause: Grammar, verb: Verb, setting: Setting, *, english: bool) -> bool:
    """What is open, is weighed, or is to come with nobody here to do it."""
    gerund = english and clause.open_subject and clause.units[clause.verb_at].low.endswith("ing")
    if gerund and not setting.listed:
        return True  # «safe with the kettle, needs prompting with the hob»
    if verb.infinitive in _OF_HOSPITALS and not signs.has_agent(clause):
        return True  # «utskrives mandag»
    if verb.infinitive in _HELD and not _KEPT & {unit.low for unit in clause.units}:
        return True  # «møtet holdes på nett»
    is_open = clause.modal in {"would", "may"} or verb.kind is VerbClass.STATE
    return is_open or (not clause.modal and signs.is_being_weighed(clause))


def passive_verdict(clause: Grammar, verb: Verb, setting: Setting, *, english: bool) -> Verdict:
    """«Fastlege kontaktes», «heimetenesta blir orientert», «the GP is informed by the nurse»."""
    if _is_no_deed(clause, verb, setting, english=english):
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE or verb.infinitive == "forlenge":
        # «Kveldsbesøk avsluttes»: only the team can say so.
        return Verdict.COURSE if clause.modal == "should" else Verdict.SETTLED
    agent = signs.has_agent(clause)
    if not agent and not setting.has_owner and not setting.listed and is_moved(clause, verb):
        return Verdict.SETTLED
    must = clause.modal in {"must", "shall"}
    if english and not agent and not must:
        return Verdict.NOTHING
    if setting.decided and verb.kind is not VerbClass.STRONG and not agent:
        return Verdict.COURSE
    dated = has_due(clause.units)
    if verb.infinitive in _OFTEN_NEWS:
        return Verdict.DEED if dated and verb.infinitive in _MADE else Verdict.NOTHING
    if agent and is_past_or_habit(clause.units) and not setting.has_owner:
        return Verdict.NOTHING
    told = agent or dated or setting.has_owner or (must and clause.other_subject)
    return Verdict.DEED if told or verb.kind is VerbClass.STRONG else Verdict.NOTHING
