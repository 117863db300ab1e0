"""Minutes of the practice team are corrected, filed and read, as a team does."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingKind, MeetingStatus, Presence
from teamdesk.models import AgendaItem, Attendance, Correction, Meeting, Member

if TYPE_CHECKING:
    from tests.helpers.practice_rows import GatheredRows


def test_correction_comes_after_its_meeting_and_is_about_what_was_said(rows: GatheredRows) -> None:
    meetings = {row.id: row for row in rows.all(Meeting)}
    items = {row.id: row for row in rows.all(AgendaItem)}
    added = rows.all(Correction)
    assert len(added) == 2
    for row in added:
        item = items[row.subject_id]
        assert item.note
        assert row.added_at.date() > meetings[item.meeting_id].held_on


def test_most_who_missed_a_meeting_have_read_it_and_not_all(rows: GatheredRows) -> None:
    held = {row.id for row in rows.all(Meeting) if row.status is MeetingStatus.CLOSED}
    missed = [
        row
        for row in rows.all(Attendance)
        if row.member_id and row.meeting_id in held and row.presence is Presence.APOLOGIES
    ]
    read = sum(row.read_at is not None for row in missed)
    assert len(missed) * 0.9 < read < len(missed)


def test_one_at_the_desk_has_the_last_minutes_to_read(rows: GatheredRows) -> None:
    weekly = [row for row in rows.all(Meeting) if row.kind is not MeetingKind.GOAL]
    last = max(
        (row for row in weekly if row.status is MeetingStatus.CLOSED),
        key=lambda row: row.held_on,
    )
    (kari,) = [row for row in rows.all(Member) if row.initials == "KH"]
    (mine,) = [
        row for row in rows.all(Attendance) if (row.meeting_id, row.member_id) == (last.id, kari.id)
    ]
    assert mine.left_at is not None
    assert mine.read_at is None


def test_what_is_filed_tells_by_whom(rows: GatheredRows) -> None:
    filed = [row for row in rows.all(AgendaItem) if row.filed_in_record_on]
    assert filed
    assert all(row.filed_by_id for row in filed)


def test_cases_took_about_the_minutes_of_the_rules(rows: GatheredRows) -> None:
    for item in rows.all(AgendaItem):
        if item.is_done and item.planned_minutes:
            took, planned = timedelta(seconds=item.seconds), timedelta(minutes=item.planned_minutes)
            assert planned * 0.6 < took < planned * 1.4
