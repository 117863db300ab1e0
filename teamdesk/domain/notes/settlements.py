"""What a few words settle: who gets an office, which phase comes, what is granted for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.due_days import is_past
from teamdesk.domain.notes.lexicon_frames import NEXT, RENEWALS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.dates import DateMention
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.units import Unit

_OFFICES = (
    "kontakt",
    "koordinator",
    "ansvarlig",
    "ansvarleg",
    "leder",
    "leiar",
    "contact",
    "coordinator",
)
_LONGEST_OFFICE = 3
_PHASES = word_set("fase periode bolk etappe phase period stage")
_GRANTED = word_set("innvilget innvilga tildelt granted")
_BY = frozenset({"av", "by"})


def is_appointed(clause: Grammar) -> bool:
    """«Fra 4. januar er Øystein primærkontakt», «Ola blir ny koordinator»."""
    verb = clause.verb
    if verb is None or verb.infinitive not in {"være", "bli", "be", "become"}:
        return False
    started = any(u.date is not None and u.date.is_due and u.date.effect for u in clause.units)
    renewed = verb.infinitive in {"bli", "become"} and _is_renewed(clause)
    office = any(u.low.endswith(_OFFICES) or u.low.startswith("koord") for u in clause.units)
    return office and (started or renewed) and verb.form is Form.PRESENT


def names_successor(units: Sequence[Unit]) -> bool:
    """«Ny koordinator: Ola», «New key contact – Máret»: a member behind a new office."""
    if len(units) <= _LONGEST_OFFICE - 1 or units[0].low not in RENEWALS:
        return False
    office = next((i for i in (1, 2) if units[i].low.endswith(_OFFICES)), 0)
    return office > 0 and any(_is_member(unit) for unit in units[office + 1 :])


def names_phase(units: Sequence[Unit]) -> bool:
    """«Neste fase», «next phase»: what stands behind it is what the team settles."""
    return len(units) > 1 and units[0].low in NEXT and units[1].low in _PHASES


def is_settled_in_words(clause: Grammar) -> bool:
    """Whether a clause with no verb names a successor, or what is granted and its extent."""
    if clause.verb is not None or clause.modal:
        return False
    return names_successor(clause.units) or _is_granted(clause.units)


def _is_granted(units: Sequence[Unit]) -> bool:
    """«Innvilget korttidsopphold i to uker»; «innvilget TT-kort» is only news of a card."""
    words = {unit.low for unit in units if unit.is_word}
    if _GRANTED.isdisjoint(words) or is_past(units) or not _BY.isdisjoint(words):
        return False
    return any(unit.date is not None and _is_extent(unit.date) for unit in units)


def _is_extent(told: DateMention) -> bool:
    lasts = told.rule == "duration" or told.sense is DateSense.RECURRING
    return lasts or (told.is_due and told.effect)


def _is_renewed(clause: Grammar) -> bool:
    newly = any(unit.low in RENEWALS for unit in clause.units)
    return newly and any(_is_member(unit) for unit in clause.units)


def _is_member(unit: Unit) -> bool:
    """Whether a member is named, and not by the office itself."""
    is_team = unit.someone is not None and unit.someone.part is Part.TEAM
    return is_team and not unit.low.endswith(_OFFICES)
