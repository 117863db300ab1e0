"""The one command on a week: how it is to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.week_plan import Visit


@dataclass(frozen=True, slots=True)
class SetWeek:
    """The visits from a week on, all of them; so that any change is taken back by another one.

    Attributes:
        monday: the first day from which it holds.
        plan_id: the plan that is changed, or the id of the one that begins here.
        expected_version: None for a plan that begins here; the one before ends the day before.
    """

    case_id: UUID
    monday: date
    plan_id: UUID
    expected_version: int | None
    visits: tuple[Visit, ...]
