"""Deeds of those who are not of the team, and of things: fewer of them are promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import signs
from teamdesk.domain.notes.courses import is_ending
from teamdesk.domain.notes.due_days import has_due, is_past_or_habit
from teamdesk.domain.notes.moves import is_moved
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form, VerbClass
from teamdesk.domain.notes.verdicts import Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.verb_forms import Verb

# What relatives and services promise even with no day told.
_HANDOVERS = word_set(
    """
    hente levere kjøpe bestille sende ordne kontakte ringe ringje montere rydde låne skaffe melde
    søke søkje betale reparere svare fikse installere avklare gi skifte demontere
    overta
    collect deliver buy order send call contact mount fit pick fetch arrange bring pay repair
    """
)


def outside_verdict(clause: Grammar, verb: Verb, setting: Setting) -> Verdict:
    """A relative or a service: what they hand over, or promise by a day."""
    if clause.modal:
        kept = verb.kind is not VerbClass.STATE or verb.infinitive == "få"
        promised = kept and clause.modal in {"must", "shall"} and not signs.is_alone(clause)
        return Verdict.DEED if promised else Verdict.NOTHING
    lead = next((u.low for u in clause.after_verb() if u.is_word), "")
    if verb.form not in (Form.PRESENT, Form.ONGOING) or is_past_or_habit(clause.units):
        return Verdict.NOTHING
    if verb.kind is VerbClass.STATE:
        brings = verb.infinitive == "komme" and lead == "med"
        # «Datteren får svar av Ola innen fredag».
        brings = brings or (
            verb.infinitive == "få" and setting.owned_behind and has_due(clause.units)
        )
        return Verdict.DEED if brings else Verdict.NOTHING
    if verb.kind is VerbClass.COURSE or signs.is_alone(clause) or lead in {"at", "om"}:
        return Verdict.NOTHING
    told = verb.infinitive in _HANDOVERS or has_due(clause.units)
    told = told or (verb.infinitive == "ta" and lead == "over")
    return Verdict.DEED if told else Verdict.NOTHING


def thing_verdict(clause: Grammar, verb: Verb) -> Verdict:
    """Some thing, or somebody unknown, is the subject: only a dated deed of staff counts."""
    if is_ending(clause, verb) or (verb.infinitive == "move" and is_moved(clause, verb)):
        return Verdict.SETTLED
    strong = verb.kind is VerbClass.STRONG or signs.is_staff_phrase(clause)
    told = clause.modal != "would" and has_due(clause.units)
    return Verdict.DEED if strong and told and not clause.is_guess else Verdict.NOTHING
