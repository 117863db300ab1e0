from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.ui.person.overview.timeline import AT_ONCE, TimelineCard
from teamdesk.ui.person.overview.timeline_words import timeline_sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

DAY = date(2026, 11, 23)
HIDDEN_DAYS = 100
VISITS = [
    TimelineRow(DAY - timedelta(days=back), TimelineKind.CONTACT, "Hoa", "home_visit")
    for back in range(HIDDEN_DAYS)
]
GOAL = TimelineRow(DAY, TimelineKind.GOAL, "Dusje selv", "reached", "Kari Hansen")
OLDER = TimelineRow(DAY - timedelta(days=400), TimelineKind.REFERRAL, "", "hospital")


def read_more(known: int) -> list[TimelineRow]:
    return [OLDER] if known == HIDDEN_DAYS + 1 else []


@pytest.fixture
def card(qtbot: QtBot, around: Surroundings) -> TimelineCard:
    card = TimelineCard(around, read_more)
    qtbot.addWidget(card)
    card.show()
    card.show_rows((), [GOAL, *VISITS], is_new=True)
    return card


def shown(card: TimelineCard) -> list[str]:
    return [row.text for row in card.model.rows]


def test_visits_are_left_out_until_they_are_asked_for(card: TimelineCard) -> None:
    assert shown(card)[0] == "Mål nådd: dusje selv"
    assert "Hjemmebesøk, Hoa" not in shown(card)
    card.chips[TimelineKind.CONTACT].click()
    assert "Hjemmebesøk, Hoa" in shown(card)


def test_kind_that_is_there_has_a_chip_and_others_have_none(card: TimelineCard) -> None:
    there = {kind for kind, chip in card.chips.items() if not chip.isHidden()}
    assert there == {TimelineKind.GOAL, TimelineKind.CONTACT}


def test_line_tells_who_wrote_it(card: TimelineCard) -> None:
    assert card.model.rows[0].aside == "Kari Hansen"


def test_scrolling_goes_on_into_what_was_not_read_yet(card: TimelineCard, qtbot: QtBot) -> None:
    card.chips[TimelineKind.CONTACT].click()
    top = QModelIndex()
    while card.model.canFetchMore(top):
        before = len(shown(card))
        card.model.fetchMore(top)
        assert len(shown(card)) - before <= AT_ONCE
    assert len(shown(card)) == HIDDEN_DAYS + 2
    assert shown(card)[-1] == "Henvist: fra sykehus"


def test_model_keeps_the_rules_of_models(card: TimelineCard) -> None:
    tester = QAbstractItemModelTester(
        card.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    card.chips[TimelineKind.CONTACT].click()
    card.model.fetchMore(QModelIndex())
    assert tester.model() is card.model


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (TimelineRow(DAY, TimelineKind.REFERRAL, "", "hospital"), "Henvist: fra sykehus"),
        (TimelineRow(DAY, TimelineKind.PHASE, "", "intensive"), "Fase: Intensiv"),
        (TimelineRow(DAY, TimelineKind.ASSESSMENT, "copm", "start"), "COPM, start"),
        (TimelineRow(DAY, TimelineKind.DECISION, "Fortsetter", ""), "Møte: fortsetter"),
        (TimelineRow(DAY, TimelineKind.DECISION, "NAV inviteres", ""), "Møte: NAV inviteres"),
        (TimelineRow(DAY, TimelineKind.STAY, "Solstrand", ""), "Døgnopphold: Solstrand"),
        (
            TimelineRow(DAY, TimelineKind.GOAL_EVALUATION, "Dusje selv", "continues"),
            "Mål evaluert, fortsetter: dusje selv",
        ),
        (TimelineRow(DAY, TimelineKind.MEASURE, "Turgåing", "begun"), "Tiltak startet: turgåing"),
        (TimelineRow(DAY, TimelineKind.MEASURE, "Turgåing", "ended"), "Tiltak avsluttet: turgåing"),
        (TimelineRow(DAY, TimelineKind.PROMISE, "Ringe NAV", ""), "Gjort: ringe NAV"),
        (TimelineRow(DAY, TimelineKind.NEED_LEVEL, "", "2"), "Behovsnivå 2"),
        (
            TimelineRow(DAY, TimelineKind.CONSENT, "NAV", "sharing.given"),
            "Samtykke gitt: deling av opplysninger (NAV)",
        ),
        (
            TimelineRow(DAY, TimelineKind.CONSENT, "", "plan.withdrawn"),
            "Samtykke trukket tilbake: plan",
        ),
        (
            TimelineRow(DAY, TimelineKind.DOCUMENT, "", "interview"),
            "Eksportert: motiverende samtale",
        ),
    ],
)
def test_sentence_says_what_happened(texts: Texts, row: TimelineRow, said: str) -> None:
    assert timeline_sentence(texts, row) == said


@pytest.mark.parametrize("kind", [TimelineKind.CONSENT, TimelineKind.DOCUMENT])
def test_consents_and_documents_have_chips_of_their_own(
    card: TimelineCard, kind: TimelineKind
) -> None:
    code = {TimelineKind.CONSENT: "plan.given", TimelineKind.DOCUMENT: "plan"}[kind]
    line = timeline_sentence(card._, row := TimelineRow(DAY, kind, "", code))
    card.show_rows((), [GOAL, row], is_new=True)
    assert line in shown(card)
    card.chips[kind].click()
    assert line not in shown(card)


def test_one_line_takes_no_more_room_than_it_needs(card: TimelineCard) -> None:
    card.show_rows((), [GOAL], is_new=True)
    # The older one is read at once, as there is room for it.
    assert card.list.height() <= 2 * card.list.sizeHintForRow(0)


def test_many_lines_are_scrolled_to(card: TimelineCard) -> None:
    card.chips[TimelineKind.CONTACT].click()
    one = card.list.sizeHintForRow(1)
    assert 5 * one < card.list.height() < card.model.rowCount() * one


def test_enter_on_a_line_tells_what_happened(card: TimelineCard, qtbot: QtBot) -> None:
    card.list.setCurrentIndex(card.model.index(0))
    with qtbot.waitSignal(card.opened) as opened:
        card.list.activated.emit(card.list.currentIndex())
    assert opened.args == [GOAL]
