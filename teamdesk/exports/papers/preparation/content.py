"""What the sheet before a meeting holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.plan.content import ParticipantContent


@dataclass(frozen=True, slots=True)
class MeetsContent:
    """When and where the person is met next."""

    on: dt.date
    at: dt.time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class PreparationContent:
    """What the person has said so far, and what a plan that is used tells.

    Attributes:
        meets: the goal meeting that is planned; None where none is.
        goals: those that are aimed at, in the person's own words.
        others: who takes part in the plan beside the person; nobody where there is no plan.
    """

    head: CaseHead
    meets: MeetsContent | None = None
    what_matters: str = ""
    goals: tuple[str, ...] = ()
    own_contribution: str = ""
    others: tuple[ParticipantContent, ...] = ()
    interpreter: str = ""
