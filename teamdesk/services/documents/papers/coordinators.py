"""Who coordinates a case, as its papers tell it: looked up once for each paper."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from teamdesk.domain.plans import PlanStatus
from teamdesk.exports.papers.plan.content import CoordinatorContent
from teamdesk.models import Member
from teamdesk.storage.queries.plans import CoordinatorsNow, coordinator_terms

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.coordinators import CoordinatorTerm
    from teamdesk.models import CaseFile, IndividualPlan
    from teamdesk.storage.unit_of_work import UnitOfWork


class CaseCoordinators:
    """The coordinator of a case and who of the team has it, each since when.

    ``plan`` is the newest one of the case; None where there is none.
    """

    def __init__(self, work: UnitOfWork, case: CaseFile, plan: IndividualPlan | None) -> None:
        self._work = work
        self._case = case
        self._plan = plan

    def now(self) -> CoordinatorContent | None:
        """Who coordinates now; one from outside only while the plan goes on."""
        is_over = self._plan is None or self._plan.status is PlanStatus.ENDED
        return self.inside() if is_over else self.of_plan()

    def of_plan(self) -> CoordinatorContent | None:
        """Who coordinates the plan: one from outside whom it names, else who has the case."""
        plan = self._plan
        if plan is None or not plan.outside_name:
            return self.inside()
        return CoordinatorContent(
            plan.outside_name,
            "",
            plan.outside_phone,
            self._since(plan.outside_name),
            role=plan.outside_role,
            organisation=plan.outside_organisation,
        )

    def inside(self) -> CoordinatorContent | None:
        """Who of the team has the case."""
        if self._case.coordinator_id is None:
            return None
        member = self._work.get(Member, self._case.coordinator_id)
        return CoordinatorContent(
            member.name, member.profession, member.phone, self._since(member.name)
        )

    def contact_beside(self, leader: CoordinatorContent | None) -> CoordinatorContent | None:
        """Who of the team has the case where somebody from outside coordinates it."""
        own = self.inside()
        is_beside = own is not None and leader is not None and leader.name != own.name
        return own if is_beside else None

    def _since(self, name: str) -> date | None:
        found = (term.from_on for term in reversed(self._terms) if term.name == name)
        return next(found, None)

    @cached_property
    def _terms(self) -> tuple[CoordinatorTerm, ...]:
        plan = self._plan
        is_outside = plan is not None and plan.status is not PlanStatus.ENDED
        now = CoordinatorsNow(
            self._case.coordinator_id,
            plan.id if plan else None,
            plan.ended_on if plan else None,
            plan.outside_name if plan and is_outside else "",
        )
        return coordinator_terms(self._work.session, self._case.id, now)
