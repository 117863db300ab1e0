"""The plan of a case: offered, answered, filled in, taken up as an individual plan, ended."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.errors import StillInUse
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.plan_steps import write_rounds
from teamdesk.domain.plans import PlanStatus, offer_told_by
from teamdesk.models import CaseFile, IndividualPlan
from teamdesk.storage.queries import records as record_queries
from teamdesk.storage.queries.plans import plan_of_case

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.records import TakeBackPlan
    from teamdesk.domain.rows.plans import MeasureRow, PlanRow
    from teamdesk.services.workplace import Workplace

# What is stored in another shape than it is told.
WRITTEN_ANEW = ("not_relevant", "rounds", "offer", "ended_on")
# What is written down; the rest of the command says which plan of which case it is.
WRITTEN = tuple(
    field.name
    for field in fields(SavePlan)
    if field.name not in ("plan_id", "expected_version", "case_id", *WRITTEN_ANEW, "new_id")
)


class PlanService:
    """Plans of a team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of_case(self, case_id: UUID) -> PlanRow | None:
        """The newest plan of a case; None where none was offered."""
        with self._at.reading() as work:
            return plan_of_case(work.session, case_id, self._at.today)

    def measures(self, case_id: UUID) -> tuple[MeasureRow, ...]:
        """What is done in the case."""
        with self._at.reading() as work:
            return record_queries.measures_of_case(work.session, case_id)

    def save(self, command: SavePlan, origin: str = "") -> ChangeSet:
        """Keep the plan's own fields; a case without a plan gets one.

        Raises:
            TextMissing: a plan would end without a reason.
            ConflictError: somebody changed it after it was seen.
        """
        is_over = command.status is PlanStatus.ENDED
        if is_over and command.ended_because is None:
            raise TextMissing("ended_because")
        with self._at.writing() as work:
            if command.plan_id is None:
                work.touch(work.get(CaseFile, command.case_id))
                plan = IndividualPlan(
                    id=command.new_id, case_id=command.case_id, status=command.status
                )
                work.add(plan)
            else:
                plan = work.get(IndividualPlan, command.plan_id, command.expected_version)
            for name in WRITTEN:
                setattr(plan, name, getattr(command, name))
            plan.not_relevant = dict(command.not_relevant)
            plan.rounds = write_rounds(command.rounds)
            plan.offer = offer_told_by(command.kind, command.status, command.offer)
            plan.ended_on = (command.ended_on or self._at.today) if is_over else None
            return work.commit(origin)

    def take_back(self, command: TakeBackPlan, origin: str = "") -> ChangeSet:
        """Remove a plan that was just offered.

        Raises:
            ConflictError: somebody wrote in it after it was offered.
            StillInUse: it was handed out.
        """
        with self._at.writing() as work:
            plan = work.get(IndividualPlan, command.plan_id, command.expected_version)
            if record_queries.is_plan_handed_out(work.session, plan.id):
                raise StillInUse
            work.touch(work.get(CaseFile, plan.case_id))
            work.remove(plan)
            return work.commit(origin)
