"""What other programs make of our files: LibreOffice of Word, poppler and qpdf of PDF."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.papers.test_builders import each_kind
from tests.exports.reading import docx_words, split, words_of_pages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

    Build = Callable[[Translator], Document]

LOOK = load_look()
SECONDS = 180


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [name for name in programs if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} is not installed here")


def said_by(*command: object) -> str:
    """What a program says, which must be content and warn of nothing."""
    told = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, timeout=SECONDS, check=True
    )
    # LibreOffice would like to have Java, which no document of ours needs.
    warned = [line for line in told.stderr.splitlines() if "javaldx" not in line]
    assert not warned
    return told.stdout


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "papir.pdf"


@needs("soffice", "pdftotext")
def test_libreoffice_converts_every_kind_without_a_warning_and_loses_no_word(
    tmp_path: Path, translator: Translator
) -> None:
    builds: list[Build] = each_kind.args[1]
    files = {build.__name__: render_docx(build(translator), LOOK).data for build in builds}
    for name, data in files.items():
        (tmp_path / f"{name}.docx").write_bytes(data)

    said_by(
        *("soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"),
        *("--convert-to", "pdf", "--outdir", tmp_path, *tmp_path.glob("*.docx")),
    )

    for name, data in files.items():
        shown = split(said_by("pdftotext", "-raw", tmp_path / f"{name}.pdf", "-"))
        assert not Counter(docx_words(data)) - Counter(shown), name


@needs("pdfinfo")
@each_kind
def test_pdf_of_each_kind_is_read_aloud_word_by_word_as_word_is(
    build: Build, translator: Translator, pdf: Path
) -> None:
    sample = build(translator)
    pdf.write_bytes(render_pdf(sample, LOOK).data)

    lines = [line.strip() for line in said_by("pdfinfo", "-struct-text", pdf).splitlines()]

    read = " ".join(line[1:-1] for line in lines if line.startswith('"'))
    assert split(read) == docx_words(render_docx(sample, LOOK).data)


@needs("pdftotext", "pdffonts", "qpdf")
@each_kind
def test_pdf_of_each_kind_is_whole_with_its_typefaces_and_words_in_order(
    build: Build, translator: Translator, pdf: Path
) -> None:
    sample = build(translator)
    pdf.write_bytes(render_pdf(sample, LOOK).data)

    assert "No syntax or stream encoding errors found" in said_by("qpdf", "--check", pdf)
    fonts = [line.split() for line in said_by("pdffonts", pdf).splitlines()[2:]]
    assert fonts
    assert all(font[-5] == "yes" for font in fonts)
    (*pages, _after_the_last) = said_by("pdftotext", "-raw", pdf, "-").split("\f")
    words = docx_words(render_docx(sample, LOOK).data)
    assert words_of_pages(pages, sample, words) == words
