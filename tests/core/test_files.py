"""Files are replaced whole or not at all."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.files import replace_file

if TYPE_CHECKING:
    from pathlib import Path


def test_replace_file_in_new_folder_writes_content(tmp_path: Path) -> None:
    target = tmp_path / "new" / "file.txt"

    replace_file(target, "Å".encode())

    assert target.read_text(encoding="utf-8") == "Å"


def test_replace_file_leaves_nothing_beside(tmp_path: Path) -> None:
    replace_file(tmp_path / "file.txt", b"one")
    replace_file(tmp_path / "file.txt", b"two")

    assert [path.name for path in tmp_path.iterdir()] == ["file.txt"]


def test_replace_file_when_disk_is_full_keeps_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "file.txt"
    replace_file(target, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(target, b"new")

    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file.txt"]


if sys.platform != "win32":

    def test_replace_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
        replace_file(tmp_path / "file.txt", b"secret")

        assert (tmp_path / "file.txt").stat().st_mode & 0o077 == 0
