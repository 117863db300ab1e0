from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.plan_parts import AddMeasure, MeasureWords
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plan_gaps import Gap
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanStatus
from teamdesk.ui.person.goals.tab import GoalsTab
from teamdesk.ui.person.plan.plan_command import stored_command
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.reading_order import controls

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.commands.records import SavePlan
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    return opened.tab(TabKey.PLAN, PlanTab)


def stored_plan(opened: Opened) -> SavePlan:
    plan = opened.stored().plan
    assert plan is not None
    return stored_command(plan)


def type_needs(tab: PlanTab, qtbot: QtBot, text: str) -> None:
    editor = tab.fields.points[PlanPoint.NEEDS].field.text
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    tab.points.word.setFocus()


def test_text_is_saved_as_it_is_left_and_back_by_undo(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    type_needs(tab, qtbot, "Noen å gå med")
    assert stored_plan(opened).needs == "Noen å gå med"
    opened.around.undo.undo()
    assert stored_plan(opened).needs == "Trygghet ute."
    assert tab.fields.points[PlanPoint.NEEDS].field.value == "Trygghet ute."


def test_emptied_point_is_missing_in_plain_words(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    editor = tab.fields.points[PlanPoint.NEEDS].field.text
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    tab.points.word.setFocus()
    missing = [line._text.text() for line in tab.points.lines if line.go.text() == "Fyll ut"]
    assert "Behovet for tjenester er ikke beskrevet" in missing


def test_revision_is_typed_as_the_team_types_days(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    field = tab.fields.days["revision_on"].text
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "15.3.2027")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert stored_plan(opened).revision_on == date(2027, 3, 15)


def test_day_that_tells_nothing_is_not_saved(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    field = tab.fields.days["revision_on"]
    field.text.selectAll()
    qtbot.keyClicks(field.text, "snart")
    qtbot.keyClick(field.text, Qt.Key.Key_Return)
    assert field.has_error
    assert stored_plan(opened).revision_on == date(2027, 2, 1)


def test_point_is_set_aside_with_its_reason(opened: Opened, tab: PlanTab) -> None:
    point = tab.fields.points[PlanPoint.COOPERATION]
    assert point.aside.isChecked()
    assert point.field.value == "Ingen andre er med."
    point.aside.click()
    assert stored_plan(opened).cooperation == "Ingen andre er med."
    assert stored_plan(opened).not_relevant == ()


def test_conflict_keeps_what_was_typed_and_says_what_stands(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    stored = stored_plan(opened)
    opened.desk.plans.save(replace(stored, needs="Skrevet av Ola"))
    type_needs(tab, qtbot, "Mine ord")
    field = tab.fields.points[PlanPoint.NEEDS].field
    assert opened.heard.failures
    assert field.value == "Mine ord"
    assert field.has_error
    tab.keep()
    assert stored_plan(opened).needs == "Mine ord"


def test_way_leads_to_the_field(tab: PlanTab, qtbot: QtBot) -> None:
    line = next(line for line in tab.points.lines if line._point is PlanPoint.RESOURCES)
    qtbot.mouseClick(line.go, Qt.MouseButton.LeftButton)
    assert tab.fields.points[PlanPoint.RESOURCES].field.text.hasFocus()


@pytest.mark.parametrize(
    ("kind", "words", "field"),
    [
        (GapKind.RESPONSIBLE, MeasureWords("Dusj", "daglig", "Med stol"), "responsible"),
        (GapKind.EXTENT, MeasureWords("Dusj", method="Med stol"), "extent"),
        (GapKind.METHOD, MeasureWords("Dusj", "daglig"), "method"),
    ],
)
def test_way_to_what_a_measure_lacks_leads_to_its_field(
    opened: Opened, tab: PlanTab, kind: GapKind, words: MeasureWords, field: str
) -> None:
    opened.desk.measures.add(AddMeasure(opened.case_id, words))
    opened.view.presenter.refresh()
    (line,) = [one for one in tab.points.lines if one._gap == Gap(kind, "Dusj")]
    line.go.click()
    goals = opened.view.tab
    assert isinstance(goals, GoalsTab)
    (measure,) = [one for one in goals._measure_lines() if one.row and one.row.text == "Dusj"]
    assert measure.fields.form is not None
    editor = measure.fields.form.fields[field].editor
    assert next(controls(editor), editor).hasFocus()


def test_way_to_measures_leads_to_their_tab(opened: Opened, tab: PlanTab) -> None:
    tab.go_to(PlanPoint.MEASURES)
    assert opened.view.bar.currentIndex() == list(TabKey).index(TabKey.GOALS)


def test_coordinator_is_chosen_in_the_plan(opened: Opened, tab: PlanTab) -> None:
    place = tab.leader.who.findText("Ola Lien")
    tab.leader.who.setCurrentIndex(place)
    tab.leader.who.activated.emit(place)
    coordinator = opened.stored().page.coordinator
    assert coordinator is not None
    assert coordinator.name == "Ola Lien"


def test_offer_is_recorded_where_there_is_no_plan(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    card = opened.team.refer("Bjarne Moe")
    opened.view.show_key(card.person_id)
    opened.view.open_tab(TabKey.PLAN)
    qtbot.mouseClick(tab.nothing.action, Qt.MouseButton.LeftButton)
    plan = opened.desk.plans.of_case(card.case_id)
    assert plan is not None
    assert (plan.status, plan.offered_on) == (PlanStatus.OFFERED, date(2026, 11, 23))
    opened.around.undo.undo()
    assert opened.desk.plans.of_case(card.case_id) is None


def test_history_tells_of_the_plan_and_its_coordinator(opened: Opened, tab: PlanTab) -> None:
    place = tab.leader.who.findText("Ola Lien")
    tab.leader.who.setCurrentIndex(place)
    tab.leader.who.activated.emit(place)
    tab.fields.points[PlanPoint.NEEDS].field.text.setPlainText("Hjelp i trapp")
    tab.keep()
    panel = tab.history.open()
    assert panel is not None
    texts = " ".join(row.text for row in panel.model.rows)
    assert "Koordinator" in texts
    assert "Hjelp i trapp" in texts


def test_text_that_was_never_left_is_there_again(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    editor = tab.fields.points[PlanPoint.NEEDS].field.text
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Halvt skrevet")
    tab.draft.keep()
    assert stored_plan(opened).needs == "Trygghet ute."
    again = PlanTab(opened.around, opened.view.presenter)
    qtbot.addWidget(again)
    again.show_state(opened.stored())
    assert again.fields.points[PlanPoint.NEEDS].field.value == "Halvt skrevet"
    again.keep()
    again.show_state(opened.stored())
    assert not opened.view.presenter.drafts.begun("plan")


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.MY_PLAN])
def test_export_hands_out_the_paper_that_is_chosen(
    opened: Opened, tab: PlanTab, qtbot: QtBot, kind: DocumentKind
) -> None:
    tab.export_requested.disconnect()
    for button in tab.points.paper.findChildren(Button):
        if button.text() == ("Min plan" if kind is DocumentKind.MY_PLAN else "Hele planen"):
            button.click()
    with qtbot.waitSignal(tab.export_requested) as asked:
        tab.points.pdf.click()
    assert asked.args == [kind, DocumentFormat.PDF]


def test_tab_that_is_opened_first_over_a_half_typed_plan_keeps_it(
    opened: Opened, tab: PlanTab
) -> None:
    tab.fields.points[PlanPoint.NEEDS].field.text.setPlainText("Noen å gå med")
    opened.view.open_tab(TabKey.DOCUMENTS)
    assert stored_plan(opened).needs == "Noen å gå med"
