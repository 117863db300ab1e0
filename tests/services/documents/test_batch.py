from __future__ import annotations

import os
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NotFoundError
from teamdesk.services.documents.batch import DocumentBatch, DocumentNotMade, Watch
from teamdesk.services.documents.gathering import DocumentGathering
from teamdesk.services.documents.papers.plan import NoPlan
from tests.helpers.counting import counted_statements
from tests.helpers.handed_out import document_service, make_plan, speak, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.services.documents.exported import BatchReport
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.storage.unit_of_work import UnitOfWork
    from tests.helpers.team import SmallTeam

WORD = (DocumentFormat.DOCX,)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


@pytest.fixture
def service(small_team: SmallTeam) -> DocumentService:
    return document_service(small_team)


def run(service: DocumentService, folder: Path, *subjects: UUID, enough: int = 99) -> BatchReport:
    commands = [ExportDocument(DocumentKind.PLAN, each, WORD, folder) for each in subjects]
    seen: list[int] = []
    watch = Watch(lambda done, _total: seen.append(done), lambda: len(seen) >= enough)
    return DocumentBatch(service).run(commands, watch)


def test_one_that_is_refused_stops_no_other(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    cases = [make_plan(small_team), uuid4(), small_team.refer("Uten Plan").case_id]
    report = run(service, folder, *cases, make_plan(small_team, "Bjarne Moe"))
    assert len(report.documents) == 2
    assert [type(each.error) for each in report.refused] == [NotFoundError, NoPlan]
    assert [each.command.subject_id for each in report.refused] == cases[1:]


def test_changes_of_all_are_told_at_once(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    cases = [make_plan(small_team), make_plan(small_team, "Bjarne Moe")]
    report = run(service, folder, *cases)
    assert report.changes is not None
    assert report.changes.cases == set(cases)


def test_cancelled_batch_tells_what_was_made_and_what_was_left(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    cases = [make_plan(small_team, f"Person Nr{number}") for number in range(6)]
    report = run(service, folder, *cases, enough=5)
    made = len(list(folder.iterdir()))
    assert (len(report.documents), report.left) == (made, 6 - made)
    assert 0 < made < 6
    assert len(service.documents()) == made


def test_fault_in_one_document_is_told_as_ours(
    small_team: SmallTeam,
    service: DocumentService,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    first, second = make_plan(small_team), make_plan(small_team, "Bjarne Moe")
    gather = DocumentGathering.gather

    def faulty(self: DocumentGathering, work: UnitOfWork, command: ExportDocument) -> object:
        return 1 / 0 if command.subject_id == first else gather(self, work, command)

    monkeypatch.setattr(DocumentGathering, "gather", faulty)
    report = run(service, folder, first, second)
    assert [type(each.error) for each in report.refused] == [DocumentNotMade]
    assert len(report.documents) == 1
    assert "could not be made" in caplog.text
    caplog.clear()


def test_what_a_crash_left_in_the_folder_goes_with_the_next_batch(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    (folder / ".teamdesk-aa.part").touch()
    os.utime(folder / ".teamdesk-aa.part", (0, 0))
    run(service, folder, make_plan(small_team))
    assert [path.suffix for path in folder.iterdir()] == [".docx"]


def test_folder_that_is_gone_is_explained_for_each(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    report = run(service, folder / "borte", make_plan(small_team))
    assert len(report.refused) == 1
    assert not service.documents()


def test_each_document_of_a_batch_has_the_language_of_its_person_or_the_one_asked_for(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    bokmaal, nynorsk = make_plan(small_team), make_plan(small_team, "Bjarne Moe")
    speak(small_team, "Bjarne Moe", "nn")
    wanted = [(nynorsk, None), (bokmaal, None), (nynorsk, Language.EN), (nynorsk, None)]
    commands = [
        ExportDocument(DocumentKind.DATA_PACKAGE, case, WORD, folder, language)
        for case, language in wanted
    ]
    watch = Watch(lambda _done, _total: None, lambda: False)
    made = DocumentBatch(service).run(commands, watch).documents
    titles = ("Det som er lagra om deg", "Det som er lagret om deg", "What is stored about you")
    expected = (titles[0], titles[1], titles[2], titles[0])
    assert all(title in words_of(each) for title, each in zip(expected, made, strict=True))
    assert [each.language.value for each in made] == ["nn", "nb", "en", "nn"]


def test_group_is_gathered_in_one_transaction_and_shares_what_it_looked_up(
    small_team: SmallTeam, service: DocumentService, folder: Path
) -> None:
    cases = [make_plan(small_team, f"Person Nr{number}") for number in range(6)]
    commands = [ExportDocument(DocumentKind.PLAN, each, WORD, folder) for each in cases]
    service.gather_together(commands)
    with counted_statements(small_team.engine) as alone:
        single = [service.gather(command) for command in commands]
    with counted_statements(small_team.engine) as together:
        group = service.gather_together(commands)
    assert group == single
    # The team, the member, the unit, what is closed, and each person with the case.
    assert len(together) <= len(alone) - 5 * 5
