"""The scores of the one on stage in words, with the newest instrument's line before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.instruments.newest import newest_change
from teamdesk.domain.instruments.ranges import heights
from teamdesk.ui.meeting.stage.stage_lines import score_words
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.sparkline import Sparkline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.ui.surroundings import Surroundings


class ScoresLine(QWidget):
    """Without an instrument that was used twice there is no line, only words."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.trend = Sparkline(around.theme)
        self.words = Label(TextRole.SMALL, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self.trend)
        row.addWidget(self.words, 1)

    def show_scores(self, scores: Sequence[ScoreRow]) -> None:
        """Show every score in words, and how the newest went."""
        said = {(row.instrument, row.form, row.scale): score_words(self._, row) for row in scores}
        self.words.setText("   ·   ".join(said.values()))
        newest = newest_change(scores)
        self.trend.setVisible(newest is not None)
        if newest is not None:
            told = said[newest.instrument, newest.form, newest.scale]
            up = heights(newest.limits, newest.values, is_up=newest.higher_is_better)
            self.trend.show_line(up, told)
