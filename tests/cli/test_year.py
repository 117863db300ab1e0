"""The papers of a year from the command line, of the invented team."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.documents import DocumentFormat
from tests.helpers.handed_out import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def test_export_of_effect_writes_last_year_in_each_format(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--practice", "--out", tmp_path, "--lang", "nb")
    answer = teamdesk("export", "effect-report", "--format", "docx", "pdf", "xlsx", "csv", *out)
    written = sorted(tmp_path.iterdir())
    assert answer.code == 0
    assert [file.suffix for file in written] == [".csv", ".docx", ".pdf", ".xlsx"]
    words = words_in(written[1], DocumentFormat.DOCX)
    assert "Effekt av rehabiliteringen" in words
    # The ended courses of the practice team are there, so instruments have figures.
    assert "COPM" in words


def test_export_of_effect_refuses_a_year_that_is_not_over(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--practice", "--out", tmp_path / "ut", "--lang", "nb")
    answer = teamdesk("export", "effect-report", "--year", "2099", *out)
    assert answer.code == 4
    assert "2099 er ikke over" in answer.err


def test_export_of_list_for_the_register_takes_the_year_that_is_asked_for(
    teamdesk: Command, tmp_path: Path
) -> None:
    out = ("--practice", "--out", tmp_path, "--format", "docx", "--lang", "nb", "--json")
    answer = teamdesk("export", "register-list", "--year", "2024", *out)
    (document,) = answer.json["documents"]
    assert document["kind"] == "register_list"
    assert "Starter og slutter i 2024" in words_in(tmp_path / _name(document), DocumentFormat.DOCX)


@pytest.mark.parametrize(
    "wrong",
    [
        ("effect-report", "--case", "26-001"),
        ("effect-report", "--all"),
        ("plan", "--year", "2024"),
        ("effect-report", "--year", "26"),
    ],
)
def test_export_refuses_what_does_not_choose_a_year(
    teamdesk: Command, tmp_path: Path, wrong: tuple[str, ...]
) -> None:
    assert teamdesk("export", *wrong, "--practice", "--out", tmp_path).code == 2
    assert not list(tmp_path.iterdir())


def _name(document: dict[str, str]) -> str:
    return document["path"].rpartition("/")[2]
