"""Which place opens first is remembered for each member of each team."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.first_place import UNTOLD, FirstPlace
from teamdesk.core.kept_views import KeptViews
from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from pathlib import Path


def first_place(folder: Path, member: str = "kari") -> FirstPlace:
    return FirstPlace(KeptViews(folder).of(f"first/nord/{member}"))


def test_first_place_that_was_chosen_opens_the_next_time(tmp_path: Path) -> None:
    first_place(tmp_path).choose(Place.TASKS)
    assert first_place(tmp_path).place is Place.TASKS


def test_first_place_is_each_member_s_own(tmp_path: Path) -> None:
    first_place(tmp_path).choose(Place.TASKS)
    assert first_place(tmp_path, "ola").place is UNTOLD


@pytest.mark.parametrize("told", ["", "person", 3])
def test_first_place_that_makes_no_sense_is_the_usual_one(tmp_path: Path, told: object) -> None:
    KeptViews(tmp_path).of("first/nord/kari").keep({"place": told})
    assert first_place(tmp_path).place is UNTOLD
