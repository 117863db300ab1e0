"""The person's own copy of the plan, from the same data as the plan itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.consents import is_plan_withdrawn
from teamdesk.domain.plans import WITHOUT_CONTENT
from teamdesk.exports.papers.my_plan.builder import build_my_plan
from teamdesk.exports.papers.plan.sharing import cut_for
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.plan import NoPlan
from teamdesk.services.documents.papers.plan_content import PlanGathering
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from teamdesk.services.documents.order import PaperOrder


def make_my_plan(order: PaperOrder) -> GatheredDocument:
    """The plan as it stands today; it freezes no version, for it is no plan of its own.

    Raises:
        NoPlan: the case has no plan, or only one that was offered or turned down.
    """
    plan = document_queries.newest_plan(order.work.session, order.subject_id)
    if plan is None or plan.status in WITHOUT_CONTENT:
        raise NoPlan
    translate = order.translate
    gathering = PlanGathering(order.work, order.subject_id, translate, order.at.today)
    content = replace(
        gathering.content(plan),
        is_practice=order.is_practice,
        is_withdrawn=is_plan_withdrawn(gathering.answers, order.at.today),
    )
    if order.shared is not None:
        content = cut_for(content, order.shared.reader)
    document = build_my_plan(content, translate)
    return GatheredDocument(document, translate.language, order.subject_id)
