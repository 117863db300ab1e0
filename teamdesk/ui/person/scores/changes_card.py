"""What changed since the first time, in words: which way, how much, and whether it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from teamdesk.core.formats import ARROW, MINUS
from teamdesk.domain.instruments.change import Way, Weight
from teamdesk.domain.instruments.course import CourseChange, changes_of
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.labels import label
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
    from teamdesk.domain.instruments.shape import Matters
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

ICONS = {
    Way.BETTER: IconName.CHEVRON_UP,
    Way.WORSE: IconName.CHEVRON_DOWN,
    Way.SAME: IconName.MINUS,
}


def change_words(_: Texts, told: CourseChange) -> str:
    """«3,0 → 6,0 (+3,0), bedring»: the sign is that of the number, the word tells which way."""
    change, decimals = told.change, told.total.decimals
    before, after = (_.formats.number(value, decimals) for value in (change.before, change.after))
    sign = "+" if change.difference > 0 else MINUS if change.difference < 0 else "±"
    size = _.formats.number(abs(change.difference), decimals)
    return f"{before}{ARROW}{after} ({sign}{size}), {label(_, change.way)}"


def weight_words(_: Texts, told: CourseChange) -> str:
    """«Klinisk viktig endring: 3,0 eller mer (Tuntland 2016)»; empty where nobody says."""
    if told.matters is None or told.change.weight is Weight.UNKNOWN:
        return ""
    said = label(_, told.change.weight)
    least = limit_words(_, told.matters)
    return f"{said[:1].upper()}{said[1:]}: {least} ({told.matters.source})"


def limit_words(_: Texts, matters: Matters) -> str:
    """«3,0 eller mer», or «1,8 til 5» where sources differ."""
    least = _.formats.number(matters.value)
    if matters.up_to is None:
        return _("{least} or more", least=least)
    return _("{least} to {most}", least=least, most=_.formats.number(matters.up_to))


def remarks(_: Texts, told: CourseChange) -> list[str]:
    """What one has to know before believing the change."""
    said = []
    if told.is_other_circumstance:
        before, after = (row.circumstance or "–" for row in (told.before, told.after))
        said.append(
            _(
                "Not quite comparable: {before} the first time, {after} the last.",
                before=before,
                after=after,
            )
        )
    paired = told.change.paired
    if paired is not None and paired < told.own_items:
        said.append(
            _(
                "Counts the {count} of {all} that were scored both times.",
                count=paired,
                all=told.own_items,
            )
        )
    return said


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
