"""The real process on a real screen, opened on a file of the practice team's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.keyboard import Keyboard, at_keyboard
from tests.helpers.real_screen import real_screen
from tests.helpers.walked_team import PASSPHRASE, Original, Walked, make_original, walked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    return make_original(tmp_path_factory.mktemp("original"))


@pytest.fixture
def team(original: Original, tmp_path: Path) -> Iterator[Walked]:
    with walked(original, tmp_path) as stored:
        yield stored


@pytest.fixture
def opened(team: Walked, tmp_path: Path) -> Iterator[Keyboard]:
    """The keyboard on the promises, behind the passphrase; the program has to close in order."""
    arguments = ("--database", str(team.path), "--lang", "nb")
    with (
        real_screen(tmp_path / "home") as screen,
        at_keyboard(screen, *arguments) as (keyboard, process),
    ):
        keyboard.is_at("Passordfrase")
        keyboard.type(PASSPHRASE)
        keyboard.press("Return")
        keyboard.is_in("tasks")
        keyboard.is_on("List")
        yield keyboard
        screen.close_window()
        assert process.wait(timeout=30) == 0


@pytest.fixture
def keys(opened: Keyboard) -> Keyboard:
    """The keyboard on the board."""
    opened.press("ctrl+1")
    opened.is_in("board")
    opened.is_on("List")
    return opened
