from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.team import SaveWayOfWorking
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.holders import CaseHolder
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import PressingKind
from teamdesk.domain.way_of_working import PhaseInUse, PhaseSetting, WayName, taken_up
from teamdesk.services.board import BoardService
from teamdesk.services.way_of_working import WayOfWorkingService
from tests.helpers.imported_team import bokmaal

if TYPE_CHECKING:
    from teamdesk.domain.way_of_working import WayOfWorking
    from tests.helpers.team import SmallTeam


@pytest.fixture
def ways(small_team: SmallTeam) -> WayOfWorkingService:
    return WayOfWorkingService(small_team.workplace)


def save(ways: WayOfWorkingService, way: WayOfWorking) -> None:
    ways.save(SaveWayOfWorking(ways.now().version, way))


def board_kinds(small_team: SmallTeam) -> list[PhaseKind]:
    return [phase.kind for phase in BoardService(small_team.workplace).board().phases]


def test_new_team_works_in_the_standard_way(ways: WayOfWorkingService) -> None:
    standard = next(way for way in ways.models() if way.name == WayName.STANDARD)
    assert ways.now().way == standard


def test_phases_get_the_order_the_team_gives_them(
    small_team: SmallTeam, ways: WayOfWorkingService
) -> None:
    now = ways.now().way
    first, second, third, *rest = now.phases
    save(ways, replace(now, phases=(first, third, second, *rest)))
    assert board_kinds(small_team)[:3] == [first.kind, third.kind, second.kind]


def test_phase_keeps_its_name_weeks_and_limit(ways: WayOfWorkingService) -> None:
    now = ways.now().way
    changed = PhaseSetting(PhaseKind.INTENSIVE, "Trening", 6, 7)
    phases = tuple(changed if phase.kind is changed.kind else phase for phase in now.phases)
    save(ways, replace(now, phases=phases))
    assert ways.now().way.phase(PhaseKind.INTENSIVE) == changed


def test_empty_phase_goes_and_comes_back(small_team: SmallTeam, ways: WayOfWorkingService) -> None:
    before = ways.now().way
    left = tuple(phase for phase in before.phases if phase.kind is not PhaseKind.TAPERING)
    save(ways, replace(before, phases=left))
    assert PhaseKind.TAPERING not in board_kinds(small_team)
    save(ways, before)
    assert ways.now().way == before


def test_phase_with_cases_in_it_stays(small_team: SmallTeam, ways: WayOfWorkingService) -> None:
    card = small_team.refer("Åse Berg")
    mapping = small_team.phase(PhaseKind.MAPPING)
    BoardService(small_team.workplace).move(MoveCase(card.case_id, card.version, mapping))
    now = ways.now()
    left = tuple(phase for phase in now.way.phases if phase.kind is not PhaseKind.MAPPING)
    with pytest.raises(PhaseInUse) as refused:
        save(ways, replace(now.way, phases=left))
    assert "Kartlegging" in refused.value.explain(bokmaal())
    assert ways.now() == now


def test_deadline_that_is_changed_presses_at_once(
    small_team: SmallTeam, ways: WayOfWorkingService
) -> None:
    small_team.refer("Åse Berg")
    now = ways.now().way
    save(ways, replace(now, deadlines=replace(now.deadlines, first_contact_days=1)))
    (pressing,) = small_team.card("Åse Berg").pressing
    assert (pressing.kind, pressing.days) == (PressingKind.FIRST_CONTACT_DUE, 0)


def test_model_is_taken_up_with_its_deadlines(ways: WayOfWorkingService) -> None:
    boemlo = next(way for way in ways.models() if way.name == WayName.BOEMLO)
    save(ways, taken_up(ways.now().way, boemlo))
    assert (ways.now().way.name, ways.now().way.deadlines) == ("boemlo", boemlo.deadlines)


def test_way_of_working_that_somebody_else_changed_is_not_overwritten(
    ways: WayOfWorkingService,
) -> None:
    seen = ways.now()
    save(ways, seen.way)
    with pytest.raises(ConflictError):
        ways.save(SaveWayOfWorking(seen.version, seen.way))


def test_team_that_works_by_zones_has_zone_contacts_and_can_go_back(
    ways: WayOfWorkingService,
) -> None:
    before = ways.now().way
    mandal = next(way for way in ways.models() if way.name == WayName.MANDAL)
    save(ways, taken_up(before, mandal))
    now = ways.now().way
    assert (now.holder, now.zones) == (CaseHolder.ZONE_CONTACT, mandal.zones)
    assert now.has_meeting
    save(ways, before)
    assert ways.now().way == before


def test_team_with_zones_of_its_own_keeps_them(ways: WayOfWorkingService) -> None:
    own = replace(ways.now().way, zones=("Åros",))
    mandal = next(way for way in ways.models() if way.name == WayName.MANDAL)
    assert taken_up(own, mandal).zones == ("Åros",)
