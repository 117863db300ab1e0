"""The plan for doing less, week by week: made as falling to nothing, then changed by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.intensity import (
    MOST_MINUTES,
    MOST_TIMES,
    MOST_WEEKS,
    TaperStep,
    falling,
    taper_from_stored,
    taper_to_stored,
)
from teamdesk.domain.typed_numbers import read_number, read_whole
from teamdesk.ui.person.forms.field_values import ManyFields
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone, restyle
from teamdesk.ui.widgets.wheel import SpinBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from teamdesk.ui.surroundings import Surroundings

IN_A_BAND = 9
USUAL_WEEKS = 4


class WeekCell(QWidget):
    """One week of the plan: times a week and minutes each time.

    Signals:
        left: one of the two was left with another number.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._step: TaperStep | None = None
        self._week = Label(TextRole.CAPTION)
        self.times, self.minutes = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self._week, self.times, self.minutes):
            column.addWidget(widget)
        for line in (self.times, self.minutes):
            line.editingFinished.connect(self._on_finished)

    def show_step(self, step: TaperStep) -> None:
        """Show a week."""
        self._step = step
        self.times.setText(self._.formats.number(step.times))
        self.minutes.setText(str(step.minutes))
        self.retranslate()

    def retranslate(self) -> None:
        """Name the week; what is typed stays."""
        if self._step is None:
            return
        week = self._.formats.week(self._step.week)
        self._week.setText(week)
        self.times.setAccessibleName(self._("Times a week in {week}", week=week))
        self.minutes.setAccessibleName(self._("Minutes each time in {week}", week=week))

    @property
    def step(self) -> TaperStep | None:
        """What is typed; None where a number can't be read, or is more than there can be."""
        times = read_number(self.times.text() or "0")
        minutes = read_whole(self.minutes.text() or "0")
        if self._step is None or times is None or minutes is None:
            return None
        if times > MOST_TIMES or minutes > MOST_MINUTES:
            return None
        return replace(self._step, times=times, minutes=minutes)

    @Slot()
    def _on_finished(self) -> None:
        tone = Tone.PLAIN if self.step else Tone.DANGER
        for line in (self.times, self.minutes):
            restyle(line, "tone", tone.value)
        if self.step is not None and self.step != self._step:
            self._step = self.step
            self.left.emit()


class TaperEditor(ManyFields):
    """The plan, and what makes or removes it."""

    def __init__(
        self,
        around: Surroundings,
        basis: Callable[[], tuple[date, float, int]],
        parent: QWidget | None = None,
    ) -> None:
        """Make plans from what ``basis`` gives: the first day, times a week, minutes."""
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._basis = basis
        self._count = 0
        self.cells: list[WeekCell] = []
        self.weeks = SpinBox()
        self.weeks.setRange(1, MOST_WEEKS)
        self.weeks.setValue(USUAL_WEEKS)
        # The style sheet's padding does not reach the editor inside.
        self.weeks.lineEdit().setTextMargins(around.theme.tokens.space.sm, 0, 0, 0)
        self.make = Button(around.theme)
        self.none = Button(around.theme, ButtonKind.LINK)
        self._over, self._unit = Label(), Label()
        self._rows = Label(TextRole.CAPTION, wraps=True)
        self._grid = QGridLayout()
        self._lay_out(around.theme.tokens.space.sm)
        self.make.clicked.connect(self._on_make)
        self.none.clicked.connect(self._on_none)

    @property
    def taper(self) -> tuple[TaperStep, ...]:
        """The plan; a week that can't be read is left out."""
        steps = (cell.step for cell in self.cells[: self._count])
        return tuple(step for step in steps if step is not None)

    @property
    def written(self) -> str:
        """The plan as text."""
        return json.dumps(taper_to_stored(self.taper))

    def write(self, text: str) -> None:
        """Show a plan that was written before."""
        self.show_taper(taper_from_stored(json.loads(text)))

    @property
    def is_unreadable(self) -> bool:
        """Whether a week holds something that is no number."""
        return any(cell.step is None for cell in self.cells[: self._count])

    def show_taper(self, taper: tuple[TaperStep, ...]) -> None:
        """Show a plan, or none."""
        self._count = len(taper)
        while len(self.cells) < self._count:
            cell = WeekCell(self._around)
            cell.left.connect(self.changed)
            place = len(self.cells)
            self._grid.addWidget(cell, place // IN_A_BAND, place % IN_A_BAND)
            self.cells.append(cell)
        for place, cell in enumerate(self.cells):
            if place < self._count:
                cell.show_step(taper[place])
            cell.setVisible(place < self._count)
        if taper:
            self.weeks.setValue(max(1, self._count - 1))
        self.none.setVisible(bool(taper))
        self._rows.setVisible(bool(taper))

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self._over.setText(_("Fall to nothing over"))
        self.weeks.setAccessibleName(_("Weeks until nothing is done"))
        self._unit.setText(_("weeks"))
        self.make.set_words(_("Make the plan"))
        self.none.set_words(_("No plan"))
        for cell in self.cells:
            cell.retranslate()
        self._rows.setText(_("Times a week above, minutes each time below; change any week."))

    def _lay_out(self, gap: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(gap)
        for widget in (self._over, self.weeks, self._unit, self.make, self.none):
            head.addWidget(widget)
        head.addStretch(1)
        self._grid.setSpacing(gap)
        for column in range(IN_A_BAND):
            self._grid.setColumnStretch(column, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(gap)
        column_.addLayout(head)
        column_.addLayout(self._grid)
        column_.addWidget(self._rows)

    @Slot()
    def _on_make(self) -> None:
        first, times, minutes = self._basis()
        self.show_taper(falling(first, times, minutes, self.weeks.value()))
        self.changed.emit()

    @Slot()
    def _on_none(self) -> None:
        self.show_taper(())
        self.make.setFocus()
        self.changed.emit()
