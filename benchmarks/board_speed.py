"""How fast the board is with 60, 2,000 and 5,000 cards: ``python -m benchmarks.board_speed``.

From rows in memory to the painted window, a frame of scrolling, a filter, and one move.
"""

from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from teamdesk.core.paths import resources_dir
from teamdesk.domain.board_filter import BoardFilter, Condition, Trait
from teamdesk.ui.board.lane import LaneList
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.theme.theme import Theme
from tests.helpers.places import surroundings
from tests.helpers.wall import PHASES, FakeCases, board_services, wall

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = (60, 2_000, 5_000)
PAINT_BUDGETS_MS = {60: 50, 2_000: 100, 5_000: 200}
FRAME_BUDGET_MS = 16
FILTER_BUDGET_MS = 50
FRAMES = 120
STEP = 90


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
    """A board of one size, and what is done to it."""

    def __init__(self, theme: Theme, count: int) -> None:
        self.cases = crowd(count)
        services = board_services(self.cases)
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

    def frames(self) -> list[float]:
        """Scroll the longest lane."""
        lanes = self.view.lanes.findChildren(LaneList)
        longest = max(lanes, key=lambda lane: lane.rows.rowCount())
        bar = longest.verticalScrollBar()
        times = []
        for number in range(FRAMES):
            bar.setValue(number * STEP)
            times.append(milliseconds(longest.viewport().grab))
        return sorted(times)

    def filter(self) -> None:
        """Show level 3 only."""
        self.view.presenter.filtering.use(BoardFilter(frozenset({Condition(Trait.LEVEL, "3")})))
        self.view.grab()

    def move(self) -> None:
        """Move a card to the fourth lane."""
        self.view.presenter.move(next(iter(self.cases.cards)), PHASES[3].id)
        self.view.grab()


def main() -> None:
    """Print the figures beside the budgets."""
    app = QApplication([])
    theme = Theme(resources_dir())
    theme.apply_to(app)
    for count in SIZES:
        board = Measured(theme, count)
        paint = milliseconds(board.paint_first)
        board.settle()
        frame = board.frames()[int(FRAMES * 0.95)]
        filtered, moved = milliseconds(board.filter), milliseconds(board.move)
        print(
            f"{count:5} cards: painted {paint:.0f} ms (budget {PAINT_BUDGETS_MS[count]}), "
            f"frame p95 {frame:.1f} ms ({FRAME_BUDGET_MS}), "
            f"filter {filtered:.0f} ms ({FILTER_BUDGET_MS}), move {moved:.0f} ms"
        )
        board.view.close()


if __name__ == "__main__":
    main()
