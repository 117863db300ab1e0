from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.filters import DeleteFilter, RenameFilter, SaveFilter
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import FilterNameTaken, TextMissing
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.services.saved_filters import SavedFilterService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

NORTH = BoardFilter(frozenset({Condition(Trait.ZONE, "nord"), Condition(Trait.MINE)}), "ber")


def saved(team: SmallTeam, name: str = "Nord", *, is_own: bool = True) -> SavedFilterService:
    service = SavedFilterService(team.workplace)
    service.save(SaveFilter(name, NORTH, is_own))
    return service


def ola(team: SmallTeam) -> SavedFilterService:
    return SavedFilterService(replace(team.workplace, member_id=team.ola))


def test_saved_filter_comes_back_as_it_was(small_team: SmallTeam) -> None:
    (row,) = saved(small_team).filters()
    assert (row.name, row.is_own) == ("Nord", True)
    assert row.filter == replace(NORTH, member_id=small_team.kari)


def test_own_filter_is_seen_by_nobody_else(small_team: SmallTeam) -> None:
    saved(small_team)
    assert ola(small_team).filters() == ()


def test_filter_of_the_team_means_mine_to_whoever_opens_it(small_team: SmallTeam) -> None:
    saved(small_team, is_own=False)
    (row,) = ola(small_team).filters()
    assert not row.is_own
    assert row.filter.member_id == small_team.ola


def test_own_filters_stand_before_those_of_the_team(small_team: SmallTeam) -> None:
    saved(small_team, "Alle", is_own=False)
    service = saved(small_team, "Åse sine")
    service.save(SaveFilter("Bare nye", NORTH, is_own=True))
    assert [row.name for row in service.filters()] == ["Bare nye", "Åse sine", "Alle"]


def test_filter_without_a_name_is_refused(small_team: SmallTeam) -> None:
    with pytest.raises(TextMissing):
        saved(small_team, "  ")


def test_filter_with_a_name_that_is_taken_is_refused(small_team: SmallTeam) -> None:
    service = saved(small_team)
    with pytest.raises(FilterNameTaken):
        service.save(SaveFilter(" NORD ", NORTH, is_own=True))
    service.save(SaveFilter("Nord", NORTH, is_own=False))
    assert len(service.filters()) == 2


def test_filter_renamed_keeps_what_it_shows(small_team: SmallTeam) -> None:
    service = saved(small_team)
    (before,) = service.filters()
    service.rename(RenameFilter(before.id, "nord"))
    assert service.filters() == (replace(before, name="nord"),)


def test_filter_of_another_member_can_be_neither_renamed_nor_deleted(
    small_team: SmallTeam,
) -> None:
    (row,) = saved(small_team).filters()
    with pytest.raises(NotFoundError):
        ola(small_team).rename(RenameFilter(row.id, "Min"))
    with pytest.raises(NotFoundError):
        ola(small_team).delete(DeleteFilter(row.id))


def test_filter_deleted_can_be_brought_back_as_the_same(small_team: SmallTeam) -> None:
    service = saved(small_team)
    (row,) = service.filters()
    service.delete(DeleteFilter(row.id))
    assert service.filters() == ()
    service.save(SaveFilter(row.name, row.filter, row.is_own, row.id))
    assert service.filters() == (row,)


def test_filter_deleted_twice_is_told(small_team: SmallTeam) -> None:
    service = saved(small_team)
    (row,) = service.filters()
    service.delete(DeleteFilter(row.id))
    with pytest.raises(NotFoundError):
        service.delete(DeleteFilter(row.id))


def test_filter_saved_by_nobody_in_particular_is_the_teams(small_team: SmallTeam) -> None:
    service = SavedFilterService(replace(small_team.workplace, member_id=None))
    service.save(SaveFilter("Nord", NORTH, is_own=True))
    assert [row.is_own for row in service.filters()] == [False]
