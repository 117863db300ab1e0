from __future__ import annotations

import threading
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from teamdesk.core.i18n import Language
from teamdesk.domain.rows.team import TeamRow
from teamdesk.domain.teams import NoSuchTeam
from teamdesk.ui.setup.entrance.unlock import UnlockPage
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.messages import MessageBar
from tests.helpers.accessibility import assert_all_named
from tests.ui.setup.fakes import FakeActions, Refused

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def actions() -> FakeActions:
    return FakeActions()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, texts: Texts, actions: FakeActions, runner: JobRunner
) -> UnlockPage:
    page = UnlockPage(theme, texts, actions, runner, "Team Nord")
    qtbot.addWidget(page)
    page.show()
    return page


def _field(page: UnlockPage) -> InlineField:
    return page.findChildren(InlineField)[0]


def _button(page: UnlockPage, word: str) -> Button:
    return next(b for b in page.findChildren(Button) if word in b.accessibleName())


def _fail(qtbot: QtBot, page: UnlockPage, runner: JobRunner) -> None:
    page.secret.setText("feil")
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: runner.running == 0)


def test_unlock_page_is_named_and_hides_what_is_typed(page: UnlockPage) -> None:
    assert_all_named(page)
    assert page.accessibleName() == "Lås opp «Team Nord»"
    assert page.secret.echoMode() is QLineEdit.EchoMode.Password


def test_unlock_by_enter_opens_off_the_gui_thread_and_forgets_what_was_typed(
    qtbot: QtBot, page: UnlockPage, actions: FakeActions
) -> None:
    qtbot.keyClicks(page.secret, "riktig")
    with qtbot.waitSignal(page.unlocked) as heard:
        qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    assert heard.args == ["open"]
    assert page.secret.text() == ""
    assert threading.get_ident() not in actions.threads


def test_unlock_with_nothing_typed_says_so_at_the_field(
    qtbot: QtBot, page: UnlockPage, actions: FakeActions
) -> None:
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    assert _field(page).has_error
    assert actions.tried == []


def test_unlock_with_a_wrong_secret_says_so_at_the_field(
    qtbot: QtBot, page: UnlockPage, runner: JobRunner
) -> None:
    _fail(qtbot, page, runner)
    assert page.secret.accessibleDescription() == "That does not open it. Try again."
    assert page.secret.selectedText() == "feil"


def test_unlock_after_three_wrong_tries_waits(
    qtbot: QtBot, page: UnlockPage, runner: JobRunner, actions: FakeActions
) -> None:
    for _ in range(3):
        _fail(qtbot, page, runner)
    button = _button(page, "Vent")
    assert not button.isEnabled()
    _fail(qtbot, page, runner)
    assert len(actions.tried) == 3


def test_unlock_wait_ends_and_the_button_comes_back(
    qtbot: QtBot, page: UnlockPage, runner: JobRunner
) -> None:
    for _ in range(3):
        _fail(qtbot, page, runner)
    waiting = _button(page, "Vent")
    page._second.setInterval(1)
    qtbot.waitUntil(lambda: waiting.isEnabled())
    assert waiting.text() == "Lås opp"
    assert not page._second.isActive()


def test_unlock_when_the_file_is_refused_says_so_over_the_field(
    qtbot: QtBot, page: UnlockPage, runner: JobRunner, actions: FakeActions
) -> None:
    actions.error = Refused()
    _fail(qtbot, page, runner)
    assert page.findChildren(MessageBar)[0].text == "It was refused. Nothing was made."
    assert not _field(page).has_error


def test_unlock_by_recovery_key_shows_what_is_typed(page: UnlockPage) -> None:
    _button(page, "gjenopprettingsnøkkelen").click()
    assert page.secret.echoMode() is QLineEdit.EchoMode.Normal
    assert page.secret.accessibleName() == "Gjenopprettingsnøkkel"
    _button(page, "Bruk passordfrasen").click()
    assert page.secret.echoMode() is QLineEdit.EchoMode.Password


def test_unlock_page_offers_another_file(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.waitSignal(page.other_requested):
        _button(page, "annet team").click()


def test_unlock_page_changes_language_at_once(page: UnlockPage, texts: Texts) -> None:
    texts.use(Language.EN)
    assert page.secret.accessibleName() == "Passphrase"
    assert _button(page, "Unlock").isEnabled()


def refuse_team(qtbot: QtBot, page: UnlockPage, actions: FakeActions, runner: JobRunner) -> None:
    teams = [TeamRow(uuid4(), 1, name, "", "nb") for name in ("Team Nord", "Team Sør")]
    actions.error = NoSuchTeam(teams, "Vest")
    page.secret.setText("riktig")
    qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: runner.running == 0)


def test_unlock_with_a_wrong_team_offers_those_there_are(
    qtbot: QtBot, page: UnlockPage, actions: FakeActions, runner: JobRunner
) -> None:
    refuse_team(qtbot, page, actions, runner)
    said = page.findChildren(MessageBar)[0].accessibleName()
    assert said.startswith("Ingen team her heter Vest. Det finnes: Team Nord, Team Sør.")
    assert said.endswith("Ingenting er åpnet. Velg teamet her.")
    assert page.teams is not None
    assert page.teams.buttons[0].hasFocus()
    assert_all_named(page)


def test_team_that_is_chosen_is_opened_with_the_passphrase_that_was_typed(
    qtbot: QtBot, page: UnlockPage, actions: FakeActions, runner: JobRunner
) -> None:
    refuse_team(qtbot, page, actions, runner)
    with qtbot.waitSignal(page.unlocked):
        qtbot.mouseClick(_button(page, "Team Sør"), Qt.MouseButton.LeftButton)
    assert actions.chosen == ["Team Sør"]
    assert actions.tried == ["riktig", "riktig"]
    assert page.teams is None
