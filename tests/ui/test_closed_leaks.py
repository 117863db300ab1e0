"""Nothing of a closed case is anywhere in the window, in any place, tab or document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from teamdesk.bootstrap.team_window import TeamWindow
from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.room import AddGuest, Recuse, SetAttendance
from teamdesk.domain.meetings import ActionStatus, Presence
from teamdesk.models import ActionItem, Attendance, Recusal
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.services.opening import at_team, open_practice
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.window import MainWindow
from tests.helpers.closing_off import MARK, mark_case
from tests.helpers.on_wall import begin_meeting, walk, windows_texts
from tests.helpers.spoken import PaintedTexts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def practice() -> OpenedTeam:
    """The practice team, in which nobody is disqualified yet."""
    opened = open_practice(SystemClock())
    with opened.workplace.writing() as work:
        for recusal in work.session.scalars(select(Recusal)):
            work.remove(recusal)
        work.commit()
    return opened


@pytest.fixture
def case_id(practice: OpenedTeam) -> UUID:
    """The case in which most is promised by the one at the desk, marked in every text."""
    at = practice.workplace
    with at.reading() as work:
        found = work.session.scalars(
            select(ActionItem.case_id).where(
                ActionItem.owner_id == at.member_id, ActionItem.status == ActionStatus.OPEN
            )
        ).all()
    chosen = max({each for each in found if each}, key=lambda each: (found.count(each), each))
    mark_case(practice.workplace, chosen)
    return chosen


@pytest.fixture
def show(
    qtbot: QtBot, theme: Theme, texts: Texts, runner: JobRunner, practice: OpenedTeam
) -> Iterator[Callable[[], TeamWindow]]:
    """Opens the window on the team as it is then."""
    shown: list[tuple[TeamWindow, MainWindow]] = []

    def opened() -> TeamWindow:
        seen = at_team(practice, practice.workplace.team_id)
        team, window = TeamWindow(seen, theme, texts, runner), MainWindow(theme)
        qtbot.addWidget(window)
        window.show_page(team.desk)
        window.resize(1366, 768)
        team.desk.start(Place.BOARD)
        window.show()
        shown.append((team, window))
        return team

    yield opened
    runner.wait()
    for team, window in shown:
        team.leave().close()
        window.hide()


def leaks_of(team: TeamWindow, every: int) -> set[str]:
    return {where for where in walk(team, every) if MARK in "\n".join(windows_texts())}


def let_guest_in(team: OpenedTeam) -> UUID:
    """Somebody from outside whom nobody has said yes to sits in the meeting that comes next."""
    at = team.workplace
    meeting = MeetingService(at).current()
    assert meeting is not None
    rooms = RoomService(at)
    rooms.add_guest(AddGuest(meeting.id, "Petra Utenfra", "Ukjent kontor"))
    with at.reading() as work:
        guest = work.session.scalars(
            select(Attendance.id).where(Attendance.name == "Petra Utenfra")
        ).one()
    rooms.set_attendance(SetAttendance(guest, Presence.PRESENT))
    return guest


def test_mark_is_found_everywhere_while_the_case_is_open(
    show: Callable[[], TeamWindow], case_id: UUID
) -> None:
    # A test of what is not there has to be able to find it.
    found = {where.split(",")[-1].strip() for where in leaks_of(show(), 30)}
    assert found >= {"board", "tasks", "people", "meeting", f"{MARK} {MARK}sen on stage"}


def test_nothing_of_a_case_is_shown_to_a_recused_member(
    show: Callable[[], TeamWindow], practice: OpenedTeam, case_id: UUID
) -> None:
    member_id = practice.workplace.member_id
    assert member_id is not None
    RoomService(practice.workplace).recuse(Recuse(case_id, member_id))
    assert not leaks_of(show(), 9)


def test_nothing_of_a_case_is_painted_for_a_recused_member(
    show: Callable[[], TeamWindow],
    practice: OpenedTeam,
    case_id: UUID,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert practice.workplace.member_id is not None
    RoomService(practice.workplace).recuse(Recuse(case_id, practice.workplace.member_id))
    team, leaks = show(), set()
    for where in walk(team, every=40):
        with monkeypatch.context() as patch:
            painted = PaintedTexts(patch)
            team.desk.window().grab()
        if MARK in " ".join(painted.texts):
            leaks.add(where)
    assert not leaks


def test_nothing_of_a_case_is_shown_while_a_guest_is_in_the_room(
    show: Callable[[], TeamWindow], practice: OpenedTeam, case_id: UUID
) -> None:
    let_guest_in(practice)
    team = show()
    begin_meeting(team)
    assert not leaks_of(team, 9)


def test_case_that_is_closed_while_it_is_shown_goes_from_every_place(
    show: Callable[[], TeamWindow], practice: OpenedTeam, case_id: UUID
) -> None:
    team = show()
    assert leaks_of(team, 40)
    member_id, rooms = practice.workplace.member_id, RoomService(practice.workplace)
    assert member_id is not None
    begin_meeting(team).presenter.attempt(lambda: rooms.recuse(Recuse(case_id, member_id)))
    QApplication.processEvents()
    leaks = set()
    for place in (Place.BOARD, Place.MEETING, Place.TASKS, Place.PEOPLE, Place.DOCUMENTS):
        team.navigator.open(place)
        QApplication.processEvents()
        if MARK in "\n".join(windows_texts()):
            leaks.add(place)
    assert not leaks


def test_palette_finds_nothing_of_a_closed_case(
    show: Callable[[], TeamWindow], practice: OpenedTeam, case_id: UUID
) -> None:
    assert practice.workplace.member_id is not None
    RoomService(practice.workplace).recuse(Recuse(case_id, practice.workplace.member_id))
    team = show()
    team.desk.open_palette()
    QApplication.processEvents()
    assert MARK not in "\n".join(windows_texts())
