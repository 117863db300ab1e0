"""What is told of meetings that come again: whose list, how often, when, and who is called."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from teamdesk.domain.commands.meetings import SaveSeries
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import ListRule
from teamdesk.ui.setup.meetings.series_members import SeriesMembers
from teamdesk.ui.setup.meetings.series_words import days_in_words
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.number_box import MARGIN, NumberBox
from teamdesk.ui.widgets.side_by_side import SideBySide
from teamdesk.ui.widgets.wheel import TimeBox

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.agenda import AddableRow
    from teamdesk.domain.rows.series import SeriesRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings

RULES = (ListRule.ALL_ACTIVE, ListRule.GOING_HOME, ListRule.ONE_PERSON)
# Bærum goes through those who are going home every fourteenth day (domain notes 1.19).
USUAL_DAYS = {ListRule.ALL_ACTIVE: 7, ListRule.GOING_HOME: 14, ListRule.ONE_PERSON: 28}
LONGEST_INTERVAL, LONGEST_MEETING = 366, 480
USUAL_START, USUAL_MINUTES = time(9), 60
# What stands beside each other, from so wide on, in body text.
PAIRS = (
    ("name", "list_rule"),
    ("case_id", "place"),
    ("first_on", "every_days"),
    ("starts_at", "minutes"),
)
NARROWEST_BESIDE = 28


class SeriesCard(Card):
    """The fields of one series; of an ended one, when that was."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._row: SeriesRow | None = None
        self.rule, self.case = DropDown(), DropDown()
        self.name = QLineEdit()
        self.first_on = DateField(around.theme, around.texts)
        self.every_days = NumberBox(1, LONGEST_INTERVAL)
        self.starts_at = TimeBox()
        self.starts_at.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
        self.minutes = NumberBox(1, LONGEST_MEETING)
        self.place = QLineEdit()
        self.skips = QCheckBox()
        self.members = SeriesMembers(around)
        self._next = Label(TextRole.MUTED, wraps=True)
        for rule in RULES:
            self.rule.addItem("", rule.value)
        editors: dict[str, QWidget] = {
            "name": self.name,
            "list_rule": self.rule,
            "case_id": self.case,
            "first_on": self.first_on,
            "every_days": self.every_days,
            "starts_at": self.starts_at,
            "minutes": self.minutes,
            "place": self.place,
        }
        self._fields = {key: InlineField(around.theme, one) for key, one in editors.items()}
        self._lay_out(around.theme.tokens.space.md)
        self.rule.activated.connect(self._on_rule)

    def know_cases(self, cases: Iterable[AddableRow]) -> None:
        """Know whose meetings a series can be."""
        self.case.clear()
        for row in cases:
            name = self._around.names.called(row.case_id, row.person_name)
            self.case.addItem(name, str(row.case_id))

    def show_series(self, row: SeriesRow | None, members: Sequence[MemberRow]) -> None:
        """Show a series; None for a new one."""
        self._row = row
        rule = row.list_rule if row else ListRule.GOING_HOME
        self.rule.setCurrentIndex(max(self.rule.findData(rule.value), 0))
        self.name.setText(row.name if row else "")
        self.first_on.set_day(row.first_on if row else self._around.clock.today())
        self.every_days.setValue(row.every_days if row else USUAL_DAYS[rule])
        begins = (row.starts_at if row else None) or USUAL_START
        self.starts_at.setTime(QTime(begins.hour, begins.minute))
        self.minutes.setValue(row.minutes if row else USUAL_MINUTES)
        self.place.setText(row.place if row else "")
        self.skips.setChecked(row is None or row.skips_holidays)
        self.members.show_members(members, row.members if row else ())
        self.case.setCurrentIndex(self.case.findData(str(row.case_id)) if row else -1)
        is_over = row is not None and row.ended_on is not None
        for part in (*self._fields.values(), self.skips, self.members):
            part.setVisible(not is_over)
        self._show_next()
        if not is_over:
            self._fit_rule()

    def command(self) -> SaveSeries:
        """What is written."""
        begins, case = self.starts_at.time(), self.case.currentData()
        return SaveSeries(
            name=self.name.text(),
            list_rule=ListRule(self.rule.currentData()),
            first_on=self.first_on.day,
            every_days=self.every_days.value(),
            starts_at=time(begins.hour(), begins.minute()),
            minutes=self.minutes.value(),
            series_id=self._row.id if self._row else None,
            members=self.members.chosen,
            case_id=UUID(case) if case else None,
            skips_holidays=self.skips.isChecked(),
            place=self.place.text(),
        )

    def show_error(self, error: FieldError) -> None:
        """Say at its field what is wrong, and lead there."""
        field = self._fields[error.field]
        field.show_error(self._.explain(error))
        field.editor.setFocus()

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for field in self._fields.values():
            field.clear_error()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        words = {
            "name": (_("Name"), _("Empty: the usual name of its kind")),
            "list_rule": (_("Whose list"), ""),
            "case_id": (_("Which person"), ""),
            "first_on": (_("First on"), _("The others are counted from this day")),
            "every_days": (_("Days between"), _("7 is every week, 14 every second")),
            "starts_at": (_("Begins at"), ""),
            "minutes": (_("How many minutes"), ""),
            "place": (_("Place"), _("The room, for the call, the calendar and the minutes")),
        }
        for key, (name, hint) in words.items():
            self._fields[key].set_words(name, hint)
        for index, rule in enumerate(RULES):
            self.rule.setItemText(index, label(_, rule))
        self.starts_at.setDisplayFormat("HH.mm")
        self.skips.setText(_("Pass by holidays and the team's closed days"))
        self.members.retranslate()
        self._show_next()

    def _show_next(self) -> None:
        row = self._row
        self._next.setVisible(row is not None)
        if row is None:
            return
        if row.ended_on is None:
            said = self._("The next days: {days}", days=days_in_words(self._, row.ahead))
        else:
            day = self._.formats.date_long(row.ended_on)
            said = self._("Ended on {day}. The minutes of its meetings are kept.", day=day)
        self._next.setText(said)

    def _lay_out(self, spacing: int) -> None:
        self.body.addWidget(self._next)
        for names in PAIRS:
            pair = SideBySide(self._around.theme, NARROWEST_BESIDE, spacing)
            for name in names:
                pair.add(self._fields[name], 1)
            self.body.addWidget(pair)
        for part in (self.skips, self.members):
            self.body.addWidget(part)

    def _fit_rule(self) -> None:
        is_of_one = self.rule.currentData() == ListRule.ONE_PERSON.value
        self._fields["case_id"].setVisible(is_of_one)

    @Slot()
    def _on_rule(self) -> None:
        self._fit_rule()
        if self._row is None:
            self.every_days.setValue(USUAL_DAYS[ListRule(self.rule.currentData())])
