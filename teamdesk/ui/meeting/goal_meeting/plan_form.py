"""Whom a goal meeting is with, and when."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from teamdesk.domain.commands.goal_meetings import USUAL_MINUTES, PlanTalk
from teamdesk.domain.names import alphabet_key
from teamdesk.domain.notes import parse_due
from teamdesk.domain.typed_numbers import read_whole
from teamdesk.domain.week_plan import read_time
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_LINE = 40
LONGEST = 480


class PlanForm(Card):
    """Person, day, time and minutes.

    Signals:
        plan_requested: a `PlanTalk`.
        begin_requested: the id of the case whose talk begins now.
    """

    plan_requested = Signal(object)
    begin_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._cards: tuple[CardRow, ...] = ()
        self.person = DropDown()
        self.day, self.starts, self.minutes = QLineEdit(), QLineEdit(), QLineEdit()
        editors = (self.person, self.day, self.starts, self.minutes)
        self.fields = [InlineField(around.theme, editor) for editor in editors]
        line = SideBySide(around.theme, NARROWEST_LINE, around.theme.tokens.space.md)
        for field, share in zip(self.fields, (5, 2, 2, 2), strict=True):
            line.add(field, share)
        self.begin = Button(around.theme, ButtonKind.PRIMARY, IconName.PLAY)
        self.plan = Button(around.theme, icon=IconName.CALENDAR)
        buttons = QHBoxLayout()
        for button in (self.begin, self.plan):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(line)
        self.body.addLayout(buttons)
        self.plan.clicked.connect(self._on_plan)
        self.begin.clicked.connect(self._on_begin)
        for editor in (self.day, self.starts, self.minutes):
            editor.returnPressed.connect(self._on_plan)
        self.clear()

    def offer(self, cards: Sequence[CardRow]) -> None:
        """Offer everybody on the board, by the alphabet; who is chosen stays so."""
        chosen = self.case_id
        open_ones = [card for card in cards if card.closed is None]
        self._cards = tuple(sorted(open_ones, key=lambda card: alphabet_key(card.name)))
        self.person.clear()
        names = self._around.names
        for card in self._cards:
            self.person.addItem(names.called(card.case_id, card.name))
        if chosen is not None:
            self.choose(chosen)
        for button in (self.begin, self.plan):
            button.setEnabled(bool(self._cards))

    @property
    def case_id(self) -> UUID | None:
        """The case of who is chosen."""
        at = self.person.currentIndex()
        return self._cards[at].case_id if 0 <= at < len(self._cards) else None

    def choose(self, person_id: UUID) -> None:
        """Be about the person with this id, or with the case of this id, if on the board."""
        for place, card in enumerate(self._cards):
            if person_id in (card.person_id, card.case_id):
                self.person.setCurrentIndex(place)

    def clear(self) -> None:
        """Begin anew, with the usual length."""
        self.day.clear()
        self.starts.clear()
        self.minutes.setText(str(USUAL_MINUTES))

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        words = (
            (_("Person"), ""),
            (_("Day"), _("For example fri, u50 or 12.12")),
            (_("Time"), _("For example 13.00")),
            (_("Length, in minutes"), ""),
        )
        for field, (name, hint) in zip(self.fields, words, strict=True):
            field.set_words(name, hint)
        self.set_heading(_("Plan a goal meeting, or begin now"))
        self.begin.set_words(_("Begin now"))
        self.plan.set_words(_("Plan it"))

    @Slot()
    def _on_begin(self) -> None:
        if self.case_id is not None:
            self.begin_requested.emit(self.case_id)

    @Slot()
    def _on_plan(self) -> None:
        case_id, day, minutes = self.case_id, self._day(), self._minutes()
        is_time, starts_at = self._starts()
        if case_id is not None and day is not None and minutes is not None and is_time:
            command = PlanTalk(uuid4(), case_id, day, starts_at, minutes)
            self.plan_requested.emit(command)

    def _day(self) -> date | None:
        today = self._around.clock.today()
        day = parse_due(self.day.text().strip(), today, None)
        if day is None or day < today:
            gone = self._("This day has been.")
            unread = self._("Write a day, such as fri, week 50 or 12.12.")
            self.fields[1].show_error(unread if day is None else gone)
            self.day.setFocus()
            return None
        self.fields[1].clear_error()
        return day

    def _starts(self) -> tuple[bool, time | None]:
        with suppress(ValueError):
            found = read_time(self.starts.text())
            self.fields[2].clear_error()
            return True, found
        self.fields[2].show_error(self._("Write a time, such as 13.00."))
        return False, None

    def _minutes(self) -> int | None:
        minutes = read_whole(self.minutes.text().strip())
        if minutes is None or not 1 <= minutes <= LONGEST:
            self.fields[3].show_error(self._("A number from 1 to 480."))
            return None
        self.fields[3].clear_error()
        return minutes
