"""The whole meeting of fourteen persons, by the keyboard alone, and how many keys it takes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.clock import SystemClock
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.services.actions import ActionService
from teamdesk.services.meetings import MeetingService
from teamdesk.services.opening import open_vault
from tests.helpers.keyboard import at_keyboard
from tests.helpers.real_screen import missing, real_screen
from tests.helpers.team_of_fourteen import LAST_PROMISE, PASSPHRASE, SAID, make_team

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
MOST_KEYS_AROUND = 40
NOTE = "Notat"


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
        around = keys.pressed
        per_case = [take(keys, said) for said in agenda]
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
    assert max(per_case) <= MOST_KEYS_A_CASE
    assert around <= MOST_KEYS_AROUND


def open_meeting(keys: Keyboard) -> None:
    keys.is_at("Passordfrase")
    keys.type(PASSPHRASE)
    keys.press("Return")
    keys.is_in("tasks")
    keys.press("ctrl+2")
    keys.go_to("Start møtet")
    keys.press("space")
    keys.is_at(NOTE)


def take(keys: Keyboard, said: Said) -> int:
    """Write about the one on stage, accept what was read, go on; the keys beside the note."""
    before = keys.pressed
    keys.until(lambda: not keys.focus.value, f"an empty note for {said.name}")
    keys.type(said.note)
    if said.promises or said.decisions:
        keys.press("alt+Return")
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
    counted["closed"] = 1
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
        counted["closed"] = 1
        return counted
    finally:
        opened.close()
