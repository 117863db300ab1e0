"""What changed since the first time, in words: which way, how much, and whether it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from teamdesk.domain.instruments.change import Way
from teamdesk.domain.instruments.course import CourseChange, changes_of
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.wording import change_words, remarks, weight_words
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.ui.surroundings import Surroundings

ICONS = {
    Way.BETTER: IconName.CHEVRON_UP,
    Way.WORSE: IconName.CHEVRON_DOWN,
    Way.SAME: IconName.MINUS,
}


class ChangeLine(RuledLine):
    """One change."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._shape = IconMark(around.theme)
        self.title, self.facts = (
            Label(TextRole.STRONG, wraps=True),
            Label(TextRole.SMALL, wraps=True),
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        self.row.addWidget(self._shape)
        self.row.addLayout(words, 1)

    def show_change(self, told: CourseChange) -> None:
        """Show a change."""
        _, colours = self._, self._theme.tokens.colours
        tones = {Way.BETTER: colours.ok, Way.WORSE: colours.warning, Way.SAME: colours.text_muted}
        self._shape.show_icon(ICONS[told.change.way], tones[told.change.way])
        row = told.after
        name = series_name(_, row.instrument, told.total.scale, row.form_words)
        self.title.setText(f"{name}: {change_words(_, told)}")
        facts = [weight_words(_, told), *remarks(_, told)]
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        self.facts.setVisible(any(facts))


class ChangesCard(Card):
    """Every change that can be told; without one there is no card."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.rows: RowsBox[ChangeLine, CourseChange] = RowsBox(
            self._make_line, ChangeLine.show_change, 0
        )
        self.body.addWidget(self.rows)

    def show_changes(self, rows: Iterable[AssessmentRow], instruments: Registry) -> None:
        """Show what changed for one person."""
        found = tuple(changes_of(rows, instruments))
        self.set_heading(self._("Change since the first time"))
        self.rows.show_rows(found)
        self.setVisible(bool(found))

    def _make_line(self) -> ChangeLine:
        return ChangeLine(self._around)
