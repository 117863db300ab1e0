"""Deeds told of what is done, not of who does it: «fastlege kontaktes», «is informed by»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.due_days import has_due, is_past_or_habit
from teamdesk.domain.notes.verb_forms import Form, VerbClass
from teamdesk.domain.notes.verdicts import OWN_LIFE, Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

_OFTEN_NEWS = OWN_LIFE | {"møte", "finne", "se"}


def passive_verdict(clause: Grammar, verb: Verb, setting: Setting, *, english: bool) -> Verdict:
    """«Fastlege kontaktes», «heimetenesta blir orientert», «the GP is informed by the nurse»."""
    agent = signs.has_agent(clause)
    if not clause.modal and signs.is_being_weighed(clause):
        return Verdict.NOTHING
    if english and not agent and clause.modal not in {"must", "shall"}:
        return Verdict.NOTHING
    if clause.modal in {"would", "may"} or verb.kind is VerbClass.STATE:
        return Verdict.NOTHING
    if verb.kind is VerbClass.COURSE:
        return Verdict.SETTLED if verb.form is Form.PASSIVE else Verdict.COURSE
    if verb.infinitive == "forlenge":
        return Verdict.SETTLED if verb.form is Form.PASSIVE else Verdict.COURSE
    if setting.decided and verb.kind is not VerbClass.STRONG and not agent:
        return Verdict.COURSE
    if verb.infinitive in _OFTEN_NEWS:
        return Verdict.NOTHING
    if agent and is_past_or_habit(clause.units) and not setting.has_owner:
        return Verdict.NOTHING
    must = clause.modal in {"must", "shall"} and clause.other_subject
    told = agent or must or setting.has_owner or has_due(clause.units)
    return Verdict.DEED if told or verb.kind is VerbClass.STRONG else Verdict.NOTHING
