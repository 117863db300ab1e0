from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plans import PlanKind
from teamdesk.models import IndividualPlan
from teamdesk.services.documents.papers.rehabilitation_plan import NoRehabilitationPlan
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

KIND = DocumentKind.REHABILITATION_PLAN


def make_short(team: SmallTeam) -> UUID:
    """Somebody whose plan is a rehabilitation plan; gives the case."""
    case_id = make_plan(team)
    with team.workplace.writing() as work:
        found = select(IndividualPlan).where(IndividualPlan.case_id == case_id)
        for plan in work.session.scalars(found):
            plan.kind = PlanKind.REHABILITATION
        work.commit()
    return case_id


def order(case_id: UUID, folder: Path) -> ExportDocument:
    return ExportDocument(KIND, case_id, (DocumentFormat.DOCX,), folder)


def test_rehabilitation_plan_is_chosen_as_such_alone(small_team: SmallTeam) -> None:
    case_id = make_short(small_team)
    service = document_service(small_team)
    assert [row.id for row in service.subjects(KIND)] == [case_id]
    assert service.subjects(DocumentKind.PLAN) == ()


def test_export_of_a_rehabilitation_plan_freezes_a_version(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = make_short(small_team)
    service = document_service(small_team)
    (made,) = service.export(order(case_id, tmp_path)).documents
    assert made.path.name.startswith("Rehabiliteringsplan_")
    assert "Gangtrening ute" in words_of(made)
    assert [row.edition for row in service.of_case(case_id)] == [1]


def test_individual_plan_is_not_handed_out_as_a_rehabilitation_plan(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = make_plan(small_team)
    with pytest.raises(NoRehabilitationPlan):
        document_service(small_team).export(order(case_id, tmp_path))
