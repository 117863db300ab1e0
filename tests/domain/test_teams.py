"""Which of several teams is meant by a name, by what was used last, or by neither."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from teamdesk.domain.rows.team import TeamRow
from teamdesk.domain.teams import NoSuchTeam, TeamNotClear, TeamWish, WhichTeam

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError

NAMES = ("Team Nord", "Team Sør", "Utskriving Lønnås")
TEAMS = tuple(TeamRow(UUID(int=place), 1, name, "", "nb") for place, name in enumerate(NAMES))


@pytest.mark.parametrize("said", ["Team Sør", "team sor", "sør", "SØR"])
def test_wish_finds_the_team_by_its_name_or_a_part_of_it(said: str) -> None:
    assert TeamWish(said).choose(TEAMS).name == "Team Sør"


def test_wish_takes_a_whole_name_before_a_longer_one_that_holds_it() -> None:
    longer = TeamRow(UUID(int=9), 1, "Team Nord og Øst", "", "nb")
    assert TeamWish("team nord").choose((longer, *TEAMS)).name == "Team Nord"


@pytest.mark.parametrize(
    ("said", "error", "told"),
    [
        ("Team Vest", NoSuchTeam, ", ".join(NAMES)),
        ("team", TeamNotClear, "Team Nord, Team Sør"),
    ],
)
def test_wish_that_fits_none_or_several_names_the_teams(
    said: str, error: type[ExplainedError], told: str
) -> None:
    with pytest.raises(error) as refused:
        TeamWish(said).choose(TEAMS)
    assert refused.value.values == {"name": said, "teams": told}


def test_wish_without_a_name_is_for_the_team_used_last() -> None:
    assert TeamWish(last=TEAMS[1].id).choose(TEAMS) is TEAMS[1]


def test_wish_for_a_team_that_is_gone_is_for_the_first() -> None:
    assert TeamWish(last=UUID(int=77)).choose(TEAMS) is TEAMS[0]


def test_wish_that_may_not_guess_asks_where_there_are_several() -> None:
    with pytest.raises(WhichTeam) as refused:
        TeamWish(may_guess=False).choose(TEAMS)
    assert refused.value.values["teams"] == ", ".join(NAMES)
    assert refused.value.choices == tuple(TEAMS)


def test_wish_that_may_not_guess_takes_the_only_team() -> None:
    assert TeamWish(may_guess=False).choose(TEAMS[:1]) is TEAMS[0]
