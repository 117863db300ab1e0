"""The year's minutes say what each meeting said, as it stood on that day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.meetings import ActionStatus, MeetingKind, MeetingStatus
from teamdesk.models import ActionItem, AgendaItem, Meeting
from teamdesk.services.freezing import thaw

if TYPE_CHECKING:
    from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
    from tests.helpers.practice_rows import GatheredRows


@pytest.fixture(scope="module")
def minutes(rows: GatheredRows) -> list[tuple[Meeting, MinutesContent]]:
    weekly = [m for m in rows.all(Meeting) if m.kind is not MeetingKind.GOAL]
    closed = [m for m in weekly if m.status is MeetingStatus.CLOSED]
    return [(meeting, thaw(meeting.minutes_content or {})) for meeting in closed]


def test_every_closed_meeting_has_minutes_of_practice(
    minutes: list[tuple[Meeting, MinutesContent]],
) -> None:
    assert len(minutes) == 52
    assert all(content.is_practice for _meeting, content in minutes)


def test_minutes_hold_the_cases_in_the_order_of_the_agenda(
    minutes: list[tuple[Meeting, MinutesContent]], rows: GatheredRows
) -> None:
    for meeting, content in minutes:
        items = [item for item in rows.all(AgendaItem) if item.meeting_id == meeting.id]
        items.sort(key=lambda item: item.position)

        assert [case.note for case in content.cases] == [item.note for item in items]


def test_minutes_carry_over_what_was_open_then(
    minutes: list[tuple[Meeting, MinutesContent]], rows: GatheredRows
) -> None:
    meeting, content = minutes[-1]
    still_open = {
        promise.text
        for promise in rows.all(ActionItem)
        if promise.status.is_open and promise.created_on < meeting.held_on
    }

    assert still_open <= {promise.text for promise in content.carried_over}
    assert {promise.status for promise in content.carried_over} == {ActionStatus.OPEN}


def test_minutes_count_how_often_a_promise_came_over(
    minutes: list[tuple[Meeting, MinutesContent]],
) -> None:
    _meeting, content = minutes[-1]
    (card,) = [promise for promise in content.carried_over if promise.text == "søke TT-kort"]

    assert card.times_carried == 2


def test_goals_in_minutes_stand_as_they_stood(
    minutes: list[tuple[Meeting, MinutesContent]],
) -> None:
    stuck = [
        content.held_on
        for _meeting, content in minutes
        for case in content.cases
        for goal in case.goals
        if (case.label, goal.text, goal.status) == ("Liv Dahl", "Seng til stol selv", "stuck")
    ]

    assert len(stuck) == 3


def test_goal_meeting_that_was_held_tells_what_was_agreed_and_promised(
    rows: GatheredRows,
) -> None:
    talks = [m for m in rows.all(Meeting) if m.kind is MeetingKind.GOAL]
    (held,) = [meeting for meeting in talks if meeting.status is MeetingStatus.CLOSED]
    content = thaw(held.minutes_content or {})
    (case,) = content.cases
    assert case.label == content.attendees[0].name == "Emil Strand"
    promised = [promise for promise in rows.all(ActionItem) if promise.meeting_id == held.id]
    assert [action.text for action in case.actions] == [promise.text for promise in promised]
    assert content.next_meeting_on is not None
    assert "norsk" in case.note
