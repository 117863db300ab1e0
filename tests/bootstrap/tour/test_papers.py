"""A document that is no document is told apart without the libraries that wrote it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.papers import LEAST_BYTES, fault_of

if TYPE_CHECKING:
    from pathlib import Path

PARTS = ("word/document.xml", "word/styles.xml", "docProps/core.xml")


def word_file(path: Path, parts: tuple[str, ...]) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        for part in parts:
            package.writestr(part, b"x" * LEAST_BYTES)
    return path


def pdf_file(path: Path, ends: bytes) -> Path:
    path.write_bytes(b"%PDF-1.7\n" + b"x" * LEAST_BYTES + ends)
    return path


def test_fault_of_whole_documents_is_empty(tmp_path: Path) -> None:
    assert fault_of(word_file(tmp_path / "minutes.docx", PARTS)) == ""
    assert fault_of(pdf_file(tmp_path / "minutes.pdf", b"\n%%EOF\n")) == ""


def test_fault_of_word_tells_what_is_missing(tmp_path: Path) -> None:
    assert fault_of(word_file(tmp_path / "a.docx", PARTS[:2])) == "lacks docProps/core.xml"


def test_fault_of_text_called_word_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"x" * LEAST_BYTES)
    assert fault_of(path) == "is no Word document"


def test_fault_of_half_a_pdf_is_told(tmp_path: Path) -> None:
    assert fault_of(pdf_file(tmp_path / "a.pdf", b"")) == "breaks off"


def test_fault_of_an_empty_file_is_its_size(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.touch()
    assert fault_of(path) == "only 0 bytes"
