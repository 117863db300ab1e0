"""What it comes to: six figures, called an estimate, with what each rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from teamdesk.domain.case_effect import Estimate, estimate
from teamdesk.ui.person.effect.words import basis_words, kroner, rate_words, verdict
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.effect import EffectPage
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure as it is said."""

    name: str
    value: str
    basis: str = ""


class FigureLine(RuledLine):
    """A name, what it rests on below, and the amount at the right."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.name, self.basis = Label(TextRole.BODY), Label(TextRole.CAPTION, wraps=True)
        self.value = Label(TextRole.STRONG)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.basis)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_figure(self, row: FigureRow) -> None:
        """Show a figure."""
        self.name.setText(row.name)
        self.basis.setText(row.basis)
        self.basis.setVisible(bool(row.basis))
        self.value.setText(row.value)
        self.value.setAccessibleName(f"{row.name}: {row.value}")


class EstimateCard(Card):
    """Nothing is shown where nothing is known."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.verdict = Label(TextRole.LEAD, wraps=True)
        self.why = Label(TextRole.MUTED, wraps=True)
        self.rate = Label(TextRole.CAPTION, wraps=True)
        self.figures: RowsBox[FigureLine, FigureRow] = RowsBox(
            self._make_line, FigureLine.show_figure, 0
        )
        for widget in (self.verdict, self.figures, self.rate, self.why):
            self.body.addWidget(widget)

    def show_page(self, page: EffectPage) -> None:
        """Count one person's estimate."""
        _, told = self._, estimate(page)
        self.set_heading(_("Cost: an estimate"))
        said = verdict(_, told)
        self.verdict.setText(said)
        self.verdict.setVisible(bool(said))
        self.figures.show_rows(tuple(self._rows(told, page)))
        self.rate.setText(rate_words(_, told))
        self.why.setText(
            _(
                "It is an estimate: nobody knows what help there would have been without the "
                "rehabilitation, for there is no control group."
            )
        )
        self.setVisible(any((told.before, told.now, told.effort)))

    def _rows(self, told: Estimate, page: EffectPage) -> Iterator[FigureRow]:
        _ = self._
        named = (
            (_("A year before"), told.before),
            (_("A year now"), told.now),
            (_("The rehabilitation itself, once"), told.effort),
        )
        for name, figure in named:
            value = kroner(_, figure.amount) if figure else "–"
            yield FigureRow(name, value, basis_words(_, figure, page))
        benefit = told.benefit
        if benefit is None:
            return
        yield FigureRow(_("Difference a year (estimate)"), kroner(_, benefit.yearly))
        yield FigureRow(_("Net the first year (estimate)"), kroner(_, benefit.first_year))
        days = benefit.days_until_paid_back
        paid = _("never") if days is None else _("{days} days", days=_.formats.number(days, 1))
        yield FigureRow(_("Paid back after (estimate)"), paid)

    def _make_line(self) -> FigureLine:
        return FigureLine(self._around)
