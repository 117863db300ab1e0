"""The team's deadlines, a field each; kept as one leaves it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from teamdesk.domain.deadlines import RANGES, Deadlines
from teamdesk.ui.setup.way.words import DEADLINES, HINTS, closed_days_words
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from teamdesk.domain.field_errors import FieldError
    from teamdesk.ui.surroundings import Surroundings

COLUMNS = 2
TWO = "first_visit_needs_two"
_WEEKS = re.compile(r"\d+(\s*,\s*\d+)*")
_DAY = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\.?")


class DeadlinesCard(Card):
    """Numbers, two lists and a tick.

    Signals:
        edited: the `Deadlines` as they stand in the fields.
    """

    edited = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._deadlines = Deadlines()
        self.numbers = {name: NumberBox(least, most) for name, (least, most) in RANGES.items()}
        self.weeks, self.closed = QLineEdit(), QLineEdit()
        self.two = QCheckBox()
        editors: dict[str, QWidget] = {
            **self.numbers,
            "follow_up_weeks": self.weeks,
            "closed_days": self.closed,
        }
        theme = around.theme
        self.fields = {name: InlineField(theme, editor) for name, editor in editors.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.tokens.space.lg)
        grid.setVerticalSpacing(theme.tokens.space.md)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // COLUMNS, place % COLUMNS)
        self.body.addLayout(grid)
        self.body.addWidget(self.two)
        for number in self.numbers.values():
            number.editingFinished.connect(self._on_edited)
        for line in (self.weeks, self.closed):
            line.editingFinished.connect(self._on_edited)
        self.two.clicked.connect(self._on_edited)

    def show_deadlines(self, deadlines: Deadlines) -> None:
        """Show what holds now."""
        self._deadlines = deadlines
        for name, number in self.numbers.items():
            number.setValue(getattr(deadlines, name))
            self.fields[name].clear_error()
        for line, text in (
            (self.weeks, ", ".join(str(week) for week in deadlines.follow_up_weeks)),
            (self.closed, closed_days_words(deadlines.closed_days)),
        ):
            line.setText(text)
        self.fields["follow_up_weeks"].clear_error()
        self.fields["closed_days"].clear_error()
        self.two.setChecked(deadlines.first_visit_needs_two)

    def show_error(self, error: FieldError) -> None:
        """Say at the field what is wrong with it."""
        self.fields[error.field].show_error(self._.explain(error))

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Deadlines"))
        for name, field in self.fields.items():
            field.set_words(_(DEADLINES[name]), _(HINTS[name]) if name in HINTS else "")
        self.two.setText(_(DEADLINES[TWO]))

    @Slot()
    def _on_edited(self) -> None:
        weeks, closed = self._typed_weeks(), self._typed_days()
        if weeks is None or closed is None:
            return
        numbers = {name: number.value() for name, number in self.numbers.items()}
        typed = replace(
            self._deadlines,
            **numbers,
            follow_up_weeks=weeks,
            closed_days=closed,
            first_visit_needs_two=self.two.isChecked(),
        )
        if typed != self._deadlines:
            self.edited.emit(typed)

    def _typed_weeks(self) -> tuple[int, ...] | None:
        text = self.weeks.text().strip()
        if text and not _WEEKS.fullmatch(text):
            words = self._("Write whole weeks with commas between: 4, 8, 52.")
            self.fields["follow_up_weeks"].show_error(words)
            return None
        return tuple(sorted({int(week) for week in text.split(",") if week.strip()}))

    def _typed_days(self) -> tuple[tuple[int, int], ...] | None:
        days = []
        for part in filter(None, (part.strip() for part in self.closed.text().split(","))):
            found = _DAY.fullmatch(part)
            if found is None:
                words = self._("Write day and month with commas between: 24.12, 31.12.")
                self.fields["closed_days"].show_error(words)
                return None
            days.append((int(found[2]), int(found[1])))
        return tuple(sorted(set(days)))
