from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from teamdesk.core.i18n import Language
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.progress import ProgressOverlay
from teamdesk.ui.widgets.style import Tone
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.jobs import JobRunner, JobToken
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, texts: Texts) -> MessageBar:
    bar = MessageBar(theme, texts)
    qtbot.addWidget(bar)
    return bar


def test_message_bar_shows_text_and_action(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message(Message("Ikke lagret.", Tone.DANGER, "Prøv igjen"))
    action = bar.findChildren(Button)[0]
    assert bar.text == "Ikke lagret."
    with qtbot.waitSignal(bar.action_requested):
        action.click()
    assert_all_named(bar)


def test_message_bar_dismiss_closes_and_says_so(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message(Message("Lagret.", Tone.OK))
    with qtbot.waitSignal(bar.closed):
        bar.findChildren(Button)[1].click()
    assert bar.text == ""


def test_good_news_is_over_when_the_person_goes_on(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message(Message("Lagret.", Tone.OK))
    bar.go_on()
    assert bar.text == "Lagret."
    qtbot.waitUntil(lambda: not bar.findChild(QTimer).isActive())
    bar.go_on()
    assert bar.text == ""


@pytest.mark.parametrize(
    "message", [Message("Ikke lagret.", Tone.DANGER), Message("Lagret.", Tone.OK, "Vis i mappe")]
)
def test_message_that_needs_a_person_stays(qtbot: QtBot, bar: MessageBar, message: Message) -> None:
    bar.show_message(message)
    qtbot.waitUntil(lambda: not bar.findChild(QTimer).isActive())
    bar.go_on()
    assert bar.text == message.text


def test_message_bar_without_action_shows_no_button(bar: MessageBar) -> None:
    bar.show_message(Message("Lagret."))
    assert bar.findChildren(Button)[0].isHidden()


def test_message_bar_close_button_changes_language(bar: MessageBar, texts: Texts) -> None:
    texts.use(Language.EN)
    assert bar.findChildren(Button)[1].accessibleName() == "Close the message"


@pytest.fixture
def overlay(qtbot: QtBot, theme: Theme, texts: Texts) -> ProgressOverlay:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    overlay = ProgressOverlay(theme, texts, page)
    page.show()
    # The page is a Python object that only the overlay's parent link keeps.
    overlay.setProperty("page", page)
    return overlay


def test_overlay_covers_its_page_until_the_job_ends(
    qtbot: QtBot, overlay: ProgressOverlay, runner: JobRunner
) -> None:
    may_end = threading.Event()

    def work(token: JobToken) -> None:
        token.progress(1, 4)
        may_end.wait(10)

    job = runner.start(work)
    overlay.watch(job, "Lager dokumenter")
    with qtbot.waitSignal(job.progressed):
        pass
    bar = overlay.findChildren(QProgressBar)[0]
    assert (bar.value(), bar.maximum()) == (1, 4)
    assert overlay.isVisible()
    assert overlay.size() == overlay.parentWidget().size()
    with qtbot.waitSignal(job.finished):
        may_end.set()
    assert overlay.isHidden()


def test_overlay_takes_the_keyboard_and_gives_it_back(
    qtbot: QtBot, overlay: ProgressOverlay, runner: JobRunner
) -> None:
    page = overlay.parentWidget()
    button = QPushButton("Eksporter", page)
    button.show()
    qtbot.waitActive(page)
    button.setFocus()
    job = runner.start(lambda _token: None)
    overlay.watch(job, "Lager dokumenter")
    assert overlay.findChildren(Button)[0].hasFocus()
    with qtbot.waitSignal(job.finished):
        pass
    assert button.hasFocus()


def test_overlay_gives_the_keyboard_to_nothing_that_has_gone(
    qtbot: QtBot, overlay: ProgressOverlay, runner: JobRunner
) -> None:
    page = overlay.parentWidget()
    button = QPushButton("Eksporter", page)
    button.show()
    qtbot.waitActive(page)
    button.setFocus()
    job = runner.start(lambda _token: None)
    overlay.watch(job, "Lager dokumenter")
    shiboken6.delete(button)
    with qtbot.waitSignal(job.finished):
        pass
    assert overlay.isHidden()


def test_overlay_cancel_asks_the_job_to_stop(
    qtbot: QtBot, overlay: ProgressOverlay, runner: JobRunner
) -> None:
    asked = threading.Event()

    def work(token: JobToken) -> None:
        asked.wait(10)
        token.check()

    job = runner.start(work)
    overlay.watch(job, "Lager dokumenter")
    with qtbot.waitSignal(job.cancelled):
        overlay.findChildren(Button)[0].click()
        asked.set()
    assert overlay.isHidden()


def test_refusal_is_over_when_something_is_stored_after_it(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message(Message("Ikke lagret.", Tone.DANGER))
    bar.overtake()
    assert bar.text == "Ikke lagret."
    qtbot.waitUntil(lambda: not bar.findChild(QTimer).isActive())
    bar.overtake()
    assert bar.text == ""
