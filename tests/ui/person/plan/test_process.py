from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.cases import AssignCoordinator
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plan_steps import PlanStep
from teamdesk.domain.plans import CoordinatorKind, OfferState, PlanEnd, PlanKind, PlanStatus
from teamdesk.ui.person.plan.plan_command import stored_command
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.widgets.dropdown import DropDown
    from tests.ui.person.conftest import Opened

TODAY = date(2026, 11, 23)


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    return opened.tab(TabKey.PLAN, PlanTab)


def plan_of(opened: Opened) -> PlanRow:
    plan = opened.stored().plan
    assert plan is not None
    return plan


def save(opened: Opened, **changed: object) -> None:
    opened.desk.plans.save(replace(stored_command(plan_of(opened)), **changed))
    opened.view.presenter.refresh()


def pick(box: DropDown, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_declined_offer_moves_the_plan_and_keeps_the_coordinator(
    opened: Opened, tab: PlanTab
) -> None:
    pick(tab.offers.coordinator.state, OfferState.CONSENTED.value)
    pick(tab.offers.plan.state, OfferState.DECLINED.value)
    plan = plan_of(opened)
    assert (plan.status, plan.offer) == (PlanStatus.DECLINED, OfferState.DECLINED)
    assert (plan.coordinator_offer, plan.coordinator_answered_on) == (OfferState.CONSENTED, TODAY)
    opened.around.undo.undo()
    assert plan_of(opened).status is PlanStatus.ACTIVE


def test_offer_that_is_not_recorded_is_asked_for(opened: Opened, tab: PlanTab) -> None:
    assert not tab.offers._notice.isHidden()
    pick(tab.offers.plan.state, OfferState.CONSENTED.value)
    pick(tab.offers.coordinator.state, OfferState.DECLINED.value)
    assert tab.offers._notice.isHidden()


def test_day_of_the_report_to_the_coordinating_unit_is_kept(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    line = tab.offers.reported.editor
    line.setFocus()
    qtbot.keyClicks(line, "28.10")
    tab.points.word.setFocus()
    assert plan_of(opened).reported_on == date(2026, 10, 28)
    opened.around.undo.undo()
    assert plan_of(opened).reported_on is None
    assert not line.text()


def test_rehabilitation_plan_is_taken_up_with_nothing_typed_twice(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    save(opened, kind=PlanKind.REHABILITATION)
    before = plan_of(opened)
    qtbot.mouseClick(tab.process.turn, Qt.MouseButton.LeftButton)
    after = plan_of(opened)
    assert (after.kind, after.offer) == (PlanKind.INDIVIDUAL, OfferState.OFFERED)
    assert (after.needs, after.measures) == (before.needs, before.measures)
    assert tab.process.turn.isHidden()
    assert tab.process.status.hasFocus()
    opened.around.undo.undo()
    assert plan_of(opened).kind is PlanKind.REHABILITATION


def test_plan_that_is_to_end_waits_for_its_reason(opened: Opened, tab: PlanTab) -> None:
    pick(tab.process.status, PlanStatus.ENDED.value)
    assert plan_of(opened).status is PlanStatus.ACTIVE
    assert tab.process._because_field.has_error
    assert tab.process.because.hasFocus()
    pick(tab.process.because, PlanEnd.MOVED.value)
    plan = plan_of(opened)
    assert (plan.status, plan.ended_because, plan.ended_on) == (
        PlanStatus.ENDED,
        PlanEnd.MOVED,
        TODAY,
    )


def test_day_of_a_step_is_typed_in_the_bar(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    field = tab.process.steps.days[PlanStep.GOALS]
    qtbot.keyClicks(field.text, "9.11")
    qtbot.keyClick(field.text, Qt.Key.Key_Return)
    # When need and consent were settled is known from the offer.
    offered = (PlanStep.CLARIFY, date(2026, 11, 2))
    assert plan_of(opened).rounds == ((offered, (PlanStep.GOALS, date(2026, 11, 9))),)
    assert field._below.text() == "her nå"


def test_day_that_is_cleared_stays_cleared(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    # The offer tells when need and consent were settled.
    field = tab.process.steps.days[PlanStep.CLARIFY]
    field.text.clear()
    qtbot.keyClick(field.text, Qt.Key.Key_Return)
    assert plan_of(opened).rounds == (((PlanStep.CLARIFY, None),),)
    opened.view.presenter.refresh()
    assert (field.text.text(), field._below.text()) == ("", "ikke begynt")
    opened.around.undo.undo()
    assert dict(plan_of(opened).rounds[-1])[PlanStep.CLARIFY] == date(2026, 11, 2)


def test_new_round_begins_after_the_evaluation(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    assert tab.process.round.isHidden()
    first = ((PlanStep.CLARIFY, date(2026, 1, 5)), (PlanStep.EVALUATE, date(2026, 11, 2)))
    save(opened, rounds=(first,))
    qtbot.mouseClick(tab.process.round, Qt.MouseButton.LeftButton)
    assert plan_of(opened).rounds == (first, ((PlanStep.ASSESS, TODAY),))
    assert tab.process._earlier.text() == "Runde 1: 5.1.2026 – 2.11.2026"


def test_deputy_and_kind_of_coordinator_are_chosen(opened: Opened, tab: PlanTab) -> None:
    choice = tab.leader
    choice.deputy.setCurrentIndex(choice.deputy.findText("Ola Lien"))
    choice.deputy.activated.emit(choice.deputy.currentIndex())
    pick(choice.kind, CoordinatorKind.CHILD.value)
    plan = plan_of(opened)
    assert plan.deputy_id == opened.team.ola
    assert plan.coordinator_kind is CoordinatorKind.CHILD


def test_coordinators_are_told_from_when_to_when(opened: Opened, tab: PlanTab) -> None:
    card = opened.team.card("Åse Berg")
    opened.desk.board.assign(AssignCoordinator(card.case_id, card.version, opened.team.ola))
    opened.view.presenter.refresh()
    assert tab.leader._history.text().splitlines()[-1].startswith("Ola Lien · siden ")


def test_goals_are_set_aside_with_a_reason(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    field = tab.fields.points[PlanPoint.GOALS]
    assert field.field.isHidden()
    field.aside.click()
    qtbot.keyClicks(field.field.text, "Målene settes i februar.")
    tab.points.word.setFocus()
    assert dict(plan_of(opened).not_relevant)["goals"] == "Målene settes i februar."


def test_rehabilitation_plan_is_begun_where_there_is_no_plan(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    card = opened.team.refer("Bjarne Moe")
    opened.view.show_key(card.person_id)
    opened.view.open_tab(TabKey.PLAN)
    qtbot.mouseClick(tab.nothing.rehabilitation, Qt.MouseButton.LeftButton)
    plan = opened.desk.plans.of_case(card.case_id)
    assert plan is not None
    assert (plan.kind, plan.status) == (PlanKind.REHABILITATION, PlanStatus.IN_PREPARATION)
    assert tab.process.status.hasFocus()


def test_versions_tell_what_is_new_since_the_last_one(
    opened: Opened, tab: PlanTab, tmp_path: Path
) -> None:
    assert tab.versions.before.isHidden() or not tab.versions.before.isVisible()
    command = ExportDocument(DocumentKind.PLAN, opened.case_id, (DocumentFormat.DOCX,), tmp_path)
    opened.desk.documents.export(command)
    save(opened, needs="Trygghet i trappa.")
    (line,) = [one for one in tab.versions.rows.lines if not one.isHidden()]
    told = (line._point.text(), line._what.text(), line._before.text(), line._after.text())
    assert told == ("Behov for tjenester", "≠ endret", "Trygghet ute.", "Trygghet i trappa.")


def test_versions_show_what_is_alike_when_asked_for(
    opened: Opened, tab: PlanTab, tmp_path: Path
) -> None:
    command = ExportDocument(DocumentKind.PLAN, opened.case_id, (DocumentFormat.DOCX,), tmp_path)
    opened.desk.documents.export(command)
    opened.view.presenter.refresh()
    assert tab.versions._says.text() == "Ingenting er ulikt."
    tab.versions.only_changes.click()
    words = {one._what.text() for one in tab.versions.rows.lines if not one.isHidden()}
    assert words == {"= som før"}


def test_participant_is_fetched_from_the_team(opened: Opened, tab: PlanTab) -> None:
    tab.participants.begin()
    form = tab.participants.form
    place = next(i for i in range(form.known.count()) if form.known.itemText(i).startswith("Ola"))
    form.known.setCurrentIndex(place)
    form.known.activated.emit(place)
    form.submit()
    assert [who.name for who in plan_of(opened).participants] == ["Berit Moen", "Ola Lien"]
    assert plan_of(opened).participants[-1].from_on == TODAY
