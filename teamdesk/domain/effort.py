"""Effort (innsats): what was done in a week, by profession, and who goes along the first time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.contacts import ContactKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.commands.entries import ContactWords
    from teamdesk.domain.rows.entries import ContactRow

MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class EffortSum:
    """What one profession did in one ISO week, in minutes.

    Attributes:
        guidance: the part of ``minutes`` that was guidance given.
    """

    year: int
    week: int
    profession: str
    contacts: int
    minutes: int
    driving: int
    guidance: int


def sums_by_week(contacts: Iterable[ContactRow]) -> tuple[EffortSum, ...]:
    """Sums per week and profession, the newest week first, within it the most minutes first."""
    groups: dict[tuple[int, int, str], list[ContactRow]] = defaultdict(list)
    for contact in contacts:
        year, week, _day = contact.on.isocalendar()
        groups[year, week, contact.role].append(contact)
    sums = [_sum(*key, rows) for key, rows in groups.items()]
    return tuple(sorted(sums, key=lambda one: (-one.year, -one.week, -one.minutes, one.profession)))


def _sum(year: int, week: int, profession: str, rows: list[ContactRow]) -> EffortSum:
    return EffortSum(
        year=year,
        week=week,
        profession=profession,
        contacts=len(rows),
        minutes=sum(row.minutes for row in rows),
        driving=sum(row.driving_minutes or 0 for row in rows),
        guidance=sum(row.minutes for row in rows if row.kind is ContactKind.GUIDANCE),
    )


def lacks_companion(words: ContactWords, profession: str, companion_profession: str | None) -> bool:
    """Whether a first visit has neither somebody of another profession nor a reason (Gjøvik)."""
    if words.why_alone.strip():
        return False
    return companion_profession is None or companion_profession == profession
