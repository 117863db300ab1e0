"""The copy of everything that is stored about one person (GDPR art. 15, pbrl § 5-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.papers.data_package.builder import build_data_package
from teamdesk.exports.papers.data_package.content import DataPackageContent
from teamdesk.models import CaseFile, Person, Team
from teamdesk.services.documents.data_package.gathering import PersonRows
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import unit_of

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.storage.unit_of_work import UnitOfWork


def gather_data_package(
    work: UnitOfWork, case_id: UUID, today: date, *, is_practice: bool
) -> DataPackageContent:
    """Everything about the person of a case, of all the cases that the person has had.

    Raises:
        NotFoundError: the case is not there, or closed to who works.
    """
    case = work.get(CaseFile, case_id)
    person, team = work.get(Person, case.person_id), work.get(Team, case.team_id)
    unit = unit_of(work, case.team_id)
    return DataPackageContent(
        case_number=case.number,
        person_name=person.name,
        birth_date=person.birth_date,
        team=team.name,
        municipality=team.municipality,
        made_on=today,
        unit=unit.name,
        unit_phone=unit.phone,
        unit_email=unit.email,
        parts=PersonRows(work, person.id).parts(),
        is_practice=is_practice,
    )


def make_data_package(order: PaperOrder) -> GatheredDocument:
    """The copy in the person's language.

    Raises:
        NotFoundError: the case is not there, or closed to who works.
    """
    content = gather_data_package(
        order.work, order.subject_id, order.at.today, is_practice=order.is_practice
    )
    translate = order.translate
    document = build_data_package(content, translate)
    return GatheredDocument(document, translate.language, order.subject_id)
