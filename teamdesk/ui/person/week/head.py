"""Over a week plan: which week it is, what holds, who would be in two places, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.rows.week_plan import WeekRows
    from teamdesk.ui.person.week.words import WeekWords
    from teamdesk.ui.surroundings import Surroundings


class WeekHead(QWidget):
    """Shows a week's title, and the buttons for going to another one and for changing this one."""

    def __init__(self, around: Surroundings, words: WeekWords) -> None:
        super().__init__()
        self._ = around.texts
        self._theme = around.theme
        self._words = words
        self.before = Button(around.theme, ButtonKind.ICON, IconName.CHEVRON_LEFT)
        self.after = Button(around.theme, ButtonKind.ICON, IconName.CHEVRON_RIGHT)
        self.today = Button(around.theme, ButtonKind.QUIET)
        self.copy = Button(around.theme)
        self.hand_out = Button(around.theme, icon=IconName.EXPORT)
        self.add = Button(around.theme, icon=IconName.PLUS)
        self._title = Label(TextRole.HEADING)
        self._told = Label(TextRole.MUTED, wraps=True)
        self._clashes = Label(TextRole.BODY, wraps=True)
        self._clashes.set_tone(Tone.DANGER)
        self._lay_out()

    def show_week(self, week: WeekRows) -> None:
        """Show what holds in a week."""
        self._title.setText(self._words.week(week.monday))
        self._told.setText(self._told_of(week))
        told = {text for visit in week.visits for text in self._words.warnings(visit)}
        self._clashes.setText("\n".join(f"⚠ {text}." for text in sorted(told)))
        self._clashes.setVisible(bool(told))
        self.hand_out.setEnabled(week.plan_id is not None and bool(week.visits))
        for button in (self.copy, self.hand_out, self.add):
            # The wall is for looking; the room goes to the week.
            button.setVisible(not self._theme.tokens.masked)
        self._retranslate()

    def _told_of(self, week: WeekRows) -> str:
        _ = self._
        if week.holds_from is None:
            return _("Nothing is planned for this week. Add a visit, or copy last week.")
        since = _.formats.date_long(week.holds_from)
        if week.holds_from < week.monday:
            return _("As planned since {day}. A change here holds from this week on.", day=since)
        return _("Holds from {day}, until another week is planned.", day=since)

    def _retranslate(self) -> None:
        _ = self._
        self.before.set_words(_("The week before"), "Alt+PgUp")
        self.after.set_words(_("The week after"), "Alt+PgDown")
        self.today.set_words(_("This week"))
        self.copy.set_words(_("Copy last week"))
        self.add.set_words(_("New visit"), "N")
        self.hand_out.set_words(_("Print the week plan"), "P")

    def _lay_out(self) -> None:
        space = self._theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space.sm)
        for widget in (self.before, self._title, self.after, self.today):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.copy, self.hand_out, self.add):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.lg)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self._clashes)
