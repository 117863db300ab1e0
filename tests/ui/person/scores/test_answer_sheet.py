"""The questions of an instrument, and what is said beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments import barthel_20, eq5d, iplos
from teamdesk.domain.instruments.answers import ONLY, Answer
from teamdesk.ui.person.scores.answer_sheet import AnswerSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.instruments.shape import Instrument
    from teamdesk.ui.surroundings import Surroundings


def sheet_of(instrument: Instrument, around: Surroundings, qtbot: QtBot) -> AnswerSheet:
    sheet = AnswerSheet(around, instrument.forms[0])
    qtbot.addWidget(sheet)
    return sheet


def test_choices_that_all_questions_share_are_explained_once(
    around: Surroundings, qtbot: QtBot
) -> None:
    sheet = sheet_of(iplos.INSTRUMENT, around, qtbot)
    assert sheet.legend.text().startswith("1\N{NO-BREAK SPACE}ingen vansker · 2\N{NO-BREAK SPACE}")
    assert {row.meaning.text() for row in sheet.rows} == {""}


def test_answer_says_what_it_means_also_where_choices_are_shared(
    around: Surroundings, qtbot: QtBot
) -> None:
    sheet = sheet_of(iplos.INSTRUMENT, around, qtbot)
    sheet.show_answers([Answer("hygiene", ONLY, 3)])
    assert {row.meaning.text() for row in sheet.rows} == {"", "trenger noe hjelp"}


def test_choices_that_differ_are_explained_at_each_question(
    around: Surroundings, qtbot: QtBot
) -> None:
    sheet = sheet_of(barthel_20.INSTRUMENT, around, qtbot)
    assert sheet.legend.isHidden()
    assert all(row.meaning.text() for row in sheet.rows)


def test_choices_that_nobody_explains_have_no_legend(around: Surroundings, qtbot: QtBot) -> None:
    assert sheet_of(eq5d.INSTRUMENT, around, qtbot).legend.isHidden()
