from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.rows.goals import GoalRow
from teamdesk.domain.rows.meeting import PreparationRow, StageRows
from teamdesk.domain.rows.tasks import TaskRow
from teamdesk.ui.meeting.stage.folding import shortened
from teamdesk.ui.meeting.stage.stage_view import StageView
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

# What the stage gets of a window of 1366 × 768.
STAGE = (557, 684)
TEXT = "Går med staver inne, trenger rullator ute. Datteren er urolig for trappen. "


def heavy(stage: StageRows, team: Room, promises: int, preparations: int) -> StageRows:
    goals = tuple(
        GoalRow(UUID(int=n), 1, f"Gå til butikken {n}", GoalStatus.SLOW, None, None, None, False)
        for n in range(3)
    )
    tasks = tuple(
        TaskRow(
            UUID(int=n),
            1,
            "bestille rullator og vise datteren den",
            None,
            "",
            "",
            None,
            "Kari",
            date(2026, 11, 20),
            ActionStatus.OPEN,
            0,
            date(2026, 11, 13),
            None,
            UUID(int=1),
            None,
        )
        for n in range(promises)
    )
    member = team.desk.board.members()[0]
    prepared = (PreparationRow(member, TEXT, TEXT, "Fortsette.", ""),) * preparations
    return replace(stage, goals=goals, promises=tasks, preparations=prepared, what_matters=TEXT)


@pytest.fixture
def shown(running: Room, qtbot: QtBot) -> StageView:
    view = StageView(running.around)
    qtbot.addWidget(view)
    view.resize(*STAGE)
    view.show()
    return view


@pytest.mark.parametrize(("promises", "preparations"), [(4, 4), (9, 8)])
def test_heavy_case_stands_on_one_screen(
    running: Room, shown: StageView, qtbot: QtBot, promises: int, preparations: int
) -> None:
    shown.show_stage(heavy(running.presenter.stage, running, promises, preparations))
    qtbot.wait(50)
    assert shown.verticalScrollBar().maximum() == 0


def test_four_promises_and_preparations_are_all_told_of(running: Room, shown: StageView) -> None:
    shown.show_stage(heavy(running.presenter.stage, running, 4, 4))
    more = [button.text() for button in shown.findChildren(Button) if button.isVisible()]
    assert not any(text.startswith("+") for text in more)


def test_what_is_folded_is_counted_and_opened(running: Room, shown: StageView) -> None:
    shown.show_stage(heavy(running.presenter.stage, running, 6, 4))
    more = next(b for b in shown.findChildren(Button) if b.text().startswith("+"))
    assert more.text().endswith("til")
    more.click()
    assert not more.isVisible()


def test_shortened_text_ends_at_a_word() -> None:
    assert shortened("Går med staver inne", 14) == "Går med …"


def test_shortened_text_that_fits_is_whole() -> None:
    assert shortened("Går", 14) == "Går"
