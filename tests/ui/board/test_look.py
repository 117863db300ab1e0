"""How the board was left, and what is made of a file that somebody else has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.kept_views import KeptViews
from teamdesk.ui.board.look import FIRST_FIELDS, BoardLook, Field, Grouping, LookKeeper
from teamdesk.ui.board.shown import Shape

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def read(values: dict[str, object]) -> BoardLook:
    view = KeptViews(None).of("board")
    view.keep(values)
    return LookKeeper(view).look


def test_look_is_the_same_after_a_start(qtbot: QtBot) -> None:
    view = KeptViews(None).of("board")
    look = BoardLook(
        shape=Shape.LIST,
        sort=Field.COORDINATOR,
        is_descending=True,
        grouping=Grouping.ZONE,
        fields=(Field.ZONE, Field.NAME),
        widths={Field.ZONE: 9.5},
        folded=frozenset({"zone/Nord"}),
    )
    LookKeeper(view).use(look)
    assert LookKeeper(view).look == look


def test_look_of_an_empty_file_is_the_usual_one() -> None:
    assert read({}) == BoardLook()


def test_look_passes_over_what_it_does_not_know() -> None:
    look = read(
        {
            "shape": "globe",
            "sort": 7,
            "grouping": None,
            "columns": ["zone", "nonsense", 3],
            "folded": [3, None],
            "widths": {"zone": 1e9, "name": "wide", "goals": 12},
        }
    )
    assert look == BoardLook(fields=(Field.NAME, Field.ZONE), widths={Field.GOALS: 12.0})


def test_look_without_any_known_column_has_the_usual_ones() -> None:
    assert read({"columns": ["nonsense"]}).fields == FIRST_FIELDS


def test_look_that_is_used_again_tells_nobody(qtbot: QtBot) -> None:
    keeper = LookKeeper(None)
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.use(BoardLook())
