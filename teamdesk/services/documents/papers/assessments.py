"""The summary of a case's assessments, gathered from its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.domain.instruments.course import changes_of
from teamdesk.domain.instruments.one_by_one import compared
from teamdesk.domain.instruments.team_choice import read_choice
from teamdesk.exports.papers.assessments.builder import build_assessments
from teamdesk.exports.papers.assessments.content import AssessmentContent
from teamdesk.models import CaseFile, Person, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.storage.queries import scores

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.storage.unit_of_work import UnitOfWork


class NothingMeasured(UserError):
    """A summary of nothing would say that nothing was wrong."""

    message = mark("Nothing was measured for this person yet.")
    advice = mark("Nothing was written. Enter an assessment on the person's page first.")


def gather_assessments(
    work: UnitOfWork, case_id: UUID, today: date, *, is_practice: bool
) -> AssessmentContent:
    """Everything that was measured in the case, and what changed.

    Raises:
        NothingMeasured: there is no assessment.
        NotFoundError: the case is not there.
    """
    case = work.get(CaseFile, case_id)
    person, team = work.get(Person, case.person_id), work.get(Team, case.team_id)
    found = scores.all_scores(work.session, case_id)
    if not found.assessments:
        raise NothingMeasured
    instruments = read_choice(team.settings).instruments()
    return AssessmentContent(
        case_number=case.number,
        person_name=person.name,
        birth_date=person.birth_date,
        municipality=team.municipality,
        made_on=today,
        rows=found.assessments,
        changes=tuple(changes_of(found.assessments, instruments)),
        pairs=tuple(compared(found.assessments, instruments)),
        series=found.scores,
        titles=scores.icf_titles(work.session),
        is_practice=is_practice,
    )


def make_assessments(order: PaperOrder) -> GatheredDocument:
    """The summary of what was measured in a case.

    Raises:
        NothingMeasured: there is no assessment.
        NotFoundError: the case is not there.
    """
    content = gather_assessments(
        order.work, order.subject_id, order.at.today, is_practice=order.is_practice
    )
    translate = order.translate
    document = build_assessments(content, translate)
    return GatheredDocument(document, translate.language, order.subject_id)
