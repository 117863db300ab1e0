"""One of the points that a plan is held against: in order or not, and the way to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.plan_points import POINT_NAMES
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.person.plan.words import gap_words
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.ui.person.plan.words import PointRow
    from teamdesk.ui.surroundings import Surroundings


class PointLine(RuledLine):
    """One point: in order or not, and the way to its field.

    Signals:
        wanted: the `PlanPoint` whose field the person wants to see.
        gap_wanted: the `Gap` whose field the person wants to fill in.
    """

    wanted = Signal(object)
    gap_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._point: PlanPoint | None = None
        self._gap: Gap | None = None
        self._mark = IconMark(around.theme)
        self._letter = Label(TextRole.MUTED)
        self._text = Label(TextRole.BODY, wraps=True)
        self.go = Button(around.theme, ButtonKind.LINK)
        self.go.clicked.connect(self._on_go)
        self.row.setContentsMargins(0, 1, 0, 2)
        self.row.addWidget(self._mark)
        self.row.addWidget(self._letter)
        self.row.addWidget(self._text, 1)
        self.row.addWidget(self.go)

    def show_point(self, row: PointRow) -> None:
        """Show a point that is whole, or one of the things that it lacks."""
        self._point, self._gap = row.point, row.gap
        is_missing = self._gap is not None
        tokens = self._theme.tokens
        self._mark.show_whether_fine(is_fine=not is_missing)
        self._letter.setText(row.letter)
        self._letter.setFixedWidth(tokens.type.body)
        self._letter.setVisible(bool(row.letter))
        title = self._(POINT_NAMES[self._point])
        said = gap_words(self._, self._gap) if self._gap else title
        self._text.setText(said)
        self._text.set_tone(Tone.WARNING if is_missing else Tone.PLAIN)
        self.go.set_words(self._("Fill in") if is_missing else self._("Show"))
        self.go.setAccessibleName(f"{self.go.text()}: {said}")

    @Slot()
    def _on_go(self) -> None:
        if self._gap is not None:
            self.gap_wanted.emit(self._gap)
        elif self._point is not None:
            self.wanted.emit(self._point)
