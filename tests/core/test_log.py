"""No value reaches the log, whoever writes the line."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.log import (
    BYTES_A_FILE,
    FILE_NAME,
    OLD_FILES,
    PlaceFormatter,
    close_log,
    open_log,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MARKER = "Kari Nordmann 012380 12345"


pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def log_folder(tmp_path: Path) -> Iterator[Path]:
    handler = open_log(tmp_path, logging.DEBUG)
    yield tmp_path
    close_log(handler)


def _text(folder: Path) -> str:
    return (folder / FILE_NAME).read_text(encoding="utf-8")


def _ours_with_argument() -> None:
    logging.getLogger("teamdesk.board").info("moved %s", MARKER)


def _ours_with_object() -> None:
    logging.getLogger("teamdesk.board").warning(ValueError(MARKER))


def _library_with_ready_text() -> None:
    text = f"INSERT INTO person VALUES ('{MARKER}')"
    logging.getLogger("sqlalchemy.engine").warning(text)


def _error_with_message() -> None:
    try:
        raise LookupError(MARKER)
    except LookupError:
        logging.getLogger("teamdesk.board").exception("could not move")


@pytest.mark.parametrize(
    "write",
    [_ours_with_argument, _ours_with_object, _library_with_ready_text, _error_with_message],
)
def test_log_line_holds_no_value(log_folder: Path, write: Callable[[], None]) -> None:
    write()

    assert "test_log.py" in _text(log_folder)
    assert "Kari" not in _text(log_folder)
    assert "012380" not in _text(log_folder)


def test_log_line_of_ours_keeps_its_literal_and_place(log_folder: Path) -> None:
    _ours_with_argument()

    assert " INFO teamdesk.board " in _text(log_folder)
    assert "test_log.py:" in _text(log_folder)
    assert _text(log_folder).endswith("moved %s\n")


def test_log_error_keeps_type_and_frames(log_folder: Path) -> None:
    _error_with_message()

    assert "builtins.LookupError" in _text(log_folder)
    assert " _error_with_message" in _text(log_folder)


def test_log_line_that_cannot_be_written_prints_nothing(
    log_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handler: object, _record: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(PlaceFormatter, "format", full)
    _ours_with_argument()

    assert capsys.readouterr() == ("", "")


def test_open_log_where_no_folder_can_be_made_still_starts(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    handler = open_log(tmp_path / "file" / "logs")
    _ours_with_argument()
    close_log(handler)

    assert isinstance(handler, logging.NullHandler)


def test_open_log_sets_a_full_file_aside_and_keeps_the_youngest(tmp_path: Path) -> None:
    for number in range(OLD_FILES + 2):
        (tmp_path / FILE_NAME).write_text(f"{number}".ljust(BYTES_A_FILE), encoding="utf-8")
        close_log(open_log(tmp_path))

    kept = {path.name: path.read_text(encoding="utf-8")[:1] for path in tmp_path.iterdir()}
    assert kept == {
        FILE_NAME: "",
        **{f"{FILE_NAME}.{age}": f"{OLD_FILES + 2 - age}" for age in range(1, OLD_FILES + 1)},
    }


def test_open_log_goes_on_in_a_file_with_room(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("yesterday\n", encoding="utf-8")
    handler = open_log(tmp_path)
    _ours_with_argument()
    close_log(handler)

    assert _text(tmp_path).startswith("yesterday\n")
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
