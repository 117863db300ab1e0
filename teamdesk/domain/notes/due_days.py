"""Which of the days in a clause is the day of its deed, or of its decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.text import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.dates import DateMention
    from teamdesk.domain.notes.units import Unit

_RELATIVES = frozenset({"som", "that", "which"})
_BEGINNING = word_set("""
    starter startar begynner byrjar åpner opnar går varer varar gjelder gjeld utløper løper skjer
    starts begins opens runs expires ends lasts kom var ble vart was came started began
    """)
_LEAST_ASIDE = 3
_SPANS = frozenset({"this week", "this month"})


def due_day(units: Sequence[Unit]) -> DateMention | None:
    """What a deed tells of its day: one marked as a deadline, else the first.

    What comes again and again and «ved behov» tell that there is no day; None is returned where
    nothing is told, and a heading's day holds.
    """
    told = [unit.date for i, unit in enumerate(units) if unit.date and not _is_aside(units, i)]
    recurring = next((d for d in told if d.sense is DateSense.RECURRING), None)
    if recurring is not None:
        return recurring
    # «Observere fram til neste møte» tells how long.
    days = [d for d in told if d.is_due and not d.until]
    marked = [d for d in days if d.deadline] or days
    return marked[0] if marked else next((d for d in told if d.rule == "vague"), None)


def _is_aside(units: Sequence[Unit], at: int) -> bool:
    """«… på gruppa som starter i uke 40»: the day of what is told about, not of the deed."""
    told = units[at].date
    if at < _LEAST_ASIDE or told is None or told.deadline:
        return False
    return units[at - 2].low in _RELATIVES and units[at - 1].low in _BEGINNING


def effect_day(units: Sequence[Unit]) -> DateMention | None:
    """The day on which a decision takes effect; «til …» is an end, not a start."""
    days = [u.date for u in units if u.date is not None and u.date.is_due]
    # «Denne uka» is how long, not from when.
    days = [d for d in days if d.effect or d.rule not in _SPANS]
    started = [d for d in days if d.effect] or [d for d in days if not d.deadline]
    return started[0] if started else None


def has_due(units: Sequence[Unit]) -> bool:
    """Whether a day ahead is told, and it is no habit."""
    return not is_past_or_habit(units) and any(u.date is not None and u.date.is_due for u in units)


def is_past_or_habit(units: Sequence[Unit]) -> bool:
    """Whether «i går» or «hver uke» is told."""
    senses = {unit.date.sense for unit in units if unit.date is not None}
    return bool(senses & {DateSense.RECURRING, DateSense.PAST})


def is_past(units: Sequence[Unit]) -> bool:
    """Whether a day behind is told."""
    return any(u.date is not None and u.date.sense is DateSense.PAST for u in units)
