"""The page of somebody whose plan is a rehabilitation plan: its words, its points, its week."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plan_gaps import Gap
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanKind
from teamdesk.ui.person.overview.tab import OverviewTab
from teamdesk.ui.person.plan.plan_command import stored_command
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.week.tab import WeekTab

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    plan = opened.stored().plan
    assert plan is not None
    stored = stored_command(plan)
    short = replace(stored, kind=PlanKind.REHABILITATION, cooperation="", not_relevant=())
    opened.desk.plans.save(short)
    opened.view.presenter.refresh()
    return opened.tab(TabKey.PLAN, PlanTab)


def tab_name(opened: Opened) -> str:
    return opened.view.bar.tabText(opened.view.bar.keys.index(TabKey.PLAN))


def test_tab_is_called_what_the_plan_is(opened: Opened, qtbot: QtBot) -> None:
    assert tab_name(opened) == "Individuell plan"
    opened.view.show_key(opened.other_person())
    assert tab_name(opened) == "Plan"


def test_tab_follows_a_plan_that_is_taken_up(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    assert tab_name(opened) == "Rehabiliteringsplan"
    qtbot.mouseClick(tab.process.turn, Qt.MouseButton.LeftButton)
    assert tab_name(opened) == "Individuell plan"


def test_overview_calls_the_plan_what_it_is(opened: Opened, tab: PlanTab) -> None:
    overview = opened.tab(TabKey.OVERVIEW, OverviewTab)
    assert overview._plan_card._heading.text() == "Rehabiliteringsplan"


def test_points_are_those_of_the_kind_without_the_letters(tab: PlanTab) -> None:
    lines = [line for line in tab.points.lines if not line.isHidden()]
    assert PlanPoint.NEEDS not in {line._point for line in lines}
    assert {line._letter.text() for line in lines} == {""}
    assert "av 6 punkter" in tab.points._heading.text()


def test_empty_week_leads_to_the_week_plan(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    (line,) = [one for one in tab.points.lines if one._gap == Gap(GapKind.WEEK)]
    assert line._text.text() == "Ukeplanen er tom denne uka"
    qtbot.mouseClick(line.go, Qt.MouseButton.LeftButton)
    week = opened.view.tab
    assert isinstance(week, WeekTab)
    assert week.head.add.hasFocus()


def test_fields_of_an_individual_plan_are_shown_where_they_hold_something(tab: PlanTab) -> None:
    fields = tab.fields.points
    assert not fields[PlanPoint.WEEK].isHidden()
    assert not fields[PlanPoint.CONTRIBUTIONS].isHidden()
    assert not fields[PlanPoint.NEEDS].isHidden()
    assert fields[PlanPoint.COOPERATION].isHidden()


def test_week_is_set_aside_with_a_reason(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    field = tab.fields.points[PlanPoint.WEEK]
    field.aside.click()
    qtbot.keyClicks(field.field.text, "Følges opp på telefon.")
    tab.points.word.setFocus()
    state = opened.stored().plan_state
    assert state is not None
    assert Gap(GapKind.WEEK) not in state.gaps


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.MY_PLAN])
def test_paper_that_is_handed_out_is_that_of_the_kind(
    tab: PlanTab, qtbot: QtBot, kind: DocumentKind
) -> None:
    made = kind if kind is DocumentKind.MY_PLAN else DocumentKind.REHABILITATION_PLAN
    tab.points.paper.choose(kind)
    with qtbot.waitSignal(tab.export_requested) as asked:
        qtbot.mouseClick(tab.points.pdf, Qt.MouseButton.LeftButton)
    assert asked.args == [made, DocumentFormat.PDF]


def test_head_hands_out_the_paper_of_the_kind(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    choices = opened.view.head._choices
    pdf = DocumentFormat.PDF
    assert not choices[DocumentKind.PLAN, pdf].isEnabled()
    with qtbot.waitSignal(opened.view.head.export_requested) as asked:
        choices[DocumentKind.REHABILITATION_PLAN, pdf].trigger()
    assert asked.args == [DocumentKind.REHABILITATION_PLAN, pdf]


def test_copies_are_of_the_rehabilitation_plan(tab: PlanTab) -> None:
    kinds = [tab.sharing.kind.itemData(place) for place in range(tab.sharing.kind.count())]
    assert DocumentKind.REHABILITATION_PLAN.value in kinds
    assert DocumentKind.PLAN.value not in kinds
