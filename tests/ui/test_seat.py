"""A window on a server asks who sits at it, once, and goes in as that member."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.elsewhere import Elsewhere
from teamdesk.bootstrap.foundations import Foundations
from teamdesk.core.options import WindowOptions
from teamdesk.core.paths import UserPaths
from teamdesk.domain.commands.team import SaveMember
from teamdesk.domain.news import ELSEWHERE
from teamdesk.services.creating import found_on
from teamdesk.services.founding import FoundTeam
from teamdesk.services.members import MemberService
from teamdesk.services.opening import open_server
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.entrance.opening import OpeningPage
from teamdesk.ui.setup.members.list import describe
from teamdesk.ui.setup.members.section import MembersSection
from teamdesk.ui.setup.sections import SetupPart
from teamdesk.ui.setup.settings_view import SetupView
from tests.helpers.accessibility import assert_all_named
from tests.helpers.clock import FixedClock
from tests.helpers.spoken import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.setup.entrance.seat_choice import SeatChoice
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.widgets.buttons import Button

CLOCK = FixedClock(datetime(2026, 11, 23, 8, tzinfo=UTC))


@pytest.fixture
def url(postgres_engine: Engine) -> str:
    """A server with Kari Hansen and Ola Lien, whose logins nobody has said."""
    found_on(postgres_engine, FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse"), CLOCK)
    url = postgres_engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    opened = open_server(url, CLOCK)
    MemberService(opened.workplace).save(SaveMember("Ola Lien", "OL", "nurse"))
    opened.close()
    return url


class Visit:
    """The program, started again and again on the same machine."""

    def __init__(self, on: Foundations, url: str, qtbot: QtBot) -> None:
        self._on = on
        self._url = url
        self._qtbot = qtbot
        self.program: Application | None = None

    def start(self) -> Application:
        self.end()
        self.program = program = Application(self._on)
        self._qtbot.addWidget(program.window)
        program.start(WindowOptions(self._url))
        self.wait()
        return program

    def wait(self) -> None:
        self._on.jobs.wait()
        self._qtbot.waitUntil(self._has_come, timeout=20_000)

    def answer(self, name: str, *, is_only_mine: bool = True) -> None:
        self.choice.is_only_mine.setChecked(is_only_mine)
        self.button(name).click()
        self.wait()

    def button(self, name: str) -> Button:
        buttons = (*self.choice.buttons, self.choice.nobody)
        return next(button for button in buttons if button.text() == name)

    @property
    def choice(self) -> SeatChoice:
        assert self.program is not None
        page = self.program.window.page
        assert isinstance(page, OpeningPage)
        assert page.seats is not None
        return page.seats

    @property
    def who(self) -> str | None:
        assert self.program is not None
        assert self.program.team is not None
        at = self.program.team.workplace
        rows = MemberService(at).members()
        return next((row.name for row in rows if row.id == at.member_id), None)

    def end(self) -> None:
        if self.program is not None:
            self.program.close_team()
            self.program.window.close()

    def _has_come(self) -> bool:
        assert self.program is not None
        page = self.program.window.page
        is_asked = isinstance(page, OpeningPage) and page.seats is not None
        return self.program.team is not None or is_asked


@pytest.fixture
def visit(
    qapp: QApplication,
    theme: Theme,
    texts: Texts,
    runner: JobRunner,
    qtbot: QtBot,
    tmp_path: Path,
    url: str,
) -> Iterator[Visit]:
    on = Foundations(qapp, theme, texts, runner, CLOCK, UserPaths.below(tmp_path))
    visit = Visit(on, url, qtbot)
    visit.start()
    yield visit
    visit.end()


def test_question_names_the_members_and_what_nobody_means(visit: Visit) -> None:
    said = " ".join(texts_of(visit.choice))
    assert {"Kari Hansen", "Ola Lien"} <= {button.text() for button in visit.choice.buttons}
    assert "Ingen sak blir lukket" in said
    assert_all_named(visit.choice)


def test_member_is_asked_once(visit: Visit) -> None:
    visit.answer("Ola Lien")
    assert visit.who == "Ola Lien"
    visit.start()
    assert visit.who == "Ola Lien"


def test_shared_login_is_asked_for_each_time_with_the_last_one_first(visit: Visit) -> None:
    visit.answer("Ola Lien", is_only_mine=False)
    visit.start()
    assert visit.choice.focusProxy() is visit.button("Ola Lien")
    assert not visit.choice.is_only_mine.isChecked()


def test_nobody_of_the_team_goes_in_without_a_name(visit: Visit) -> None:
    visit.answer("Ingen av disse")
    assert visit.who is None


def test_somebody_else_is_asked_for_and_the_login_is_shared_from_then_on(visit: Visit) -> None:
    visit.answer("Kari Hansen")
    assert visit.program is not None
    visit.program.change_seat()
    visit.wait()
    assert "Kari Hansen" in " ".join(texts_of(visit.choice))
    visit.answer("Ola Lien")
    assert visit.who == "Ola Lien"
    visit.start()
    assert len(visit.choice.buttons) == 2


def test_two_windows_on_a_server_see_what_the_other_stores(
    visit: Visit, url: str, runner: JobRunner, qtbot: QtBot
) -> None:
    visit.answer("Kari Hansen")
    assert visit.program is not None
    assert visit.program.team is not None
    team = visit.program.team
    watch = team.findChild(Elsewhere)
    assert isinstance(watch, Elsewhere)
    watch.begin()
    heard: list[ChangeSet] = []
    team.around.bus.changed.connect(heard.append)
    beside = open_server(url, CLOCK)
    MemberService(beside.workplace).save(SaveMember("Per Moe", "PM", "nurse"))
    beside.close()
    watch.look()
    runner.wait()
    qtbot.waitUntil(lambda: any(one.origin == ELSEWHERE for one in heard))
    assert "lagret" not in " ".join(texts_of(team.desk.status))


def test_login_is_shown_among_the_members_and_taken_away(visit: Visit) -> None:
    visit.answer("Ola Lien")
    assert visit.program is not None
    assert visit.program.team is not None
    team = visit.program.team
    team.navigator.open(Place.SETUP)
    page = team.desk.host.page(Place.SETUP)
    assert isinstance(page, SetupView)
    section = page.pages[SetupPart.MEMBERS]
    page.open_part(SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    ola = next(row for row in section.list.rows.rows if row.name == "Ola Lien")
    assert f"innlogging {ola.server_login}" in describe(ola, team.around.texts)
    section.list.choose(ola.id)
    section.form.login.clear()
    section.form.submit()
    visit.start()
    assert visit.choice.buttons
