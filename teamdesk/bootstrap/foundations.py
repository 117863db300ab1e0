"""What stands before any page: looks, words, workers, the clock and the person's own folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

from teamdesk.core.paths import UserPaths, resources_dir
from teamdesk.ui.jobs import JobRunner
from teamdesk.ui.qt_words import QtWords
from teamdesk.ui.texts import Texts
from teamdesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from teamdesk.core.clock import Clock


# The style is named as the program starts: a later change of it loads all of QStyle, 6 ms.
PROGRAM = ["teamdesk", "-style", "fusion"]


class Foundations(NamedTuple):
    """Everything that outlives a team's being open."""

    app: QApplication
    theme: Theme
    texts: Texts
    jobs: JobRunner
    clock: Clock
    paths: UserPaths


def lay_foundations(clock: Clock, paths: UserPaths) -> Foundations:
    """Dress the application, in bokmål until the settings are read."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(PROGRAM)
    app.setApplicationName("Teamdesk")
    app.setDesktopFileName("teamdesk")
    theme = Theme(resources_dir(), app)
    texts = Texts(resources_dir() / "locale", parent=app)
    theme.apply_to(app)
    QtWords(texts, app).install()
    return Foundations(app, theme, texts, JobRunner(app), clock, paths)
