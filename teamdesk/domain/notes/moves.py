"""What gets another day, and what the team begins: settled by the words, and nobody's deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.text import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.dates import DateMention
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import Verb

_MOVING = word_set("flytte utsette skyve forskyve move postpone reschedule")
_BEGINNING = word_set("starte begynne byrje igangsette start begin")
# «Sette i gang», «setje i gang»: the particle tells.
_SETTING = word_set("sette setje")
_GOING = frozenset({"gang", "igang"})
_NEAR = 3


def moved_to(verb: Verb | None, units: Sequence[Unit]) -> DateMention | None:
    """The new day of what is moved, «til uke 51», or None; with «tirsdager» it has no date."""
    if verb is None or verb.infinitive not in _MOVING:
        return None
    for i, unit in enumerate(units):
        told = unit.date
        # English leaves its «to» outside the date.
        onto = told is not None and (told.onto or (i > 0 and units[i - 1].low == "to"))
        if told is not None and onto and (told.is_due or told.sense is DateSense.RECURRING):
            return told
    return None


def is_moved(clause: Grammar, verb: Verb) -> bool:
    """«Evaluering flyttes til uke 51»: once said, it is done; with «må» it is still to be done."""
    return not clause.modal and moved_to(verb, clause.units) is not None


def is_begun(clause: Grammar, verb: Verb) -> bool:
    """«Å starte intensiv periode», «å sette i gang nedtrapping»."""
    if verb.infinitive in _BEGINNING:
        return True
    particles = {unit.low for unit in clause.after_verb()[:_NEAR]}
    return verb.infinitive in _SETTING and not _GOING.isdisjoint(particles)
