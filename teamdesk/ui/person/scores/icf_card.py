"""A person's ICF profile: each code with its qualifiers as bars and words, by component."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from teamdesk.domain.instruments.answers import Answers
from teamdesk.domain.instruments.icf import ICF
from teamdesk.domain.instruments.icf_profile import profile_of
from teamdesk.domain.instruments.icf_words import (
    COMPONENT_WORDS,
    QUALIFIED_WORDS,
    Qualified,
    explained,
)
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from teamdesk.domain.instruments.icf import IcfCode
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme

MOST_LEVEL = 4
# Nature and location are kinds, and no more or less of anything.
_KINDS = (Qualified.NATURE, Qualified.LOCATION)


class LevelBar(QWidget):
    """Nothing to everything in four steps; the words beside it say the same to readers."""

    def __init__(self, theme: Theme, scale: Qualified, value: int) -> None:
        super().__init__()
        self._theme, self._scale, self._value = theme, scale, value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Four steps in the height of a line."""
        side = self._theme.tokens.sizes.icon
        return QSize(side * 6, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps; those that are reached are filled."""
        colours = self._theme.tokens.colours
        is_good = self._scale is Qualified.FACILITATOR
        full, none = QColor(colours.ok if is_good else colours.warning), QColor(colours.border)
        painter = QPainter(self)
        step = self.width() / MOST_LEVEL
        for place in range(MOST_LEVEL):
            box = QRectF(place * step, self.height() * 0.25, step - 3, self.height() * 0.5)
            painter.fillRect(box, full if place < self._value else none)
        painter.end()


class IcfCard(Card):
    """The latest profile; without one there is no card."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._theme, self._ = around.theme, around.texts
        self._shown: QWidget | None = None

    def show_profile(self, rows: Sequence[AssessmentRow], titles: Mapping[str, str]) -> None:
        """Show what the latest codes say together; their qualifiers are never summed."""
        _ = self._
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        row = next((row for row in reversed(rows) if row.instrument == ICF), None)
        self.setVisible(row is not None)
        if row is None:
            return
        day = _.formats.date_short(row.assessed_on) if row.assessed_on else _("no date")
        self.set_heading(_("ICF profile, {day}", day=day))
        self._shown = self._profile(row, titles)
        self.body.addWidget(self._shown)

    def _profile(self, row: AssessmentRow, titles: Mapping[str, str]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.tokens.space.md)
        grid.setVerticalSpacing(self._theme.tokens.space.xs)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 4)
        for group in profile_of(Answers(row.answers)):
            heading = Label(TextRole.STRONG, self._(COMPONENT_WORDS[group.component]))
            grid.addWidget(heading, grid.rowCount(), 0, 1, 4)
            for code in group.codes:
                self._add_code(grid, code, titles)
        return table

    def _add_code(self, grid: QGridLayout, code: IcfCode, titles: Mapping[str, str]) -> None:
        _, title = self._, titles.get(code.code, "")
        first = grid.rowCount()
        name = Label(TextRole.BODY, f"{code.code} {title}".strip(), wraps=True)
        grid.addWidget(name, first, 0, max(1, len(code.qualifiers)), 1)
        for place, (scale, value) in enumerate(code.qualifiers):
            said = Label(TextRole.SMALL, _(explained(scale, value)), wraps=True)
            grid.addWidget(Label(TextRole.CAPTION, _(QUALIFIED_WORDS[scale])), first + place, 1)
            if scale not in _KINDS and value <= MOST_LEVEL:
                grid.addWidget(LevelBar(self._theme, scale, value), first + place, 2)
            grid.addWidget(said, first + place, 3)
