from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.effect import CostWords, HelpWords
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.evaluations import Moment
from teamdesk.models import ServiceRecord
from teamdesk.ui.person.evaluation.tab import EvaluationTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.effect import EffectPage
    from tests.ui.person.conftest import Opened

TODAY = date(2026, 11, 23)


@pytest.fixture
def tab(opened: Opened) -> EvaluationTab:
    return opened.tab(TabKey.EVALUATION, EvaluationTab)


def stored(opened: Opened) -> EffectPage:
    return opened.desk.helps.of_case(opened.case_id)


def tell(opened: Opened, before: int, now: int, effort: int) -> None:
    words = CostWords(TODAY, None, Decimal(before), Decimal(now), Decimal(effort))
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.costs.save(command))


def figures(tab: EvaluationTab) -> list[str]:
    lines = (line for line in tab.estimate.figures.lines if not line.isHidden())
    return [line.value.text().replace("\N{NO-BREAK SPACE}", " ") for line in lines]


def test_estimate_of_indre_oestfold_is_typed_and_shown(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab, Qt.Key.Key_K)
    lines = tab.costs.form.lines
    for name, text in (("before", "1 070 000"), ("now", "61000"), ("effort", "78500")):
        qtbot.keyClicks(lines[name], text)
    qtbot.keyClick(lines["effort"], Qt.Key.Key_Return)
    sums = ["1 070 000 kr", "61 000 kr", "78 500 kr"]
    assert figures(tab) == [*sums, "1 009 000 kr", "930 500 kr", "28,4 dager"]
    assert "anslag" in tab.estimate.why.text()
    assert "kontrollgruppe" in tab.estimate.why.text()
    opened.around.undo.undo()
    assert stored(opened).cost is None
    assert tab.estimate.isHidden()


def test_help_that_costs_more_is_never_called_saved(opened: Opened, tab: EvaluationTab) -> None:
    tell(opened, 100_000, 150_000, 20_000)
    assert "mer i året enn før" in tab.estimate.verdict.text()
    assert "Ingenting er spart" in tab.estimate.verdict.text()
    assert figures(tab)[-1] == "aldri"


def test_first_year_that_costs_more_says_so(opened: Opened, tab: EvaluationTab) -> None:
    tell(opened, 100_000, 90_000, 20_000)
    assert "Det første året koster likevel" in tab.estimate.verdict.text()


def test_help_is_taken_from_a_service_with_one_choice(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    with opened.team.workplace.writing() as work:
        work.add(
            ServiceRecord(
                case_id=opened.case_id,
                service="Hjemmesykepleie",
                from_on=date(2026, 8, 3),
                to_on=date(2026, 10, 30),
                hours_a_week=Decimal(28),
                visits_a_day=Decimal(4),
                staff_a_visit=2,
            )
        )
        opened.around.bus.publish(work.commit())
    qtbot.keyClick(tab, Qt.Key.Key_H)
    qtbot.keyClick(tab.helps.form.source, Qt.Key.Key_Down)
    qtbot.keyClick(tab.helps.form.source, Qt.Key.Key_Return)
    (row,) = stored(opened).helps
    told = (row.visits_a_day, row.carers_a_visit, row.minutes_a_visit, row.hours_a_week)
    assert told == (4, 2, 30, 0)
    assert (row.moment, row.told_on) == (Moment.START, date(2026, 10, 30))
    assert row.source.startswith("Hjemmesykepleie")


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("visits_a_day", "mange"),
        ("visits_a_day", "49"),
        ("carers_a_visit", "0"),
        ("carers_a_visit", "1,5"),
        ("minutes_a_visit", "721"),
        ("hours_a_week", "-1"),
    ],
)
def test_help_that_can_not_be_is_said_at_its_field(
    opened: Opened, tab: EvaluationTab, field: str, typed: str
) -> None:
    tab.helps.begin()
    lines = tab.helps.form.lines
    lines["hours_a_week"].setText("2")
    lines[field].setText(typed)
    tab.helps.form.submit()
    assert [name for name, each in tab.helps.form.fields.items() if each.has_error] == [field]
    assert stored(opened).helps == ()


def test_half_written_help_is_there_again(opened: Opened, tab: EvaluationTab) -> None:
    tab.helps.begin()
    tab.helps.form.lines["hours_a_week"].setText("3,5")
    tab.helps.leave()
    opened.view.show_key(opened.other_person())
    opened.view.show_key(opened.team.card("Åse Berg").person_id)
    assert tab.helps.form.lines["hours_a_week"].text() == "3,5"


def test_wall_shows_no_forms_and_all_has_a_name(opened: Opened, tab: EvaluationTab) -> None:
    words = HelpWords(Moment.START, TODAY, hours_a_week=Decimal(2))
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.helps.save(command))
    assert_all_named(tab)
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.helps.add.isHidden()
    assert tab.costs.add.isHidden()
