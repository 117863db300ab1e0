"""The whole meeting of fourteen persons, by the keyboard alone, and how many keys it takes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.clock import SystemClock
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.services.actions import ActionService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.opening import open_vault
from tests.helpers.keyboard import at_keyboard
from tests.helpers.real_screen import missing, real_screen
from tests.helpers.team_of_fourteen import LAST_PROMISE, PASSPHRASE, QUICK, SAID, make_team

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.keyboard import Keyboard
    from tests.helpers.team_of_fourteen import Said

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
# Beside the letters of the note: accept, go on.
MOST_KEYS_A_CASE = 3
# Where a line is changed by hand, or the case is changed with it.
MOST_KEYS_A_CHANGE = 6
MOST_KEYS_AROUND = 60
NOTE, ITEMS, ROOM = "Notat", "Det notatet har blitt til", "Hvem som kommer til møtet"
CAME, CHANGED = "9.20", "avtale tid med fastlegen"
MOST_LINES = 20


def test_meeting_of_fourteen_is_done_by_the_keyboard_in_few_keys(
    tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    database = tmp_path / "nord.teamdesk"
    agenda = make_team(database)
    arguments = ("--database", str(database), "--lang", "nb")
    with (
        real_screen(tmp_path / "home") as screen,
        at_keyboard(screen, *arguments) as (keys, process),
    ):
        open_meeting(keys)
        mark_room(keys)
        around = keys.pressed
        per_case = go_through(keys, agenda)
        before = keys.pressed
        close_meeting(keys)
        around += keys.pressed - before
        screen.close_window()
        assert process.wait(timeout=30) == 0

    told = {
        "keys a case": per_case,
        "keys around": around,
        "letters of notes": sum(len(said.note) for said in SAID),
    }
    for name, value in told.items():
        record_property(name, value)
    print(told)
    assert stored(database) == wanted()
    plain = {said.name for said in SAID if said.is_plain and said.name != QUICK}
    assert max(per_case[name] for name in plain) <= MOST_KEYS_A_CASE
    assert max(per_case.values()) <= MOST_KEYS_A_CHANGE
    assert around <= MOST_KEYS_AROUND


def open_meeting(keys: Keyboard) -> None:
    keys.is_at("Passordfrase")
    keys.type(PASSPHRASE)
    keys.press("Return")
    keys.until(lambda: keys.shown.place, "a place of the window")
    keys.press("ctrl+2")
    keys.is_in("meeting")
    keys.go_to("Start møtet")
    keys.press("space")
    keys.is_at(NOTE)


def mark_room(keys: Keyboard) -> None:
    """One has sent apologies, one came late."""
    keys.press("alt+r")
    keys.is_at(ROOM)
    walk_to(keys, "Siri Nes")
    keys.press("f")
    keys.reads("forfall")
    walk_to(keys, "Ola Lien")
    keys.press("k")
    keys.is_at("Ola Lien kom")
    keys.type(CAME)
    keys.press("Return")
    keys.is_at(ROOM)
    keys.reads(CAME)
    keys.press("Escape")
    keys.is_at(NOTE)


def walk_to(keys: Keyboard, name: str) -> None:
    """Go through a list from its top to a line."""
    keys.press("Home")
    for _line in range(MOST_LINES):
        before = keys.focus.value
        if name in before:
            return
        keys.press("Down")
        keys.until(lambda was=before: keys.focus.value != was, f"a line beside «{before}»")
    raise AssertionError(f"no line says «{name}»")


def go_through(keys: Keyboard, agenda: tuple[Said, ...]) -> dict[str, int]:
    """Everybody in turn; after the first, the one whose case is taken up at once."""
    by_name = {said.name: said for said in agenda}
    turns = [said.name for said in agenda if said.name != QUICK]
    per_case = {turns[0]: take(keys, by_name[turns[0]], onward=False)}
    before = keys.pressed
    bring_up(keys, QUICK)
    per_case[QUICK] = keys.pressed - before
    per_case[QUICK] += take(keys, by_name[QUICK])
    return per_case | {name: take(keys, by_name[name]) for name in turns[1:]}


def bring_up(keys: Keyboard, name: str) -> None:
    """A quick case: who, and why."""
    keys.press("ctrl+n")
    keys.is_at("Hvem?")
    keys.pick(name.split()[0], name)
    keys.press("Return")
    keys.is_at("Hvorfor i dag?")
    keys.type("Ringte i dag")
    keys.press("Return")
    keys.is_at(NOTE)


def take(keys: Keyboard, said: Said, *, onward: bool = True) -> int:
    """Write about the one on stage, accept what was read, go on; the keys beside the note."""
    before = keys.pressed
    keys.is_at(NOTE)
    keys.until(lambda: not keys.focus.value, f"an empty note for {said.name}")
    keys.type(said.note)
    if said.typed_on:
        keys.press("alt+Down")
        keys.is_at(ITEMS)
        keys.reads("Forslag")
        keys.type(said.typed_on)
        keys.press("Return")
        keys.is_at(ITEMS)
        keys.reads("Ola Lien")
        keys.press("alt+Up")
        keys.is_at(NOTE)
    if said.period:
        keys.press("F4")
    if (said.promises or said.decisions) and not said.typed_on:
        keys.press("alt+Return")
    if onward:
        keys.press("ctrl+Return")
    return keys.pressed - before


def close_meeting(keys: Keyboard) -> None:
    keys.go_to("Avslutt møtet")
    keys.press("space")
    keys.sees("Opplesning av beslutninger")
    keys.press("Return")
    keys.sees("Møtet er avsluttet")


def wanted() -> Counter[str]:
    """What the notes come to, and that the meeting is closed."""
    counted = Counter(f"{who}: {text}" for said in SAID for who, text in said.promises)
    counted["decisions"] = sum(said.decisions for said in SAID)
    counted["closed"] = counted["periods"] = 1
    counted["Siri Nes: apologies"] = counted["Ola Lien: 09:20:00"] = counted["week 50"] = 1
    return counted


def stored(database: Path) -> Counter[str]:
    """The same, as it lies in the file."""
    opened = open_vault(database, PASSPHRASE, SystemClock())
    try:
        at = opened.workplace
        tasks = [task for task in ActionService(at).tasks() if task.text != LAST_PROMISE]
        counted = Counter(f"{task.owner.initials}: {task.text}" for task in tasks if task.owner)
        meetings = MeetingService(at)
        held = next(row for row in meetings.meetings() if row.status is MeetingStatus.CLOSED)
        rows = meetings.rows(held.id)
        assert rows is not None
        for line in rows.agenda:
            stage = meetings.stage(held.id, line.id)
            counted["decisions"] += len(stage.decisions) if stage else 0
            counted["periods"] += bool(stage and stage.period_ends_on)
        for row in rows.attendance:
            late = str(row.arrived_at or "")
            if late or row.presence is Presence.APOLOGIES:
                counted[f"{row.name}: {late or row.presence.value}"] += 1
        changed = next(task for task in tasks if task.text == CHANGED)
        counted["week 50"] = int(bool(changed.due_on) and changed.due_on.isocalendar().week == 50)
        counted["closed"] = 1
        return counted
    finally:
        opened.close()
