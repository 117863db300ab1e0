"""A plan's coordinator who is employed outside the team: stored, told, and printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.cases import AssignCoordinator
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.holders import CaseHolder, write_holder
from teamdesk.domain.letters import LetterKind, Occasion
from teamdesk.domain.plans import PlanEnd, PlanStatus
from teamdesk.models import Member, Team
from teamdesk.services.board import BoardService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.overview import OverviewService
from teamdesk.services.people import PeopleService
from teamdesk.services.veils import VeilService
from teamdesk.ui.person.plan.plan_command import stored_command
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.plans import PlanRow
    from tests.helpers.team import SmallTeam

OUTSIDE = {
    "outside_name": "Randi Myhre",
    "outside_role": "barnekoordinator",
    "outside_organisation": "Barnevernet",
    "outside_phone": "68 05 21 40",
}


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    """Åse's case with a plan; Kari has it in the team."""
    case_id = make_plan(small_team)
    version = small_team.card("Åse Berg").version
    board = BoardService(small_team.workplace)
    board.assign(AssignCoordinator(case_id, version, small_team.kari))
    with small_team.workplace.writing() as work:
        work.get(Member, small_team.kari).phone = "68 05 21 11"
        work.commit()
    return case_id


def plan_of(team: SmallTeam, case_id: UUID) -> PlanRow:
    plan = PlanService(team.workplace).of_case(case_id)
    assert plan is not None
    return plan


def name(team: SmallTeam, case_id: UUID, **told: object) -> PlanRow:
    stored = stored_command(plan_of(team, case_id))
    PlanService(team.workplace).save(replace(stored, **(told or OUTSIDE)))
    return plan_of(team, case_id)


def test_coordinator_from_outside_is_stored_with_all_that_reaches_them(
    small_team: SmallTeam, case_id: UUID
) -> None:
    plan = name(small_team, case_id)
    assert {key: getattr(plan, key) for key in OUTSIDE} == OUTSIDE


def test_history_goes_on_from_the_teams_own_to_one_from_outside(
    small_team: SmallTeam, case_id: UUID
) -> None:
    plan = name(small_team, case_id)
    assert [term.name for term in plan.coordinators] == ["Randi Myhre"]
    assert plan.coordinators[-1].from_on == small_team.workplace.today
    assert [term.name for term in name(small_team, case_id, outside_name="").coordinators] == [
        "Kari Hansen"
    ]


def test_case_stays_with_the_team_and_its_card_tells_both(
    small_team: SmallTeam, case_id: UUID
) -> None:
    name(small_team, case_id)
    card = small_team.card("Åse Berg")
    assert card.coordinator is not None
    assert (card.coordinator.id, card.outside_coordinator) == (small_team.kari, "Randi Myhre")
    page = PeopleService(small_team.workplace).page(case_id)
    (row,) = PeopleService(small_team.workplace).people()
    assert page is not None
    assert page.outside_coordinator == row.outside_coordinator == "Randi Myhre"


def test_list_of_cases_tells_one_from_outside_where_the_team_has_none(
    small_team: SmallTeam, case_id: UUID
) -> None:
    name(small_team, case_id)
    overview = OverviewService(small_team.workplace)
    (both,) = overview.cases()
    version = small_team.card("Åse Berg").version
    BoardService(small_team.workplace).assign(AssignCoordinator(case_id, version, None))
    (outside,) = overview.cases()
    assert both.outside_coordinator == outside.outside_coordinator == "Randi Myhre"
    assert (both.coordinator_in_short, outside.coordinator_in_short) == ("KH", "Randi Myhre")


def test_plan_that_has_ended_has_no_coordinator_left(small_team: SmallTeam, case_id: UUID) -> None:
    name(small_team, case_id)
    plan = name(small_team, case_id, status=PlanStatus.ENDED, ended_because=PlanEnd.NO_NEED)
    assert small_team.card("Åse Berg").outside_coordinator == ""
    assert plan.coordinators[-1].name == "Kari Hansen"


def test_name_is_not_for_the_wall(small_team: SmallTeam, case_id: UUID) -> None:
    assert (
        "Randi Myhre" not in VeilService(small_team.workplace).everybody().by_subject[case_id].names
    )
    name(small_team, case_id)
    assert "Randi Myhre" in VeilService(small_team.workplace).everybody().by_subject[case_id].names


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.MY_PLAN])
def test_papers_tell_who_coordinates_and_whom_to_ask_in_the_team(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, kind: DocumentKind
) -> None:
    name(small_team, case_id)
    order = ExportDocument(kind, case_id, (DocumentFormat.DOCX,), tmp_path, language=Language.NB)
    (made,) = document_service(small_team).export(order).documents
    words = words_of(made)
    told = ["Randi Myhre", "68 05 21 40", "Kari Hansen", "68 05 21 11", "kontakt i teamet"]
    assert [part for part in told if part not in words] == []
    if kind is DocumentKind.PLAN:
        assert "Koordinator Randi Myhre, barnekoordinator, Barnevernet" in words
        assert "koordinator, barnekoordinator" not in words


@pytest.mark.parametrize("holder", CaseHolder)
def test_letter_names_the_coordinator_or_the_teams_own_zone_contact(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, holder: CaseHolder
) -> None:
    name(small_team, case_id)
    with small_team.workplace.writing() as work:
        team = work.get(Team, small_team.workplace.team_id)
        team.settings = write_holder(team.settings, holder)
        work.commit()
    occasion = Occasion(LetterKind.FIRST_TALK)
    order = ExportDocument(
        DocumentKind.INVITATION,
        case_id,
        (DocumentFormat.DOCX,),
        tmp_path,
        Language.NB,
        occasion=occasion,
    )
    (made,) = document_service(small_team).export(order).documents
    words = words_of(made)
    assert ("Randi Myhre" in words) is (holder is CaseHolder.COORDINATOR)
    assert "Kari Hansen" in words
