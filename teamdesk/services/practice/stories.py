"""Reads the written lives of the practice team from ``resources/demo``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Story:
    """One person's file; ``key`` is its name, and makes the ids."""

    key: str
    told: dict[str, Any]

    @property
    def name(self) -> str:
        """The full name."""
        return f"{self.told['given']} {self.told['family']}"

    @property
    def language(self) -> str:
        """The language that the person's papers are written in."""
        return str(self.told.get("language", "nb"))

    def each(self, part: str) -> list[dict[str, Any]]:
        """The entries of a part that may be missing."""
        found: list[dict[str, Any]] = self.told.get(part, [])
        return found


@dataclass(frozen=True, slots=True)
class Script:
    """Everything that is written about the practice team."""

    team: dict[str, Any]
    words: dict[str, dict[str, Any]]
    fillers: dict[str, list[dict[str, Any]]]
    views: dict[str, list[str]]
    stories: tuple[Story, ...]


def read_script(folder: Path) -> Script:
    """Read all files; the order of the names makes the result the same everywhere."""
    return Script(
        team=read_file(folder / "team.toml"),
        words=read_file(folder / "words.toml"),
        fillers=read_file(folder / "fillers.toml"),
        views=read_file(folder / "views.toml"),
        stories=tuple(
            Story(path.stem, read_file(path))
            for part in ("people", "ended")
            for path in sorted((folder / part).glob("*.toml"))
        ),
    )


def read_file(path: Path) -> dict[str, Any]:
    """What one file tells."""
    with path.open("rb") as file:
        return tomllib.load(file)


def split_line(line: str) -> tuple[str, str, str]:
    """«-2w slow – afraid since the fall» as moment, word and reason."""
    head, _dash, reason = line.partition(" – ")
    moment, _blank, word = head.partition(" ")
    return moment, word, reason
