from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import (
    ExportDocument,
    FileDocument,
    FileDocuments,
    HandedTo,
    InRecord,
)
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import ClosedToYou, ConflictError, NotFoundError
from teamdesk.models import AgendaItem
from teamdesk.services.documents.archive import FileNotKept, FileNotTheSame, NamesWhomYouMayNotSee
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.storage.engine import for_reading
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.handed_out import document_service, make_plan, spoil
from tests.services.meeting.test_closing import hold_meeting

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.services.documents.exported import Exported
    from teamdesk.services.documents.service import DocumentService
    from tests.helpers.team import SmallTeam

BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


@pytest.fixture
def service(small_team: SmallTeam) -> DocumentService:
    return document_service(small_team)


def hand_out(
    service: DocumentService, subject_id: UUID, folder: Path, kind: DocumentKind = DocumentKind.PLAN
) -> Exported:
    to_nav = ExportDocument(
        kind, subject_id, BOTH, folder, recipient=" NAV ", is_without_consent=True
    )
    return service.export(to_nav)


THE_DOCTOR = HandedTo("Fastlegen", is_without_consent=True)


def in_record(rows: tuple[DocumentRow, ...], standing: InRecord | None) -> FileDocuments:
    return FileDocuments(tuple(FileDocument(row.id, row.version, standing) for row in rows))


def test_log_tells_version_recipient_and_that_the_file_is_kept(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    hand_out(service, make_plan(small_team), folder)
    for row in service.documents():
        assert (row.edition, row.recipient, row.is_kept, row.is_again) == (1, "NAV", True, False)


@pytest.mark.parametrize("file_format", BOTH)
def test_document_is_handed_out_again_byte_by_byte(
    small_team: SmallTeam, service: DocumentService, folder: Path, file_format: DocumentFormat
) -> None:
    case_id = make_plan(small_team)
    made = {file.format: file for file in hand_out(service, case_id, folder).documents}
    hand_out(service, case_id, folder)
    first = next(
        row for row in service.documents() if (row.edition, row.format) == (1, file_format)
    )
    (again,) = service.archive.hand_out_again(first.id, folder, THE_DOCTOR).documents
    assert again.path.read_bytes() == made[file_format].path.read_bytes()
    assert again.path != made[file_format].path
    (logged,) = (row for row in service.documents() if row.is_again)
    assert (logged.recipient, logged.edition, logged.sha256) == ("Fastlegen", 1, first.sha256)
    assert service.archive.kept(logged.id).data == again.path.read_bytes()


def test_file_that_was_thrown_away_is_refused(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    hand_out(service, make_plan(small_team), folder)
    spoil(small_team, None)
    row = service.documents()[0]
    assert not row.is_kept
    with pytest.raises(FileNotKept):
        service.archive.hand_out_again(row.id, folder)
    with pytest.raises(FileNotKept):
        service.archive.check(row.id)


def test_file_that_is_another_than_the_log_says_is_refused(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    hand_out(service, make_plan(small_team), folder)
    before = list(folder.iterdir())
    spoil(small_team, b"noe annet")
    with pytest.raises(FileNotTheSame):
        service.archive.hand_out_again(service.documents()[0].id, folder)
    assert list(folder.iterdir()) == before


def test_paper_about_many_is_not_given_again_to_who_is_recused(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    hold_meeting(small_team)
    (meeting,) = service.subjects(DocumentKind.MINUTES)
    hand_out(service, meeting.id, folder, DocumentKind.MINUTES)
    row = service.documents()[0]
    assert service.archive.kept(row.id).data
    RoomService(small_team.workplace).recuse(Recuse(case_id, small_team.kari))
    with pytest.raises(NamesWhomYouMayNotSee):
        service.archive.kept(row.id)


def test_paper_about_a_closed_case_is_not_there_for_who_is_recused(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    case_id = make_plan(small_team)
    hand_out(service, case_id, folder)
    (row, _other) = service.documents()
    RoomService(small_team.workplace).recuse(Recuse(case_id, small_team.kari))
    with pytest.raises(NotFoundError):
        service.archive.kept(row.id)
    with pytest.raises(ClosedToYou):
        service.archive.file(in_record((row,), InRecord(small_team.workplace.today)))


def test_unfiled_are_the_newest_of_each_in_every_format(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    case_id = make_plan(small_team)
    hand_out(service, case_id, folder)
    hand_out(service, case_id, folder)
    open_rows = service.archive.unfiled()
    assert [(row.edition, row.person_name) for row in open_rows] == [(2, "Åse Berg")] * 2


def test_filed_document_tells_day_number_and_who(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    hand_out(service, make_plan(small_team), folder)
    standing = InRecord(small_team.workplace.today, " 2026/4711 ")
    service.archive.file(in_record(service.archive.unfiled(), standing))
    assert not service.archive.unfiled()
    for row in service.documents():
        assert (row.filed_on, row.record_reference) == (standing.on, "2026/4711")
        assert row.filed_by.startswith("Kari")


def test_filing_is_taken_back_and_found_to_be_stale(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    hand_out(service, make_plan(small_team), folder)
    before = service.archive.unfiled()
    service.archive.file(in_record(before, InRecord(small_team.workplace.today, "1")))
    with pytest.raises(ConflictError):
        service.archive.file(in_record(before, None))
    service.archive.file(in_record(service.documents(), None))
    assert [row.record_reference for row in service.archive.unfiled()] == ["", ""]


def test_minutes_of_a_case_are_filed_on_their_line_of_the_agenda(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    small_team.refer("Åse Berg")
    hold_meeting(small_team)
    line_id = HeldMinutesService(small_team.workplace).unfiled()[0].id
    hand_out(service, line_id, folder, DocumentKind.CASE_MINUTES)
    rows = service.archive.unfiled()
    service.archive.file(in_record(rows, InRecord(small_team.workplace.today)))
    with small_team.workplace.reading() as work:
        assert work.get(AgendaItem, line_id).filed_in_record_on == small_team.workplace.today
    assert not service.archive.unfiled()


def test_colleague_gives_the_paper_about_many_again(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    hold_meeting(small_team)
    (meeting,) = service.subjects(DocumentKind.MINUTES)
    hand_out(service, meeting.id, folder, DocumentKind.MINUTES)
    RoomService(small_team.workplace).recuse(Recuse(case_id, small_team.kari))
    at = small_team.workplace
    at_ola = replace(
        at,
        member_id=small_team.ola,
        reading=partial(UnitOfWork, for_reading(small_team.engine), small_team.ola, at.clock),
    )
    ola = document_service(replace(small_team, workplace=at_ola))
    assert ola.archive.kept(service.documents()[0].id).data
