from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat
from teamdesk.exports.writers.write import (
    keep_new,
    remove_left_overs,
    render_each,
    safe_name,
)
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    from pathlib import Path


def test_keep_new_leaves_one_whole_file(tmp_path: Path) -> None:
    target = keep_new(b"hele", tmp_path, "IP_F-2031", "pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["IP_F-2031.pdf"]
    assert target.read_bytes() == b"hele"


def test_keep_new_replaces_nothing(tmp_path: Path) -> None:
    for count in range(3):
        keep_new(b"%d" % count, tmp_path, "IP_F-2031", "pdf")
    assert (tmp_path / "IP_F-2031.pdf").read_bytes() == b"0"
    assert (tmp_path / "IP_F-2031_3.pdf").read_bytes() == b"2"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_keep_new_on_a_full_disk_leaves_nothing(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_paths: object) -> None:
        raise OSError(28, "No space left on device")

    place = "os.fsync" if step == "fsync" else "pathlib.Path.replace"
    monkeypatch.setattr(place, full_disk)
    with pytest.raises(OSError, match="No space left"):
        keep_new(b"hele", tmp_path, "IP_F-2031", "pdf")
    assert not list(tmp_path.iterdir())


def test_remove_left_overs_takes_what_a_crash_left_and_nothing_else(tmp_path: Path) -> None:
    for name in (".teamdesk-aa.part", ".teamdesk-bb.part", "egen.part"):
        (tmp_path / name).touch()
    written = (tmp_path / ".teamdesk-aa.part").stat().st_mtime
    os.utime(tmp_path / ".teamdesk-bb.part", (written + 100, written + 100))
    remove_left_overs(tmp_path, written + 100)
    assert {path.name for path in tmp_path.iterdir()} == {".teamdesk-bb.part", "egen.part"}


def test_folder_that_cannot_be_looked_into_is_left_to_who_writes_there(tmp_path: Path) -> None:
    remove_left_overs(tmp_path / ("x" * 300), 0)
    with pytest.raises(OSError, match="too long"):
        keep_new(b"hele", tmp_path / ("x" * 300), "IP_F-2031", "pdf")


@pytest.mark.parametrize("file_format", DOCUMENT_FORMATS)
def test_render_each_makes_each_format_once(file_format: DocumentFormat) -> None:
    made = render_each(document(KITCHEN_SINK), (file_format, file_format))
    assert list(made) == [file_format]
    assert made[file_format].lost_letters == ()


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
