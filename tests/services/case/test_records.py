from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.records import (
    ApproveInterview,
    ReopenInterview,
    SaveInterview,
    SavePlan,
    TakeBackInterview,
)
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import ConflictError, NoteIsHandedOut, NoteIsLocked
from teamdesk.domain.field_errors import OutOfRange, TextMissing
from teamdesk.domain.interviews import TalkTag
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.rows.interviews import QuoteRow
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.services.case.interviews import InterviewService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.history import HistoryService
from teamdesk.services.people import PeopleService
from tests.helpers.handed_out import document_service, make_talk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.team import SmallTeam


@pytest.fixture
def talk(small_team: SmallTeam) -> SaveInterview:
    return SaveInterview(
        interview_id=None,
        expected_version=None,
        case_id=small_team.refer("Åse Berg").case_id,
        held_on=date(2026, 11, 20),
        topic="Gå ut igjen",
        summary="Hun vil prøve til postkassa.",
        importance=8,
        confidence=4,
        reflection="Jeg snakket for mye.",
        quotes=(QuoteRow(TalkTag.DESIRE, "Jeg vil ut"), QuoteRow(TalkTag.ABILITY, "Jeg kan")),
    )


def test_interview_is_kept_with_its_quotes(small_team: SmallTeam, talk: SaveInterview) -> None:
    service = InterviewService(small_team.workplace)
    service.save(talk)
    (row,) = service.of_case(talk.case_id)
    assert (row.topic, row.importance, row.quotes) == ("Gå ut igjen", 8, talk.quotes)


def test_interview_saved_again_has_only_its_new_quotes(
    small_team: SmallTeam, talk: SaveInterview
) -> None:
    service = InterviewService(small_team.workplace)
    service.save(talk)
    (row,) = service.of_case(talk.case_id)
    again = replace(talk, interview_id=row.id, expected_version=row.version)
    service.save(replace(again, quotes=talk.quotes[1:]))
    assert service.of_case(talk.case_id)[0].quotes == talk.quotes[1:]


def test_approval_locks_and_deletes_the_reflection(
    small_team: SmallTeam, talk: SaveInterview
) -> None:
    service = InterviewService(small_team.workplace)
    service.save(talk)
    (row,) = service.of_case(talk.case_id)
    service.approve(ApproveInterview(row.id, row.version))
    (locked,) = service.of_case(talk.case_id)
    assert locked.reflection == ""
    history = HistoryService(small_team.workplace).of(row.id)
    assert "reflection" not in {field.name for entry in history for field in entry.fields}
    with pytest.raises(NoteIsLocked):
        service.save(replace(talk, interview_id=row.id, expected_version=locked.version))


def test_approval_that_is_taken_back_gives_the_reflection_back(
    small_team: SmallTeam, talk: SaveInterview
) -> None:
    service = InterviewService(small_team.workplace)
    service.save(talk)
    (row,) = service.of_case(talk.case_id)
    service.approve(ApproveInterview(row.id, row.version))
    service.reopen(ReopenInterview(row.id, row.version + 1, row.reflection))
    (again,) = service.of_case(talk.case_id)
    assert replace(again, version=row.version) == row
    history = HistoryService(small_team.workplace).of(row.id)
    assert "reflection" not in {field.name for entry in history for field in entry.fields}


@pytest.mark.parametrize(("is_draft", "expected"), [(True, False), (False, True)])
def test_approval_stands_once_the_approved_note_is_handed_out(
    small_team: SmallTeam, tmp_path: Path, is_draft: bool, expected: bool
) -> None:
    note_id = make_talk(small_team)
    command = ExportDocument(DocumentKind.INTERVIEW, note_id, (DocumentFormat.DOCX,), tmp_path)
    later = small_team.on(datetime(2026, 11, 23, 10, tzinfo=UTC))
    if is_draft:
        document_service(small_team).export(command)
    service = InterviewService(later.workplace)
    service.approve(ApproveInterview(note_id, 1))
    if not is_draft:
        document_service(later).export(command)
    with pytest.raises(NoteIsHandedOut) if expected else nullcontext():
        service.reopen(ReopenInterview(note_id, 2, ""))


def test_new_note_is_taken_back_with_its_quotes_and_recorded_again(
    small_team: SmallTeam, talk: SaveInterview
) -> None:
    service = InterviewService(small_team.workplace)
    new = replace(talk, new_id=uuid4())
    service.save(new)
    (row,) = service.of_case(talk.case_id)
    service.take_back(TakeBackInterview(row.id, row.version))
    assert service.of_case(talk.case_id) == ()
    service.save(new)
    assert service.of_case(talk.case_id) == (row,)


def test_approved_note_is_not_taken_back(small_team: SmallTeam, talk: SaveInterview) -> None:
    service = InterviewService(small_team.workplace)
    service.save(talk)
    (row,) = service.of_case(talk.case_id)
    service.approve(ApproveInterview(row.id, row.version))
    with pytest.raises(NoteIsLocked):
        service.take_back(TakeBackInterview(row.id, row.version + 1))


def test_interview_without_topic_is_refused(small_team: SmallTeam, talk: SaveInterview) -> None:
    with pytest.raises(TextMissing) as refusal:
        InterviewService(small_team.workplace).save(replace(talk, topic=" "))
    assert refusal.value.field == "topic"


@pytest.mark.parametrize("value", [-1, 11])
def test_ruler_outside_its_range_is_refused(
    small_team: SmallTeam, talk: SaveInterview, value: int
) -> None:
    with pytest.raises(OutOfRange):
        InterviewService(small_team.workplace).save(replace(talk, confidence=value))


def test_plan_is_made_at_its_first_save_and_changed_after(small_team: SmallTeam) -> None:
    service = PlanService(small_team.workplace)
    case_id = small_team.refer("Åse Berg").case_id
    command = SavePlan(None, None, case_id, PlanStatus.OFFERED, offered_on=date(2026, 11, 20))
    service.save(command)
    plan = service.of_case(case_id)
    assert plan is not None
    change = replace(command, plan_id=plan.id, expected_version=plan.version, needs="Trening")
    service.save(replace(change, not_relevant=(("i", "Ingen andre"),)))
    after = service.of_case(case_id)
    assert after is not None
    assert (after.needs, after.not_relevant) == ("Trening", (("i", "Ingen andre"),))
    with pytest.raises(ConflictError):
        service.save(change)


def test_page_tells_what_happened(small_team: SmallTeam, talk: SaveInterview) -> None:
    InterviewService(small_team.workplace).save(talk)
    page = PeopleService(small_team.workplace).page(talk.case_id)
    assert page is not None
    assert {line.kind for line in page.timeline} == {
        TimelineKind.REFERRAL,
        TimelineKind.INTERVIEW,
    }


def test_list_shows_each_person_once(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    small_team.refer("Máret Sara")
    people = PeopleService(small_team.workplace).people()
    assert sorted(person.name for person in people) == ["Máret Sara", "Åse Berg"]
