"""The practice team on real databases, where foreign keys hold."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.meetings import Depth
from teamdesk.domain.pressing import PressingKind
from teamdesk.services.board import BoardService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.practice import fill_practice_team
from teamdesk.services.workplace import Workplace
from teamdesk.storage.engine import for_reading
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.clock import FixedClock

if TYPE_CHECKING:
    from sqlalchemy import Engine

# The team is of grown-ups, follows a way of working without a limit, and agrees on its follow-ups.
NOT_THERE = {
    PressingKind.DECISION_ENDED,
    PressingKind.COURSE_ENDING,
    PressingKind.COMING_OF_AGE,
    PressingKind.FOLLOW_UP_DUE,
    PressingKind.FOLLOW_UP_OVERDUE,
    PressingKind.PLAN_INACTIVE,
}
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture
def practice(engine: Engine) -> Workplace:
    clock = FixedClock(MONDAY)
    with UnitOfWork(engine, None, clock) as work:
        team = fill_practice_team(work, clock.today())
    return Workplace(
        writing=partial(UnitOfWork, engine, team.member_id, clock),
        reading=partial(UnitOfWork, for_reading(engine), team.member_id, clock),
        clock=clock,
        team_id=team.team_id,
        member_id=team.member_id,
    )


def test_board_shows_the_26_active_persons(practice: Workplace) -> None:
    assert len(BoardService(practice).board().cards) == 26


def test_board_has_every_kind_of_thing_that_presses(practice: Workplace) -> None:
    cards = BoardService(practice).board().cards
    found = {pressing.kind for card in cards for pressing in card.pressing}

    assert set(PressingKind) - found == NOT_THERE


def test_next_meeting_has_an_agenda_that_fits_its_time(practice: Workplace) -> None:
    meetings = MeetingService(practice)
    planned = meetings.current()
    assert planned is not None
    rows = meetings.rows(planned.id)

    assert rows is not None
    assert sum(item.planned_minutes for item in rows.agenda) <= planned.planned_minutes
    assert rows.agenda[0].depth is Depth.DISCUSSED
