"""One measure: its name, the figure now, four quarters, and how it is counted on asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.ui.meeting.measures.dots import QuarterDots
from teamdesk.ui.meeting.measures.words import MeasureWords
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import restyle

if TYPE_CHECKING:
    from teamdesk.domain.team_measures import TeamMeasure
    from teamdesk.ui.surroundings import Surroundings


class MeasureCard(Card):
    """Calm: no colour tells well from ill, and no figure is about anybody."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._words = MeasureWords(around.texts)
        self._measure: TeamMeasure | None = None
        self._name = Label(TextRole.STRONG, wraps=True)
        self.figure = Label(TextRole.TITLE)
        self.direction = Label(TextRole.SMALL, wraps=True)
        self.dots = QuarterDots(around.theme)
        self.told = Label(TextRole.CAPTION, wraps=True)
        self.help = Button(around.theme, ButtonKind.QUIET)
        self.help.setCheckable(True)
        self.explained = Label(TextRole.SMALL, wraps=True)
        self.explained.hide()
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for widget in (self.figure, self.direction, self.dots, self.told, self.explained):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.dots.told.connect(self._on_told)
        self.help.toggled.connect(self.explained.setVisible)
        around.theme.changed.connect(self._fit)
        self._theme = around.theme
        self._fit()

    def show_measure(self, measure: TeamMeasure) -> None:
        """Show a measure as counted now."""
        words = self._words
        self._measure = measure
        name = label(self._, measure.key)
        self._name.setText(name)
        self.setAccessibleName(words.whole(measure))
        is_known = measure.now.value is not None
        restyle(self.figure, "role", (TextRole.TITLE if is_known else TextRole.LEAD).value)
        self.figure.setText(words.figure(measure.unit, measure.now.value))
        self.direction.setText(words.direction(measure))
        self.explained.setText(words.help(measure.key))
        self.help.set_words("?", words.help(measure.key))
        self.help.setAccessibleName(self._("How it is counted: {name}", name=name))
        self.dots.show_measure(measure)
        quarters = "; ".join(words.quarter(measure, one) for one in measure.quarters)
        self.dots.setAccessibleName(self._("{name}, four quarters", name=name))
        self.dots.setAccessibleDescription(quarters)
        self._on_told(self.dots.at)

    @Slot()
    def _fit(self) -> None:
        """Keep the dots of all six on a line, whether a figure stands over them or words."""
        self.figure.setMinimumHeight(round(self._theme.line_height(self._theme.tokens.type.title)))

    @Slot(int)
    def _on_told(self, place: int) -> None:
        """Tell the quarter that is stood on; without one, what the figure is counted from."""
        measure = self._measure
        if measure is None:
            return
        if place < 0:
            self.told.setText(self._words.counted(measure.key, measure.now))
            return
        said = self._words.quarter(measure, measure.quarters[place])
        self.told.setText(said)
        self.dots.setAccessibleDescription(said)
