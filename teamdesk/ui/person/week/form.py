"""The fields of a visit in a week plan: when, what, what the person does, and who comes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QListView, QListWidget, QListWidgetItem

from teamdesk.domain.week_plan import DAYS_A_WEEK, Visit, VisitStaff, read_minutes, read_time
from teamdesk.ui.person.forms.saved_form import SavedForm, choose
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.history import HistoryButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, timedelta

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LINES_OF_STAFF = 3


class VisitForm(SavedForm[Visit]):
    """One form for a new visit, a look at it and a change of it."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around)
        self.history = HistoryButton(around, history)
        self.foot.insertWidget(0, self.history)
        self._visit: Visit | None = None
        self.weekday, self.measure = DropDown(), DropDown()
        self.members = QListWidget()
        self.members.setFlow(QListView.Flow.LeftToRight)
        self.members.setWrapping(True)
        self.members.setResizeMode(QListView.ResizeMode.Adjust)
        self.members.setSpacing(around.theme.tokens.space.xs)
        self.alone = QCheckBox()
        self.add_box("weekday", self.weekday, 0, 0, 1)
        self.add_line("starts_at", 0, 1, 1)
        self.add_line("minutes", 0, 2, 1)
        self.add_line("text", 0, 3, 3)
        self.add_line("own_part", 1, 0, 3)
        self.add_box("measure", self.measure, 1, 3, 3)
        self.add_field("members", self.members, 2, 0, 3)
        self.add_line("others", 2, 3, 2)
        self.add_field("alone", self.alone, 2, 5, 1)
        self.members.itemChanged.connect(self.leave_field)
        self.alone.clicked.connect(self.leave_field)

    def open_on(self, visit: Visit, state: PersonState, *, is_new: bool) -> None:
        """Show a visit; one that is new gets its id when it is saved."""
        self.begin(is_new=is_new)
        self._visit = None if is_new else visit
        self.history.show_subject(visit.text, *(() if is_new else (visit.origin,)))
        self._fill_choices(state)
        self.fill(visit)
        self.remember()

    def fill(self, words: Visit | None) -> None:
        """Show a visit."""
        visit = words or Visit(uuid4(), 0, None, None, "")
        self.weekday.setCurrentIndex(visit.weekday)
        starts = visit.starts_at
        self.lines["starts_at"].setText(self._.formats.time(starts) if starts else "")
        self.lines["minutes"].setText(str(visit.minutes or ""))
        self.lines["text"].setText(visit.text)
        self.lines["own_part"].setText(visit.own_part)
        self._choose_staff(visit)
        self.alone.setChecked(visit.is_self_training)
        choose(self.measure, visit.measure_id)
        for line in self.lines.values():
            line.setCursorPosition(0)

    def words(self) -> Visit:
        """What is typed; only asked for where there are no `faults`."""
        chosen = [self.members.item(place) for place in range(self.members.count())]
        staff = [
            VisitStaff(item.data(Qt.ItemDataRole.UserRole), item.text())
            for item in chosen
            if item.checkState() is Qt.CheckState.Checked
        ]
        others = [name.strip() for name in self.typed("others").split(",") if name.strip()]
        return Visit(
            id=self._visit.id if self._visit else uuid4(),
            weekday=self.weekday.currentIndex(),
            starts_at=read_time(self.typed("starts_at")),
            minutes=read_minutes(self.typed("minutes")),
            text=self.typed("text"),
            own_part=self.typed("own_part"),
            staff=(*staff, *(VisitStaff(None, name) for name in others)),
            measure_id=self.measure.currentData(),
            is_self_training=self.alone.isChecked(),
            origin_id=self._visit.origin_id if self._visit else None,
        )

    def faults(self) -> dict[str, str]:
        """A visit says what happens; time and length are what they say."""
        _, found = self._, dict(super().faults())
        if not self.typed("text"):
            found["text"] = _("Write something here.")
        if not _can(read_time, self.typed("starts_at")):
            found["starts_at"] = _("Write a time such as 9.30, or nothing.")
        if not _can(read_minutes, self.typed("minutes")):
            found["minutes"] = _("Write a number of minutes, or nothing.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.fields["weekday"].set_words(_("Day"))
        self.fields["starts_at"].set_words(_("Time"), _("9.30"))
        self.fields["minutes"].set_words(_("How many minutes"))
        self.fields["text"].set_words(_("What happens"))
        self.fields["own_part"].set_words(_("What the person does"))
        self.fields["measure"].set_words(_("For the measure"))
        if self.measure.count():
            self.measure.setItemText(0, _("no particular one").capitalize())
        self.fields["members"].set_words(_("Who comes"), _("Space chooses; several may come."))
        self.fields["others"].set_words(_("Others who come"), _("Names with a comma between"))
        self.fields["alone"].set_words(_("Alone"))
        self.alone.setText(_("On one's own"))

    def show_days(self, monday: date, day: timedelta) -> None:
        """Name the days of the week that is planned."""
        chosen = self.weekday.currentIndex()
        self.weekday.clear()
        for number in range(DAYS_A_WEEK):
            on = monday + day * number
            self.weekday.addItem(self._.formats.weekday_date(on), on.isoformat())
        self.weekday.setCurrentIndex(max(0, chosen))

    def _fill_choices(self, state: PersonState) -> None:
        blocked = self.members.blockSignals(True)
        self.members.clear()
        for member in state.members:
            item = QListWidgetItem(member.name)
            item.setData(Qt.ItemDataRole.UserRole, member.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(self._room_of(member.name))
            self.members.addItem(item)
        self.members.blockSignals(blocked)
        line = self._room_of("").height() + 2 * self.members.spacing()
        self.members.setFixedHeight(line * LINES_OF_STAFF)
        self.measure.clear()
        self.measure.add_words(self._("no particular one"), None)
        for row in state.measures:
            self.measure.addItem(row.text, row.id)

    def _room_of(self, name: str) -> QSize:
        # Qt's own hint forgets the box that the style sheet draws, and cuts every name.
        self.members.ensurePolished()
        tokens = self._theme.tokens
        width = self.members.fontMetrics().horizontalAdvance(name)
        height = self._theme.line_height(tokens.type.body)
        return QSize(width + tokens.sizes.control, round(height * 1.2))

    def _choose_staff(self, visit: Visit) -> None:
        blocked = self.members.blockSignals(True)
        known = set()
        for place in range(self.members.count()):
            item = self.members.item(place)
            member_id = item.data(Qt.ItemDataRole.UserRole)
            known.add(member_id)
            is_in = member_id in visit.members
            item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
        self.members.blockSignals(blocked)
        others = [who.name for who in visit.staff if who.member_id not in known]
        self.lines["others"].setText(", ".join(others))


def _can(read: Callable[[str], object], typed: str) -> bool:
    try:
        read(typed)
    except ValueError:
        return False
    return True
