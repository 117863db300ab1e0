"""«Innsats per uke»: what the measures add up to, by profession, this week and as planned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.intensity import WEEK, intensity, last_week
from teamdesk.domain.labels import profession_label
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.measure_words import effort_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.surroundings import Surroundings

FEWEST, MOST = 4, 8
HOUR = 60
TOTAL = "total"


@dataclass(frozen=True, slots=True)
class EffortRow:
    """One profession's minutes, week by week; the last row is all of them."""

    key: str
    name: str
    minutes: tuple[int, ...]


class IntensityCard(Card):
    """Hours a week; without any number there is nothing to add up, and it says so."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._clock = around.clock
        self.model = ColumnsModel[EffortRow](_key, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = Label(TextRole.MUTED, wraps=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self._empty)

    def show_measures(self, measures: Sequence[MeasureRow]) -> None:
        """Add up one person's measures."""
        _, formats = self._, self._.formats
        today = self._clock.today()
        efforts = [effort_of(row) for row in measures]
        planned = (last_week(efforts, today) - today).days // WEEK.days + 2
        found = intensity(efforts, today, max(FEWEST, min(planned, MOST)))
        self.set_heading(_("Effort a week"))
        weeks = [formats.week(week) for week in found.weeks]
        titles = [_("this week"), *weeks[1:]]
        self.table.set_words(
            _("Effort a week, by profession"),
            (Column(_("Profession"), 26), *(Column(title, 10) for title in titles)),
        )
        rows = [EffortRow(code, self._name(code), minutes) for code, minutes in found.rows]
        if len(rows) > 1:
            rows.append(EffortRow(TOTAL, _("in all"), found.total))
        self.model.show_rows(rows)
        self.table.fit_rows(len(rows))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(
            _("Write times a week and minutes on a measure, and the hours add up here.")
        )

    def _name(self, code: str) -> str:
        return profession_label(self._, code) if code else self._("not said who")

    def _cells(self, row: EffortRow) -> tuple[Cell, ...]:
        is_total = row.key == TOTAL
        hours = (self._hours(minutes) for minutes in row.minutes)
        return (
            Cell(row.name, is_strong=is_total),
            *(Cell(text, is_strong=is_total) for text in hours),
        )

    def _hours(self, minutes: int) -> str:
        if not minutes:
            return "–"
        return self._("{hours} h", hours=self._.formats.number(round(minutes / HOUR, 1)))


def _key(row: EffortRow) -> str:
    return row.key
