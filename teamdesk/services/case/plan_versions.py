"""The versions of a plan: frozen when they were handed out, read and compared, never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import NotFoundError
from teamdesk.exports.papers.plan.comparing import compare_plans
from teamdesk.models import PlanVersion
from teamdesk.services.freezing import thaw_plan
from teamdesk.storage.queries import plans as plan_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.plan_differences import PointDifference
    from teamdesk.domain.rows.plans import PlanVersionRow
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.services.workplace import Workplace


class PlanVersionService:
    """What was handed out of the plan of a case, and what is different between two of them."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of_plan(self, plan_id: UUID) -> tuple[PlanVersionRow, ...]:
        """The versions of a plan, the newest first."""
        with self._at.reading() as work:
            return plan_queries.versions_of_plan(work.session, plan_id)

    def content(self, plan_id: UUID, version_id: UUID) -> IndividualPlanContent:
        """A version as it was handed out.

        Raises:
            NotFoundError: the plan has no such version.
        """
        with self._at.reading() as work:
            version = work.get(PlanVersion, version_id)
            if version.plan_id != plan_id:
                raise NotFoundError
            return thaw_plan(version.content)

    def compare(
        self, before: IndividualPlanContent, after: IndividualPlanContent, translate: Translator
    ) -> tuple[PointDifference, ...]:
        """What is different, point by point."""
        return compare_plans(before, after, translate)
