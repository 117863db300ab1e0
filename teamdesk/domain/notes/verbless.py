"""Words with no verb that are a promise all the same: under a heading, with an owner or a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.due_days import has_due
from teamdesk.domain.notes.lexicon_frames import RENEWALS
from teamdesk.domain.notes.nouns import (
    is_deed_noun,
    is_measured,
    is_ready_by,
    is_renewal,
    is_state_of_things,
    names_deed,
)
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.verdicts import Setting, Verdict

if TYPE_CHECKING:
    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.grammar import Grammar

# What a member does with somebody: «Knut: heimetrening».
_TRAINING = ("trening", "øving", "training", "practice")


def verbless_verdict(clause: Grammar, setting: Setting, parser: ClauseParser) -> Verdict:
    """No verb: a deed where a heading, an owner with a day, or a noun of doing says so."""
    units = clause.units
    if is_state_of_things(units, parser.lexicon):
        return Verdict.NOTHING
    if clause.modal:
        # «Ergo skal på heimebesøk fredag»: the verb is left out, the deed is not.
        bound = setting.has_owner and clause.modal == "shall" and names_deed(units)
        calls = any(unit.low == "innom" for unit in units)
        return Verdict.DEED if bound and (calls or has_due(units)) else Verdict.NOTHING
    if not setting.listed and setting.doer is not None and setting.doer.part is not Part.TEAM:
        return Verdict.NOTHING
    if units[0].mention and len(units) > 1:
        return Verdict.DEED
    if setting.listed or is_ready_by(units):
        return Verdict.DEED
    if setting.owned_behind and not is_measured(units):
        return Verdict.DEED
    if setting.decided and units[0].low in RENEWALS and is_deed_noun(units) and has_due(units):
        return Verdict.DEED
    if setting.decided or any(u.date is not None and u.date.is_heading for u in units):
        return Verdict.NOTHING
    deed_noun, dated = is_deed_noun(units), has_due(units)
    trains = setting.has_owner and any(u.is_word and u.low.endswith(_TRAINING) for u in units[:2])
    deed_noun = deed_noun or trains or (setting.has_owner and is_renewal(units))
    needed = deed_noun or dated if setting.has_owner else deed_noun and dated
    return Verdict.DEED if needed else Verdict.NOTHING
