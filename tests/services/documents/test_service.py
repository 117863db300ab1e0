from __future__ import annotations

import errno
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.commands.records import ApproveInterview
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import ONLY, Answer
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import IndividualPlan, Meeting
from teamdesk.services.case.assessments import AssessmentService
from teamdesk.services.case.interviews import InterviewService
from teamdesk.services.documents.gathering import NotForSystems
from teamdesk.services.documents.papers.plan import NoPlan
from teamdesk.services.documents.written_files import DocumentNotWritten
from teamdesk.services.freezing import thaw
from teamdesk.services.meeting.case_minutes import MinutesNotFrozen
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.storage.errors import NotWritable
from tests.helpers.handed_out import document_service, make_plan, make_talk, speak, words_of
from tests.services.meeting.test_closing import hold_meeting

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.documents.exported import Exported
    from tests.helpers.team import SmallTeam

DAY = date(2026, 11, 23)
BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)
WORD = (DocumentFormat.DOCX,)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder: the database lies beside it."""
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


def export(
    team: SmallTeam,
    kind: DocumentKind,
    subject_id: UUID,
    folder: Path,
    formats: tuple[DocumentFormat, ...] = WORD,
) -> Exported:
    return document_service(team).export(ExportDocument(kind, subject_id, formats, folder))


def test_plan_holds_what_was_stored(small_team: SmallTeam, folder: Path) -> None:
    case_id = make_plan(small_team)
    made = export(small_team, DocumentKind.PLAN, case_id, folder, BOTH)
    assert [file.path.suffix for file in made.documents] == [".docx", ".pdf"]
    for document in made.documents:
        words = words_of(document)
        for stored in (
            "Gå til postkassa",
            "Er sta og har en søster i nærheten.",
            "Jeg øver hver dag.",
            "Gangtrening ute",
            "Ola Lien",
            "Berit Moen",
            "NAV er ikke omfattet",
            "Ingen andre er med.",
            "Koordinerende enhet i Fjordvik",
        ):
            assert stored in words


def test_plan_for_other_systems_holds_what_was_measured(
    small_team: SmallTeam, folder: Path
) -> None:
    case_id = make_plan(small_team)
    walk = AssessmentWords(
        "tug", "", Moment.START, DAY, (Answer("seconds", ONLY, 19.8),), circumstance="rullator"
    )
    AssessmentService(small_team.workplace).save(SaveEntry(case_id, uuid4(), walk, is_new=True))
    (made,) = export(
        small_team, DocumentKind.PLAN, case_id, folder, (DocumentFormat.FHIR,)
    ).documents
    found = [entry["resource"] for entry in json.loads(made.path.read_bytes())["entry"]]
    assert made.path.suffix == ".json"
    assert [each["resourceType"] for each in found[:2]] == ["Patient", "CarePlan"]
    (measured,) = (each for each in found if each["resourceType"] == "Observation")
    assert measured["valueQuantity"]["value"] == 19.8


def test_other_systems_take_nothing_but_a_plan(small_team: SmallTeam, folder: Path) -> None:
    case_id = make_plan(small_team)
    with pytest.raises(NotForSystems):
        export(small_team, DocumentKind.ASSESSMENTS, case_id, folder, (DocumentFormat.FHIR,))
    assert not list(folder.iterdir())


def test_plan_names_the_person_first_among_those_who_take_part(
    small_team: SmallTeam, folder: Path
) -> None:
    (made,) = export(small_team, DocumentKind.PLAN, make_plan(small_team), folder).documents
    _before, _heading, part = words_of(made).partition("Hvem som deltar")
    assert part.index("Åse Berg") < part.index("Berit Moen")


@pytest.mark.parametrize("status", [PlanStatus.OFFERED, PlanStatus.DECLINED])
def test_offer_of_a_plan_is_not_handed_out_as_one(
    small_team: SmallTeam, folder: Path, status: PlanStatus
) -> None:
    case_id = make_plan(small_team)
    with small_team.workplace.writing() as work:
        work.session.scalars(select(IndividualPlan)).one().status = status
        work.commit()
    with pytest.raises(NoPlan):
        export(small_team, DocumentKind.PLAN, case_id, folder)
    assert not list(folder.iterdir())


def test_plan_exported_again_is_the_next_version(small_team: SmallTeam, folder: Path) -> None:
    case_id = make_plan(small_team)
    export(small_team, DocumentKind.PLAN, case_id, folder, BOTH)
    (again,) = export(small_team, DocumentKind.PLAN, case_id, folder).documents
    assert "2 (23. november 2026)" in words_of(again)
    assert "Ingenting, eksportert på nytt" in words_of(again)


def test_plan_follows_the_language_of_the_person(small_team: SmallTeam, folder: Path) -> None:
    case_id = make_plan(small_team)
    speak(small_team, "Åse Berg", "nn")
    (made,) = export(small_team, DocumentKind.PLAN, case_id, folder).documents
    assert made.language is Language.NN
    assert "Kven som deltek" in words_of(made)


def test_plan_in_a_language_without_catalogue_is_in_the_teams(
    small_team: SmallTeam, folder: Path
) -> None:
    case_id = make_plan(small_team)
    speak(small_team, "Åse Berg", "so")
    (made,) = export(small_team, DocumentKind.PLAN, case_id, folder).documents
    assert made.language is Language.NB


def test_language_of_a_document_can_be_chosen(small_team: SmallTeam, folder: Path) -> None:
    command = ExportDocument(DocumentKind.PLAN, make_plan(small_team), WORD, folder, Language.EN)
    (made,) = document_service(small_team).export(command).documents
    assert "Individual plan" in words_of(made)


def test_case_without_plan_is_refused(small_team: SmallTeam, folder: Path) -> None:
    card = small_team.refer("Åse Berg")
    with pytest.raises(NoPlan):
        export(small_team, DocumentKind.PLAN, card.case_id, folder)


def test_minutes_are_what_was_frozen(small_team: SmallTeam, folder: Path) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    service = document_service(small_team)
    (meeting,) = service.subjects(DocumentKind.MINUTES)
    made = export(small_team, DocumentKind.MINUTES, meeting.id, folder, BOTH)
    for document in made.documents:
        assert "Går med staver." in words_of(document)
        assert "bestille rullator" in words_of(document)


def test_minutes_of_an_open_meeting_are_refused(small_team: SmallTeam, folder: Path) -> None:
    planned = MeetingService(small_team.workplace).current()
    assert planned is not None
    with pytest.raises(MinutesNotFrozen):
        export(small_team, DocumentKind.MINUTES, planned.id, folder)
    assert not list(folder.iterdir())


def test_minutes_of_an_imported_meeting_stand_from_their_first_export(
    small_team: SmallTeam, folder: Path
) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    (meeting,) = document_service(small_team).subjects(DocumentKind.MINUTES)
    with small_team.workplace.writing() as work:
        work.get(Meeting, meeting.id).minutes_content = None
        work.commit()
    export(small_team, DocumentKind.MINUTES, meeting.id, folder)
    with small_team.workplace.reading() as work:
        frozen = work.get(Meeting, meeting.id).minutes_content
    assert frozen is not None
    assert thaw(frozen).cases[0].note == "Går med staver."


def test_interview_holds_what_goes_to_the_record_and_nothing_else(
    small_team: SmallTeam, folder: Path
) -> None:
    talk = make_talk(small_team)
    made = export(small_team, DocumentKind.INTERVIEW, talk, folder, BOTH)
    for document in made.documents:
        words = words_of(document)
        for stored in ("Gå ut igjen", "8 av 10", "Fordi det er mitt", "Jeg vil ut"):
            assert stored in words
        assert "snakket for mye" not in words
        assert "glatt" not in words


def test_interview_is_a_draft_until_it_is_approved(small_team: SmallTeam, folder: Path) -> None:
    talk = make_talk(small_team)
    (draft,) = export(small_team, DocumentKind.INTERVIEW, talk, folder).documents
    InterviewService(small_team.workplace).approve(ApproveInterview(talk, 1))
    (approved,) = export(small_team, DocumentKind.INTERVIEW, talk, folder).documents
    assert "Utkast" in words_of(draft)
    assert "Utkast" not in words_of(approved)


def test_practice_documents_say_so(small_team: SmallTeam, folder: Path) -> None:
    command = ExportDocument(DocumentKind.INTERVIEW, make_talk(small_team), WORD, folder)
    (made,) = document_service(small_team, is_practice=True).export(command).documents
    assert "oppdiktet" in words_of(made)


def test_export_is_logged_with_its_fingerprint(small_team: SmallTeam, folder: Path) -> None:
    case_id = make_plan(small_team)
    made = export(small_team, DocumentKind.PLAN, case_id, folder, BOTH)
    logged = document_service(small_team).documents()
    assert {row.sha256 for row in logged} == {file.sha256 for file in made.documents}
    assert {(row.member_name, row.person_name) for row in logged} == {("Kari Hansen", "Åse Berg")}
    assert case_id in made.changes.cases


def test_file_names_are_never_taken_twice(small_team: SmallTeam, folder: Path) -> None:
    talk = make_talk(small_team)
    for _ in range(2):
        export(small_team, DocumentKind.INTERVIEW, talk, folder)
    assert len(list(folder.iterdir())) == 2


def test_missing_folder_is_explained_and_nothing_is_logged(
    small_team: SmallTeam, folder: Path
) -> None:
    with pytest.raises(NotWritable):
        export(small_team, DocumentKind.PLAN, make_plan(small_team), folder / "borte")
    assert not document_service(small_team).documents()


def test_file_that_was_not_kept_whole_is_explained_and_removed(
    small_team: SmallTeam, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(path: Path) -> bytes:
        with path.open("rb") as file:
            return file.read(100)

    talk = make_talk(small_team)
    monkeypatch.setattr(Path, "read_bytes", half)
    with pytest.raises(DocumentNotWritten):
        export(small_team, DocumentKind.INTERVIEW, talk, folder)
    assert not list(folder.iterdir())


def test_folder_that_fails_in_an_unknown_way_is_explained(
    small_team: SmallTeam, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "the share is gone")

    talk = make_talk(small_team)
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(DocumentNotWritten):
        export(small_team, DocumentKind.INTERVIEW, talk, folder)


def test_unknown_subject_is_refused(small_team: SmallTeam, folder: Path) -> None:
    with pytest.raises(NotFoundError):
        export(small_team, DocumentKind.INTERVIEW, uuid4(), folder)


def test_plans_can_be_chosen_once_they_have_content(small_team: SmallTeam) -> None:
    case_id = make_plan(small_team)
    small_team.refer("Bjarne Moe")
    (row,) = document_service(small_team).subjects(DocumentKind.PLAN)
    assert (row.id, row.person_name, row.on) == (case_id, "Åse Berg", date(2027, 2, 1))


def test_interviews_can_be_chosen(small_team: SmallTeam) -> None:
    talk = make_talk(small_team)
    (row,) = document_service(small_team).subjects(DocumentKind.INTERVIEW)
    assert (row.id, row.topic, row.is_final) == (talk, "Gå ut igjen", False)
