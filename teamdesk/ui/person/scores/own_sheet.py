"""Activities or goals in the person's own words, each with its numbers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from teamdesk.domain.instruments.answers import Answer, Answers
from teamdesk.domain.typed_numbers import read_number
from teamdesk.ui.person.scores.answer_rows import NumberLine
from teamdesk.ui.person.scores.sheet import Sheet
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.instruments.shape import OwnItems, Scale
    from teamdesk.ui.surroundings import Surroundings


class OwnRow:
    """One activity or goal: its words, and a number on each scale."""

    def __init__(self, around: Surroundings, own: OwnItems, place: int) -> None:
        _ = around.texts
        self._own = own
        self.words = QLineEdit()
        self.words.setAccessibleName(f"{_(own.words)} {place + 1}")
        self.numbers = {scale.name: _number(around, scale) for scale in own.scales}
        for scale in own.scales:
            self.numbers[scale.name].setAccessibleName(f"{_(scale.words)}, {place + 1}")

    @property
    def name(self) -> str:
        """The person's own words."""
        return self.words.text().strip()

    @property
    def wrong(self) -> QWidget | None:
        """A number that can't be, or one of an activity that has no words."""
        for number in self.numbers.values():
            if isinstance(number, NumberLine) and number.is_wrong:
                return number
            if _value(number) is not None and not self.name:
                return self.words
        return None

    def answers(self) -> list[Answer]:
        """The numbers, by scale."""
        return [
            Answer(self.name, scale.name, _value(self.numbers[scale.name]))
            for scale in self._own.scales
        ]

    def show(self, name: str, told: Answers | None) -> None:
        """Show an activity, and its numbers where they may be seen."""
        self.words.setText(name)
        # Words that are too long are read from their beginning.
        self.words.setCursorPosition(0)
        for scale, number in self.numbers.items():
            _show(number, told.value(name, scale) if told else None)


class OwnSheet(Sheet):
    """As many lines as the instrument has room for; what stays empty is not asked."""

    def __init__(self, around: Surroundings, own: OwnItems, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _ = around.texts
        self._own = own
        self.rows = [OwnRow(around, own, place) for place in range(own.most)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(around.theme.tokens.space.sm)
        grid.setColumnStretch(0, 6)
        grid.addWidget(Label(TextRole.CAPTION, _(own.words)), 0, 0)
        for column, scale in enumerate(own.scales, 1):
            grid.setColumnStretch(column, 3)
            words = _(scale.words)
            heading = words[:1].upper() + words[1:]
            grid.addWidget(Label(TextRole.CAPTION, heading, wraps=True), 0, column)
        for place, row in enumerate(self.rows, 1):
            grid.addWidget(row.words, place, 0)
            row.words.textChanged.connect(self._on_changed)
            for column, scale in enumerate(own.scales, 1):
                number = row.numbers[scale.name]
                grid.addWidget(number, place, column)
                signal = number.answered if isinstance(number, Steps) else number.changed
                signal.connect(self._on_changed)

    @property
    def first(self) -> QWidget:
        """The first words, or the first number where the words stand there already."""
        row = self.rows[0]
        return next(iter(row.numbers.values())) if row.name else row.words

    @property
    def wrong(self) -> QWidget | None:
        """The first field that can't be; the same words twice can't be either."""
        names = [row.name for row in self.rows]
        for place, row in enumerate(self.rows):
            if row.wrong is not None:
                return row.wrong
            if row.name and row.name in names[:place]:
                return row.words
        return None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Every activity that has words, with its numbers."""
        return tuple(answer for row in self.rows if row.name for answer in row.answers())

    @property
    def written(self) -> str:
        """What stands in each line."""
        said = [
            [row.words.text(), *(_text(number) for number in row.numbers.values())]
            for row in self.rows
        ]
        return json.dumps(said) if any(any(line) for line in said) else ""

    def write(self, text: str) -> None:
        """Let stand what stood in a draft."""
        said: list[list[str]] = json.loads(text) if text else []
        for place, row in enumerate(self.rows):
            words, *numbers = said[place] if place < len(said) else [""]
            row.words.setText(words)
            for number, typed in zip(row.numbers.values(), numbers, strict=False):
                _write(number, typed)

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show what is stored."""
        self._show(answers, Answers(answers))

    def show_former(self, answers: Sequence[Answer]) -> None:
        """The same activities again, without the numbers: those would lead the answer."""
        if not any(row.name for row in self.rows):
            self._show(answers, None)

    def _show(self, answers: Sequence[Answer], told: Answers | None) -> None:
        names = [*Answers(answers).names, *([""] * len(self.rows))]
        blocked = self.blockSignals(True)
        for row, name in zip(self.rows, names, strict=False):
            row.show(name, told)
        self.blockSignals(blocked)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


Number = NumberLine | Steps


def _number(around: Surroundings, scale: Scale) -> Number:
    if scale.allowed.choices:
        return Steps(around.theme, around.texts, scale.allowed.choices)
    return NumberLine(around, scale.allowed)


def _value(number: Number) -> float | None:
    return number.answer if isinstance(number, Steps) else number.value


def _show(number: Number, value: float | None) -> None:
    if isinstance(number, Steps):
        number.show_answer(value)
    else:
        number.show_value(value)


def _text(number: Number) -> str:
    if isinstance(number, NumberLine):
        return number.text()
    return "" if number.answer is None else f"{number.answer:g}"


def _write(number: Number, text: str) -> None:
    if isinstance(number, NumberLine):
        number.setText(text)
    else:
        number.show_answer(read_number(text) if not text.startswith("-") else float(text))
