from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.cases import AssignCoordinator
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.plan_parts import (
    ConsentAnswer,
    ParticipantWords,
    SaveParticipant,
    SetConsent,
)
from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.commands.team import SavePlanLaw
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import EndsBeforeStart, TextMissing
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.plan_differences import Difference
from teamdesk.domain.plan_law import PlanLaw
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plan_steps import PlanStep
from teamdesk.domain.plans import CoordinatorKind, OfferState, PlanEnd, PlanKind, PlanStatus
from teamdesk.models import CaseFile
from teamdesk.services.board import BoardService
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.case.plan_versions import PlanVersionService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.team_settings import TeamSettingsService
from tests.helpers.handed_out import document_service, make_plan, translator

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.services.documents.papers.plan import PlanState
    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)


def begin(team: SmallTeam, plan: SavePlan) -> PlanRow:
    PlanService(team.workplace).save(replace(plan, new_id=uuid4()))
    found = PlanService(team.workplace).of_case(plan.case_id)
    assert found is not None
    return found


def offered(team: SmallTeam, status: PlanStatus = PlanStatus.OFFERED) -> SavePlan:
    return SavePlan(None, None, team.refer("Åse Berg").case_id, status)


def state_of(team: SmallTeam, case_id: UUID) -> PlanState:
    state = document_service(team).plan_state(case_id, Language.NB)
    assert state is not None
    return state


def test_plan_keeps_what_was_offered_beside_it(small_team: SmallTeam) -> None:
    told = replace(
        offered(small_team, PlanStatus.DECLINED),
        coordinator_offer=OfferState.CONSENTED,
        coordinator_offered_on=TODAY,
        coordinator_answered_on=TODAY,
        coordinator_kind=CoordinatorKind.CHILD,
        deputy_id=small_team.ola,
    )
    row = begin(small_team, told)
    assert (row.offer, row.coordinator_offer) == (OfferState.DECLINED, OfferState.CONSENTED)
    assert (row.coordinator_kind, row.deputy_id) == (CoordinatorKind.CHILD, small_team.ola)


def test_kind_of_coordinator_and_deputy_stand_in_the_plan(small_team: SmallTeam) -> None:
    told = replace(
        offered(small_team, PlanStatus.ACTIVE),
        coordinator_kind=CoordinatorKind.CHILD,
        deputy_id=small_team.ola,
    )
    begin(small_team, told)
    with small_team.workplace.writing() as work:
        work.get(CaseFile, told.case_id).coordinator_id = small_team.kari
        work.commit()
    leader = state_of(small_team, told.case_id).content.coordinator
    assert leader is not None
    assert (leader.kind, leader.deputy) == (CoordinatorKind.CHILD, "Ola Lien")


def test_rehabilitation_plan_keeps_the_answer_about_an_individual_plan(
    small_team: SmallTeam,
) -> None:
    told = replace(
        offered(small_team, PlanStatus.ACTIVE),
        kind=PlanKind.REHABILITATION,
        offer=OfferState.DECLINED,
    )
    row = begin(small_team, told)
    assert (row.kind, row.offer) == (PlanKind.REHABILITATION, OfferState.DECLINED)


def test_plan_ends_with_a_reason_and_a_day(small_team: SmallTeam) -> None:
    told = offered(small_team, PlanStatus.ENDED)
    with pytest.raises(TextMissing) as refusal:
        begin(small_team, told)
    assert refusal.value.field == "ended_because"
    row = begin(small_team, replace(told, ended_because=PlanEnd.NO_NEED))
    assert (row.ended_because, row.ended_on) == (PlanEnd.NO_NEED, TODAY)


def test_plan_keeps_the_days_of_its_rounds(small_team: SmallTeam) -> None:
    rounds = (((PlanStep.CLARIFY, TODAY),), ((PlanStep.ASSESS, TODAY), (PlanStep.GOALS, TODAY)))
    assert begin(small_team, replace(offered(small_team), rounds=rounds)).rounds == rounds


def test_plan_is_inactive_after_as_many_days_as_the_team_has_set(small_team: SmallTeam) -> None:
    row = begin(small_team, offered(small_team, PlanStatus.ACTIVE))
    assert row.last_step_on is not None
    assert not row.is_inactive(row.last_step_on + timedelta(days=89))
    assert row.is_inactive(row.last_step_on + timedelta(days=90))
    assert replace(row, status=PlanStatus.UNDER_REVISION).is_inactive(date(2028, 1, 1))
    assert not replace(row, status=PlanStatus.ENDED).is_inactive(date(2028, 1, 1))


def test_plan_tells_who_was_coordinator(small_team: SmallTeam) -> None:
    row = begin(small_team, offered(small_team))
    card = small_team.card("Åse Berg")
    board = BoardService(small_team.workplace)
    board.assign(AssignCoordinator(card.case_id, card.version, small_team.ola))
    after = PlanService(small_team.workplace).of_case(row.case_id)
    assert after is not None
    assert [term.name for term in after.coordinators][-1] == "Ola Lien"
    leader = state_of(small_team, row.case_id).content.coordinator
    assert leader is not None
    assert (leader.name, leader.since) == ("Ola Lien", after.coordinators[-1].from_on)


def test_coordinator_takes_part_without_being_typed_in(small_team: SmallTeam) -> None:
    row = begin(small_team, offered(small_team))
    card = small_team.card("Åse Berg")
    BoardService(small_team.workplace).assign(
        AssignCoordinator(card.case_id, card.version, small_team.ola)
    )
    state = state_of(small_team, row.case_id)
    assert [who.name for who in state.content.participants] == ["Åse Berg", "Ola Lien"]
    kinds = {gap.kind for gap in state.gaps}
    assert not kinds & {GapKind.PARTICIPANTS, GapKind.COORDINATOR}


def test_participant_has_days_and_is_told_of_afterwards(small_team: SmallTeam) -> None:
    row = begin(small_team, offered(small_team))
    service = ParticipantService(small_team.workplace)
    card = small_team.card("Åse Berg")
    words = ParticipantWords("Berit Moen", "mor", from_on=date(2026, 1, 5), to_on=date(2026, 6, 1))
    service.save(SaveParticipant(card.case_id, card.version, words))
    after = PlanService(small_team.workplace).of_case(row.case_id)
    assert after is not None
    assert after.participants == ()
    assert [(who.name, who.to_on) for who in after.former] == [("Berit Moen", date(2026, 6, 1))]
    wrong = replace(words, to_on=date(2025, 1, 1))
    with pytest.raises(EndsBeforeStart) as refusal:
        service.save(SaveParticipant(card.case_id, card.version + 1, wrong))
    assert refusal.value.field == "to_on"


def hand_out(team: SmallTeam, case_id: UUID, folder: Path) -> None:
    document_service(team).export(
        ExportDocument(DocumentKind.PLAN, case_id, (DocumentFormat.DOCX,), folder)
    )


def test_version_is_compared_with_the_plan_of_now(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    hand_out(small_team, case_id, tmp_path)
    plans, versions = PlanService(small_team.workplace), PlanVersionService(small_team.workplace)
    row = plans.of_case(case_id)
    assert row is not None
    (version,) = versions.of_plan(row.id)
    frozen = versions.content(row.id, version.id)
    now = replace(frozen, needs="Trygghet i trappa.", resources="")
    found = versions.compare(frozen, now, translator(Language.NB))
    changed = {point.point: point.items[0].what for point in found if point.is_changed}
    assert changed == {
        PlanPoint.NEEDS: Difference.CHANGED,
        PlanPoint.RESOURCES: Difference.REMOVED,
    }


def test_version_of_another_plan_is_not_found(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    hand_out(small_team, case_id, tmp_path)
    versions = PlanVersionService(small_team.workplace)
    row = PlanService(small_team.workplace).of_case(case_id)
    assert row is not None
    (version,) = versions.of_plan(row.id)
    with pytest.raises(NotFoundError):
        versions.content(uuid4(), version.id)


def test_law_is_the_default_until_the_team_writes_its_own(small_team: SmallTeam) -> None:
    case_id = make_plan(small_team)
    default = state_of(small_team, case_id).content.legal_text
    assert default.startswith("Planen er laget etter reglene om individuell plan")
    assert default.endswith("Reglene slik de var 1. august 2022.")
    assert "§" not in default
    service = TeamSettingsService(small_team.workplace)
    law = PlanLaw("Etter våre regler.", date(2026, 1, 1))
    service.save_law(SavePlanLaw(service.settings().version, law))
    assert service.settings().law == law
    assert state_of(small_team, case_id).content.legal_text == (
        "Etter våre regler.\n\nReglene slik de var 1. januar 2026."
    )


def test_steps_get_the_days_of_what_is_recorded(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    given = ConsentAnswer(ConsentKind.PLAN, ConsentState.GIVEN, "written", date(2026, 10, 30))
    ConsentService(small_team.workplace).set(SetConsent(case_id, given))
    document_service(small_team).export(
        ExportDocument(DocumentKind.PLAN, case_id, (DocumentFormat.DOCX,), tmp_path)
    )
    plan = PlanService(small_team.workplace).of_case(case_id)
    assert plan is not None
    days = dict(plan.rounds[-1])
    assert days[PlanStep.CLARIFY] == date(2026, 10, 30)
    assert days[PlanStep.CARRY_OUT] == date(2026, 11, 23)
