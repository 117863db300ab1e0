"""How views were left, between starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.kept_views import FILE_NAME, KeptViews

if TYPE_CHECKING:
    from pathlib import Path


def test_kept_views_of_two_persons_stand_beside_each_other(tmp_path: Path) -> None:
    views = KeptViews(tmp_path)
    views.of("board/a").keep({"shape": "list"})
    views.of("board/b").keep({"shape": "matrix"})
    again = KeptViews(tmp_path)
    assert [again.of(name).read() for name in ("board/a", "board/b", "board/c")] == [
        {"shape": "list"},
        {"shape": "matrix"},
        {},
    ]


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"board/a": 3}', "\x00"])
def test_kept_views_that_cannot_be_read_are_begun_anew(tmp_path: Path, text: str) -> None:
    tmp_path.joinpath(FILE_NAME).write_text(text, encoding="utf-8")
    views = KeptViews(tmp_path)
    assert views.of("board/a").read() == {}
    views.of("board/a").keep({"shape": "list"})
    assert KeptViews(tmp_path).of("board/a").read() == {"shape": "list"}


def test_kept_views_that_cannot_be_written_last_until_the_end(tmp_path: Path) -> None:
    in_the_way = tmp_path / "config"
    in_the_way.write_text("a file, and no folder")
    view = KeptViews(in_the_way).of("board/a")
    view.keep({"shape": "list"})
    assert view.read() == {"shape": "list"}


def test_kept_views_without_a_folder_write_no_file(tmp_path: Path) -> None:
    KeptViews(None).of("board/a").keep({"shape": "list"})
    assert not list(tmp_path.iterdir())
