"""The short way to the window understands what the parser understands, or leaves it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.cli.parser import parse, window_options
from teamdesk.cli.window import window_request

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--practice"],
        ["--lang", "nn", "--practice"],
        ["--database", "nord.teamdesk", "--lang", "en"],
        ["--database", "postgresql://kari@server/team"],
        ["--database", "nord.teamdesk", "--team", "Team Sør"],
    ],
    ids=" ".join,
)
def test_request_is_what_the_parser_would_have_read(arguments: list[str]) -> None:
    assert window_request(arguments) == window_options(parse(arguments)[0])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--lang", "fr"],
        ["--lang"],
        ["--database"],
        ["--team"],
        ["--passphrase-file", "-"],
        ["--passphrase-file", "not there"],
        ["--passphrase-file"],
        ["--practice", "list", "cases"],
        ["tour", "--out", "ut"],
        ["--practice", "--database", "nord.teamdesk"],
    ],
    ids=" ".join,
)
def test_anything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert window_request(arguments) is None


def test_request_reads_the_passphrase_as_the_parser_would_have(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text("en lang setning\n", encoding="utf-8")
    file.chmod(0o600)
    arguments = ["--database", "nord.teamdesk", "--passphrase-file", str(file)]

    assert window_request(arguments) == window_options(parse(arguments)[0])


def test_passphrase_file_that_lies_open_is_left_to_the_parser(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text("en lang setning", encoding="utf-8")
    file.chmod(0o644)

    assert window_request(["--passphrase-file", str(file)]) is None
