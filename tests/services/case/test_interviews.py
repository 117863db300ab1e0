from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.domain.commands.records import (
    AddToInterview,
    ApproveInterview,
    SaveInterview,
    TakeBackAddition,
)
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NoteIsHandedOut, NoteIsOpen
from teamdesk.domain.field_errors import OutOfRange
from teamdesk.domain.interviews import PlanUse, Source, SummaryAnswer, TalkTag, use_id
from teamdesk.domain.rows.interviews import QuoteRow
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.interviews import InterviewService
from teamdesk.services.drafts import DraftService
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.handed_out import document_service, make_talk, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.services.workplace import Workplace
    from tests.helpers.team import SmallTeam


@pytest.fixture
def service(small_team: SmallTeam) -> InterviewService:
    return InterviewService(small_team.workplace)


@pytest.fixture
def note_id(small_team: SmallTeam) -> UUID:
    return make_talk(small_team)


def of(small_team: SmallTeam, service: InterviewService) -> InterviewRow:
    return service.of_case(small_team.card("Åse Berg").case_id)[0]


def as_ola(team: SmallTeam) -> Workplace:
    at = team.workplace
    writing = partial(UnitOfWork, team.engine, team.ola, at.clock)
    return replace(at, member_id=team.ola, writing=writing)


def command_of(row: InterviewRow, **changed: object) -> SaveInterview:
    base = SaveInterview(row.id, row.version, row.case_id, row.held_on, row.topic, row.summary)
    return replace(base, **changed)


def test_reflection_is_read_by_its_author_alone(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    case_id = small_team.card("Åse Berg").case_id
    assert service.of_case(case_id)[0].reflection == "Jeg snakket for mye."
    assert InterviewService(as_ola(small_team)).of_case(case_id)[0].reflection == ""


def test_colleague_who_saves_the_note_leaves_the_reflection(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    row = of(small_team, service)
    InterviewService(as_ola(small_team)).save(command_of(row, reflection="Min egen"))
    assert of(small_team, service).reflection == "Jeg snakket for mye."


def test_approval_takes_every_draft_of_the_note_away(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    drafts = DraftService(small_team.workplace)
    drafts.keep(f"talk:{note_id}", '{"reflection": "Jeg maste."}')
    InterviewService(as_ola(small_team)).approve(ApproveInterview(note_id, 1))
    assert drafts.text(f"talk:{note_id}") is None


def test_all_fields_of_the_note_are_kept(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    wanted = {
        "may_talk": True,
        "parked": "Søvn",
        "readiness": 0,
        "sustain": "Trygt som det er",
        "summary_answer": SummaryAnswer.ADJUSTED,
        "plan_when": "mandag",
        "plan_where": "hjemme",
        "plan_with": "Jonas",
        "advice_allowed": True,
        "advice_reaction": "Ja takk",
        "quotes": (QuoteRow(TalkTag.NEED, "La henne", Source.RELATIVE, is_chosen=True),),
    }
    service.save(command_of(of(small_team, service), **wanted))
    row = of(small_team, service)
    assert {name: getattr(row, name) for name in wanted} == wanted


def test_more_than_three_chosen_quotes_are_refused(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    quotes = tuple(QuoteRow(TalkTag.DESIRE, word, is_chosen=True) for word in "abcd")
    with pytest.raises(OutOfRange):
        service.save(command_of(of(small_team, service), quotes=quotes))


def test_addition_is_dated_and_signed(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    service.approve(ApproveInterview(note_id, 1))
    service.add_to(AddToInterview(note_id, 2, " Søsteren heter Berit. ", uuid4()))
    (added,) = of(small_team, service).additions
    assert (added.text, added.written_at) == (
        "Søsteren heter Berit.",
        small_team.workplace.clock.now(),
    )
    assert added.author is not None


def test_note_that_is_not_approved_takes_no_addition(
    service: InterviewService, note_id: UUID
) -> None:
    with pytest.raises(NoteIsOpen):
        service.add_to(AddToInterview(note_id, 1, "Mer", uuid4()))


def test_addition_is_handed_out_and_then_stands(
    small_team: SmallTeam, service: InterviewService, note_id: UUID, tmp_path: Path
) -> None:
    service.approve(ApproveInterview(note_id, 1))
    addition_id = uuid4()
    service.add_to(AddToInterview(note_id, 2, "Søsteren heter Berit.", addition_id))
    formats = (DocumentFormat.DOCX, DocumentFormat.PDF)
    command = ExportDocument(DocumentKind.INTERVIEW, note_id, formats, tmp_path)
    outcome = document_service(small_team).export(command)
    for document in outcome.documents:
        assert "Søsteren heter Berit." in words_of(document)
    with pytest.raises(NoteIsHandedOut):
        service.take_back_addition(TakeBackAddition(note_id, 3, addition_id))


def test_addition_is_taken_back_before_it_is_handed_out(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    service.approve(ApproveInterview(note_id, 1))
    addition_id = uuid4()
    service.add_to(AddToInterview(note_id, 2, "Feil", addition_id))
    service.take_back_addition(TakeBackAddition(note_id, 3, addition_id))
    assert of(small_team, service).additions == ()


def test_uses_tell_what_the_plan_has_become(
    small_team: SmallTeam, service: InterviewService, note_id: UUID
) -> None:
    assert service.uses(note_id) == frozenset()
    case_id = small_team.card("Åse Berg").case_id
    goal = AddGoal(case_id, GoalWords("Gå til postkassa"), use_id(note_id, PlanUse.GOAL))
    GoalService(small_team.workplace).add(goal)
    assert service.uses(note_id) == {PlanUse.GOAL}
