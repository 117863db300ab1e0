"""The plan is revised by keys: what changed, what was concluded, when next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.plans import PlanStatus
from teamdesk.ui.person.plan.plan_command import stored_command
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from tests.helpers.accessibility import assert_all_named
from tests.helpers.handed_out import make_plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import PlanRow, PlanVersionRow
    from teamdesk.ui.person.plan.revision_card import RevisionCard
    from tests.ui.person.conftest import Opened


@pytest.fixture
def card(opened: Opened) -> RevisionCard:
    return opened.tab(TabKey.PLAN, PlanTab).revision


def plan_of(opened: Opened) -> PlanRow:
    plan = opened.stored().plan
    assert plan is not None
    return plan


def versions(opened: Opened) -> tuple[PlanVersionRow, ...]:
    return opened.desk.versions.of_plan(plan_of(opened).id)


def revise(card: RevisionCard, qtbot: QtBot, conclusion: str) -> None:
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    card.conclusion.setPlainText(conclusion)
    qtbot.keyClick(card.save, Qt.Key.Key_Space)


def test_revision_is_frozen_and_the_next_day_follows_the_setting(
    opened: Opened, card: RevisionCard, qtbot: QtBot
) -> None:
    before = len(versions(opened))
    revise(card, qtbot, "Fortsetter som nå.")
    newest = versions(opened)[0]
    assert (newest.number, newest.conclusion) == (before + 1, "Fortsetter som nå.")
    # Six months on is a Sunday, on which nobody meets.
    assert plan_of(opened).revision_on == date(2027, 5, 24)
    assert not card.save.isVisible()


def test_revision_is_begun_by_key_with_its_form_in_sight(
    opened: Opened, card: RevisionCard, qtbot: QtBot
) -> None:
    opened.view.resize(1100, 600)
    opened.view.tab.ensureWidgetVisible(card.begin)
    bar = opened.view.tab.verticalScrollBar()
    before = bar.maximum()
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bar.maximum() > before)
    assert card.conclusion.hasFocus()
    for part in (card.conclusion, card.save):
        assert part.visibleRegion().boundingRect().height() == part.height()


def test_revision_without_a_conclusion_is_told_at_its_field(
    opened: Opened, card: RevisionCard, qtbot: QtBot
) -> None:
    before = versions(opened)
    revise(card, qtbot, "  ")
    assert card.conclusion.hasFocus()
    assert versions(opened) == before


def test_revision_shows_what_changed_since_the_last_one(
    opened: Opened, card: RevisionCard, qtbot: QtBot
) -> None:
    revise(card, qtbot, "Fortsetter som nå.")
    stored = stored_command(plan_of(opened))
    after = replace(stored, needs="Mer trygghet.")
    opened.view.presenter.deeds.save_plan(stored, after)
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    told = [line._after.text() for line in card.rows.lines if not line.isHidden()]
    assert "Mer trygghet." in told


def test_escape_leaves_the_revision_and_keeps_what_was_typed(
    card: RevisionCard, qtbot: QtBot
) -> None:
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    card.conclusion.setPlainText("Halvferdig")
    qtbot.keyClick(card.conclusion, Qt.Key.Key_Escape)
    assert not card.save.isVisible()
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    assert card.conclusion.toPlainText() == "Halvferdig"


def test_plan_that_is_only_offered_is_not_revised(opened: Opened, card: RevisionCard) -> None:
    stored = stored_command(plan_of(opened))
    after = replace(stored, status=PlanStatus.OFFERED)
    opened.view.presenter.deeds.save_plan(stored, after)
    assert card.isHidden()


def test_revision_form_names_its_controls(card: RevisionCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    assert_all_named(card)


def test_conclusion_that_is_begun_is_there_again_after_another_person(
    opened: Opened, card: RevisionCard, qtbot: QtBot
) -> None:
    first = opened.view.presenter.state
    assert first is not None
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    card.conclusion.setPlainText("Halvferdig")
    make_plan(opened.team, "Bjarne Moe")
    opened.view.show_key(opened.team.card("Bjarne Moe").person_id)
    opened.view.open_tab(TabKey.PLAN)
    assert card.conclusion.toPlainText() == ""
    assert not card.save.isVisible()
    opened.view.show_key(first.page.person_id)
    opened.view.open_tab(TabKey.PLAN)
    assert card.conclusion.toPlainText() == "Halvferdig"
    assert card.save.isVisible()


def test_conclusion_is_kept_while_it_is_written_and_gone_when_it_is_frozen(
    opened: Opened, card: RevisionCard, qtbot: QtBot
) -> None:
    drafts = opened.view.presenter.drafts
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    card.conclusion.setPlainText("Halvferdig")
    qtbot.waitUntil(lambda: bool(drafts.begun("revision")), timeout=3000)
    qtbot.keyClick(card.save, Qt.Key.Key_Space)
    assert not drafts.begun("revision")


def test_freezing_says_beforehand_that_it_is_for_good(card: RevisionCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card.begin, Qt.Key.Key_Space)
    assert card._for_good.isVisible()
    assert "kan ikke angres" in card.save.accessibleDescription()
