from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_delegate import row_height
from teamdesk.ui.widgets.columns_view import ColumnsTable, fitted, heading_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def _cells(row: str) -> Sequence[Cell]:
    return (Cell(row),)


def _itself(row: str) -> str:
    return row


@pytest.mark.parametrize("name", ThemeName)
def test_row_height_two_line_cell_fits(theme: Theme, name: ThemeName) -> None:
    theme.use(name)
    font = make_font(theme.tokens.type.body)
    block = painting.lay_out("Motiverende samtale", font, theme.tokens.type.body * 7.0)
    assert (len(block.lines), block.is_cut) == (2, False)
    assert block.height <= row_height(theme.tokens)


def test_columns_table_fitted_to_rows_needs_no_scrolling(qtbot: QtBot, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    model = ColumnsModel[str](_itself, _cells)
    table = ColumnsTable(theme, model)
    qtbot.addWidget(table)
    table.set_words("Samtaler", (Column("Tema", 1),))
    model.show_rows(("Å dusje", "Å gå", "Å handle"))
    table.fit_rows(3)
    table.resize(400, table.minimumHeight())
    table.show()
    assert table.rows.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("title", "width", "said"),
    [
        ("Øvre kvartil", 400.0, "Øvre kvartil"),
        ("Øvre kvartil", 70.0, "Øvre\nkvartil"),
        ("Besøk i ukeplan, t", 90.0, "Besøk i\nukeplan, t"),
    ],
)
def test_heading_takes_two_lines_where_it_is_too_wide(
    qtbot: QtBot, title: str, width: float, said: str
) -> None:
    assert fitted(title, QFontMetricsF(make_font(14)), width) == said


def test_heading_of_one_long_word_is_cut(qtbot: QtBot) -> None:
    assert fitted("Forløpsvarighet", QFontMetricsF(make_font(14)), 70.0).endswith("…")


def test_headings_of_two_lines_stand_whole_on_the_wall(qtbot: QtBot, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    columns = (Column("Tilbud", 1), Column("Per døgn, kr", 1))
    line = painting.line_height(make_font(theme.tokens.type.small, QFont.Weight.DemiBold))
    assert heading_height(theme.tokens, columns) >= 2 * line
    assert heading_height(theme.tokens, columns[:1]) == theme.tokens.sizes.control


def test_fitted_table_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    model = ColumnsModel[str](_itself, _cells)
    table = ColumnsTable(theme, model)
    qtbot.addWidget(table)
    table.set_words("Priser", (Column("Per døgn, kr", 1),))
    model.show_rows(("Å dusje", "Å gå"))
    table.fit_rows(2)
    table.show()
    theme.use(ThemeName.LIGHT)
    table.resize(400, table.minimumHeight())
    assert table.rows.verticalScrollBar().maximum() == 0
