"""The Word template of a team, on both engines: looked through, kept, used and told of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.templates import UseTemplate
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.exports.writers.word.template.refusals import PlaceMissing, TooLarge
from teamdesk.services.documents.templates import TemplateNotRead, TemplateService
from tests.exports.reading import open_docx
from tests.exports.templates import letterhead, packed
from tests.helpers.handed_out import document_service, translator

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam


@pytest.fixture
def service(small_team: SmallTeam) -> TemplateService:
    return TemplateService(small_team.workplace, translator)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "brevmal.docx"
    path.write_bytes(packed(letterhead()))
    return path


def kept(service: TemplateService, file: Path) -> UUID:
    return service.keep(service.look_at(file, Language.NB))


def use(service: TemplateService, template_id: UUID | None) -> None:
    service.use(UseTemplate(service.now().version, template_id))


def test_template_is_kept_whole_and_told_with_who_chose_it(
    service: TemplateService, file: Path, tmp_path: Path
) -> None:
    data = file.read_bytes()
    use(service, kept(service, file))
    file.unlink()
    row = service.now()
    assert row.template is not None
    assert (row.template.file_name, row.changes[0].file_name) == ("brevmal.docx", "brevmal.docx")
    assert row.changes[0].by == "Kari Hansen"
    copy = service.save_copy(row.template.id, tmp_path)
    assert copy.read_bytes() == data


def test_template_that_is_used_no_longer_stays_in_the_history(
    service: TemplateService, file: Path
) -> None:
    use(service, kept(service, file))
    use(service, None)
    row = service.now()
    assert row.template is None
    assert {change.file_name for change in row.changes} == {"brevmal.docx", None}


def test_same_file_is_kept_once(service: TemplateService, file: Path) -> None:
    assert kept(service, file) == kept(service, file)


def test_refused_file_changes_nothing(service: TemplateService, file: Path) -> None:
    file.write_bytes(packed(letterhead(marker="Her begynner teksten")))
    with pytest.raises(PlaceMissing):
        service.look_at(file, Language.NB)
    assert service.now().template is None


def test_file_that_is_too_large_is_not_read_to_its_end(
    service: TemplateService, file: Path
) -> None:
    with file.open("wb") as large:
        large.truncate(1 << 40)
    with pytest.raises(TooLarge):
        service.look_at(file, Language.NB)


def test_file_that_is_not_there_is_told(service: TemplateService, tmp_path: Path) -> None:
    with pytest.raises(TemplateNotRead):
        service.look_at(tmp_path / "borte.docx", Language.NB)


def test_choice_that_somebody_else_has_changed_is_refused(
    service: TemplateService, file: Path, small_team: SmallTeam
) -> None:
    version = service.now().version
    use(service, kept(service, file))
    with pytest.raises(ConflictError):
        service.use(UseTemplate(version, None))
    with pytest.raises(NotFoundError):
        use(service, small_team.ola)


@pytest.mark.parametrize("language", Language)
def test_trial_page_is_written_into_the_template(
    service: TemplateService, file: Path, tmp_path: Path, language: Language
) -> None:
    use(service, kept(service, file))
    made = open_docx(service.save_trial(language, tmp_path).read_bytes())
    assert made.sections[0].header.paragraphs[0].text == "Fjordvik kommune"
    assert len(made.tables) == 3


def test_template_to_begin_with_can_be_used(service: TemplateService, tmp_path: Path) -> None:
    use(service, kept(service, service.save_beginning(Language.NN, tmp_path)))
    assert service.now().template is not None


def test_word_documents_are_written_into_the_template_and_pdf_files_are_not(
    service: TemplateService, file: Path, small_team: SmallTeam, tmp_path: Path
) -> None:
    use(service, kept(service, file))
    documents = document_service(small_team)
    both = (DocumentFormat.DOCX, DocumentFormat.PDF)
    command = ExportDocument(
        DocumentKind.EFFECT_REPORT,
        small_team.workplace.team_id,
        both,
        tmp_path,
        day=date(2025, 1, 1),
    )
    word, pdf = documents.export(command).documents
    assert open_docx(word.path.read_bytes()).paragraphs[0].text == "Helse og mestring"
    use(service, None)
    plain_word, plain_pdf = documents.export(command).documents
    assert plain_word.sha256 != word.sha256
    assert plain_pdf.sha256 == pdf.sha256
