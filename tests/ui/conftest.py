"""A dressed application, and guards: nothing may leak, and nothing may wait in a modal loop."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, NoReturn

import pytest

# Set before Qt is imported by any test: the suite needs no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from teamdesk.core.i18n import Language
from teamdesk.core.paths import resources_dir
from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.jobs import JobRunner
from teamdesk.ui.navigation import Navigator
from teamdesk.ui.surroundings import Surroundings
from teamdesk.ui.texts import Texts
from teamdesk.ui.theme.theme import Theme
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.undo import UndoStack
from tests.helpers.clock import FixedClock
from tests.helpers.notices import HeardNotices
from tests.helpers.team import MONDAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The application with fonts and stylesheet: a change of either costs, so it is shared."""
    theme = Theme(resources_dir())
    theme.apply_to(qapp)
    return theme


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The light theme at zoom 1, whatever the test before left behind, put back after the test."""
    _use_as_designed(dressed)
    yield dressed
    _use_as_designed(dressed)


def _use_as_designed(theme: Theme) -> None:
    # The desk first: a window may take on the size that was chosen for it there.
    theme.use(ThemeName.LIGHT)
    theme.use_zoom(1.0)


@pytest.fixture
def texts(qapp: QApplication) -> Texts:
    """The words in bokmål."""
    return Texts(resources_dir() / "locale", Language.NB)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    """A runner whose threads are waited for."""
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """Views are tried on one engine; services are on both."""
    return sqlite_engine


@pytest.fixture
def notices() -> HeardNotices:
    """What a place said."""
    return HeardNotices()


@pytest.fixture
def around(theme: Theme, texts: Texts, runner: JobRunner, notices: HeardNotices) -> Surroundings:
    """What every place is given, on the Monday of the small team."""
    return Surroundings(
        texts=texts,
        theme=theme,
        bus=ChangeBus(),
        jobs=runner,
        undo=UndoStack(),
        navigator=Navigator(),
        notices=notices,
        clock=FixedClock(MONDAY),
    )


@pytest.fixture(autouse=True)
def no_modal_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal loop hangs a suite and a person alike."""

    def refuse(*_: object) -> NoReturn:
        pytest.fail("exec() was called: use open() and signals")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMenu, "exec", refuse)


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test with qtbot no new window, thread or running timer may be left."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    app: QApplication = request.getfixturevalue("qapp")
    widgets_before = {id(widget) for widget in app.topLevelWidgets()}
    threads_before = len(_threads())
    yield
    # pytest-qt has closed what was registered with it by now.
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [w for w in app.topLevelWidgets() if id(w) not in widgets_before and w.isVisible()]
    assert not left, f"left open: {left}"
    assert len(_threads()) <= threads_before, f"left running: {_threads()}"
    running = [timer for timer in app.findChildren(QTimer) if timer.isActive()]
    assert not running, f"left running: {running}"


def _threads() -> list[threading.Thread]:
    """Those that Python began: a thread of Qt that has logged is told of after its end, too."""
    return [thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")]
