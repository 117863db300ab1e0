"""The scores of a person in words, with the newest instrument's line before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.core.formats import ARROW
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.newest import newest_change
from teamdesk.domain.instruments.ranges import heights
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.sparkline import Sparkline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class ScoresLine(QWidget):
    """Without an instrument that was used twice there is no line, only words."""

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self.trend = Sparkline(theme)
        self.words = Label(TextRole.SMALL, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens.space.sm)
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


def score_words(_: Texts, score: ScoreRow) -> str:
    """A series in a few words: «COPM utførelse 3 → 5 bedre»."""
    first, last = score.points[0][1], score.points[-1][1]
    name = series_name(_, score.instrument, score.scale, score.form_words)
    if len(score.points) == 1:
        return f"{name} {_number(_, last)}"
    better = (last - first) * (1 if score.higher_is_better else -1)
    word = _("better") if better > 0 else _("worse") if better < 0 else _("unchanged")
    return f"{name} {_number(_, first)}{ARROW}{_number(_, last)} {word}"


def _number(_: Texts, value: float) -> str:
    return _.formats.number(value, 0 if value == int(value) else 1)
