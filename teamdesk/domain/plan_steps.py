"""The process of an individual plan: seven steps with their days, gone through in rounds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class PlanStep(Worded):
    """The steps of Helsedirektoratet's guide (domain notes 2.3), in their order."""

    CLARIFY = "clarify", mark("Needs and consent")
    COORDINATOR = "coordinator", mark("Coordinator")
    ASSESS = "assess", mark("Assessing needs")
    GOALS = "goals", mark("Goals")
    MEASURES = "measures", mark("Measures and responsibility")
    CARRY_OUT = "carry_out", mark("Carrying out")
    EVALUATE = "evaluate", mark("Evaluation and update")


# A day for each step that was begun, or is agreed on, in the order of the steps; none for one that
# somebody cleared, so that what the program knows of it does not come back.
Round: TypeAlias = tuple[tuple[PlanStep, date | None], ...]

# What is there already when a plan goes into another round: need, consent and coordinator.
FIRST_OF_A_NEW_ROUND = PlanStep.ASSESS


def make_round(days: Mapping[PlanStep, date | None]) -> Round:
    """A round of the steps that are told of, in their order."""
    return tuple((step, days[step]) for step in PlanStep if step in days)


def days_in(one: Round) -> tuple[date, ...]:
    """The days of a round, in the order of its steps."""
    return tuple(day for _step, day in one if day is not None)


def step_now(current: Round, today: date) -> PlanStep | None:
    """The furthest step whose day has come; None where nothing has begun."""
    begun = [step for step, day in current if day is not None and day <= today]
    return begun[-1] if begun else None


def next_round(rounds: tuple[Round, ...], today: date) -> tuple[Round, ...]:
    """The same rounds with a new one after them, which begins with an assessment today."""
    return (*rounds, ((FIRST_OF_A_NEW_ROUND, today),))


def with_known(
    rounds: tuple[Round, ...], known: Iterable[tuple[PlanStep, date]]
) -> tuple[Round, ...]:
    """The rounds, with the days of the one of now that nobody wrote and the program knows.

    A day that somebody wrote stands, and one that somebody cleared stays away. In a later round
    only what happened after it began counts: the day on which it begins is that on which the one
    before was evaluated.
    """
    written = dict(rounds[-1]) if rounds else {}
    since = min(days_in(rounds[-1]), default=date.min) if len(rounds) > 1 else date.min
    found: dict[PlanStep, date] = {}
    for step, day in known:
        if day > since:
            found[step] = min(day, found.get(step, day))
    current = make_round({**found, **written})
    return (*rounds[:-1], current) if rounds or current else ()


def read_rounds(stored: Iterable[Mapping[str, str]]) -> tuple[Round, ...]:
    """The rounds as the database keeps them; steps that are not known here are left out."""
    known = {step.value: step for step in PlanStep}
    return tuple(
        make_round(
            {
                known[name]: date.fromisoformat(day) if day else None
                for name, day in told.items()
                if name in known
            }
        )
        for told in stored
    )


def write_rounds(rounds: Iterable[Round]) -> list[dict[str, str]]:
    """The rounds as JSON can hold them."""
    return [{step.value: day.isoformat() if day else "" for step, day in one} for one in rounds]
