from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.evaluations import Moment
from teamdesk.models import Assessment, AssessmentItem
from teamdesk.ui.person.scores.answer_sheet import AnswerSheet
from teamdesk.ui.person.scores.icf_card import LevelBar
from teamdesk.ui.person.scores.icf_sheet import IcfSheet
from teamdesk.ui.person.scores.own_sheet import OwnSheet
from teamdesk.ui.person.scores.tab import AssessmentsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.widgets.labels import Label
from tests.helpers.accessibility import nameless
from tests.helpers.measured import measure

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.assessments import AssessmentRow
    from tests.ui.person.conftest import Opened

EARLY, DAY = date(2026, 11, 2), date(2026, 11, 20)


def measured(
    opened: Opened,
    instrument: str,
    values: list[float | None],
    scale: str = "",
    day: date = DAY,
) -> None:
    with opened.team.workplace.writing() as work:
        measure(work, opened.case_id, instrument, values, day, scale)
        work.commit()


def tab_of(opened: Opened) -> AssessmentsTab:
    opened.view.open_tab(TabKey.ASSESSMENTS)
    opened.view.presenter.refresh()
    tab = opened.view.tab
    assert isinstance(tab, AssessmentsTab)
    return tab


def titles(opened: Opened) -> list[str]:
    return [line.title.text() for line in tab_of(opened).card.rows.lines]


def begun(opened: Opened, instrument: str) -> AssessmentsTab:
    tab = tab_of(opened)
    tab.card.begin()
    form = tab.card.form
    form.instrument.choose(instrument)
    form.instrument.chosen.emit(instrument)
    return tab


def stored(opened: Opened) -> tuple[AssessmentRow, ...]:
    return opened.stored().page.assessments


def test_incomplete_assessment_says_how_much_is_filled_in(opened: Opened) -> None:
    measured(opened, "barthel_20", [2, 1, None, None, 1, 1, 1, 1, 1, 1])
    assert titles(opened) == ["Barthel (0–20): 8 av 10 utfylt"]


def test_complete_assessment_has_its_total(opened: Opened) -> None:
    measured(opened, "sppb", [2, 2, 3])
    assert titles(opened) == ["SPPB: 7 / 12"]


def test_seconds_are_called_seconds(opened: Opened) -> None:
    measured(opened, "tug", [19.8])
    assert titles(opened) == ["TUG: 19,8 s"]


def test_copm_has_a_mean_a_scale_and_no_total(opened: Opened) -> None:
    measured(opened, "copm", [3, 4], "performance")
    assert titles(opened) == ["COPM: utførelse 3,5"]


def test_change_is_told_by_its_way_and_its_source(opened: Opened) -> None:
    measured(opened, "sppb", [2, 2, 2], day=EARLY)
    measured(opened, "sppb", [2, 2, 3])
    (line,) = tab_of(opened).changes.rows.lines
    assert line.title.text() == "SPPB: 6 →\N{NO-BREAK SPACE}7 (+1), bedring"
    assert line.facts.text() == "Klinisk viktig endring: 1 eller mer (Perera 2006)"


def test_fewer_seconds_are_an_improvement(opened: Opened) -> None:
    measured(opened, "tug", [27.4], day=EARLY)
    measured(opened, "tug", [19.8])
    (line,) = tab_of(opened).changes.rows.lines
    assert line.title.text() == "TUG: 27,4 →\N{NO-BREAK SPACE}19,8 (−7,6), bedring"


def test_form_is_answered_by_digits_alone(opened: Opened, qtbot: QtBot) -> None:
    tab = begun(opened, "barthel_20")
    sheet = tab.card.form.answers.sheet
    assert isinstance(sheet, AnswerSheet)
    sheet.first.setFocus()
    for digit in "1001111210":
        qtbot.keyClicks(opened.view.focusWidget(), digit)
    assert tab.card.form.answers.result.text() == "8 / 20"
    qtbot.keyClick(sheet.rows[-1].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = stored(opened)
    assert [value for _total, value in row.result.totals] == [8]


def test_question_without_an_answer_stays_missing(opened: Opened, qtbot: QtBot) -> None:
    tab = begun(opened, "barthel_20")
    sheet = tab.card.form.answers.sheet
    assert isinstance(sheet, AnswerSheet)
    qtbot.keyClick(sheet.rows[0].editor, Qt.Key.Key_2)
    assert tab.card.form.answers.result.text() == "1 av 10 utfylt"
    tab.card.form.submit()
    (row,) = stored(opened)
    assert [answer.value for answer in row.answers] == [2, *[None] * 9]


def test_points_fill_themselves_in_from_the_seconds(opened: Opened, qtbot: QtBot) -> None:
    sheet = begun(opened, "sppb").card.form.answers.sheet
    assert isinstance(sheet, AnswerSheet)
    rows = {row.item.name: row for row in sheet.rows}
    qtbot.keyClicks(rows["course_metres"].editor, "3")
    qtbot.keyClicks(rows["gait_seconds"].editor, "4,00")
    assert rows["gait"].value == 3


@pytest.mark.parametrize(("typed", "value"), [("700", None), ("12,5", 12.5), ("tull", None)])
def test_value_that_can_not_be_is_refused_at_its_field(
    opened: Opened, qtbot: QtBot, typed: str, value: float | None
) -> None:
    tab = begun(opened, "tug")
    sheet = tab.card.form.answers.sheet
    assert isinstance(sheet, AnswerSheet)
    qtbot.keyClicks(sheet.rows[0].editor, typed)
    tab.card.form.lines["circumstance"].setText("rullator")
    tab.card.form.submit()
    assert [row.answers[0].value for row in stored(opened)] == ([value] if value else [])
    assert sheet.rows[0].is_wrong is (value is None)


def test_aid_is_asked_for(opened: Opened, qtbot: QtBot) -> None:
    tab = begun(opened, "tug")
    sheet = tab.card.form.answers.sheet
    assert isinstance(sheet, AnswerSheet)
    qtbot.keyClicks(sheet.rows[0].editor, "12")
    tab.card.form.submit()
    assert tab.card.form.fields["circumstance"].has_error
    assert stored(opened) == ()


def test_earlier_numbers_are_hidden_until_the_new_are_saved(opened: Opened) -> None:
    measured(opened, "copm", [3, 4], "performance")
    tab = begun(opened, "copm")
    sheet = tab.card.form.answers.sheet
    assert isinstance(sheet, OwnSheet)
    assert [row.name for row in sheet.rows[:2]] == ["own 0", "own 1"]
    assert not sheet.rows[0].answers()[1].value
    assert titles(opened) == ["COPM: skjult til de nye svarene er lagret"]
    tab.card.close_form()
    assert titles(opened) == ["COPM: utførelse 3,5"]


def test_code_is_explained_as_it_is_typed(opened: Opened, qtbot: QtBot) -> None:
    sheet = begun(opened, "icf").card.form.answers.sheet
    assert isinstance(sheet, IcfSheet)
    qtbot.keyClicks(sheet.lines[0], "d450.23")
    assert sheet.lines[0].meaning.text() == (
        "Aktiviteter og deltakelse – utførelse: moderate vansker, kapasitet: store vansker"
    )
    qtbot.keyClicks(sheet.lines[1], "d450.5")
    assert sheet.lines[1].is_wrong


def test_next_assessment_is_proposed_at_the_end(opened: Opened) -> None:
    measured(opened, "sppb", [2, 2, 2], day=EARLY)
    tab = tab_of(opened)
    tab.card.begin()
    assert tab.card.form.instrument.choice == "sppb"
    assert tab.card.form.moment.choice is Moment.END


def test_half_written_assessment_is_there_again(opened: Opened, qtbot: QtBot) -> None:
    tab = begun(opened, "barthel_20")
    sheet = tab.card.form.answers.sheet
    assert isinstance(sheet, AnswerSheet)
    qtbot.keyClicks(sheet.rows[0].editor, "1")
    opened.view.open_tab(TabKey.OVERVIEW)
    again = tab_of(opened).card.form
    assert again.instrument.choice == "barthel_20"
    assert again.answers.answers[0].value == 1


def test_icf_profile_has_a_bar_and_words_for_each_qualifier(opened: Opened) -> None:
    row = Assessment(case_id=opened.case_id, instrument="icf", moment=Moment.START, assessed_on=DAY)
    with opened.team.workplace.writing() as work:
        work.add(row)
        work.flush()
        told = (("d450", "performance", 2), ("d450", "capacity", 3), ("e310", "facilitator", 3))
        work.add_all(
            AssessmentItem(assessment_id=row.id, position=at, name=name, scale=scale, value=value)
            for at, (name, scale, value) in enumerate(told)
        )
        work.commit()
    card = tab_of(opened).icf
    assert len(card.findChildren(LevelBar)) == 3
    assert {"utførelse", "kapasitet"} <= {found.text() for found in card.findChildren(Label)}
    assert not nameless(card)


def test_instrument_is_chosen_where_there_are_more_lines_than_a_picture_holds(
    opened: Opened,
) -> None:
    for instrument, values in (
        ("sppb", [2, 2, 2]),
        ("tug", [19]),
        ("sit_to_stand", [9]),
        ("barthel_20", [1] * 10),
    ):
        measured(opened, instrument, list(values))
    shown = tab_of(opened).development
    assert shown.which.isHidden()
    measured(opened, "barthel_100", [5] * 10)
    shown = tab_of(opened).development
    shown.which.setCurrentIndex(shown.which.findData("tug"))
    shown.which.activated.emit(shown.which.currentIndex())
    assert shown.chart.accessibleDescription() == "TUG (lavere er bedre): 19"


def test_few_stands_are_remarked_quietly(opened: Opened) -> None:
    measured(opened, "sit_to_stand", [7])
    (line,) = tab_of(opened).card.rows.lines
    assert "funksjonstap bør vurderes" in line.facts.text()


def test_assessments_are_handed_out_from_their_own_tab(opened: Opened, qtbot: QtBot) -> None:
    measured(opened, "sppb", [2, 2, 3])
    tab = tab_of(opened)
    with qtbot.waitSignal(tab.export_requested) as asked:
        tab.pdf.click()
    assert asked.args == [DocumentKind.ASSESSMENTS, DocumentFormat.PDF]
