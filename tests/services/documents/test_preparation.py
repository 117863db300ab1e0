"""The sheet before a meeting, gathered from a case on both engines."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import MeetingKind, MeetingStatus
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import CaseFile, Consent, Goal, Meeting, Participant, Person
from teamdesk.storage.queries.documents import newest_plan
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.models import Base
    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)
SOON, LATER = TODAY + timedelta(days=3), TODAY + timedelta(days=10)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return make_plan(small_team)


def store(team: SmallTeam, *rows: Base) -> None:
    with team.workplace.writing() as work:
        work.add(*rows)
        work.commit()


def words(team: SmallTeam, case_id: UUID, folder: Path) -> str:
    order = ExportDocument(
        DocumentKind.PREPARATION, case_id, (DocumentFormat.PDF,), folder, Language.NB
    )
    (made,) = document_service(team).export(order).documents
    return words_of(made)


def goal_meeting(team: SmallTeam, case_id: UUID, on: date) -> Meeting:
    return Meeting(
        team_id=team.workplace.team_id,
        case_id=case_id,
        kind=MeetingKind.GOAL,
        held_on=on,
        starts_at=time(13),
        place="Hjemme",
    )


def test_sheet_is_offered_of_whoever_is_under_way(small_team: SmallTeam, case_id: UUID) -> None:
    found = document_service(small_team).subjects(DocumentKind.PREPARATION)
    assert [row.id for row in found] == [case_id]


def test_sheet_tells_the_meeting_that_comes_next(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    held = goal_meeting(small_team, case_id, TODAY)
    held.status = MeetingStatus.CLOSED
    past = goal_meeting(small_team, case_id, TODAY - timedelta(days=1))
    team = goal_meeting(small_team, case_id, TODAY)
    team.kind = MeetingKind.TEAM
    coming = (goal_meeting(small_team, case_id, day) for day in (LATER, SOON))
    store(small_team, held, past, team, *coming)
    assert "Vi møtes: torsdag 26. november 2026 kl. 13.00, Hjemme" in words(
        small_team, case_id, tmp_path
    )


def test_sheet_without_a_meeting_tells_of_none(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    assert "Vi møtes:" not in words(small_team, case_id, tmp_path)


def test_sheet_asks_of_goals_that_are_aimed_at(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    over = (GoalStatus.REACHED, GoalStatus.ENDED)
    store(
        small_team,
        Goal(case_id=case_id, text="Lage kaffe selv", status=GoalStatus.STUCK),
        *(Goal(case_id=case_id, text=f"Er {status.value}", status=status) for status in over),
    )
    told = words(small_team, case_id, tmp_path)
    assert "Lage kaffe selv" in told
    assert "Er reached" not in told
    assert "Er ended" not in told


def test_sheet_names_those_who_take_part_and_not_the_person(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    with small_team.workplace.writing() as work:
        own = work.get(Person, work.get(CaseFile, case_id).person_id)
        own.interpreter = "nordsamisk"
        work.add(
            Participant(case_id=case_id, name=own.name, role="selv"),
            Participant(case_id=case_id, name="Berit Moen", role="datter"),
            Participant(case_id=case_id, name="Jon Dahl", role="lege", to_on=TODAY),
        )
        work.commit()
    told = words(small_team, case_id, tmp_path)
    assert "▢ Berit Moen, datter" in told
    assert "Jon Dahl" not in told
    assert f"▢ {own.name}" not in told
    assert "Du bruker tolk: nordsamisk" in told


@pytest.mark.parametrize("status", [PlanStatus.OFFERED, PlanStatus.DECLINED, PlanStatus.ENDED])
def test_sheet_tells_nothing_of_a_plan_that_is_not_used(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, status: PlanStatus
) -> None:
    store(small_team, Participant(case_id=case_id, name="Berit Moen", role="datter"))
    change(small_team, case_id, own_contribution="Går hver dag")
    with small_team.workplace.writing() as work:
        work.get(CaseFile, case_id).coordinator_id = small_team.ola
        work.commit()
    used = words(small_team, case_id, tmp_path)
    assert "I planen står det: Går hver dag" in used
    assert "▢ Ola Lien, koordinator" in used
    change(small_team, case_id, status=status)
    (later := tmp_path / "later").mkdir()
    told = words(small_team, case_id, later)
    assert "planen" not in told
    assert "Berit Moen" not in told


def test_sheet_tells_nothing_of_a_plan_whose_consent_was_taken_back(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    store(small_team, Participant(case_id=case_id, name="Berit Moen", role="datter"))
    with small_team.workplace.writing() as work:
        work.add(
            Consent(
                case_id=case_id,
                person_id=work.get(CaseFile, case_id).person_id,
                kind=ConsentKind.PLAN,
                state=ConsentState.WITHDRAWN,
                given_on=TODAY,
                withdrawn_on=TODAY,
            )
        )
        work.commit()
    assert "Berit Moen" not in words(small_team, case_id, tmp_path)


def change(team: SmallTeam, case_id: UUID, **fields: object) -> None:
    with team.workplace.writing() as work:
        plan = newest_plan(work.session, case_id)
        for name, value in fields.items():
            setattr(plan, name, value)
        work.commit()
