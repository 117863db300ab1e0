"""The first time beside the latest, question by question, in words; never a mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from teamdesk.core.formats import ARROW
from teamdesk.domain.instruments.change import Way
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.one_by_one import OneByOne, compared
from teamdesk.domain.instruments.wording import asked_words, item_words
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.ui.surroundings import Surroundings

TONES = {Way.BETTER: Tone.OK, Way.WORSE: Tone.WARNING, Way.SAME: Tone.PLAIN}


class OneByOneTable(QWidget):
    """One instrument: a heading, and a row for each question."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.heading = Label(TextRole.STRONG, wraps=True)
        self.cells: list[tuple[Label, Label]] = []
        space = around.theme.tokens.space
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, space.sm)
        self._grid.setHorizontalSpacing(space.lg)
        self._grid.setVerticalSpacing(space.xs)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._grid.addWidget(self.heading, 0, 0, 1, 2)

    def show_pair(self, pair: OneByOne) -> None:
        """Show two assessments beside each other."""
        _, days = self._, (pair.before.assessed_on, pair.after.assessed_on)
        said = ARROW.join(_.formats.date_short(day) if day else _("no date") for day in days)
        name = series_name(_, pair.after.instrument, "", pair.after.form_words)
        self.heading.setText(f"{name}, {said}")
        while len(self.cells) < len(pair.items):
            self._add_row()
        for place, (words, told) in enumerate(self.cells):
            is_shown = place < len(pair.items)
            words.setVisible(is_shown)
            told.setVisible(is_shown)
            if is_shown:
                item = pair.items[place]
                words.setText(asked_words(_, item))
                told.setText(item_words(_, item))
                told.set_tone(TONES[item.way] if item.way else Tone.PLAIN)

    def _add_row(self) -> None:
        row = (Label(TextRole.BODY, wraps=True), Label(TextRole.BODY, wraps=True))
        self.cells.append(row)
        for column, cell in enumerate(row):
            self._grid.addWidget(cell, len(self.cells), column)


class OneByOneCard(Card):
    """Every instrument that is compared so; without one there is no card."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._around, self._ = around, around.texts
        self.rows: RowsBox[OneByOneTable, OneByOne] = RowsBox(
            self._make_table, OneByOneTable.show_pair, around.theme.tokens.space.sm
        )
        self.body.addWidget(self.rows)

    def show_pairs(self, rows: Iterable[AssessmentRow], instruments: Registry) -> None:
        """Show what changed for one person."""
        found = tuple(compared(rows, instruments))
        self.set_heading(self._("First and latest, one by one"))
        self.rows.show_rows(found)
        self.setVisible(bool(found))

    def _make_table(self) -> OneByOneTable:
        return OneByOneTable(self._around)
