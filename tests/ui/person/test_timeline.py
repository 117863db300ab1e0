from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.rows.people import TimelineKind, TimelineRow
from teamdesk.ui.person.timeline import AT_FIRST, TimelineCard
from teamdesk.ui.person.timeline_words import timeline_sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

DAY = date(2026, 11, 23)
ROWS = [TimelineRow(DAY, TimelineKind.CONTACT, "Hoa", "home_visit")] * 20 + [
    TimelineRow(DAY, TimelineKind.GOAL, "Dusje selv", "reached")
]


@pytest.fixture
def card(qtbot: QtBot, around: Surroundings) -> TimelineCard:
    card = TimelineCard(around)
    qtbot.addWidget(card)
    card.show()
    card.show_rows(ROWS)
    return card


def shown(card: TimelineCard) -> list[str]:
    return [line._text.text() for line in card._lines.lines if line.isVisibleTo(card)]


def test_visits_are_left_out_until_they_are_asked_for(card: TimelineCard) -> None:
    assert shown(card) == ["Mål nådd: dusje selv"]
    card.filter.setCurrentIndex(card.filter.findData(TimelineKind.CONTACT.value))
    assert len(shown(card)) == AT_FIRST
    card.more.click()
    assert len(shown(card)) == 20


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (TimelineRow(DAY, TimelineKind.REFERRAL, "", "hospital"), "Henvist: fra sykehus"),
        (TimelineRow(DAY, TimelineKind.PHASE, "", "intensive"), "Fase: Intensiv"),
        (TimelineRow(DAY, TimelineKind.ASSESSMENT, "copm", "start"), "COPM, start"),
        (TimelineRow(DAY, TimelineKind.DECISION, "Fortsetter", ""), "Møte: fortsetter"),
        (TimelineRow(DAY, TimelineKind.DECISION, "NAV inviteres", ""), "Møte: NAV inviteres"),
        (TimelineRow(DAY, TimelineKind.STAY, "Solstrand", ""), "Døgnopphold: Solstrand"),
    ],
)
def test_sentence_says_what_happened(texts: Texts, row: TimelineRow, said: str) -> None:
    assert timeline_sentence(texts, row) == said
