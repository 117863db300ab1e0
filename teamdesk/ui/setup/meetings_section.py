"""The meetings that come again: whose list each goes through, how often, and when."""

from __future__ import annotations

from datetime import time
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QTimeEdit, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.meetings import SaveSeries
from teamdesk.domain.errors import FieldError
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import ListRule
from teamdesk.ui.setup.number_box import MARGIN, NumberBox
from teamdesk.ui.setup.rules_card import RulesCard
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.series_members import SeriesMembers
from teamdesk.ui.setup.series_words import days_in_words
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.meeting import SeriesRow
    from teamdesk.ui.setup.ports import MeetingSettings, Series
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "series"
RULES = (ListRule.ALL_ACTIVE, ListRule.GOING_HOME, ListRule.ONE_PERSON)
# Bærum goes through those who are going home every fourteenth day (domain notes 1.19).
USUAL_DAYS = {ListRule.ALL_ACTIVE: 7, ListRule.GOING_HOME: 14, ListRule.ONE_PERSON: 28}
LONGEST_INTERVAL, LONGEST_MEETING = 366, 480
USUAL_START, USUAL_MINUTES = time(9), 60


class MeetingsSection(Section):
    """One series at a time; the last entry of the list is a new one."""

    def __init__(
        self,
        around: Surroundings,
        series: Series,
        rules: MeetingSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._series = series
        self._rows: tuple[SeriesRow, ...] = ()
        self.which, self.rule = DropDown(), DropDown()
        self.name = QLineEdit()
        self.first_on = DateField(around.theme, around.texts)
        self.every_days = NumberBox(1, LONGEST_INTERVAL)
        self.starts_at = QTimeEdit()
        self.starts_at.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
        self.minutes = NumberBox(1, LONGEST_MEETING)
        self.case = DropDown()
        self.skips = QCheckBox()
        self.members = SeriesMembers(around)
        self._next = Label(TextRole.MUTED, wraps=True)
        self.save = Button(around.theme, ButtonKind.PRIMARY)
        self.end = Button(around.theme, ButtonKind.LINK)
        for rule in RULES:
            self.rule.addItem("", rule.value)
        editors: dict[str, QWidget] = {
            "which": self.which,
            "name": self.name,
            "list_rule": self.rule,
            "case_id": self.case,
            "first_on": self.first_on,
            "every_days": self.every_days,
            "starts_at": self.starts_at,
            "minutes": self.minutes,
        }
        self._fields = {key: InlineField(around.theme, one) for key, one in editors.items()}
        self._card = Card(around.theme)
        for field in self._fields.values():
            self._card.body.addWidget(field)
        for widget in (self.skips, self.members, self._next):
            self._card.body.addWidget(widget)
        self.add_card(self._card)
        self._lay_out_buttons()
        self.rules = RulesCard(around, rules)
        self.add_card(self.rules)
        self._connect()
        self.retranslate()

    def _lay_out_buttons(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.end)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.which.activated.connect(self._show_chosen)
        self.rule.activated.connect(self._on_rule)
        self.save.clicked.connect(self.save_now)
        self.end.clicked.connect(self.end_now)
        self._around.undo.changed.connect(self._on_undone)

    def show_now(self) -> None:
        """Ask for the series, and show the one that is chosen."""
        self.rules.show_now()
        self._rows = self._series.series()
        names = self._around.names
        self.case.clear()
        for row in self._series.cases():
            self.case.addItem(names.called(row.case_id, row.person_name), str(row.case_id))
        at = max(self.which.currentIndex(), 0)
        self._fill_list()
        self.which.setCurrentIndex(min(at, len(self._rows)))
        self._show_chosen()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Meetings"), _("Meetings that come again, each with a list of its own."))
        words = {
            "which": (_("Which meeting"), ""),
            "name": (_("Name"), _("Empty: the usual name of its kind")),
            "list_rule": (_("Whose list"), ""),
            "case_id": (_("Which person"), ""),
            "first_on": (_("First on"), _("The others are counted from this day")),
            "every_days": (_("Days between"), _("7 is every week, 14 every second")),
            "starts_at": (_("Begins at"), ""),
            "minutes": (_("How many minutes"), ""),
        }
        for key, (name, hint) in words.items():
            self._fields[key].set_words(name, hint)
        for index, rule in enumerate(RULES):
            self.rule.setItemText(index, label(_, rule))
        self.starts_at.setDisplayFormat("HH.mm")
        self.save.set_words(_("Save the meeting"))
        self.end.set_words(_("End these meetings"))
        self.skips.setText(_("Pass by holidays and the team's closed days"))
        self.members.retranslate()
        self.rules.retranslate()
        at = self.which.currentIndex()
        self._fill_list()
        self.which.setCurrentIndex(max(at, 0))

    def _fill_list(self) -> None:
        self.which.clear()
        for row in self._rows:
            self.which.addItem(row.name or label(self._, row.kind))
        self.which.addItem(self._("A new meeting …"))

    @property
    def _chosen(self) -> SeriesRow | None:
        at = self.which.currentIndex()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @Slot()
    def _show_chosen(self) -> None:
        row = self._chosen
        rule = row.list_rule if row else ListRule.GOING_HOME
        self.rule.setCurrentIndex(max(self.rule.findData(rule.value), 0))
        self.name.setText(row.name if row else "")
        self.first_on.set_day(row.first_on if row else self._around.clock.today())
        self.every_days.setValue(row.every_days if row else USUAL_DAYS[rule])
        begins = (row.starts_at if row else None) or USUAL_START
        self.starts_at.setTime(QTime(begins.hour, begins.minute))
        self.minutes.setValue(row.minutes if row else USUAL_MINUTES)
        self.skips.setChecked(row is None or row.skips_holidays)
        self.members.show_members(self._series.members(), row.members if row else ())
        self.case.setCurrentIndex(self.case.findData(str(row.case_id)) if row else -1)
        self._next.setVisible(row is not None)
        self.end.setVisible(row is not None)
        if row is not None:
            said = days_in_words(self._, row.ahead)
            self._next.setText(self._("The next days: {days}", days=said))
        self._fit_rule()

    def _fit_rule(self) -> None:
        is_of_one = self.rule.currentData() == ListRule.ONE_PERSON.value
        self._fields["case_id"].setVisible(is_of_one)

    @Slot()
    def _on_undone(self) -> None:
        if self.isVisible():
            self.show_now()

    @Slot()
    def _on_rule(self) -> None:
        self._fit_rule()
        if self._chosen is None:
            self.every_days.setValue(USUAL_DAYS[ListRule(self.rule.currentData())])

    @Slot()
    def save_now(self) -> None:
        """Keep the series that is shown."""
        row, begins = self._chosen, self.starts_at.time()
        command = SaveSeries(
            name=self.name.text(),
            list_rule=ListRule(self.rule.currentData()),
            first_on=self.first_on.day,
            every_days=self.every_days.value(),
            starts_at=time(begins.hour(), begins.minute()),
            minutes=self.minutes.value(),
            series_id=row.id if row else None,
            members=self.members.chosen,
            case_id=UUID(self.case.currentData()) if self.case.currentData() else None,
            skips_holidays=self.skips.isChecked(),
        )
        try:
            changes = self._series.save(command, ORIGIN)
        except FieldError as error:
            self._fields[error.field].show_error(self._.explain(error))
            self._fields[error.field].editor.setFocus()
            return
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self._around.bus.publish(changes)
        for field in self._fields.values():
            field.clear_error()
        self.show_now()
        self._around.notices.tell(self._("The meeting is saved, and its next day planned."))

    @Slot()
    def end_now(self) -> None:
        """Plan no more meetings of the series that is shown; it can be undone."""
        row = self._chosen
        if row is None:
            return
        end, resume = (
            partial(self._tell, self._series.end, row.id),
            partial(self._tell, self._series.resume, row.id),
        )
        try:
            end()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self._around.undo.push(self._("end of meetings"), resume, end)
        self.show_now()
        self._around.notices.tell(self._("No more of these meetings are planned."))

    def _tell(self, do: Callable[[UUID, str], ChangeSet], series_id: UUID) -> None:
        self._around.bus.publish(do(series_id, ORIGIN))
