"""Errors are described by types and places, with no word of what they were about."""

from __future__ import annotations

import pytest

from teamdesk.core.places import describe_error, short_path

MARKER = "Kari Nordmann"


def _fail(about: str) -> None:
    try:
        raise KeyError(about)
    except KeyError as error:
        raise ValueError(f"no plan for {about}") from error


def _caught(about: str) -> ValueError:
    with pytest.raises(ValueError, match="no plan") as caught:
        _fail(about)
    return caught.value


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("/home/kari/teamdesk/teamdesk/core/log.py", "teamdesk/core/log.py"),
        (r"C:\Users\kari\venv\Lib\site-packages\docx\api.py", "docx/api.py"),
        (r"C:\Users\kari\own.py", "own.py"),
        ("", "?"),
    ],
)
def test_short_path_drops_the_folders_of_the_person(path: str, short: str) -> None:
    assert short_path(path) == short


def test_describe_error_names_types_and_functions() -> None:
    text = "\n".join(describe_error(_caught(MARKER)))

    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert " _fail" in text


def test_describe_error_holds_nothing_of_the_message() -> None:
    assert MARKER not in "\n".join(describe_error(_caught(MARKER)))


def test_describe_error_group_tells_each_member() -> None:
    group = ExceptionGroup("both", [OSError(), LookupError()])

    assert describe_error(group) == [
        "builtins.ExceptionGroup",
        "builtins.OSError",
        "builtins.LookupError",
    ]


def test_describe_error_chain_in_a_ring_ends() -> None:
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first

    assert describe_error(first) == ["builtins.ValueError", "builtins.TypeError"]
