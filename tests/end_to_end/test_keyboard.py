"""The real process on a real screen, driven by keys from outside, and killed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.actions import ActionService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import create_vault
from teamdesk.services.drafts import DraftService
from teamdesk.services.founding import FoundTeam
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.opening import open_vault
from tests.helpers.real_screen import RealScreen, ended, missing, real_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from teamdesk.services.workplace import Workplace


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
PASSPHRASE = "fjorden er blank i dag"
TITLE = "Team Nord – Teamdesk"
FIRST_NOTE = "Kari bestiller rullator innen fredag."
HALF_A_NOTE = "Sover godt, men er redd for"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[RealScreen]:
    with real_screen(tmp_path / "home") as shown:
        yield shown


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A team of one with two persons on its board."""
    path = tmp_path / "nord.teamdesk"
    founding = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")
    opened, _key = create_vault(path, PASSPHRASE, founding, SystemClock())
    for name in ("Anne Marie Berg", "Tor Solheim"):
        born, today = date(1944, 3, 12), opened.workplace.today
        referral = NewReferral(name, born, "", EntryRoute.HOSPITAL, "", today, "")
        ReferralService(opened.workplace).refer(referral)
    opened.close()
    return path


def test_killed_program_has_kept_what_was_confirmed_and_what_was_typed(
    screen: RealScreen, database: Path
) -> None:
    with ended(screen.start("--database", str(database), "--lang", "nb")) as process:
        screen.await_title("Teamdesk")
        screen.type(PASSPHRASE)
        screen.press("Return")
        screen.await_title(TITLE)
        screen.press("ctrl+2", "ctrl+Return")
        screen.type(FIRST_NOTE)
        screen.press("alt+Return", "ctrl+Return")
        screen.type(HALF_A_NOTE)
        screen.let_pass(1.0)
        process.kill()

    assert kept_in(database) == (FIRST_NOTE, ["bestille rullator"], HALF_A_NOTE)


def kept_in(database: Path) -> tuple[str, list[str], str | None]:
    """The note of the first person, the promises, and the draft for the second."""
    opened = open_vault(database, PASSPHRASE, SystemClock())
    try:
        return _kept_at(opened.workplace)
    finally:
        opened.close()


def _kept_at(workplace: Workplace) -> tuple[str, list[str], str | None]:
    meetings = MeetingService(workplace)
    current = meetings.current()
    rows = meetings.rows(current.id) if current else None
    assert current
    assert rows
    first, second = rows.agenda
    stage = meetings.stage(current.id, first.id)
    promises = [task.text for task in ActionService(workplace).tasks()]
    draft = DraftService(workplace).text(f"note:{second.id}")
    return stage.note if stage else "", promises, draft


def test_practice_team_is_walked_through_by_the_keyboard_and_closed(screen: RealScreen) -> None:
    with ended(screen.start("--practice", "--lang", "nb")) as process:
        screen.await_title(TITLE)
        screen.press("ctrl+1")
        seen = {screen.looks()}
        begin = go_on = ("ctrl+Return",)
        for keys in (("ctrl+2",), begin, go_on, ("ctrl+3",), ("ctrl+1", "Down")):
            screen.press(*keys)
            seen.add(screen.looks())
        screen.press("F11")
        seen.add(screen.looks())
        screen.close_window()
        assert process.wait(timeout=30) == 0

    assert len(seen) == 7
