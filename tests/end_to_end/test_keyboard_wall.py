"""The wall by keys alone, in the real process: one screen, two screens, and a loose cable."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.widgets.uncovering import SECONDS_SHOWN
from tests.helpers.keyboard import Keyboard, at_keyboard
from tests.helpers.real_screen import RealScreen, missing, real_screen
from tests.helpers.walked_team import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.walked_team import Walked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
LANES, TABS, NOTE = "List", "PageTabList", "EditableText"
RITA, INITIALS = "Rita Solbakken", "R. S."
LAPTOP, BEAMER = "LAPTOP", "BEAMER"
IS_BLANK = "Veggen er svart"
TYPED = "Datteren ringte"


@pytest.fixture
def screens(tmp_path: Path) -> Iterator[RealScreen]:
    with real_screen(tmp_path / "home", BEAMER) as two:
        yield two


@pytest.fixture
def lead(screens: RealScreen, team: Walked) -> Iterator[Keyboard]:
    """The keyboard on the board of a laptop that has a wall beside it, and has been asked."""
    arguments = ("--database", str(team.path), "--lang", "nb")
    with at_keyboard(screens, *arguments) as (keys, process):
        keys.is_at("Passordfrase")
        keys.type(PASSPHRASE)
        keys.press("Return")
        keys.is_in("tasks")
        keys.press("ctrl+1")
        keys.is_in("board")
        keys.is_on(LANES)
        keys.press("F11")
        keys.is_at(LAPTOP)
        keys.step()
        keys.is_at(BEAMER)
        keys.press("space")
        keys.until(lambda: keys.shown.says(INITIALS, BEAMER), "initials on the wall")
        yield keys
        screens.close_window()
        assert process.wait(timeout=30) == 0


def test_wall_shows_initials_grows_and_is_blanked(keys: Keyboard) -> None:
    usual = keys.shown.letters
    keys.press("F11")
    keys.until(lambda: keys.shown.theme == "projector", "the wall")
    keys.sees_no_more(RITA)
    at_first = keys.shown.letters
    assert at_first > usual
    keys.press("ctrl+plus")
    keys.until(lambda: keys.shown.letters > at_first, "larger letters")
    keys.press("ctrl+minus")
    keys.until(lambda: keys.shown.letters == at_first, "letters as before")
    keys.press("b")
    keys.is_at(IS_BLANK)
    keys.press("b")
    keys.is_on(LANES)
    keys.press("b")
    keys.is_at(IS_BLANK)
    keys.press("Tab")
    keys.is_on(LANES)
    keys.press("F11")
    keys.until(lambda: keys.shown.theme == "light", "the person's own look")
    keys.sees(RITA)


def test_uncovered_name_is_hidden_again_by_itself(keys: Keyboard) -> None:
    keys.press("F11")
    keys.until(lambda: keys.shown.theme == "projector", "the wall")
    keys.press("Return")
    keys.is_on(TABS)
    keys.press("u")
    keys.sees(RITA)
    keys.press("u")
    keys.sees_no_more(RITA)
    keys.press("u")
    keys.sees(RITA)
    since = time.monotonic()
    keys.until(lambda: not keys.shown.says(RITA), "half a minute over", SECONDS_SHOWN + 10)
    assert time.monotonic() - since > SECONDS_SHOWN - 2


@pytest.mark.parametrize("size", [1.5, 2.0, 2.5])
def test_large_wall_is_walked_with_the_keyboard_in_sight(keys: Keyboard, size: float) -> None:
    keys.press("F11")
    keys.until(lambda: keys.shown.theme == "projector", "the wall")
    wanted = round(keys.shown.letters * size)
    while (before := keys.shown.letters) < wanted:
        keys.press("ctrl+plus")
        keys.until(lambda was=before: keys.shown.letters > was, f"letters of {wanted}")
    keys.is_on(LANES)
    for key in ("Down", "Right", "Left"):
        keys.step(key)
    for shape in ("alt+2", "alt+3"):
        keys.press(shape)
        keys.is_on("Table")
        keys.step("Down")
    keys.press("alt+1")
    keys.is_on(LANES)
    keys.press("Return")
    for _tab in range(4):
        keys.is_on(TABS)
        keys.step("Right")
    for number in range(2, 7):
        keys.press(f"ctrl+{number}")
        keys.until(lambda: keys.focus.is_seen, f"the keyboard in place {number}")
    assert keys.shown.theme == "projector"


def test_wall_of_its_own_is_asked_for_once_and_leaves_the_notes_to_the_lead(
    lead: Keyboard,
) -> None:
    lead.is_on(LANES)
    assert lead.shown.says(RITA, LAPTOP)
    assert not lead.shown.says(RITA, BEAMER)
    lead.press("ctrl+2")
    lead.is_in("meeting")
    lead.press("ctrl+Return")
    lead.is_on(NOTE)
    lead.type(TYPED)
    lead.until(lambda: lead.shown.says(TYPED, LAPTOP), "the note on the laptop")
    assert not lead.shown.says(TYPED, BEAMER)
    lead.press("F11")
    lead.until(lambda: BEAMER not in lead.shown.screens, "nothing on the wall")
    lead.press("F11")
    lead.until(lambda: BEAMER in lead.shown.screens, "the wall again, without a question")
    lead.is_on(NOTE)


def test_wall_that_is_unplugged_tells_so_and_comes_back_as_it_was(
    lead: Keyboard, screens: RealScreen
) -> None:
    lead.press("b")
    lead.until(lambda: lead.shown.says(IS_BLANK, BEAMER), "a black wall")
    lead.press("b")
    lead.until(lambda: not lead.shown.says(IS_BLANK, BEAMER), "the wall in sight")
    lead.press("b")
    screens.unplug(BEAMER)
    lead.sees("koblet fra")
    lead.is_on(LANES)
    assert set(lead.shown.screens) == {LAPTOP}
    screens.plug_in(BEAMER)
    lead.until(lambda: lead.shown.says(IS_BLANK, BEAMER), "the wall back, and black as it was")
    lead.press("b")
    lead.until(lambda: lead.shown.says(INITIALS, BEAMER), "initials on the wall")
    assert not lead.shown.says(RITA, BEAMER)
