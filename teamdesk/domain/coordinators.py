"""Who was coordinator from when to when, and when a child's coordinator hands over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import age_on, months_after

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.domain.labels import Words

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


@dataclass(frozen=True, slots=True)
class Held:
    """Who held one of the two places over time: the team's own, or that of one from outside.

    Attributes:
        changes: from the first to the last.
        now: empty where nobody has it.
    """

    changes: Sequence[CoordinatorChange]
    now: str

    def on(self, day: date | None) -> str:
        """Who had it at the end of a day; None is before anything was written down."""
        known = [change for change in self.changes if day is not None and change.on <= day]
        if known:
            return known[-1].after
        return self.changes[0].before if self.changes else self.now


def plan_terms(own: Held, outside: Held) -> tuple[CoordinatorTerm, ...]:
    """Everybody who was coordinator of a plan: somebody from outside goes before the team's own."""
    changes: list[CoordinatorChange] = []
    before = outside.on(None) or own.on(None)
    for day in sorted({change.on for change in (*own.changes, *outside.changes)}):
        after = outside.on(day) or own.on(day)
        if after != before:
            changes.append(CoordinatorChange(day, before, after))
        before = after
    return terms_of(changes, outside.now or own.now)


def coordinator_words(_: Words, own: str, outside: str) -> str:
    """Who coordinates; one from outside is told with who goes on with the case in the team."""
    if outside and own:
        return _(
            "coordinator {name} outside the team, {own} in the team",
            name=outside,
            own=own,
        )
    if outside:
        return _("coordinator {name} outside the team", name=outside)
    return _("coordinator {name}", name=own) if own else _("no coordinator")


def comes_of_age_on(birth_date: date | None, today: date) -> date | None:
    """The 18th birthday of somebody who is 17: the transition is planned a year ahead."""
    if birth_date is None or age_on(birth_date, today) != AGE_OF_MAJORITY - 1:
        return None
    day = months_after(birth_date, AGE_OF_MAJORITY * MONTHS_OF_A_YEAR)
    # Who was born on 29 February is 17 until that day would have been over.
    return day if age_on(birth_date, day) == AGE_OF_MAJORITY else day + timedelta(days=1)


def is_child(birth_date: date | None, today: date) -> bool:
    """Whether somebody has the right to a child coordinator by their age."""
    return birth_date is not None and age_on(birth_date, today) < AGE_OF_MAJORITY
