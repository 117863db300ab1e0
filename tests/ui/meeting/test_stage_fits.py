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
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

# What the stage gets of a window of 1366 × 768, and on the wall with the clocks over it.
STAGE = (557, 684)
ON_WALL = (851, 600)
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


@pytest.mark.parametrize(("promises", "preparations"), [(0, 0), (4, 4), (9, 8)])
def test_heavy_case_stands_on_the_wall_without_scrolling(
    running: Room, shown: StageView, qtbot: QtBot, promises: int, preparations: int
) -> None:
    running.around.theme.use(ThemeName.PROJECTOR)
    shown.resize(*ON_WALL)
    shown.show_stage(heavy(running.presenter.stage, running, promises, preparations))
    qtbot.wait(50)
    assert shown.verticalScrollBar().maximum() == 0
    assert len([line for line in shown._goals.lines if line.isVisible()]) == 3


def test_running_meeting_on_the_wall_is_not_scrolled(running: Room, qtbot: QtBot) -> None:
    running.around.theme.use(ThemeName.PROJECTOR)
    running.view.resize(1290, 650)
    qtbot.wait(50)
    assert running.view.least_size().height() <= 650
    assert running.view.running.stage.verticalScrollBar().maximum() == 0


def test_agenda_gives_way_on_a_small_wall_and_is_called_back(running: Room) -> None:
    running.around.theme.use(ThemeName.PROJECTOR)
    running.view.resize(1290, 650)
    strip = running.view.running.strip
    assert not running.view.running.agenda.isVisible()
    strip.agenda.click()
    assert running.view.running.agenda.isVisible()
    strip.agenda.click()
    assert not running.view.running.agenda.isVisible()


def test_long_name_is_cut_and_leaves_room_for_the_reason(running: Room, shown: StageView) -> None:
    stage = running.presenter.stage
    long = "Anne-Margrethe Kristoffersen-Lindqvist Bartholomæussen"
    shown.show_stage(replace(stage, name=long, item=replace(stage.item, why=TEXT)))
    assert shown.horizontalScrollBar().maximum() == 0
    assert shown._head._name.width() <= STAGE[0] * 0.62


def test_four_promises_and_preparations_are_all_told_of(running: Room, shown: StageView) -> None:
    shown.show_stage(heavy(running.presenter.stage, running, 4, 4))
    more = [button.text() for button in shown.findChildren(Button) if button.isVisible()]
    assert not any(text.startswith("+") for text in more)


def test_what_is_folded_is_counted_and_opened(running: Room, shown: StageView) -> None:
    shown.show_stage(heavy(running.presenter.stage, running, 6, 4))
    more = next(b for b in shown.findChildren(Button) if b.text().startswith("+"))
    assert more.text().endswith("til")
    more.click()
    assert more.text() == "Vis mindre"
    more.click()
    assert more.text().endswith("til")


def test_shortened_text_ends_at_a_word() -> None:
    assert shortened("Går med staver inne", 14) == "Går med …"


def test_shortened_text_that_fits_is_whole() -> None:
    assert shortened("Går", 14) == "Går"
