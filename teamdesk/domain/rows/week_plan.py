"""Rows of a person's week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.week_plan import Clash, Visit


@dataclass(frozen=True, slots=True)
class WeekRows:
    """One week as it is planned.

    Attributes:
        plan_id: None where nothing is planned yet.
        holds_from: the day the plan began, which may be weeks ago.
    """

    case_id: UUID
    monday: date
    plan_id: UUID | None
    version: int | None
    holds_from: date | None
    visits: tuple[Visit, ...]
    clashes: tuple[Clash, ...]
