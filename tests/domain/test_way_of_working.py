from __future__ import annotations

from dataclasses import replace

import pytest

from teamdesk.core.paths import resources_dir
from teamdesk.domain.deadlines import Deadlines
from teamdesk.domain.field_errors import OutOfRange
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.way_of_working import (
    PhaseNeeded,
    PhaseSetting,
    PhaseTwice,
    WayName,
    WayOfWorking,
    differences,
    taken_up,
)
from teamdesk.services.founding import load_way_of_working

FOLDER = resources_dir() / "ways_of_working"
STANDARD = load_way_of_working(FOLDER)


def way(name: WayName) -> WayOfWorking:
    return load_way_of_working(FOLDER, name)


@pytest.mark.parametrize("name", WayName)
def test_every_shipped_way_of_working_makes_a_board(name: WayName) -> None:
    assert way(name).checked().name == name


def test_standard_file_says_what_the_program_takes_for_granted() -> None:
    assert STANDARD.deadlines == Deadlines()


def test_every_file_is_known_by_name() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(WayName)


def test_gjoevik_asks_for_two_on_the_first_visit_and_three_working_days() -> None:
    deadlines = way(WayName.GJOEVIK).deadlines
    assert (deadlines.first_visit_needs_two, deadlines.first_contact_days) == (True, 3)


def test_boemlo_re_evaluates_in_six_to_eight_weeks_and_ends_in_six_months() -> None:
    told = way(WayName.BOEMLO).deadlines
    assert (told.evaluation_from_week, told.evaluation_by_week, told.longest_months) == (6, 8, 6)


def test_preview_tells_phases_that_go_and_deadlines_that_change() -> None:
    found = {told.what: told for told in differences(STANDARD, way(WayName.GJOEVIK))}
    assert found[PhaseKind.TAPERING].after is None
    assert found["first_visit_needs_two"].after is True
    assert "first_contact_days" not in found


def test_preview_of_the_same_way_is_empty() -> None:
    assert differences(STANDARD, STANDARD) == ()


def test_taking_up_another_way_keeps_what_the_team_has_made_its_own() -> None:
    own = replace(
        STANDARD,
        phases=tuple(
            replace(phase, name="Hos oss", case_limit=6)
            if phase.kind is PhaseKind.INTENSIVE
            else phase
            for phase in STANDARD.phases
        ),
        deadlines=replace(STANDARD.deadlines, closed_days=((12, 24),)),
    )
    then = taken_up(own, way(WayName.BOEMLO))
    intensive = then.phase(PhaseKind.INTENSIVE)
    assert intensive == PhaseSetting(PhaseKind.INTENSIVE, "Hos oss", 8, 6)
    assert then.deadlines.closed_days == ((12, 24),)


def test_board_without_an_end_is_refused() -> None:
    with pytest.raises(PhaseNeeded):
        replace(STANDARD, phases=STANDARD.phases[:-1]).checked()


def test_same_kind_of_phase_twice_is_refused() -> None:
    with pytest.raises(PhaseTwice):
        replace(STANDARD, phases=(*STANDARD.phases, STANDARD.phases[1])).checked()


@pytest.mark.parametrize(("weeks", "limit", "field"), [(0, 3, "weeks"), (2, 0, "case_limit")])
def test_phase_with_an_impossible_number_is_refused(weeks: int, limit: int, field: str) -> None:
    wrong = PhaseSetting(PhaseKind.MAPPING, "", weeks, limit)
    with pytest.raises(OutOfRange) as refused:
        replace(STANDARD, phases=(STANDARD.phases[0], wrong, STANDARD.phases[-1])).checked()
    assert refused.value.field == field
