from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.ui.navigation import RAIL, Location, Navigator, Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_navigator_open_says_where(qtbot: QtBot) -> None:
    navigator, key = Navigator(), uuid4()
    with qtbot.waitSignal(navigator.opened) as heard:
        navigator.open(Place.PERSON, key)
    assert heard.args == [Location(Place.PERSON, key)]


def test_navigator_back_returns_to_the_place_before(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.open(Place.BOARD)
    navigator.open(Place.TASKS)
    navigator.open(Place.TASKS)
    navigator.back()
    assert navigator.current == Location(Place.BOARD)


def test_navigator_back_at_the_first_place_stays(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.open(Place.BOARD)
    with qtbot.assertNotEmitted(navigator.opened):
        navigator.back()


def test_one_persons_page_lights_the_list_of_persons_on_the_rail() -> None:
    assert Place.PERSON.on_rail is Place.PEOPLE
    assert Place.PERSON not in RAIL


def test_navigator_leads_to_no_place_that_the_team_does_without(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.open(Place.BOARD)
    navigator.do_without([Place.MEETING])
    with qtbot.waitSignal(navigator.missed) as heard:
        navigator.open(Place.MEETING)
    assert heard.args == [Place.MEETING]
    assert navigator.current == Location(Place.BOARD)


def test_navigator_held_asks_before_it_leads_away(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.open(Place.MEETING)
    navigator.hold()
    with qtbot.assertNotEmitted(navigator.opened), qtbot.waitSignal(navigator.leave_asked) as asked:
        navigator.open(Place.BOARD)
    assert asked.args == [Location(Place.BOARD)]
    assert navigator.current == Location(Place.MEETING)


def test_navigator_held_does_not_go_back(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.open(Place.BOARD)
    navigator.open(Place.MEETING)
    navigator.hold()
    navigator.back()
    assert navigator.current == Location(Place.MEETING)


def test_navigator_released_leads_everywhere_again(qtbot: QtBot) -> None:
    navigator = Navigator()
    navigator.open(Place.MEETING)
    navigator.hold()
    navigator.release()
    navigator.open(Place.BOARD)
    assert navigator.current == Location(Place.BOARD)
