"""What a basis for a decision holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.evaluations import Outcome
    from teamdesk.domain.intensity import TaperStep, WeekRun
    from teamdesk.domain.rows.effect import HelpRow
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.domain.rows.need_levels import NeedLevelRow
    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.plan.content import MeasureContent, PlanGoalContent


@dataclass(frozen=True, slots=True)
class EvaluatedContent:
    """How it has gone until now, in the words of whoever evaluated it."""

    on: dt.date
    outcome: Outcome
    text: str


@dataclass(frozen=True, slots=True)
class DecisionBasisContent:
    """What those who decide on services read: never a decision itself.

    Attributes:
        need: the level of need, and what speaks for it (Helsedirektoratet 8.4).
        asked: decisions that were asked for and have no answer.
        services: what the person has now, or will have, by decision or as the record tells it.
        helps: the help there was at each moment, the first first.
        tapers: the measures that become less, each with the steps still ahead.
        load: minutes a week of all measures together, weeks that are alike in one; the last of
            them has no end.
        period_ends_on: when the course is to end.
        reported_on: when the coordinating unit was told that a plan or a coordinator is needed.
    """

    head: CaseHead
    what_matters: str = ""
    need: NeedLevelRow | None = None
    goals: tuple[PlanGoalContent, ...] = ()
    evaluated: EvaluatedContent | None = None
    asked: tuple[DecisionRow, ...] = ()
    services: tuple[DecisionRow, ...] = ()
    helps: tuple[HelpRow, ...] = ()
    measures: tuple[MeasureContent, ...] = ()
    tapers: tuple[tuple[str, tuple[TaperStep, ...]], ...] = ()
    load: tuple[WeekRun, ...] = ()
    period_ends_on: dt.date | None = None
    next_evaluation_on: dt.date | None = None
    next_evaluation_is_week: bool = False
    reported_on: dt.date | None = None
