from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat
from teamdesk.exports.writers.write import free_target, safe_name, write_document
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = document(KITCHEN_SINK)


@pytest.mark.parametrize("file_format", DOCUMENT_FORMATS)
def test_write_document_leaves_one_file_and_its_fingerprint(
    file_format: DocumentFormat, tmp_path: Path
) -> None:
    target = tmp_path / "plan"
    written = write_document(SAMPLE, file_format, target)
    assert list(tmp_path.iterdir()) == [target]
    assert written.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert written.lost_letters == ()


def test_write_document_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.docx"
    target.write_text("gammel")

    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_document(SAMPLE, DocumentFormat.DOCX, target)
    assert target.read_text() == "gammel"
    assert list(tmp_path.iterdir()) == [target]


def test_free_target_beside_a_taken_name_is_counted(tmp_path: Path) -> None:
    first = free_target(SAMPLE, DocumentFormat.PDF, tmp_path)
    first.touch()
    second = free_target(SAMPLE, DocumentFormat.PDF, tmp_path)
    assert (first.name, second.name) == ("IP_F-2031_2026-11-27.pdf", "IP_F-2031_2026-11-27_2.pdf")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("IP_F-2031_2026-11-27", "IP_F-2031_2026-11-27"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\plan:skjult", "C-plan-skjult"),
        ("CON", "dokument_CON"),
        ("nul.txt", "dokument_nul.txt"),
        ("  navn. ", "navn"),
        ("", "dokument"),
        ("IP_128212 12345_2026", "IP__2026"),
        ("fdp\u202e.exe", "fdp.exe"),
        ("Referat_Team Nord_2026", "Referat_Team-Nord_2026"),
        ("Måned–år", "Måned–år"),
    ],
)
def test_safe_name_of_hostile_text(raw: str, expected: str) -> None:
    assert safe_name(raw) == expected


@given(st.text(max_size=400))
def test_safe_name_of_any_text_stays_in_its_folder(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 110
    assert not set('<>:"/\\|?*') & set(name)
    assert name.strip(" .") == name
