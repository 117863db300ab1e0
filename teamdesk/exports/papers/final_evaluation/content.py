"""What a final evaluation holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.evaluations import Outcome
    from teamdesk.domain.follow_ups import FollowUp
    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.instruments.course import CourseChange
    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.domain.rows.effect import HelpRow
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.plan.content import MeasureContent


@dataclass(frozen=True, slots=True)
class AttainedContent:
    """A goal at the end, and what its last evaluation says of it."""

    text: str
    status: GoalStatus
    status_on: dt.date | None = None
    is_partly_reached: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class FinalEvaluationContent:
    """How a course went.

    Attributes:
        text: how it went and what helped, in the words of whoever evaluated.
        goals: those of the course, however they ended.
        changes: from the first to the latest time of each instrument.
        series: the lines over time, of which those with two points are drawn.
        helps: the help there was at each moment, the first first.
        services: those that the person has after the end.
        follow_ups: those that the way of working asks for after the end.
    """

    head: CaseHead
    evaluated_on: dt.date
    outcome: Outcome
    text: str
    author: str = ""
    what_matters: str = ""
    goals: tuple[AttainedContent, ...] = ()
    measures: tuple[MeasureContent, ...] = ()
    changes: tuple[CourseChange, ...] = ()
    series: tuple[ScoreRow, ...] = ()
    helps: tuple[HelpRow, ...] = ()
    services: tuple[DecisionRow, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
