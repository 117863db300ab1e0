from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import SetNeedLevel
from teamdesk.services.board import BoardService

if TYPE_CHECKING:
    from teamdesk.domain.rows.need_levels import NeedLevelRow
    from tests.helpers.team import SmallTeam

LATER = datetime(2026, 12, 7, 8, tzinfo=UTC)


def set_level(team: SmallTeam, level: int, *factors: str) -> None:
    card = team.card("Åse Berg")
    command = SetNeedLevel(card.case_id, card.version, level, *factors)
    BoardService(team.workplace).set_need_level(command)


def history(team: SmallTeam) -> tuple[NeedLevelRow, ...]:
    return BoardService(team.workplace).need_levels(team.card("Åse Berg").case_id)


def test_level_is_kept_with_its_factors_its_day_and_who_set_it(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    set_level(small_team, 2, "fire ganger i uka", "to tjenester", "fysio og ergo")
    (row,) = history(small_team)
    assert (row.level, row.by) == (2, "Kari Hansen")
    assert row.factors == ("fire ganger i uka", "to tjenester", "fysio og ergo")
    assert small_team.card("Åse Berg").need_level == 2


def test_history_has_the_newest_level_first(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    set_level(small_team, 2)
    set_level(small_team.on(LATER), 3)
    assert [(row.level, row.changed_on) for row in history(small_team)] == [
        (3, date(2026, 12, 7)),
        (2, date(2026, 11, 23)),
    ]


def test_level_that_is_corrected_on_the_same_day_stands_once(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    set_level(small_team, 2)
    set_level(small_team, 3, "hver dag")
    assert [(row.level, row.intensity) for row in history(small_team)] == [(3, "hver dag")]


def test_level_that_is_taken_back_on_the_same_day_leaves_no_entry(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    set_level(small_team, 2, "fire ganger i uka")
    later = small_team.on(LATER)
    set_level(later, 3)
    set_level(later, 2, "fire ganger i uka")
    assert [row.level for row in history(later)] == [2]
