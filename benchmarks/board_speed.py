"""How fast the board is with 60, 2,000 and 5,000 cards: ``python -m benchmarks.board_speed``.

From rows in memory to the painted window, a frame of scrolling, a filter, and one move.
"""

from __future__ import annotations

import gc
import os
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from teamdesk.core.kept_views import KeptViews
from teamdesk.core.paths import resources_dir
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.board.table.card_table import CardTable
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.theme.theme import Theme
from tests.helpers.places import surroundings
from tests.helpers.wall import PHASES, FakeCases, wall
from tests.helpers.wall_services import board_services

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView

SIZES = (60, 2_000, 5_000)
PAINT_BUDGETS_MS = {60: 50, 2_000: 100, 5_000: 200}
FRAME_BUDGET_MS = 16
FILTER_BUDGET_MS = 50
FRAMES = 120
STEP = 90
ROUNDS = 12


def crowd(count: int) -> FakeCases:
    """The invented wall, over and over."""
    lives = wall()
    cards = (
        replace(lives[number % len(lives)], case_id=UUID(int=number + 1)) for number in range(count)
    )
    return FakeCases({card.case_id: card for card in cards})


def milliseconds(act: Callable[[], object]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


class Measured:
    """A board of one size in one shape, and what is done to it."""

    def __init__(self, theme: Theme, count: int, shape: Shape) -> None:
        self._crowd = crowd(count)
        self._shape = shape
        kept = KeptViews(None).of("board")
        kept.keep({"shape": shape.value})
        services = board_services(self._crowd)._replace(view=kept)
        self.view = BoardView(surroundings(theme), services)
        self.view.resize(1744, 996)

    def paint_first(self) -> None:
        """From rows to pixels."""
        self.view.show()
        self.view.grab()

    def settle(self) -> None:
        """Let lanes lay out what is below the first screen."""
        for _ in range(FRAMES):
            QApplication.processEvents()

    def frames(self) -> float:
        """Scroll the longest lane, or the table; the 95th percentile of its frames."""
        kind = LaneList if self._shape is Shape.PHASES else CardTable
        views = [found for found in self.view.findChildren(kind) if found.isVisible()]
        longest = max(views, key=_length)
        bar = longest.verticalScrollBar()
        times = []
        for number in range(FRAMES):
            bar.setValue(number * STEP)
            times.append(milliseconds(longest.viewport().grab))
        return _p95(times)

    def filter(self) -> float:
        """Show one level after the other, and all again."""
        times = []
        for number in range(ROUNDS):
            level = Condition(Trait.LEVEL, str(number % 3 + 1))
            times.append(milliseconds(partial(self._use, BoardFilter(frozenset({level})))))
        self._use(BoardFilter())
        return _p95(times)

    def move(self) -> float:
        """Move a card to the fourth lane."""
        return milliseconds(self._move)

    def switch(self) -> float:
        """Come to this shape from another that has been seen, as a meeting does; both ways made."""
        other = Shape.LIST if self._shape is Shape.PHASES else Shape.PHASES
        self._choose(other)
        self._choose(self._shape)
        self._choose(other)
        return milliseconds(partial(self._choose, self._shape))

    def _choose(self, shape: Shape) -> None:
        self.view.presenter.looks.use_shape(shape)
        self.view.grab()

    def _use(self, board_filter: BoardFilter) -> None:
        self.view.presenter.filtering.use(board_filter)
        self.view.grab()

    def _move(self) -> None:
        self.view.presenter.move(next(iter(self._crowd.cards)), PHASES[3].id)
        self.view.grab()


def _length(view: QAbstractItemView) -> int:
    return view.verticalScrollBar().maximum()


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def main() -> None:
    """Print the figures beside the budgets."""
    app = QApplication([])
    # As in the program: nothing is collected in the middle of a frame.
    gc.disable()
    theme = Theme(resources_dir())
    theme.apply_to(app)
    # What a process pays once, for its first window of whatever kind, is `benchmarks.startup`'s.
    Measured(theme, 1, Shape.PHASES).paint_first()
    for shape in Shape:
        for count in SIZES:
            board = Measured(theme, count, shape)
            paint = milliseconds(board.paint_first)
            board.settle()
            frame, filtered, moved = board.frames(), board.filter(), board.move()
            print(
                f"{shape.value:7}{count:5} cards: "
                f"painted {paint:.0f} ms (budget {PAINT_BUDGETS_MS[count]}), "
                f"frame p95 {frame:.1f} ms ({FRAME_BUDGET_MS}), "
                f"filter p95 {filtered:.0f} ms ({FILTER_BUDGET_MS}), "
                f"switch {board.switch():.0f} ms ({PAINT_BUDGETS_MS[count]}), move {moved:.0f} ms"
            )
            board.view.close()
            del board
            gc.collect()


if __name__ == "__main__":
    main()
