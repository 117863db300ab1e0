"""The chart above each table of the report, and the same figures in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.charts import BarChart, BarRow, Shading

if TYPE_CHECKING:
    from teamdesk.domain.effects.told_tables import ToldRow, ToldTable


def chart_of(table: ToldTable) -> BarChart | Shading | None:
    """Bars, or the fields of a table in shades; None where all would be left out."""
    if table.is_shaded:
        return _shading(table)
    if not table.bars:
        return None
    said = "; ".join(f"{row.name}: {row.told}" for row in table.bars)
    return BarChart(tuple(map(_bar, table.bars)), _caption(table), f"{table.title}. {said}.")


def _caption(table: ToldTable) -> str:
    """What the table is counted from, and how the picture is read."""
    return " ".join(filter(None, (table.counted, table.drawn)))


def _bar(row: ToldRow) -> BarRow:
    if row.bar is None:
        return BarRow(row.name, None, row.told)
    return BarRow(row.name, (row.bar.low, row.bar.high), row.told, row.bar.middle)


def _shading(table: ToldTable) -> Shading:
    rows = [row for row in table.rows if not row.is_sum]
    head = table.columns[:-1]
    fields = (
        tuple(
            (figure.text, shade)
            for figure, shade in zip(row.figures[:-1], row.shades[:-1], strict=True)
        )
        for row in rows
    )
    said = "; ".join(
        f"{row.name}: "
        + ", ".join(
            f"{name} {figure.text}" for name, figure in zip(head, row.figures[:-1], strict=True)
        )
        for row in rows
    )
    shown = tuple((row.name, cells) for row, cells in zip(rows, fields, strict=True))
    return Shading(head, shown, _caption(table), f"{table.title}. {said}.")
