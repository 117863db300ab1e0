from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.chart_lines import MOST_LINES, lines_of
from teamdesk.domain.rows.assessments import ScoreRow
from teamdesk.ui.person.scores.chart import ScoreChart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

FIRST, LAST = date(2026, 11, 2), date(2026, 11, 16)


def test_line_goes_from_the_first_day_to_the_last_in_its_own_range(texts: Texts) -> None:
    row = ScoreRow("barthel_20", "", ((FIRST, 10.0), (LAST, 20.0)), limits=(0, 20))
    (line,) = lines_of(texts, [row]).lines
    assert line.points == ((0.0, 0.5), (1.0, 1.0))


def test_lower_is_better_is_drawn_upside_down_and_said(texts: Texts) -> None:
    row = ScoreRow("tug", "", ((FIRST, 30.0), (LAST, 20.0)), higher_is_better=False)
    (line,) = lines_of(texts, [row]).lines
    assert line.points[1][1] > line.points[0][1]
    assert line.name == "TUG (lavere er bedre)"


def test_points_without_a_day_are_left_out(texts: Texts) -> None:
    row = ScoreRow("sppb", "", ((None, 3.0),))
    assert not lines_of(texts, [row]).lines


def test_longest_series_are_shown_when_there_are_many(texts: Texts) -> None:
    rows = [ScoreRow(f"x{n}", "", ((FIRST, 1.0),)) for n in range(5)]
    rows.append(ScoreRow("copm", "performance", ((FIRST, 3.0), (LAST, 5.0))))
    lines = lines_of(texts, rows).lines
    assert len(lines) == MOST_LINES
    assert lines[0].name == "COPM utførelse"


def test_chart_tells_its_figures_to_readers(qtbot: QtBot, theme: Theme, texts: Texts) -> None:
    chart = ScoreChart(theme, texts)
    qtbot.addWidget(chart)
    chart.show_scores([ScoreRow("copm", "performance", ((FIRST, 3.0), (LAST, 5.5)))])
    chart.resize(500, 240)
    chart.show()
    assert chart.accessibleDescription() == "COPM utførelse: 3, 5,5"
    assert not chart.grab().isNull()
