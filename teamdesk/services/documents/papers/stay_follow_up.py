"""What the follow-up after a stay holds, gathered from the stay and what came around its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.decisions import Standing, decision_standing
from teamdesk.domain.instruments.team_choice import read_choice
from teamdesk.domain.stay_effect import changes_over
from teamdesk.domain.stays import Nights, follow_up_on
from teamdesk.domain.team_prices import read_prices
from teamdesk.exports.papers.stay_follow_up.builder import build_stay_follow_up
from teamdesk.exports.papers.stay_follow_up.content import AgreedContent, StayFollowUpContent
from teamdesk.models import CaseFile, Person, Stay, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import head_of
from teamdesk.services.documents.papers.promises import promises_of
from teamdesk.storage.queries import scores
from teamdesk.storage.queries.case_subjects import settled_between, stays_begun
from teamdesk.storage.queries.entries import decisions_of_case, told_services

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

COMES_HOME_TO = (Standing.CURRENT, Standing.REQUESTED, Standing.COMING)


def stays_to_follow_up(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """Every stay that has begun: its end is prepared while the person is still there."""
    return stays_begun(work.session, at.team_id, at.today)


def gather_stay_follow_up(order: PaperOrder) -> StayFollowUpContent:
    """The stay, what it led to, and who has promised what.

    Raises:
        NotFoundError: the stay is not there.
    """
    work, today = order.work, order.at.today
    stay = work.get(Stay, order.subject_id)
    case = work.get(CaseFile, stay.case_id)
    settings = work.get(Team, case.team_id).settings
    follow_up = follow_up_on(stay.out_on, read_prices(settings).follow_up_weeks)
    nights = Nights(stay.in_on, stay.out_on)
    measured = scores.assessments(work.session, case.id)
    settled = settled_between(work.session, case.id, stay.in_on, follow_up)
    return StayFollowUpContent(
        head=head_of(order, case.id),
        institution=stay.institution,
        in_on=stay.in_on,
        out_on=stay.out_on,
        days=stay.days,
        purpose=stay.purpose,
        summary=stay.note,
        what_matters=work.get(Person, case.person_id).what_matters,
        changes=changes_over(nights, measured, read_choice(settings).instruments()),
        agreed=tuple(AgreedContent(*row) for row in settled),
        services=_services(work, case, today),
        promises=promises_of(work, order.at, case.id, stay.in_on),
        follow_up_on=follow_up,
        contact_name=stay.contact_name,
    )


def _services(work: UnitOfWork, case: CaseFile, today: date) -> tuple[DecisionRow, ...]:
    rows = (*decisions_of_case(work.session, case.id), *told_services(work.session, case.id))
    return tuple(row for row in rows if decision_standing(row, today) in COMES_HOME_TO)


def make_stay_follow_up(order: PaperOrder) -> GatheredDocument:
    """The follow-up after a stay.

    Raises:
        NotFoundError: the stay is not there.
    """
    translate = order.translate
    content = gather_stay_follow_up(order)
    case_id = order.work.get(Stay, order.subject_id).case_id
    return GatheredDocument(build_stay_follow_up(content, translate), translate.language, case_id)
