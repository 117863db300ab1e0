"""Which place a team opens at, and that a choice is remembered for each member of each team."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.first_place import FirstPlace
from teamdesk.core.kept_views import KeptViews
from teamdesk.domain.teams import MEETS
from teamdesk.services.board import BoardService
from teamdesk.ui.navigation import Place
from tests.helpers.team import found_small_team

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from teamdesk.domain.rows.board import FirstLook


@pytest.fixture
def looked(sqlite_engine: Engine) -> FirstLook:
    """A team with a case and no meeting that goes on."""
    team = found_small_team(sqlite_engine)
    team.refer("Åse Berg")
    return BoardService(team.workplace).first_look()


def first_place(folder: Path, member: str = "kari") -> FirstPlace:
    return FirstPlace(KeptViews(folder).of(f"first/nord/{member}"))


def without_cases(looked: FirstLook) -> FirstLook:
    return replace(looked, board=replace(looked.board, cards=()))


def test_team_opens_at_the_tasks_where_nothing_is_said(tmp_path: Path, looked: FirstLook) -> None:
    assert first_place(tmp_path).of(looked) is Place.TASKS


def test_team_opens_where_its_member_chose(tmp_path: Path, looked: FirstLook) -> None:
    first_place(tmp_path).choose(Place.BOARD)
    assert first_place(tmp_path).of(looked) is Place.BOARD


def test_team_without_a_case_opens_at_the_board(tmp_path: Path, looked: FirstLook) -> None:
    assert first_place(tmp_path).of(without_cases(looked)) is Place.BOARD


def test_team_without_a_case_opens_where_its_member_chose(
    tmp_path: Path, looked: FirstLook
) -> None:
    first_place(tmp_path).choose(Place.TASKS)
    assert first_place(tmp_path).of(without_cases(looked)) is Place.TASKS


def test_running_meeting_comes_before_what_was_chosen(tmp_path: Path, looked: FirstLook) -> None:
    first_place(tmp_path).choose(Place.BOARD)
    assert first_place(tmp_path).of(replace(looked, is_meeting=True)) is Place.MEETING


def test_team_that_holds_no_meetings_never_opens_at_one(tmp_path: Path, looked: FirstLook) -> None:
    alone = replace(looked.team, settings={**looked.team.settings, MEETS: False})
    meeting = replace(looked, team=alone, is_meeting=True)
    assert first_place(tmp_path).of(meeting) is Place.TASKS


def test_first_place_is_each_member_s_own(tmp_path: Path) -> None:
    first_place(tmp_path).choose(Place.BOARD)
    assert first_place(tmp_path, "ola").place is Place.TASKS


@pytest.mark.parametrize("told", ["", "person", 3])
def test_first_place_that_makes_no_sense_is_the_usual_one(tmp_path: Path, told: object) -> None:
    KeptViews(tmp_path).of("first/nord/kari").keep({"place": told})
    assert first_place(tmp_path).place is Place.TASKS
