from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.services.documents.papers.extension import NoRequest
from tests.exports.reading import open_pdf
from tests.helpers.handed_out import document_service, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.team import SmallTeam

BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)
TEXT = "Søknad om forlengd vedtakstid\n\nDet vi ber om:\nFire veker til, fordi ho nesten er der."


@pytest.fixture
def asked(small_team: SmallTeam, tmp_path: Path) -> ExportDocument:
    """The request of one person, in nynorsk."""
    folder = tmp_path / "ut"
    folder.mkdir()
    case_id = small_team.refer("Åse Berg").case_id
    kind = DocumentKind.EXTENSION
    return ExportDocument(kind, case_id, BOTH, folder, Language.NN, text=TEXT)


def test_request_goes_out_as_it_was_written(small_team: SmallTeam, asked: ExportDocument) -> None:
    made = document_service(small_team).export(asked)
    assert [file.path.suffix for file in made.documents] == [".docx", ".pdf"]
    for document in made.documents:
        assert "Fire veker til, fordi ho nesten er der." in words_of(document)
        assert document.language is Language.NN


def test_request_as_pdf_has_its_title_and_language(
    small_team: SmallTeam, asked: ExportDocument
) -> None:
    made = document_service(small_team).export(asked)
    pdf = open_pdf(made.documents[1].path.read_bytes())
    assert pdf.metadata is not None
    assert str(pdf.metadata.title).startswith("Søknad om forlengd vedtakstid, sak ")
    assert pdf.trailer["/Root"]["/Lang"] == "nn-NO"


def test_request_is_listed_with_the_documents(small_team: SmallTeam, asked: ExportDocument) -> None:
    service = document_service(small_team)
    service.export(asked)
    found = service.of_case(asked.subject_id)
    assert {row.kind for row in found} == {DocumentKind.EXTENSION}
    assert {row.format for row in found} == set(BOTH)


def test_request_goes_out_again_with_its_words_and_language(
    small_team: SmallTeam, asked: ExportDocument
) -> None:
    service = document_service(small_team)
    service.export(asked)
    word = (DocumentFormat.DOCX,)
    again = ExportDocument(asked.kind, asked.subject_id, word, asked.folder, Language.EN)
    (document,) = service.export(again).documents
    assert "Fire veker til" in words_of(document)
    assert document.language is Language.NN


def test_request_that_nobody_wrote_is_refused(small_team: SmallTeam, asked: ExportDocument) -> None:
    empty = ExportDocument(asked.kind, asked.subject_id, BOTH, asked.folder)
    with pytest.raises(NoRequest):
        document_service(small_team).export(empty)
    assert not list(asked.folder.iterdir())


def test_request_is_offered_on_the_page_of_a_person_once_there_is_one(
    small_team: SmallTeam, asked: ExportDocument
) -> None:
    service = document_service(small_team)
    offered = {row.kind for row in service.subjects_of(asked.subject_id)}
    assert DocumentKind.EXTENSION not in offered
    service.export(asked)
    rows = [
        row for row in service.subjects_of(asked.subject_id) if row.kind is DocumentKind.EXTENSION
    ]
    assert [(row.id, row.on) for row in rows] == [(asked.subject_id, None)]
