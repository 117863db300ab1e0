from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.plan_parts import ConsentAnswer, SetConsent
from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import UserError
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.domain.plan_gaps import Gap
from teamdesk.domain.plans import PlanKind
from teamdesk.domain.week_plan import Visit, monday_of
from teamdesk.models import IndividualPlan
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.documents.papers.plan import NoIndividualPlan
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


def test_rehabilitation_plan_is_not_handed_out_in_nine_points(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    command = replace(order(make_short(small_team), tmp_path), kind=DocumentKind.PLAN)
    with pytest.raises(NoIndividualPlan):
        document_service(small_team).export(command)


def test_rehabilitation_plan_is_written_for_other_systems(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    command = replace(order(make_short(small_team), tmp_path), formats=(DocumentFormat.FHIR,))
    (made,) = document_service(small_team).export(command).documents
    found = [entry["resource"] for entry in json.loads(made.path.read_bytes())["entry"]]
    (plan,) = [each for each in found if each["resourceType"] == "CarePlan"]
    assert plan["title"] == "Rehabiliteringsplan"
    assert "Goal" in {each["resourceType"] for each in found}


def test_nobody_without_a_consent_gets_what_other_systems_read(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    asked = replace(
        order(make_short(small_team), tmp_path), formats=(DocumentFormat.FHIR,), recipient="NAV"
    )
    service = document_service(small_team)
    with pytest.raises(UserError):
        service.export(asked)
    service.export(replace(asked, is_without_consent=True))


def test_what_others_are_not_given_stands_on_the_teams_own_copy_alone(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = make_short(small_team)
    yes = ConsentAnswer(
        kind=ConsentKind.SHARING,
        state=ConsentState.GIVEN,
        form="written",
        given_on=date(2026, 11, 1),
        recipient="Berit Moen",
        information=(Information.GOALS,),
    )
    ConsentService(small_team.workplace).set(SetConsent(case_id, yes))
    own = order(case_id, tmp_path)
    service = document_service(small_team)
    (kept,) = service.export(own).documents
    _before, _heading, left_out = words_of(kept).partition("Ikke delt med")
    assert left_out.split()[:2] == ["Berit", "Moen"]
    (sent,) = service.export(replace(own, recipient="Berit Moen")).documents
    assert "Gå til postkassa" in words_of(sent)
    assert "Ikke delt med" not in words_of(sent)


def test_persons_own_copy_is_made_of_a_rehabilitation_plan(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    command = replace(order(make_short(small_team), tmp_path), kind=DocumentKind.MY_PLAN)
    (made,) = document_service(small_team).export(command).documents
    assert made.path.name.startswith("Min-plan_")
    assert "Gå til postkassa" in words_of(made)
    assert "Jeg øver hver dag." in words_of(made)


def test_week_of_the_day_is_asked_for(small_team: SmallTeam) -> None:
    case_id = make_short(small_team)
    service = document_service(small_team)

    def lacks_week() -> bool:
        state = service.plan_state(case_id, Language.NB)
        assert state is not None
        return Gap(GapKind.WEEK) in state.gaps

    assert lacks_week()
    visit = Visit(uuid4(), 0, time(10), 45, "Gangtrening")
    monday = monday_of(small_team.workplace.today)
    WeekPlanService(small_team.workplace).set_week(
        SetWeek(case_id, monday, uuid4(), None, (visit,))
    )
    assert not lacks_week()
