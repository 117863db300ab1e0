"""What one paper leaves out is logged, and the version that is kept stays whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.services.case.plan_versions import PlanVersionService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.documents.archive import DocumentArchive
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.team import SmallTeam


def test_paper_is_cut_and_the_version_is_whole(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    service = document_service(small_team)
    command = ExportDocument(
        DocumentKind.PLAN,
        case_id,
        (DocumentFormat.DOCX,),
        tmp_path,
        Language.NB,
        without=(PlanPoint.RESOURCES,),
    )
    (made,) = service.export(command).documents
    assert "Er sta" not in words_of(made)
    (row,) = service.of_case(case_id)
    assert row.without == (PlanPoint.RESOURCES,)
    plan = PlanService(small_team.workplace).of_case(case_id)
    assert plan is not None
    versions = PlanVersionService(small_team.workplace)
    (version,) = versions.of_plan(plan.id)
    kept = versions.content(plan.id, version.id)
    assert kept.resources.startswith("Er sta")
    assert kept.omitted == ()


def test_whole_plan_is_still_to_be_filed(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    service, archive = document_service(small_team), DocumentArchive(small_team.workplace)
    for left_out in ((), (PlanPoint.RESOURCES,)):
        service.export(
            ExportDocument(
                DocumentKind.PLAN,
                case_id,
                (DocumentFormat.PDF,),
                tmp_path,
                Language.NB,
                without=left_out,
            )
        )
    assert {row.without for row in archive.unfiled()} == {(), (PlanPoint.RESOURCES,)}
