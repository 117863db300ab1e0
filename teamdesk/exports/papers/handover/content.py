"""What a handover to the home service holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.case.tables import Reached
    from teamdesk.exports.papers.plan.content import MeasureContent, PlanGoalContent


@dataclass(frozen=True, slots=True)
class HandoverContent:
    """The note as it was written, and what of the case its reader goes on with (notes 1.30).

    Attributes:
        goals: those that were reached, and those that are worked on still.
        measures: what goes on after the handover.
        exercises: measures with how they are done, written so that any profession can follow.
        others: whom to ring besides the team.
    """

    head: CaseHead
    receiver: str
    written_on: dt.date
    what_matters: str = ""
    does_alone: str = ""
    how_to_help: str = ""
    aids: str = ""
    watch_for: str = ""
    more: str = ""
    goals: tuple[PlanGoalContent, ...] = ()
    measures: tuple[MeasureContent, ...] = ()
    exercises: tuple[tuple[str, str], ...] = ()
    others: tuple[Reached, ...] = ()
    doctor: str = ""
    check_up_on: dt.date | None = None
    received_by: str = ""
    received_on: dt.date | None = None
