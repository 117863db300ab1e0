"""The meetings that come again: whose list each goes through, how often, and when."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QLineEdit, QTimeEdit, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.meetings import SaveSeries
from teamdesk.domain.errors import FieldError
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import ListRule
from teamdesk.ui.setup.number_box import MARGIN, NumberBox
from teamdesk.ui.setup.section import Section
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import SeriesRow
    from teamdesk.ui.setup.ports import Series
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "series"
# A goal meeting is one person's, and is planned from that person's page.
RULES = (ListRule.ALL_ACTIVE, ListRule.GOING_HOME)
# Bærum goes through those who are going home every fourteenth day (domain notes 1.19).
USUAL_DAYS = {ListRule.ALL_ACTIVE: 7, ListRule.GOING_HOME: 14}
LONGEST_INTERVAL, LONGEST_MEETING = 366, 480
USUAL_START, USUAL_MINUTES = time(9), 60


class MeetingsSection(Section):
    """One series at a time; the last entry of the list is a new one."""

    def __init__(self, around: Surroundings, series: Series, parent: QWidget | None = None) -> None:
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
        self._next = Label(TextRole.MUTED, wraps=True)
        self.save = Button(around.theme, ButtonKind.PRIMARY)
        for rule in RULES:
            self.rule.addItem("", rule.value)
        editors: dict[str, QWidget] = {
            "which": self.which,
            "name": self.name,
            "list_rule": self.rule,
            "first_on": self.first_on,
            "every_days": self.every_days,
            "starts_at": self.starts_at,
            "minutes": self.minutes,
        }
        self._fields = {key: InlineField(around.theme, one) for key, one in editors.items()}
        self._card = Card(around.theme)
        for field in self._fields.values():
            self._card.body.addWidget(field)
        self._card.body.addWidget(self._next)
        self.add_card(self._card)
        self.body.addWidget(self.save)
        self.which.activated.connect(self._show_chosen)
        self.rule.activated.connect(self._on_rule)
        self.save.clicked.connect(self.save_now)
        self.retranslate()

    def show_now(self) -> None:
        """Ask for the series, and show the one that is chosen."""
        self._rows = self._series.series()
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
        day = row.planned_on if row else None
        self._next.setVisible(day is not None)
        if day is not None:
            said = self._.formats.weekday_long(day)
            self._next.setText(self._("The next one is {day}.", day=said))

    @Slot()
    def _on_rule(self) -> None:
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
