"""A plan of either kind, as it is handed out and as its next version would be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import DocumentFormat
from teamdesk.domain.errors import UserError
from teamdesk.domain.plans import WITHOUT_CONTENT, PlanKind
from teamdesk.exports.papers.plan.builder import build_plan
from teamdesk.exports.papers.plan.bundle import build_bundle
from teamdesk.exports.papers.plan.changes import changed_parts
from teamdesk.exports.papers.plan.gaps import gaps_of, points_asked
from teamdesk.exports.papers.plan.leaving_out import without
from teamdesk.exports.papers.plan.sharing import cut_for
from teamdesk.exports.sharing import ASSESSMENTS
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.measured import gather_measured
from teamdesk.services.documents.papers.plan_content import PlanGathering
from teamdesk.services.documents.sharing import with_consents
from teamdesk.services.freezing import thaw_plan
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.exports.document import Document
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.models import IndividualPlan
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.documents.sharing import SharedWith
    from teamdesk.storage.unit_of_work import UnitOfWork

    PlanBuild = Callable[[IndividualPlanContent, Translator], Document]


class NoPlan(UserError):
    """A case without a plan has nothing to hand out."""

    message = mark("This person has no plan yet.")
    advice = mark("Nothing was written. Start the plan on the person's page first.")


class NoIndividualPlan(UserError):
    """A rehabilitation plan is handed out as what it is: nine points would be a draft for ever."""

    message = mark("This person's plan is a rehabilitation plan.")
    advice = mark(
        "Nothing was written. Choose the rehabilitation plan, or make it an individual plan under "
        "“Plan” on the person's page first."
    )


@dataclass(frozen=True, slots=True)
class PlanState:
    """What the next version of a plan would hold, what it lacks, and what it is held against."""

    content: IndividualPlanContent
    gaps: tuple[Gap, ...]
    points: tuple[PlanPoint, ...]


def make_plan(order: PaperOrder) -> GatheredDocument:
    """The next version of an individual plan.

    Raises:
        NoPlan: the case has no plan, or only one that was offered or turned down.
        NoIndividualPlan: its plan is a rehabilitation plan.
    """
    plan = document_queries.newest_plan(order.work.session, order.subject_id)
    if plan is None or plan.status in WITHOUT_CONTENT:
        raise NoPlan
    if plan.kind is not PlanKind.INDIVIDUAL:
        raise NoIndividualPlan
    return gather_plan(order, plan, build_plan)


def gather_plan(order: PaperOrder, plan: IndividualPlan, build: PlanBuild) -> GatheredDocument:
    """The next version of a plan of either kind, or a copy for one who takes part."""
    translate = order.translate
    gathering = PlanGathering(order.work, order.subject_id, translate, order.at.today)
    own = replace(gathering.content(plan, order.day), is_practice=order.is_practice)
    content = with_consents(own, gathering.outsiders, gathering.answers, order.at.today)
    if not order.is_internal:
        content = replace(content, left_out=())
    if order.shared is not None:
        return _copy(order, order.shared, plan.id, content, build)
    return GatheredDocument(
        document=_built(order, content, build),
        language=translate.language,
        case_id=order.subject_id,
        plan_id=plan.id,
        plan=content,
    )


def _built(order: PaperOrder, content: IndividualPlanContent, build: PlanBuild) -> Document:
    """The paper, with what other systems read of the same content; scores where they may."""
    content = without(content, order.command.without)
    document = build(content, order.translate)
    if DocumentFormat.FHIR not in order.command.formats:
        return document
    knows_scores = order.shared is None or order.shared.reader.covered >= ASSESSMENTS
    measured = (
        gather_measured(order.work, order.subject_id, order.translate) if knows_scores else ()
    )
    return replace(document, bundle=build_bundle(content, measured, order.translate))


def _copy(
    order: PaperOrder,
    shared: SharedWith,
    plan_id: UUID,
    content: IndividualPlanContent,
    build: PlanBuild,
) -> GatheredDocument:
    """A copy for one who takes part; what is as it was frozen gets no new version by it."""
    (*_earlier, last) = (None, *document_queries.plan_versions(order.work.session, plan_id))
    is_frozen = last is not None and not changed_parts(thaw_plan(last.content), content)
    if last is not None and is_frozen:
        content = replace(content, version=last.number)
    return GatheredDocument(
        document=_built(order, cut_for(content, shared.reader), build),
        language=order.translate.language,
        case_id=order.subject_id,
        plan_id=plan_id,
        plan=None if is_frozen else content,
        copied_edition=content.version if is_frozen else None,
    )


def plan_state(
    work: UnitOfWork, case_id: UUID, translate: Translator, today: date
) -> PlanState | None:
    """A plan as its next version would be, and what is missing; None where there is none."""
    plan = document_queries.newest_plan(work.session, case_id)
    if plan is None:
        return None
    content = PlanGathering(work, case_id, translate, today).content(plan)
    return PlanState(content, gaps_of(content), points_asked(content))
