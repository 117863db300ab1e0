"""Work with a plan that is stored in rows of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, update

from teamdesk.models import (
    Consent,
    Cooperation,
    Goal,
    IndividualPlan,
    Measure,
    Participant,
    PlanVersion,
    WeekPlan,
)

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.models import Base

PARTS = (Consent, Cooperation, Goal, Measure, Participant, WeekPlan)


class PlanActivity:
    """Whose plans one transaction worked with.

    A plan is inactive when nobody has worked with it for long (domain notes 2.3), and the work
    lies in seven tables. To look through them all for each card costs the board 45 % of its time,
    so the day is written on the plan whenever one of them is.
    """

    def __init__(self) -> None:
        self._cases: set[UUID] = set()
        self._plans: set[UUID] = set()

    def take(self, row: Base) -> None:
        """Look at a row that is new, changed or removed."""
        if isinstance(row, PARTS) and row.case_id is not None:
            self._cases.add(row.case_id)
        elif isinstance(row, PlanVersion):
            self._plans.add(row.plan_id)

    def store(self, session: Session, now: datetime) -> None:
        """Write the moment on the plans, each in the version that it has.

        Whoever has a plan open goes on writing in it: of its own fields nothing is another.
        """
        if not self._cases and not self._plans:
            return
        is_theirs = or_(IndividualPlan.case_id.in_(self._cases), IndividualPlan.id.in_(self._plans))
        session.execute(
            update(IndividualPlan).where(is_theirs).values(updated_at=now),
            execution_options={"synchronize_session": False},
        )
