from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.after import AddCorrection
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.goal_meetings import BeginTalk, CloseTalk, SetAgreed, SetNextTalk
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.evaluations import Outcome
from teamdesk.models import FinalEvaluation
from teamdesk.services.meeting.case_minutes import MinutesNotFrozen
from teamdesk.services.meeting.goal_meetings import GoalMeetingService
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

NEXT = date(2099, 1, 14)


def begin(team: SmallTeam, case_id: UUID) -> UUID:
    """A goal meeting that runs, with what is agreed in it."""
    service = GoalMeetingService(team.workplace)
    meeting_id = uuid4()
    service.begin(BeginTalk(case_id, meeting_id))
    rows = service.rows(meeting_id)
    assert rows is not None
    service.set_agreed(SetAgreed(rows.item_id, rows.item_version, "Gå til postkassa hver dag."))
    return meeting_id


def close(team: SmallTeam, meeting_id: UUID) -> None:
    """End it, with a day for the next one."""
    service = GoalMeetingService(team.workplace)
    for command in (SetNextTalk, CloseTalk):
        rows = service.rows(meeting_id)
        assert rows is not None
        version = rows.meeting.version
        if command is SetNextTalk:
            service.set_next(SetNextTalk(meeting_id, version, NEXT))
        else:
            service.close(CloseTalk(meeting_id, version))


def order(kind: DocumentKind, subject_id: UUID, folder: Path) -> ExportDocument:
    return ExportDocument(kind, subject_id, (DocumentFormat.DOCX,), folder)


def test_goal_meeting_that_ended_is_handed_out(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    meeting_id = begin(small_team, case_id)
    close(small_team, meeting_id)
    service = document_service(small_team)
    assert [row.id for row in service.subjects(DocumentKind.GOAL_MEETING)] == [meeting_id]
    (made,) = service.export(order(DocumentKind.GOAL_MEETING, meeting_id, tmp_path)).documents
    told = words_of(made)
    assert "Gå til postkassa hver dag." in told
    assert "14. januar 2099" in told


@pytest.mark.parametrize("is_of_the_case", [True, False])
def test_goal_meeting_tells_what_was_corrected_later(
    small_team: SmallTeam, tmp_path: Path, *, is_of_the_case: bool
) -> None:
    meeting_id = begin(small_team, make_plan(small_team))
    close(small_team, meeting_id)
    rows = GoalMeetingService(small_team.workplace).rows(meeting_id)
    assert rows is not None
    about = rows.item_id if is_of_the_case else None
    HeldMinutesService(small_team.workplace).correct(
        AddCorrection(meeting_id, about, "Det var til kiosken.", "Feil hørt.")
    )
    service = document_service(small_team)
    (made,) = service.export(order(DocumentKind.GOAL_MEETING, meeting_id, tmp_path)).documents
    told = words_of(made)
    assert "Det var til kiosken." in told
    assert "Gå til postkassa hver dag." in told


def test_goal_meeting_that_runs_is_not_handed_out(small_team: SmallTeam, tmp_path: Path) -> None:
    meeting_id = begin(small_team, make_plan(small_team))
    service = document_service(small_team)
    assert service.subjects(DocumentKind.GOAL_MEETING) == ()
    with pytest.raises(MinutesNotFrozen):
        service.export(order(DocumentKind.GOAL_MEETING, meeting_id, tmp_path))


def test_final_evaluation_is_handed_out_and_one_underway_is_not(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = make_plan(small_team)
    day = small_team.workplace.today
    with small_team.workplace.writing() as work:
        made = [
            FinalEvaluation(
                case_id=case_id,
                evaluated_on=day,
                is_final=is_final,
                outcome=Outcome.REACHED,
                text="Rullatoren hjalp mest.",
            )
            for is_final in (True, False)
        ]
        work.add(*made)
        work.commit()
        final = made[0].id
    service = document_service(small_team)
    assert [row.id for row in service.subjects(DocumentKind.FINAL_EVALUATION)] == [final]
    (paper,) = service.export(order(DocumentKind.FINAL_EVALUATION, final, tmp_path)).documents
    told = words_of(paper)
    assert "Rullatoren hjalp mest." in told
    assert "0 av 1 mål er nådd" in told
