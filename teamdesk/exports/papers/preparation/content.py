"""What the sheet before a meeting holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.exports.papers.case.head import CaseHead


@dataclass(frozen=True, slots=True)
class MeetsContent:
    """When and where the person is met next."""

    on: dt.date
    at: dt.time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class PreparationContent:
    """What the person has said so far, and whom the plan knows.

    Attributes:
        meets: the goal meeting that is planned; None where none is.
        goals: those that are aimed at, in the person's own words.
        others: who takes part in the plan beside the person, each with name and role.
    """

    head: CaseHead
    meets: MeetsContent | None = None
    what_matters: str = ""
    goals: tuple[str, ...] = ()
    own_contribution: str = ""
    others: tuple[tuple[str, str], ...] = ()
    interpreter: str = ""
