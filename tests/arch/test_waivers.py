"""Rules hold without exceptions, and nothing is left for later in the code."""

from __future__ import annotations

import re
import tokenize
from io import StringIO

from tests.helpers.source import Module, modules

WAIVER = re.compile(
    r"noqa|type:\s*ignore|pragma: no cover|fmt: off|mypy:|ruff:|\b(TODO|FIXME|XXX|HACK)\b"
)


def _comments(module: Module) -> list[tokenize.TokenInfo]:
    tokens = tokenize.generate_tokens(StringIO(module.text).readline)
    return [token for token in tokens if token.type == tokenize.COMMENT]


def test_comments_waive_nothing() -> None:
    found = [
        f"{module.name}:{comment.start[0]} {comment.string}"
        for module in modules("teamdesk", "tests", "benchmarks")
        for comment in _comments(module)
        if WAIVER.search(comment.string)
    ]

    assert not found


def test_nothing_is_left_unwritten() -> None:
    found = [m.name for m in modules("teamdesk") if "NotImplementedError" in m.text]

    assert not found
