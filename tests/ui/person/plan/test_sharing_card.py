from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.people import ConsentForm, ConsentGiver, ConsentKind, ConsentState, Information
from teamdesk.domain.plans import PlanStatus
from teamdesk.ui.person.plan.plan_command import stored_command
from teamdesk.ui.person.plan.sharing_card import SharingLine
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    return opened.tab(TabKey.PLAN, PlanTab)


def share(
    tab: PlanTab,
    qtbot: QtBot,
    recipient: str,
    kinds: tuple[Information, ...] = (Information.SERVICES,),
) -> None:
    """Record by the form that kinds of information may be told somebody."""
    tab.consents.begin()
    form = tab.consents.form
    form.state.choose(ConsentState.GIVEN)
    form.kind.setCurrentIndex(form.kind.findData(ConsentKind.SHARING.value))
    qtbot.keyClicks(form.lines["recipient"], recipient)
    for kind in kinds:
        qtbot.mouseClick(form.information.chips[kind], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)


def test_form_keeps_the_kinds_that_are_ticked(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    share(tab, qtbot, "Berit Moen")
    kinds = {row.information for row in opened.stored().consents}
    assert (Information.SERVICES,) in kinds


def test_consent_that_names_no_kinds_says_why_nothing_is_covered(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    def told() -> list[str]:
        return [line.covered.text() for line in tab.sharing.findChildren(SharingLine)]

    share(tab, qtbot, "Berit Moen", ())
    assert told() == [
        "Samtykket sier ikke hvilke opplysninger. Velg dem i svaret under «Samtykke»."
    ]
    share(tab, qtbot, "Berit Moen")
    assert told() == ["Tjenester"]


def test_oral_answer_asks_who_heard_it(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    before = len(opened.stored().consents)
    tab.consents.begin()
    form = tab.consents.form
    form.state.choose(ConsentState.GIVEN)
    form.form.setCurrentIndex(form.form.findData(ConsentForm.ORAL.value))
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.fields["witness"].has_error
    qtbot.keyClicks(form.lines["witness"], "Ola Lien")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert len(opened.stored().consents) == before + 1


def test_form_for_a_child_begins_with_a_parent(tab: PlanTab) -> None:
    form = tab.consents.form
    form.turn_to(11, ())
    form.open_on(None)
    assert form.words().giver is ConsentGiver.PARENT
    assert not form.is_ready()


def test_everything_in_the_cards_has_a_name(tab: PlanTab) -> None:
    tab.consents.begin()
    assert_all_named(tab)


def test_copy_is_offered_to_whom_the_consent_covers(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    before = [line.word.isHidden() for line in tab.sharing.rows.lines]
    assert before
    assert all(before)
    share(tab, qtbot, tab.sharing.rows.lines[0].name.text().split(" · ")[0])
    line = tab.sharing.rows.lines[0]
    asked = qtbot.waitSignal(tab.sharing.copy_requested)
    with qtbot.waitSignal(opened.around.bus.changed, timeout=20_000), asked:
        qtbot.mouseClick(line.pdf, Qt.MouseButton.LeftButton)
    kind, _who, made = asked.args
    assert (kind, made) == (DocumentKind.PLAN, DocumentFormat.PDF)


def test_offer_of_a_plan_is_no_paper_to_give(opened: Opened, tab: PlanTab) -> None:
    kinds = tab.sharing.kind
    assert kinds.findData(DocumentKind.PLAN.value) >= 0
    plan = opened.stored().plan
    assert plan is not None
    offer = replace(stored_command(plan), status=PlanStatus.OFFERED)
    opened.around.bus.publish(opened.desk.plans.save(offer))
    assert kinds.findData(DocumentKind.PLAN.value) < 0
    assert kinds.count() > 0
