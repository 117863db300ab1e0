"""Who answers for a measure, also where that is nobody of the team (domain notes 2.2 e)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.plan_parts import AddMeasure, MeasureWords
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.ui.person.goals.responsible_field import OUTSIDE
from teamdesk.ui.person.goals.tab import GoalsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.person.goals.measure_form import MeasureForm
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> GoalsTab:
    goal = opened.stored().page.goals[0]
    words = MeasureWords("Arbeidsprøving", "daglig", "Med støtte", goal_id=goal.id)
    opened.around.bus.publish(opened.desk.measures.add(AddMeasure(opened.case_id, words)))
    return opened.tab(TabKey.GOALS, GoalsTab)


def trial(opened: Opened) -> MeasureRow:
    return next(row for row in opened.stored().measures if row.text == "Arbeidsprøving")


def open_trial(tab: GoalsTab) -> MeasureForm:
    line = tab.cards.lines[0].measures.lines[0]
    line.fields.edit("responsible")
    assert line.fields.form is not None
    return line.fields.form


def choose(form: MeasureForm, text: str) -> None:
    box = form.responsible.who
    place = box.findText(text)
    assert place >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def gaps(opened: Opened) -> list[tuple[GapKind, str]]:
    state = opened.stored().plan_state
    assert state is not None
    return [(gap.kind, gap.measure) for gap in state.gaps]


def test_one_who_takes_part_is_chosen_and_back_by_undo(opened: Opened, tab: GoalsTab) -> None:
    assert (GapKind.RESPONSIBLE, "Arbeidsprøving") in gaps(opened)
    form = open_trial(tab)
    choose(form, "Berit Moen")
    row = trial(opened)
    assert (row.responsible_id, row.responsible) == (None, "Berit Moen, søster")
    assert (GapKind.RESPONSIBLE, "Arbeidsprøving") not in gaps(opened)
    assert "ansvarlig: Berit Moen, søster" in tab.cards.lines[0].measures.lines[0].who.text()
    opened.around.undo.undo()
    assert trial(opened).responsible == ""


def test_anybody_is_written_by_keyboard(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    form = open_trial(tab)
    qtbot.keyClick(form.responsible.who, Qt.Key.Key_End)
    assert form.responsible.who.currentData() == OUTSIDE
    assert form.responsible.name.hasFocus()
    assert trial(opened).responsible == ""
    qtbot.keyClicks(form.responsible.name, "Nils Utsi")
    qtbot.keyClick(form.responsible.name, Qt.Key.Key_Tab)
    qtbot.keyClicks(form.responsible.service, "NAV Fjordvik")
    qtbot.keyClick(form.responsible.service, Qt.Key.Key_Return)
    assert form.isHidden()
    assert trial(opened).responsible == "Nils Utsi, NAV Fjordvik"
    again = open_trial(tab)
    assert again.responsible.outside == ("Nils Utsi", "NAV Fjordvik")
    assert again.responsible.service.isVisible()


def test_service_without_a_name_is_asked_for_it(opened: Opened, tab: GoalsTab) -> None:
    form = open_trial(tab)
    choose(form, "Noen utenfor teamet")
    form.responsible.service.setText("NAV")
    form.submit()
    assert form.fields["responsible"].has_error
    assert not form.isHidden()
    assert trial(opened).responsible == ""


def test_member_takes_the_place_of_somebody_from_outside(opened: Opened, tab: GoalsTab) -> None:
    form = open_trial(tab)
    choose(form, "Berit Moen")
    choose(form, "Ola Lien")
    assert not form.responsible.name.isVisible()
    row = trial(opened)
    assert (row.responsible, row.responsible_name, row.responsible_service) == ("Ola Lien", "", "")


def test_what_is_typed_outlives_another_language_and_the_page(
    opened: Opened, tab: GoalsTab
) -> None:
    form = open_trial(tab)
    choose(form, "Noen utenfor teamet")
    form.responsible.name.setText("Nils Utsi")
    opened.around.texts.use(Language.EN)
    assert form.responsible.who.currentText() == "Somebody outside the team"
    assert form.responsible.outside == ("Nils Utsi", "")
    form.responsible.name.setText("")
    form.responsible.service.setText("NAV")
    tab.leave()
    opened.view.open_tab(TabKey.OVERVIEW)
    assert form.responsible.outside == ("", "NAV")


def test_wall_has_no_name_of_somebody_from_outside(opened: Opened, tab: GoalsTab) -> None:
    form = open_trial(tab)
    choose(form, "Noen utenfor teamet")
    form.responsible.name.setText("Nils Utsi")
    form.submit()
    opened.around.theme.use(ThemeName.PROJECTOR)
    said = tab.cards.lines[0].measures.lines[0].who.text()
    assert "N. U." in said
    assert "Utsi" not in said


def test_every_line_has_a_name(tab: GoalsTab) -> None:
    choose(open_trial(tab), "Noen utenfor teamet")
    assert_all_named(tab)
