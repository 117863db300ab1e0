"""Most members of the practice team have prepared, and lines wait for its meeting."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import Depth, MeetingStatus, Presence
from teamdesk.models import AgendaItem, Attendance, Meeting, Member, Preparation, QuickNote

if TYPE_CHECKING:
    from tests.helpers.practice_rows import GatheredRows


def _next_meeting(rows: GatheredRows) -> Meeting:
    (found,) = [row for row in rows.all(Meeting) if row.status is MeetingStatus.PLANNED]
    return found


def test_most_members_have_prepared_the_next_meeting(rows: GatheredRows) -> None:
    meeting = _next_meeting(rows)
    written = Counter(
        row.member_id for row in rows.all(Preparation) if row.meeting_id == meeting.id
    )
    assert len(written) > len(rows.all(Member)) * 0.75


def test_who_has_sent_apologies_has_a_colleague_write(rows: GatheredRows) -> None:
    meeting = _next_meeting(rows)
    away = {
        row.member_id
        for row in rows.all(Attendance)
        if row.meeting_id == meeting.id and row.presence is Presence.APOLOGIES
    }
    penned = [row for row in rows.all(Preparation) if row.written_by_id is not None]
    assert penned
    assert all(row.member_id in away for row in penned)


def test_last_meeting_was_prepared_too(rows: GatheredRows) -> None:
    held_on = {row.id: row.held_on for row in rows.all(Meeting)}
    written = [row for row in rows.all(Preparation) if row.status_text]
    assert len({held_on[row.meeting_id] for row in written}) == 2


def test_lines_wait_about_persons_and_about_what_all_share(rows: GatheredRows) -> None:
    notes = rows.all(QuickNote)
    assert all(row.meeting_id is None for row in notes)
    assert {row.case_id is None for row in notes} == {True, False}


def test_person_was_asked_before_most_cases_that_were_discussed(rows: GatheredRows) -> None:
    views = {(row.meeting_id, row.case_id) for row in rows.all(Preparation) if row.persons_view}
    held = {row.id for row in rows.all(Meeting) if row.status is MeetingStatus.CLOSED}
    discussed = [
        item
        for item in rows.all(AgendaItem)
        if item.meeting_id in held and item.depth is Depth.DISCUSSED
    ]
    asked = sum((item.meeting_id, item.case_id) in views for item in discussed)
    assert 0.5 < asked / len(discussed) < 0.95


def test_nobody_says_the_same_twice(rows: GatheredRows) -> None:
    said = Counter(
        (row.case_id, row.persons_view) for row in rows.all(Preparation) if row.persons_view
    )
    assert set(said.values()) == {1}
