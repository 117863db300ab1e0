"""Files that are whole or absent."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from teamdesk.storage import files


def test_companion_keeps_the_whole_name() -> None:
    database = Path("team/nord.v2.teamdesk")

    assert files.beside(database, ".keys") == Path("team/nord.v2.teamdesk.keys")


def test_written_file_replaces_the_old_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    path.write_bytes(b"old")

    files.write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys"
    path.write_bytes(b"old")

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        files.write_whole(path, b"new")

    assert path.read_bytes() == b"old"


def test_moved_file_takes_the_place(tmp_path: Path) -> None:
    source, target = tmp_path / "new", tmp_path / "old"
    source.write_bytes(b"new")
    target.write_bytes(b"old")

    files.move_whole(source, target)

    assert target.read_bytes() == b"new"
    assert not source.exists()


def test_fingerprint_is_the_sha256_of_the_content(tmp_path: Path) -> None:
    path = tmp_path / "copy"
    path.write_bytes(b"rows")

    assert files.fingerprint(path) == hashlib.sha256(b"rows").hexdigest()
