from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.chart_lines import MOST_LINES, lines_of
from teamdesk.domain.rows.assessments import ScoreRow
from teamdesk.ui.person.scores.chart import ScoreChart
from teamdesk.ui.person.scores.chart_painter import legend_name

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


def test_scale_tells_the_ends_of_a_range_that_all_lines_share(texts: Texts) -> None:
    points = ((FIRST, 3.0), (LAST, 5.0))
    rows = [ScoreRow("copm", scale, points, limits=(1, 10)) for scale in ("performance", "")]
    assert lines_of(texts, rows).scale == ((0.0, 1), (1.0, 10))


def test_scale_has_a_middle_where_it_is_a_whole_number(texts: Texts) -> None:
    row = ScoreRow("sppb", "", ((FIRST, 3.0),), limits=(0, 12))
    assert lines_of(texts, [row]).scale == ((0.0, 0), (0.5, 6), (1.0, 12))


def test_scale_is_upside_down_where_lower_is_better(texts: Texts) -> None:
    row = ScoreRow("tug", "", ((FIRST, 30.0),), higher_is_better=False, limits=(0, 60))
    assert lines_of(texts, [row]).scale[0] == (0.0, 60)


def test_lines_of_different_ranges_tell_them_in_the_legend(texts: Texts) -> None:
    points = ((FIRST, 3.0), (LAST, 5.0))
    rows = [
        ScoreRow("barthel_20", "", points, limits=(0, 20)),
        ScoreRow("sppb", "", points, limits=(0, 12)),
    ]
    shown = lines_of(texts, rows)
    named = [legend_name(texts, shown, place) for place in range(2)]
    assert not shown.scale
    assert named == ["Barthel (0–20)", "SPPB 0–12"]
