"""A wall of its own beside the laptop, in a process that has two screens."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.helpers.two_screens import Seen


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    folder = tmp_path_factory.mktemp("two_screens")
    command = [sys.executable, "-m", "tests.helpers.two_screens", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr
    found: Seen = json.loads(run.stdout.splitlines()[-1])
    return found


def test_wall_is_asked_for_once(seen: Seen) -> None:
    assert seen["asks"]
    assert not seen["asks_again"]


def test_wall_stands_on_the_screen_that_was_chosen(seen: Seen) -> None:
    assert (seen["wall_on"], seen["lead_on"]) == ("BEAMER", "LAPTOP")


def test_lead_keeps_the_look_of_the_desk(seen: Seen) -> None:
    assert (seen["lead_theme"], seen["wall_theme"]) == ("light", "projector")


def test_wall_follows_the_lead(seen: Seen) -> None:
    assert seen["board_page"] == "BoardView"
    assert seen["person_page"] == "PersonAudience"
    assert seen["meeting_page"] == "MeetingAudience"


def test_wall_shows_nothing_of_a_place_that_is_the_leads(seen: Seen) -> None:
    assert seen["setup_page"] == ""


def test_wall_has_no_names_where_the_lead_has(seen: Seen) -> None:
    assert seen["leaks"] == {}
    assert seen["lead_has_names"]


def test_wall_has_nobodys_name_in_its_title(seen: Seen) -> None:
    assert seen["title"] == "Teamdesk"


def test_wall_is_blanked_and_shown_again(seen: Seen) -> None:
    assert seen["blank"]
    assert seen["shown_again"]


def test_wall_has_a_size_of_its_own_that_is_kept(seen: Seen) -> None:
    assert (seen["wall_zoom"], seen["lead_zoom"]) == (1.1, 1.0)
    assert seen["zoom_again"] == 1.1


def test_wall_closes_as_its_screen_is_unplugged_and_tells_why(seen: Seen) -> None:
    assert seen["stopped"]
    assert seen["unplugged"]
    assert "koblet fra" in str(seen["told"])


def test_wall_comes_back_with_its_screen(seen: Seen) -> None:
    assert seen["back"]


def test_wall_that_was_blank_comes_back_blank(seen: Seen) -> None:
    assert seen["back_blank"]


def test_wall_stays_away_where_the_lead_chose_otherwise_meanwhile(seen: Seen) -> None:
    assert seen["stays_away"]
