"""The written notes say what was promised, in words that the notes engine reads."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ActionStatus, Depth
from teamdesk.domain.notes import ItemKind, NoteContext, NoteItem, NoteMember, extract
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    CaseFile,
    Meeting,
    MeetingDecision,
    Member,
    Person,
)

if TYPE_CHECKING:
    from tests.helpers.practice_rows import GatheredRows

# The words a Norwegian team has for the professions that its notes name.
ROLES = {"occupational_therapist": "ergoterapeut", "physiotherapist": "fysioterapeut"}
FOUND = 0.95


def _read(rows: GatheredRows, item: AgendaItem) -> tuple[NoteItem, ...]:
    (meeting,) = [m for m in rows.all(Meeting) if m.id == item.meeting_id]
    (case,) = [c for c in rows.all(CaseFile) if c.id == item.case_id]
    (person,) = [p for p in rows.all(Person) if p.id == case.person_id]
    members = tuple(
        NoteMember(m.name, ROLES.get(m.profession, m.profession), m.initials)
        for m in rows.all(Member)
    )
    context = NoteContext(
        meeting_date=meeting.held_on,
        next_meeting=meeting.next_meeting_on,
        author=None,
        coordinator=None,
        person=person.name.split()[0],
        members=members,
        language=person.language,
    )
    return extract(item.note, context)


def test_promises_are_what_the_notes_engine_reads(rows: GatheredRows) -> None:
    told, found = Counter(), Counter()
    for promise in rows.all(ActionItem):
        key = (promise.meeting_id, promise.case_id, promise.owner_name, promise.due_on)
        told[key] += 1
    for item in rows.all(AgendaItem):
        for action in _read(rows, item):
            if action.kind is ItemKind.ACTION:
                found[item.meeting_id, item.case_id, action.assignee, action.due] += 1

    assert (told & found).total() >= FOUND * told.total()
    assert (told & found).total() >= FOUND * found.total()


def test_decisions_are_what_the_notes_engine_reads(rows: GatheredRows) -> None:
    told = Counter((d.meeting_id, d.case_id) for d in rows.all(MeetingDecision))
    found = Counter(
        (item.meeting_id, item.case_id)
        for item in rows.all(AgendaItem)
        for decision in _read(rows, item)
        if decision.kind is ItemKind.DECISION
    )

    assert (told & found).total() >= FOUND * told.total()


def test_every_note_was_discussed_or_reviewed(rows: GatheredRows) -> None:
    noted = [item.depth for item in rows.all(AgendaItem) if item.note]

    assert set(noted) == {Depth.DISCUSSED, Depth.BRIEF}


def test_places_on_each_agenda_follow_each_other(rows: GatheredRows) -> None:
    for meeting in rows.all(Meeting):
        places = [item.position for item in rows.all(AgendaItem) if item.meeting_id == meeting.id]

        assert sorted(places) == list(range(len(places)))


def test_notes_name_no_moment_that_was_left_unwritten(rows: GatheredRows) -> None:
    assert not [item.note for item in rows.all(AgendaItem) if "{" in item.note]


def test_ordinary_lines_are_not_said_twice_in_one_meeting(rows: GatheredRows) -> None:
    brief = [item for item in rows.all(AgendaItem) if item.depth is Depth.BRIEF and item.note]
    said = Counter((item.meeting_id, item.note) for item in brief)

    assert set(said.values()) == {1}


def test_promises_are_passed_on_wait_and_come_again(rows: GatheredRows) -> None:
    still = [row for row in rows.all(ActionItem) if row.done_on is None]
    assert any(row.waiting_for and row.status is ActionStatus.WAITING for row in still)
    assert any(row.needs_acceptance and row.handed_by_id != row.owner_id for row in still)
    assert any(row.repeat_days and row.repeat_until and row.due_on for row in still)


def test_some_decisions_say_why(rows: GatheredRows) -> None:
    reasons = [row.reason for row in rows.all(MeetingDecision) if row.reason]
    assert len(reasons) >= 5
    assert all(reason.endswith(".") for reason in reasons)
