"""The way of working in «Oppsett», on a real team in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.team import SaveWayOfWorking
from teamdesk.domain.phases import PhaseKind
from teamdesk.services.board import BoardService
from teamdesk.services.way_of_working import WayOfWorkingService
from teamdesk.ui.setup.way.section import WaySection

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam


@pytest.fixture
def ways(team: SmallTeam) -> WayOfWorkingService:
    return WayOfWorkingService(team.workplace)


@pytest.fixture
def section(qtbot: QtBot, around: Surroundings, ways: WayOfWorkingService) -> WaySection:
    made = WaySection(around, ways)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitActive(made)
    made.show_now()
    return made


def kinds(ways: WayOfWorkingService) -> list[PhaseKind]:
    return [phase.kind for phase in ways.now().way.phases]


def deadlines(ways: WayOfWorkingService) -> Deadlines:
    return ways.now().way.deadlines


def test_alt_and_an_arrow_move_a_phase_and_the_keyboard_with_it(
    qtbot: QtBot, section: WaySection, ways: WayOfWorkingService
) -> None:
    section.phases.choose(PhaseKind.TAPERING)
    qtbot.keyClick(section.phases.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kinds(ways)[2] is PhaseKind.TAPERING
    assert section.phases.list.currentRow() == 2


def test_phase_is_kept_as_one_leaves_its_field(
    qtbot: QtBot, section: WaySection, ways: WayOfWorkingService
) -> None:
    section.phases.choose(PhaseKind.INTENSIVE)
    section.phases.name.setText("Trening")
    section.phases.limit.setValue(6)
    qtbot.keyClick(section.phases.limit, Qt.Key.Key_Return)
    phase = ways.now().way.phase(PhaseKind.INTENSIVE)
    assert phase is not None
    assert (phase.name, phase.case_limit) == ("Trening", 6)
    assert "Trening · 4 uker · høyst 6" in section.phases.list.item(2).text()


def test_empty_phase_is_removed_and_taken_back(
    qtbot: QtBot, section: WaySection, around: Surroundings, ways: WayOfWorkingService
) -> None:
    section.phases.choose(PhaseKind.TAPERING)
    qtbot.keyClick(section.phases.list, Qt.Key.Key_Delete)
    assert PhaseKind.TAPERING not in kinds(ways)
    around.undo.undo()
    assert kinds(ways)[3] is PhaseKind.TAPERING


def test_phase_with_cases_is_not_removed_and_says_why(
    section: WaySection, team: SmallTeam, ways: WayOfWorkingService, notices: HeardNotices
) -> None:
    card = team.refer("Åse Berg")
    mapping = team.phase(PhaseKind.MAPPING)
    BoardService(team.workplace).move(MoveCase(card.case_id, card.version, mapping))
    section.phases.choose(PhaseKind.MAPPING)
    section.phases.remove.click()
    assert PhaseKind.MAPPING in kinds(ways)
    assert notices.failures


@pytest.mark.parametrize("kind", [PhaseKind.REFERRED, PhaseKind.ENDED])
def test_phases_that_every_board_needs_offer_no_removal(
    section: WaySection, kind: PhaseKind
) -> None:
    section.phases.choose(kind)
    assert not section.phases.remove.isEnabled()


def test_phase_that_was_removed_is_added_in_its_place(
    section: WaySection, ways: WayOfWorkingService
) -> None:
    before = kinds(ways)
    section.phases.choose(PhaseKind.TAPERING)
    section.phases.remove.click()
    section.phases.add_kind(PhaseKind.TAPERING)
    assert kinds(ways) == before


def test_deadline_is_kept_and_taken_back(
    qtbot: QtBot, section: WaySection, around: Surroundings, ways: WayOfWorkingService
) -> None:
    number = section.deadlines.numbers["first_contact_days"]
    number.setValue(5)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert deadlines(ways).first_contact_days == 5
    around.undo.undo()
    assert (deadlines(ways).first_contact_days, number.value()) == (3, 3)


def test_closed_days_and_weeks_are_read_as_they_are_written(
    qtbot: QtBot, section: WaySection, ways: WayOfWorkingService
) -> None:
    section.deadlines.closed.setText("31.12, 24.12.")
    section.deadlines.weeks.setText("12, 4")
    qtbot.keyClick(section.deadlines.weeks, Qt.Key.Key_Return)
    assert deadlines(ways).closed_days == ((12, 24), (12, 31))
    assert deadlines(ways).follow_up_weeks == (4, 12)


@pytest.mark.parametrize(("field", "text"), [("closed_days", "julaften"), ("closed_days", "30.2")])
def test_day_that_is_none_is_said_at_its_field(
    qtbot: QtBot, section: WaySection, ways: WayOfWorkingService, field: str, text: str
) -> None:
    section.deadlines.closed.setText(text)
    qtbot.keyClick(section.deadlines.closed, Qt.Key.Key_Return)
    assert section.deadlines.fields[field].has_error
    assert deadlines(ways).closed_days == ()


def test_deadlines_that_contradict_each_other_are_said_at_the_field(
    qtbot: QtBot, section: WaySection
) -> None:
    number = section.deadlines.numbers["decision_urgent_days"]
    number.setValue(20)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert section.deadlines.fields["decision_urgent_days"].has_error


def test_model_tells_what_it_would_change_before_it_is_taken_up(section: WaySection) -> None:
    section.models.choice.setCurrentIndex(section.models.choice.findData("gjoevik"))
    told = section.models.preview.text()
    assert "Fasen Nedtrapping tas bort" in told
    assert "Første besøk krever to faggrupper: nei → ja" in told


def test_model_tells_of_cases_in_a_phase_that_would_go(
    section: WaySection, team: SmallTeam
) -> None:
    card = team.refer("Åse Berg")
    tapering = team.phase(PhaseKind.TAPERING)
    BoardService(team.workplace).move(MoveCase(card.case_id, card.version, tapering))
    section.show_now()
    section.models.choice.setCurrentIndex(section.models.choice.findData("gjoevik"))
    assert "Fasen Nedtrapping tas bort – 1 sak står der" in section.models.preview.text()


def test_model_is_taken_up_and_taken_back(
    section: WaySection, around: Surroundings, ways: WayOfWorkingService
) -> None:
    section.models.choice.setCurrentIndex(section.models.choice.findData("boemlo"))
    section.models.take_up.click()
    assert (ways.now().way.name, deadlines(ways).longest_months) == ("boemlo", 6)
    assert not section.models.take_up.isEnabled()
    around.undo.undo()
    assert (ways.now().way.name, deadlines(ways).longest_months) == ("standard", 0)


def test_change_that_somebody_else_made_is_shown_and_not_overwritten(
    qtbot: QtBot, section: WaySection, ways: WayOfWorkingService, notices: HeardNotices
) -> None:
    seen = ways.now()
    theirs = replace(seen.way, deadlines=replace(seen.way.deadlines, plan_inactive_days=60))
    ways.save(SaveWayOfWorking(seen.version, theirs))
    number = section.deadlines.numbers["first_contact_days"]
    number.setValue(5)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert notices.failures
    assert (number.value(), deadlines(ways)) == (3, theirs.deadlines)
