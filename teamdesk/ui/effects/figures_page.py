"""All tables of a report, in their sections: whole at the desk, and as handed out on a wall."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.effects.told import Teller
from teamdesk.domain.effects.told_tables import LEFT_OUT
from teamdesk.ui.effects.figure_card import FigureCard
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.scrolled import Scrolled, scroll_area

if TYPE_CHECKING:
    from teamdesk.domain.effects.told_tables import ToldTable
    from teamdesk.ui.effects.presenter import EffectPresenter
    from teamdesk.ui.surroundings import Surroundings


class FiguresPage(QWidget):
    """Follows a presenter; a theme that masks sees what may leave the team."""

    def __init__(
        self, presenter: EffectPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._days = Label(TextRole.LEAD, wraps=True)
        self._about = Label(TextRole.MUTED, wraps=True)
        self.cards: list[FigureCard] = []
        self._sections: list[Label] = []
        inner = Scrolled()
        space = around.theme.tokens.space
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, space.sm, space.lg)
        self.column.setSpacing(space.md)
        self.column.addWidget(self._days)
        self.column.addWidget(self._about)
        self.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inner))
        presenter.shown.connect(self.show_now)
        around.texts.changed.connect(self.show_now)
        around.theme.changed.connect(self.show_now)
        self.show_now()

    @Slot()
    def show_now(self) -> None:
        """Show what the presenter has."""
        state = self._presenter.state
        if state is None:
            self._days.setText(self._("Counting …"))
            self._about.setText("")
            return
        limit, is_masked = state.settings.limit, self._around.theme.tokens.masked
        report = state.report.handed_out(limit) if is_masked else state.report
        formats = self._.formats
        self._days.setText(formats.span(report.period.first, report.period.last))
        self._about.setText(self._said(limit, is_masked=is_masked))
        tables = tuple(Teller(self._, formats).tables(report))
        if [table.section for table in tables] != [label.text() for label in self._sections]:
            self._build(tables)
        for card, table in zip(self.cards, tables, strict=True):
            card.show_table(table, 0 if is_masked else limit)

    def _said(self, limit: int, *, is_masked: bool) -> str:
        if is_masked:
            return self._(
                "{mark}: left out. Figures about fewer than {limit} persons are left out, and as"
                " many others that nobody can be told from a total.",
                mark=LEFT_OUT,
                limit=limit,
            )
        return self._(
            "Whole figures, for the team alone. Nobody is named. There is no control group: the"
            " figures say how it went, not how it would have gone without the team."
        )

    def _build(self, tables: tuple[ToldTable, ...]) -> None:
        """Put a card for each table below the name of its section."""
        for widget in (*self.cards, *dict.fromkeys(self._sections)):
            self.column.removeWidget(widget)
            widget.deleteLater()
        self.cards, self._sections = [], []
        place = 2
        for section, group in groupby(tables, attrgetter("section")):
            heading = Label(TextRole.HEADING, section)
            self.column.insertWidget(place, heading)
            place += 1
            for _table in group:
                card = FigureCard(self._around)
                self.column.insertWidget(place, card)
                self.cards.append(card)
                self._sections.append(heading)
                place += 1
