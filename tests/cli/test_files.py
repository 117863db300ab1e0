"""``teamdesk import``: what is stored, what is told, and what the exit code means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.shared_import import FILES, SHARED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def test_import_stores_what_a_second_import_then_knows(
    teamdesk: Command, database: Path, secret: Path, board_file: Path
) -> None:
    where = ("--database", database, "--passphrase-file", secret, "--json")

    first, second = (teamdesk("import", board_file, *where) for _ in range(2))

    assert (first.code, first.json["taken"]["persons"]) == (0, 2)
    assert (second.code, second.json["taken"]) == (0, {})
    assert second.json["already_known"]["persons"] == 2


def test_import_dry_run_tells_and_stores_nothing(
    teamdesk: Command, database: Path, secret: Path, board_file: Path
) -> None:
    where = ("--database", database, "--passphrase-file", secret, "--json")

    told = teamdesk("import", board_file, "--dry-run", *where)

    assert (told.code, told.json["stored"], told.json["taken"]["cases"]) == (0, False, 2)
    assert teamdesk("list", "cases", *where).json == []


def test_import_report_is_in_the_language_that_was_asked_for(
    teamdesk: Command, database: Path, secret: Path, board_file: Path
) -> None:
    where = ("--database", database, "--passphrase-file", secret)

    answer = teamdesk("import", board_file, *where, "--lang", "nn")

    assert "datoen finst ikkje" in answer.out


def test_import_of_a_file_that_is_no_table_is_refused_in_a_sentence(
    teamdesk: Command, tmp_path: Path
) -> None:
    file = tmp_path / "bilde.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))

    answer = teamdesk("import", file, "--practice")

    assert answer.code == 4
    assert answer.err.count("\n") == 1


def test_import_of_a_missing_file_is_the_environment_s_failure(
    teamdesk: Command, tmp_path: Path
) -> None:
    assert teamdesk("import", tmp_path / "borte.xlsx", "--practice").code == 1


def test_import_of_one_good_and_one_bad_file_stores_the_good_one(
    teamdesk: Command, database: Path, secret: Path, board_file: Path, tmp_path: Path
) -> None:
    where = ("--database", database, "--passphrase-file", secret, "--json")

    answer = teamdesk("import", board_file, tmp_path / "borte.xlsx", *where)

    assert (answer.code, answer.json["taken"]["persons"]) == (3, 2)


@pytest.mark.skipif(not SHARED.is_dir(), reason="no files of a team in ../shared/import")
def test_import_of_a_whole_team_puts_its_26_persons_on_the_board(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    where = ("--database", database, "--passphrase-file", secret, "--json")

    answer = teamdesk("import", *(SHARED / name for name in FILES), *where)

    # Ten rows of these files can't become records.
    assert answer.code == 3
    assert sum(len(file["refused"]) for file in answer.json["files"]) == 10
    assert len(teamdesk("list", "cases", *where).json) == 26
    assert len(teamdesk("list", "cases", "--all", *where).json) == 35
