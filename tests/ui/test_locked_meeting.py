"""A window that is locked in the middle of a meeting loses nothing of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.foundations import Foundations
from teamdesk.core.options import WindowOptions
from teamdesk.core.paths import UserPaths
from teamdesk.domain.commands.meetings import StartMeeting
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.creating import create_vault
from teamdesk.services.drafts import DraftService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.opening import open_vault
from teamdesk.ui.meeting.view import MeetingView
from teamdesk.ui.navigation import Place
from tests.helpers.clock import FixedClock
from tests.helpers.first_window import REFERRAL, TEAM
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

CLOCK = FixedClock(datetime(2026, 11, 23, 8, tzinfo=UTC))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A team of one case whose meeting goes on."""
    path = tmp_path / "nord.teamdesk"
    opened, _recovery = create_vault(path, PASSPHRASE, TEAM, CLOCK)
    ReferralService(opened.workplace).refer(REFERRAL)
    meetings = MeetingService(opened.workplace)
    meetings.plan(CLOCK.today())
    meeting = meetings.current()
    assert meeting is not None
    meetings.start(StartMeeting(meeting.id, meeting.version))
    opened.close()
    return path


@pytest.fixture
def program(
    qapp: QApplication, theme: Theme, texts: Texts, runner: JobRunner, qtbot: QtBot, path: Path
) -> Iterator[Application]:
    """The program, with the meeting in sight."""
    on = Foundations(qapp, theme, texts, runner, CLOCK, UserPaths.below(path.parent))
    program = Application(on)
    qtbot.addWidget(program.window)
    program.start(WindowOptions(database=str(path), secret=PASSPHRASE))
    qtbot.waitUntil(lambda: program.team is not None, timeout=30_000)
    yield program
    program.close_team()
    program.window.close()


def test_locked_meeting_keeps_what_is_typed_and_the_seconds_on_stage(
    program: Application, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.team is not None
    program.team.navigator.open(Place.MEETING)
    view = program.team.desk.host.page(Place.MEETING)
    assert isinstance(view, MeetingView)
    view.running.panel.note.insertPlainText("Kari ringer Ola fredag.")
    monkeypatch.setattr(CLOCK, "_moment", CLOCK.now() + timedelta(seconds=399))
    program._idle.left.emit()
    assert program.team is None
    opened = open_vault(path, PASSPHRASE, CLOCK)
    desk = MeetingService(opened.workplace)
    meeting = desk.current()
    assert meeting is not None
    assert [line.seconds for line in desk.rows(meeting.id).agenda] == [399]
    drafts = DraftService(opened.workplace)
    assert drafts.text(f"note:{meeting.current_item_id}") == "Kari ringer Ola fredag."
    opened.close()
