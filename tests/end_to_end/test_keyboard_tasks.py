"""«Oppgaver» by keys alone, from the passphrase on; what is stored is read beside the program."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.services.actions import ActionService
from tests.helpers.real_screen import missing

if TYPE_CHECKING:
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from tests.helpers.keyboard import Keyboard
    from tests.helpers.walked_team import Walked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
LIST, TABS = "List", "PageTabList"
NEW = "ringe apoteket om dosetten"


def stored(team: Walked, text: str) -> TaskRow | None:
    """A promise as it lies in the file; None where it is not listed."""
    return next((row for row in ActionService(team.at).tasks() if row.text == text), None)


def write(keys: Keyboard, text: str) -> None:
    """Write a promise down, and go back to the list, where it is the current one."""
    keys.press("n")
    keys.is_at("Hva skal gj")
    keys.type(text)
    keys.press("Return")
    keys.until(lambda: not keys.focus.value, "an empty line for the next one")
    keys.press("Escape")
    keys.is_on(LIST)


def test_promise_is_written_moved_ticked_and_taken_back(opened: Keyboard, team: Walked) -> None:
    write(opened, f"{NEW} i morgen")
    made = stored(team, NEW)
    assert made is not None
    assert made.due_on == team.at.today + timedelta(days=1)
    opened.reads(NEW)
    opened.press("m")
    opened.is_at("Til hvilken dag")
    opened.type("+14")
    opened.press("Return")
    opened.is_on(LIST)
    opened.until(lambda: (row := stored(team, NEW)) and row.due_on != made.due_on, "another day")
    opened.press("space")
    opened.until(lambda: (row := stored(team, NEW)) and row.done_on, "a tick")
    for _deed in range(3):
        opened.press("ctrl+z")
    opened.until(lambda: stored(team, NEW) is None, "no promise, as before")


def test_promise_waits_is_split_comes_again_and_is_dropped(opened: Keyboard, team: Walked) -> None:
    write(opened, f"{NEW} fre")
    opened.press("w")
    opened.is_at("Hva venter den")
    opened.type("svar fra legen")
    opened.press("Return")
    opened.until(lambda: (row := stored(team, NEW)) and row.waiting_for, "what is waited for")
    opened.is_on(LIST)
    opened.press("r")
    opened.is_at("Hvor ofte")
    opened.type("hver uke til 1.3")
    opened.press("Return")
    opened.until(lambda: (row := stored(team, NEW)) and row.repeat_until, "an end")
    opened.is_on(LIST)
    opened.press("s")
    opened.is_at("En del")
    opened.press("ctrl+End", "Return")
    opened.type("hente dosetten")
    opened.press("ctrl+Return")
    opened.until(lambda: stored(team, "hente dosetten"), "the other part")
    opened.is_on(LIST)
    opened.press("d")
    opened.is_at("Hvorfor")
    opened.type("gjort av andre")
    opened.press("Return")
    opened.until(lambda: stored(team, NEW) is None, "a promise that is dropped")


def test_what_a_colleague_gave_is_taken_on_or_goes_back(opened: Keyboard, team: Walked) -> None:
    given = next(
        row
        for row in ActionService(team.at).tasks()
        if row.needs_acceptance and row.owner and row.owner.id == team.at.member_id
    )
    opened.sees("ta imot?")
    opened.reads(given.text)
    opened.press("a")
    opened.until(lambda: not asks(team, given), "a promise that is taken on")
    opened.press("ctrl+z")
    opened.until(lambda: asks(team, given), "the question again")
    opened.press("b")
    opened.until(lambda: stored_owner(team, given) == given.handed_by, "a promise given back")
    opened.press("ctrl+z")
    opened.until(lambda: asks(team, given), "the question once more")
    opened.press("Home")
    opened.reads(given.text)
    opened.press("o")
    opened.is_on(TABS)
    opened.sees(given.person_name)


def test_other_ways_to_read_the_list_are_one_key_away(opened: Keyboard, team: Walked) -> None:
    write(opened, f"OL {NEW}")
    opened.sees("blant teamets oppgaver")
    opened.press("t")
    opened.press("alt+3")
    opened.sees("Ansvarlig")
    found = stored(team, NEW)
    assert found is not None
    assert found.owner is not None
    assert found.owner.initials == "OL"


def asks(team: Walked, given: TaskRow) -> bool:
    """Whether somebody is asked to take it on."""
    found = stored(team, given.text)
    return found is not None and found.needs_acceptance


def stored_owner(team: Walked, given: TaskRow) -> MemberRow | None:
    found = stored(team, given.text)
    return found.owner if found else None
