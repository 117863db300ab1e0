"""The rehabilitation plan, from the data of the plan and the person's week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.domain.people import Information
from teamdesk.domain.plans import PlanKind
from teamdesk.domain.week_plan import monday_of
from teamdesk.exports.papers.rehabilitation_plan.builder import build_rehabilitation_plan
from teamdesk.services.documents.papers.plan import gather_plan
from teamdesk.services.documents.papers.week import NothingPlanned, gather_week_plan
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.exports.papers.week.content import WeekPlanContent
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.order import PaperOrder


class NoRehabilitationPlan(UserError):
    """A case without a plan, or with an individual one, which is handed out as such."""

    message = mark("This person has no rehabilitation plan.")
    advice = mark("Nothing was written. Begin one under “Plan” on the person's page.")


def make_rehabilitation_plan(order: PaperOrder) -> GatheredDocument:
    """The next version of a rehabilitation plan, with the week that is asked for in it.

    Raises:
        NoRehabilitationPlan: the case has none.
        NotFoundError: the case is not there.
    """
    plan = document_queries.newest_plan(order.work.session, order.subject_id)
    if plan is None or plan.kind is not PlanKind.REHABILITATION:
        raise NoRehabilitationPlan
    week = _week(order)

    def build(content: IndividualPlanContent, translate: Translator) -> Document:
        return build_rehabilitation_plan(content, week, translate)

    return gather_plan(order, plan, build)


def _week(order: PaperOrder) -> WeekPlanContent | None:
    """The week, as far as it is planned and whoever gets the copy may know of it."""
    if order.shared is not None and Information.SERVICES not in order.shared.reader.covered:
        return None
    try:
        return gather_week_plan(order.work, order.subject_id, monday_of(order.day))
    except NothingPlanned:
        return None
