"""What a plan lacks: for an individual one a check for each row of domain notes 2.2."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plans import PlanKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from teamdesk.domain.plan_points import PlanPoint

LEAST_PARTICIPANTS = 2  # the person and the coordinator
# What a reason for a point does not set aside: a measure that is there all the same has somebody
# who answers for it, and an extent; and the municipality's unit stands on every plan.
ASKED_ALL_THE_SAME = frozenset({GapKind.RESPONSIBLE, GapKind.EXTENT, GapKind.UNIT})


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """A measure that is not over, as the checks look at it."""

    text: str
    responsible: str
    extent: str
    method: str


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What the checks look at.

    Attributes:
        goals: how many there are, as of ``cooperations``; ``cooperation`` is what is said besides.
        participants: how many take part, the person among them.
        coordinator: the name of the one there is; a plan has room for no second one.
        coordinator_phone: where that one is rung.
        unit: the name of the municipality's coordinating unit, with ``unit_phone``.
        today: the day on which the plan is handed out.
        has_consent: a yes to the plan holds on that day.
        is_consent_asked: an answer to the plan is written down, whatever it was.
        is_week_planned: somebody comes, or something is done, in the week of that day.
    """

    goals: int
    resources: str
    needs: str
    participants: int
    coordinator: str
    coordinator_phone: str
    unit: str
    unit_phone: str
    own_contribution: str
    measures: tuple[MeasureFacts, ...]
    period_from: date | None
    period_to: date | None
    revision_on: date | None
    has_consent: bool
    cooperations: int
    cooperation: str
    today: date
    is_consent_asked: bool
    is_week_planned: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing.

    Attributes:
        measure: what the measure is called that lacks it; empty for what is no measure's.
    """

    kind: GapKind
    measure: str = ""

    @property
    def point(self) -> PlanPoint:
        """The point that is not whole."""
        return self.kind.point


def find_gaps(
    facts: PlanFacts,
    not_relevant: Mapping[PlanPoint, str],
    kind: PlanKind = PlanKind.INDIVIDUAL,
) -> tuple[Gap, ...]:
    """Everything that is missing, in the order of the points.

    A point that was set aside with a reason lacks nothing but what is `ASKED_ALL_THE_SAME`. A
    rehabilitation plan is asked for less: goals, who does what how often, the week, who is rung,
    and from when until when (domain notes 1.28). It needs no consent of its own, but one that was
    asked for must be there.
    """
    checks = CHECKS if kind is PlanKind.INDIVIDUAL else REHABILITATION_CHECKS
    return tuple(
        gap
        for check in checks
        for gap in check(facts)
        if gap.kind in ASKED_ALL_THE_SAME or not not_relevant.get(gap.point, "").strip()
    )


def _goals(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.goals:
        yield Gap(GapKind.GOALS)


def _resources(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.resources.strip():
        yield Gap(GapKind.RESOURCES)


def _needs(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.needs.strip():
        yield Gap(GapKind.NEEDS)


def _participants(facts: PlanFacts) -> Iterator[Gap]:
    if facts.participants < LEAST_PARTICIPANTS:
        yield Gap(GapKind.PARTICIPANTS)


def _coordinator(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.coordinator:
        yield Gap(GapKind.COORDINATOR)


def _coordinator_phone(facts: PlanFacts) -> Iterator[Gap]:
    if facts.coordinator and not facts.coordinator_phone.strip():
        yield Gap(GapKind.COORDINATOR_PHONE)


def _unit(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.unit.strip() or not facts.unit_phone.strip():
        yield Gap(GapKind.UNIT)


def _own_contribution(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.own_contribution.strip():
        yield Gap(GapKind.OWN_CONTRIBUTION)


def _measures(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.measures:
        yield Gap(GapKind.MEASURES)


def _responsible(facts: PlanFacts) -> Iterator[Gap]:
    for measure in facts.measures:
        if not measure.responsible.strip():
            yield Gap(GapKind.RESPONSIBLE, measure.text)


def _extent(facts: PlanFacts) -> Iterator[Gap]:
    for measure in facts.measures:
        if not measure.extent.strip():
            yield Gap(GapKind.EXTENT, measure.text)


def _method(facts: PlanFacts) -> Iterator[Gap]:
    for measure in facts.measures:
        if not measure.method.strip():
            yield Gap(GapKind.METHOD, measure.text)


def _period(facts: PlanFacts) -> Iterator[Gap]:
    if facts.period_from is None:
        yield Gap(GapKind.PERIOD)


def _revision(facts: PlanFacts) -> Iterator[Gap]:
    if facts.revision_on is None:
        yield Gap(GapKind.REVISION)


def _revision_passed(facts: PlanFacts) -> Iterator[Gap]:
    if facts.revision_on is not None and facts.revision_on < facts.today:
        yield Gap(GapKind.REVISION_PASSED)


def _revision_outside(facts: PlanFacts) -> Iterator[Gap]:
    day, first, last = facts.revision_on, facts.period_from, facts.period_to
    if day is None:
        return
    if (first is not None and day < first) or (last is not None and day > last):
        yield Gap(GapKind.REVISION_OUTSIDE)


def _consent(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.has_consent:
        yield Gap(GapKind.CONSENT)


def _cooperation(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.cooperations and not facts.cooperation.strip():
        yield Gap(GapKind.COOPERATION)


def _asked_consent(facts: PlanFacts) -> Iterator[Gap]:
    if facts.is_consent_asked:
        yield from _consent(facts)


def _week(facts: PlanFacts) -> Iterator[Gap]:
    if not facts.is_week_planned:
        yield Gap(GapKind.WEEK)


CHECKS: tuple[Callable[[PlanFacts], Iterator[Gap]], ...] = (
    _goals,
    _resources,
    _needs,
    _participants,
    _coordinator,
    _coordinator_phone,
    _unit,
    _own_contribution,
    _measures,
    _responsible,
    _extent,
    _method,
    _period,
    _revision,
    _revision_passed,
    _revision_outside,
    _consent,
    _cooperation,
)
REHABILITATION_CHECKS: tuple[Callable[[PlanFacts], Iterator[Gap]], ...] = (
    _goals,
    _measures,
    _responsible,
    _extent,
    _week,
    _coordinator,
    _coordinator_phone,
    _unit,
    _period,
    _revision,
    _revision_passed,
    _revision_outside,
    _asked_consent,
)
