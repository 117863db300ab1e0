"""Pictures of the places on invented rows: ``python -m tests.helpers.places DIR``.

Nothing here is asserted; a person judges the pictures beside each other.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from teamdesk.core.paths import resources_dir
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.jobs import JobRunner
from teamdesk.ui.navigation import RAIL, Navigator, Place
from teamdesk.ui.shell.desk import Desk
from teamdesk.ui.shell.status_line import Counts
from teamdesk.ui.shell.top_bar import Who
from teamdesk.ui.surroundings import Surroundings
from teamdesk.ui.tasks.groups import Grouping, Scope
from teamdesk.ui.tasks.ports import TaskServices
from teamdesk.ui.tasks.view import TasksView
from teamdesk.ui.texts import Texts
from teamdesk.ui.theme.theme import Theme
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.undo import UndoStack
from teamdesk.ui.widgets.place import PlacePage
from tests.helpers.notices import HeardNotices
from tests.helpers.promises import FakePromises
from tests.helpers.task_papers import FakePapers
from tests.helpers.wall import CLOCK, KARI, TODAY, FakeCases
from tests.helpers.wall_services import board_services

SCREENS = ((1366, 768), (1920, 1080))


def surroundings(theme: Theme) -> Surroundings:
    """A window's insides without a window."""
    return Surroundings(
        texts=Texts(resources_dir() / "locale"),
        theme=theme,
        bus=ChangeBus(),
        jobs=JobRunner(),
        undo=UndoStack(),
        navigator=Navigator(),
        notices=HeardNotices(),
        clock=CLOCK,
    )


def desk(around: Surroundings, place: Place, page: PlacePage) -> Desk:
    """A whole window around one page; the other places are empty."""
    factories = dict.fromkeys(RAIL, PlacePage)
    factories[place] = _Given(page).give
    made = Desk(around.theme, around.texts, around.navigator, factories, TODAY)
    made.set_who(Who("Team Nord", KARI.name, KARI.initials, KARI.colour))
    made.set_counts(Counts(cases=26, overdue=3, expiring=2))
    made.start(place)
    return made


@dataclass
class _Given:
    page: PlacePage

    def give(self) -> PlacePage:
        return self.page


def shoot(window: QWidget, size: tuple[int, int], target: Path) -> None:
    """Save the picture of a window of this size."""
    QApplication.processEvents()
    window.resize(*size)
    window.show()
    for _ in range(4):
        QApplication.processEvents()
    window.grab().save(str(target))


def board_pictures(theme: Theme, folder: Path) -> None:
    """The board in every theme, then its panels."""
    around = surroundings(theme)
    cases = FakeCases()
    view = BoardView(around, board_services(cases))
    window = desk(around, Place.BOARD, view)
    window.show()
    view.lanes.choose(next(iter(c.case_id for c in cases.cards.values() if "Marie" in c.name)))
    view.take_focus()
    for name in ThemeName:
        theme.use(name)
        for size in SCREENS:
            shoot(window, size, folder / f"board-{name.value}-{size[0]}.png")
    theme.use(ThemeName.LIGHT)
    for part, key in (("peek", Qt.Key.Key_Space), ("move", Qt.Key.Key_M), ("who", Qt.Key.Key_C)):
        view.take_focus()
        QTest.keyClick(QApplication.focusWidget(), key)
        shoot(window, SCREENS[0], folder / f"board-{part}.png")
        view.side.close_panel()
    view.side.begin_referral()
    shoot(window, SCREENS[0], folder / "board-referral.png")
    view.side.referral.submit()
    cases.cards.clear()
    view.presenter.refresh()
    view.side.close_panel()
    shoot(window, SCREENS[0], folder / "board-empty.png")
    window.close()


def task_pictures(theme: Theme, folder: Path) -> None:
    """«Oppgaver» in every theme, then its forms."""
    around = surroundings(theme)
    promises, papers = FakePromises(), FakePapers()
    view = TasksView(
        around, TaskServices(lambda: promises, FakeCases, papers.tools, papers.calendar, KARI.id)
    )
    window = desk(around, Place.TASKS, view)
    window.show()
    view.presenter.choose(scope=Scope.TEAM)
    view.retranslate()
    view.take_focus()
    for name in ThemeName:
        theme.use(name)
        for size in SCREENS:
            shoot(window, size, folder / f"tasks-{name.value}-{size[0]}.png")
    theme.use(ThemeName.LIGHT)
    view.presenter.choose(grouping=Grouping.PERSON)
    shoot(window, SCREENS[0], folder / "tasks-person.png")
    view.presenter.choose(scope=Scope.MINE, grouping=Grouping.TIME)
    view.retranslate()
    shoot(window, SCREENS[0], folder / "tasks-mine.png")
    for part, key in (("edit", Qt.Key.Key_E), ("drop", Qt.Key.Key_D), ("new", Qt.Key.Key_N)):
        view.take_focus()
        QTest.keyClick(QApplication.focusWidget(), key)
        if part == "edit":
            view.forms.edit.fields["due"].setText("torsdag kanskje")
            view.forms.edit.submit()
        shoot(window, SCREENS[0], folder / f"tasks-{part}.png")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    window.close()


def main(folder: Path) -> int:
    """Write all pictures."""
    app = QApplication([])
    theme = Theme(resources_dir())
    theme.apply_to(app)
    folder.mkdir(parents=True, exist_ok=True)
    board_pictures(theme, folder)
    task_pictures(theme, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
