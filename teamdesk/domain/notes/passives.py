"""Deeds told of what is done, not of who does it: «fastlege kontaktes», «is informed by»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.due_days import has_due, is_past_or_habit
from teamdesk.domain.notes.moves import is_moved
from teamdesk.domain.notes.verb_forms import VerbClass
from teamdesk.domain.notes.verdicts import OWN_LIFE, Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

_MADE = frozenset({"gjøre", "gjere", "do"})
_OFTEN_NEWS = OWN_LIFE | {"møte", "finne", "se"}


def passive_verdict(clause: Grammar, verb: Verb, setting: Setting, *, english: bool) -> Verdict:
    """«Fastlege kontaktes», «heimetenesta blir orientert», «the GP is informed by the nurse»."""
    is_open = clause.modal in {"would", "may"} or verb.kind is VerbClass.STATE
    if is_open or (not clause.modal and signs.is_being_weighed(clause)):
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
