"""The referral on the person's page: the checklist, its undo, and the way to another team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel
from sqlalchemy import select

from teamdesk.domain.inclusion import Answer, Criterion, Judgement
from teamdesk.models import CaseFile, Referral
from teamdesk.ui.person.overview.tab import OverviewTab
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.overview.intake_card import IntakeCard
    from tests.ui.person.conftest import Opened


def card_of(opened: Opened) -> IntakeCard:
    tab = opened.view.tab
    assert isinstance(tab, OverviewTab)
    return tab.intake


def answer(card: IntakeCard, criterion: Criterion, place: int) -> None:
    card.fold.setChecked(True)
    card.criteria.lines[criterion].answer.findChildren(QAbstractButton)[place].click()


def test_answer_is_stored_at_once_and_undone(opened: Opened) -> None:
    answer(card_of(opened), Criterion.MOTIVATED, 0)
    assert opened.stored().referral.criteria == {Criterion.MOTIVATED: Judgement(Answer.YES)}
    opened.around.undo.undo()
    assert opened.stored().referral.criteria == {}


def test_what_the_teams_own_list_said_is_read_here_and_never_on_the_wall(opened: Opened) -> None:
    card = card_of(opened)
    shown = [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    assert not any("liste" in text for text in shown)
    with opened.team.workplace.writing() as work:
        work.get(CaseFile, opened.case_id).background = "Hjelp (timer per uke): 14 før, – etter"
        opened.around.bus.publish(work.commit())
    (told,) = [label for label in card.findChildren(QLabel) if "14 før" in label.text()]
    assert told.text().startswith("Fra teamets egen liste: Hjelp")
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert not told.isVisibleTo(opened.view)


def test_first_answer_of_an_imported_case_is_undone_and_done_again(opened: Opened) -> None:
    with opened.team.workplace.writing() as work:
        found = work.session.scalars(select(Referral).where(Referral.case_id == opened.case_id))
        work.remove(found.one())
        opened.around.bus.publish(work.commit())
    answer(card_of(opened), Criterion.MOTIVATED, 0)
    opened.around.undo.undo()
    assert opened.stored().referral.criteria == {}
    opened.around.undo.redo()
    assert opened.stored().referral.criteria == {Criterion.MOTIVATED: Judgement(Answer.YES)}
    assert not opened.heard.failures


def test_reason_is_stored_when_the_field_is_left(opened: Opened, qtbot: QtBot) -> None:
    card = card_of(opened)
    answer(card, Criterion.SAFE_AT_HOME, 1)
    line = card.criteria.lines[Criterion.SAFE_AT_HOME]
    line.reason.setFocus()
    qtbot.keyClicks(line.reason, "Faller ofte")
    card.fold.setFocus()
    told = opened.stored().referral.criteria[Criterion.SAFE_AT_HOME]
    assert told == Judgement(Answer.NO, "Faller ofte")


def test_transfer_where_there_is_one_team_says_how_to_make_another(opened: Opened) -> None:
    card_of(opened).send.click()
    assert card_of(opened).form is None
    assert "Oppsett" in opened.heard.told[-1]


def test_card_names_its_controls(opened: Opened) -> None:
    card_of(opened).fold.setChecked(True)
    assert not nameless(card_of(opened))
