"""The team's hours a week against what is asked, this week and the next eight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.formats import MINUS
from teamdesk.domain.rows.capacity import WeekAsked
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.capacity import CapacityPage
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class CapacityCard(Card):
    """Man-years in words, and a line for each week."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._page: CapacityPage | None = None
        self.sum = Label(TextRole.STRONG, wraps=True)
        self.doubt = Label(TextRole.SMALL, wraps=True)
        self.doubt.set_tone(Tone.WARNING)
        self.model = ColumnsModel[WeekAsked](_monday, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._about = Label(TextRole.CAPTION, wraps=True)
        for widget in (self.sum, self.doubt, self.table, self._about):
            self.body.addWidget(widget)

    def show_page(self, page: CapacityPage) -> None:
        """Show the weeks."""
        self._page = page
        self.model.show_rows(page.weeks)
        self.model.tell_all_changed()
        self.table.fit_rows(len(page.weeks))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _, page = self._, self._page
        self.set_heading(_("The team's hours"))
        columns = (
            Column(_("Week"), 14),
            Column(_("Measures ask, h"), 24),
            Column(_("Visits planned, h"), 24),
            Column(_("Left, h"), 16),
        )
        self.table.set_words(_("Hours asked of the team, week by week"), columns)
        self._about.setText(
            _(
                "Left is counted against the larger of the two: a visit is how a measure is done, "
                "so they are not added."
            )
        )
        if page is not None:
            self.sum.setText(sum_words(_, page))
            self.doubt.setText(doubt_words(_, page))
            self.doubt.setVisible(bool(page.doubtful))

    def _cells(self, row: WeekAsked) -> tuple[Cell, ...]:
        _, hours = self._, self._page.hours if self._page else 0.0
        number = partial(_.formats.number, decimals=1)
        left = hours - row.asked
        said = number(left) if left >= 0 else f"{MINUS}{number(-left)}"
        return (
            Cell(_.formats.week(row.monday)),
            Cell(number(row.measures)),
            Cell(number(row.visits)),
            Cell(said, is_strong=left < 0),
        )


def sum_words(_: Texts, page: CapacityPage) -> str:
    """«5,4 årsverk, 202,5 timer i uka; 1 uten oppgitt prosent»."""
    years = _.formats.number(round(page.man_years, 2))
    hours = _.formats.number(page.hours, 1)
    said = _("{years} man-years, {hours} hours a week", years=years, hours=hours)
    if not page.unknown:
        return said
    more = _.plural(
        "{count} member without a percent", "{count} members without a percent", page.unknown
    )
    return f"{said} ({more})"


def doubt_words(_: Texts, page: CapacityPage) -> str:
    """Bodø's «1,89 %»: a percent so small was most likely meant as man-years."""
    told = ", ".join(_.formats.number(percent) for percent in page.doubtful)
    return _("A post of {percent} %: was it meant as man-years?", percent=told)


def _monday(row: WeekAsked) -> date:
    return row.monday
