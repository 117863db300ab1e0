"""The short way to the window understands what the parser understands, or leaves it alone."""

from __future__ import annotations

import pytest

from teamdesk.cli.parser import parse, window_options
from teamdesk.cli.window import window_request


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--practice"],
        ["--lang", "nn", "--practice"],
        ["--database", "nord.teamdesk", "--lang", "en"],
        ["--database", "postgresql://kari@server/team"],
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
        ["--passphrase-file", "p"],
        ["--practice", "list", "cases"],
        ["tour", "--out", "ut"],
    ],
    ids=" ".join,
)
def test_anything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert window_request(arguments) is None
