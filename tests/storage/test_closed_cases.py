"""A closed case is left out of whatever is read, without the query knowing of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from teamdesk.domain.closed import ClosedBecause, ClosedCases, Ids
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.goals import AddGoal, GoalWords, SetGoalStatus
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.errors import ClosedToYou
from teamdesk.domain.goals import GoalStatus
from teamdesk.models import Base, CaseFile, Goal, GoalStatusChange, Person, Recusal
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.storage.closed_cases import closed_in, closed_too, criteria
from teamdesk.storage.engine import for_reading
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.counting import counted_statements

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.workplace import Workplace
    from tests.helpers.team import SmallTeam

# Rows of these are about no person: the team itself, its words and keys.
ABOUT_NOBODY = {
    "coordinating_unit",
    "correction",
    "draft",
    "icf_title",
    "import_run",
    "imported_record",
    "member",
    "news",
    "phase",
    "saved_filter",
    "stay_agreement",
    "talk_count",
    "team",
    "team_word",
    "word_template",
}


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    """A case in which Kari, who is at work, is disqualified; another one is open to her."""
    small_team.refer("Máret Sara")
    case = small_team.refer("Åse Berg").case_id
    goals = GoalService(small_team.workplace)
    goals.add(AddGoal(case, GoalWords("Gå til butikken")))
    with small_team.workplace.reading() as work:
        goal = work.session.scalars(select(Goal)).one()
    goals.set_status(SetGoalStatus(goal.id, goal.version, GoalStatus.SLOW, None))
    RoomService(small_team.workplace).recuse(Recuse(case, small_team.kari))
    return case


def counted(at: Workplace, kind: type[Base]) -> int:
    with at.reading() as work:
        return work.session.scalar(select(func.count()).select_from(kind)) or 0


def at_ola(team: SmallTeam) -> Workplace:
    """The colleague's own machine."""
    return replace(
        team.workplace,
        member_id=team.ola,
        writing=partial(UnitOfWork, team.engine, team.ola, team.workplace.clock),
        reading=partial(UnitOfWork, for_reading(team.engine), team.ola, team.workplace.clock),
    )


@pytest.mark.parametrize(
    ("kind", "open_to_her"), [(CaseFile, 1), (Person, 1), (Goal, 0), (GoalStatusChange, 0)]
)
def test_reading_leaves_out_what_belongs_to_a_closed_case(
    small_team: SmallTeam, case_id: UUID, kind: type[Base], open_to_her: int
) -> None:
    assert counted(small_team.workplace, kind) == open_to_her
    assert counted(at_ola(small_team), kind) > open_to_her


def test_statement_may_ask_for_closed_rows_too(small_team: SmallTeam, case_id: UUID) -> None:
    with small_team.workplace.reading() as work:
        found = work.session.scalars(closed_too(select(CaseFile.id))).all()
        assert closed_in(work.session).why(case_id) is ClosedBecause.RECUSED
    assert case_id in found


def test_writing_leaves_out_nothing(small_team: SmallTeam, case_id: UUID) -> None:
    with small_team.workplace.writing() as work:
        assert len(work.session.scalars(select(CaseFile)).all()) == 2
        assert not closed_in(work.session)


@pytest.mark.parametrize("kind", [CaseFile, Person, Goal])
def test_recused_member_changes_nothing_of_the_case(
    small_team: SmallTeam, case_id: UUID, kind: type[Base]
) -> None:
    with small_team.workplace.writing() as work:
        case = work.session.get_one(CaseFile, case_id)
        row_id = {CaseFile: case.id, Person: case.person_id}.get(
            kind, work.session.scalars(select(Goal.id)).one()
        )
        with pytest.raises(ClosedToYou):
            work.get(kind, row_id)


def test_colleague_changes_it_as_before(small_team: SmallTeam, case_id: UUID) -> None:
    with at_ola(small_team).writing() as work:
        assert work.get(CaseFile, case_id).id == case_id


def test_recusal_closes_every_case_of_the_person(small_team: SmallTeam, case_id: UUID) -> None:
    with small_team.workplace.writing() as work:
        first = work.session.get_one(CaseFile, case_id)
        later = CaseFile(
            person_id=first.person_id,
            team_id=first.team_id,
            phase_id=first.phase_id,
            number="26-900",
            created_at=first.created_at,
        )
        work.add(later)
        work.commit()
    with small_team.workplace.reading() as work:
        assert closed_in(work.session).why(later.id) is ClosedBecause.RECUSED


def test_closed_card_tells_its_place_and_number_only(small_team: SmallTeam, case_id: UUID) -> None:
    card = BoardService(small_team.workplace).board().cards[-1]
    assert (card.case_id, card.closed) == (case_id, ClosedBecause.RECUSED)
    assert (card.name, card.masked_name, card.goals, card.pressing) == ("", "", (), ())
    assert card.number


def test_ended_recusal_opens_the_case(small_team: SmallTeam, case_id: UUID) -> None:
    with small_team.workplace.writing() as work:
        work.session.scalars(select(Recusal)).one().ended_on = small_team.workplace.today
        work.commit()
    assert counted(small_team.workplace, CaseFile) == 2


def test_look_at_what_is_closed_is_one_statement(small_team: SmallTeam) -> None:
    with counted_statements(small_team.engine) as sent:
        counted(small_team.workplace, CaseFile)
        assert len(sent) == 2


def test_every_table_is_guarded_or_about_nobody() -> None:
    closed = ClosedCases(Ids(frozenset({uuid4()}), frozenset({uuid4()})))
    guarded = {option.entity.local_table.name for option in criteria(closed) if option.entity}
    assert set(Base.metadata.tables) - guarded == ABOUT_NOBODY


def test_recused_member_adds_nothing_to_the_case(small_team: SmallTeam, case_id: UUID) -> None:
    with pytest.raises(ClosedToYou):
        GoalService(small_team.workplace).add(AddGoal(case_id, GoalWords("Dusje selv")))
    with at_ola(small_team).reading() as work:
        assert work.session.scalar(select(func.count()).select_from(Goal)) == 1


def test_recused_member_brings_nothing_back_into_the_case(
    small_team: SmallTeam, case_id: UUID
) -> None:
    with small_team.workplace.writing() as work, pytest.raises(ClosedToYou):
        work.bring(Goal(case_id=case_id, text="Dusje selv"), 2)


def test_recused_member_promises_nothing_in_the_case_and_all_elsewhere(
    small_team: SmallTeam, case_id: UUID
) -> None:
    actions = ActionService(small_team.workplace)
    with pytest.raises(ClosedToYou):
        actions.add(AddAction("ringe", case_id, small_team.kari, None))
    actions.add(AddAction("ringe", small_team.card("Máret Sara").case_id, small_team.kari, None))
    assert [task.text for task in actions.tasks()] == ["ringe"]


def test_colleague_adds_to_it_as_before(small_team: SmallTeam, case_id: UUID) -> None:
    GoalService(at_ola(small_team)).add(AddGoal(case_id, GoalWords("Dusje selv")))
    assert counted(at_ola(small_team), Goal) == 2
