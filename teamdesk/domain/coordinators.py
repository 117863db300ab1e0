"""Who was coordinator from when to when, and when a child's coordinator hands over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import age_on, months_after

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

AGE_OF_MAJORITY = 18
MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class CoordinatorTerm:
    """One coordinator's time.

    Attributes:
        from_on: None where nobody wrote down when it began.
        to_on: None for who is coordinator now.
    """

    name: str
    from_on: date | None
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class CoordinatorChange:
    """A case was given another coordinator on a day; an empty name is nobody."""

    on: date
    before: str
    after: str


def terms_of(changes: Sequence[CoordinatorChange], now: str) -> tuple[CoordinatorTerm, ...]:
    """Everybody who was coordinator, the one of now last.

    Args:
        changes: from the first to the last.
        now: who is coordinator; also where no change tells of it, as in what was imported.
    """
    terms: list[CoordinatorTerm] = []
    since: date | None = None
    for change in changes:
        # Put right on the same day, it never was so.
        if change.before and since != change.on:
            terms.append(CoordinatorTerm(change.before, since, change.on))
        since = change.on
    if now:
        terms.append(CoordinatorTerm(now, since))
    return tuple(terms)


def comes_of_age_on(birth_date: date | None, today: date) -> date | None:
    """The 18th birthday of somebody who is 17: the transition is planned a year ahead."""
    if birth_date is None or age_on(birth_date, today) != AGE_OF_MAJORITY - 1:
        return None
    return months_after(birth_date, AGE_OF_MAJORITY * MONTHS_OF_A_YEAR)


def is_child(birth_date: date | None, today: date) -> bool:
    """Whether somebody has the right to a child coordinator by their age."""
    return birth_date is not None and age_on(birth_date, today) < AGE_OF_MAJORITY
