"""The form of a measure: what, how, where, how much, from when, by whom."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.commands.plan_parts import MeasureWords
from teamdesk.domain.goals import MeasureKind
from teamdesk.domain.intensity import MOST_MINUTES, MOST_TIMES
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.people import Profession
from teamdesk.domain.sentences import extent_words
from teamdesk.domain.typed_numbers import read_number
from teamdesk.ui.person.forms.saved_form import SavedForm, choose
from teamdesk.ui.person.goals.responsible_field import ResponsibleField
from teamdesk.ui.person.goals.taper_editor import TaperEditor
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.reading_watch import ReadingWatch

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

WRITTEN = ("text", "extent", "method", "arena", "executor")
NUMBERS = ("times_a_week", "minutes")
DAYS = ("from_on", "to_on")
LINES = (*WRITTEN, *NUMBERS, *DAYS)
MOST = {"times_a_week": MOST_TIMES, "minutes": MOST_MINUTES}
DIGITS = re.compile(r"\d+")
USUAL_TIMES, USUAL_MINUTES = 5, 30


class MeasureForm(SavedForm[MeasureWords]):
    """Everything that is agreed of a measure."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._today = around.clock.today
        self._said = ""
        self._offered: tuple[MeasureRow | None, PersonState] | None = None
        self.goal, self.kind, self.profession = DropDown(), DropDown(), DropDown()
        self.responsible = ResponsibleField(around)
        self.exercise = GrowingText(around, 2)
        self.taper = TaperEditor(around, self._basis)
        self.add_line("text", 0, 0, 4)
        ReadingWatch(around, self.fields["text"], self.lines["text"])
        self.add_box("goal", self.goal, 0, 4, 2)
        self.add_line("method", 1, 0, 3)
        self.add_line("arena", 1, 3, 1)
        self.add_box("kind", self.kind, 1, 4, 2)
        self.add_line("times_a_week", 2, 0, 1)
        self.add_line("minutes", 2, 1, 1)
        self.add_line("extent", 2, 2, 2)
        self.from_on = self.add_day("from_on", 2, 4, 1)
        self.to_on = self.add_day("to_on", 2, 5, 1)
        self.add_field("responsible", self.responsible, 3, 0, 2)
        self.add_line("executor", 3, 2, 2)
        self.add_box("profession", self.profession, 3, 4, 2)
        self.add_field("exercise", self.exercise, 4, 0, 6)
        self.add_field("taper", self.taper, 5, 0, 6)
        for name in NUMBERS:
            self.lines[name].textEdited.connect(self._say_extent)
        for many in (self.taper, self.responsible):
            many.changed.connect(self.leave_field)
        self.responsible.submitted.connect(self.submit)

    def open_on(
        self, row: MeasureRow | None, state: PersonState, goal_id: UUID | None = None
    ) -> None:
        """Show a measure, or an empty one for a goal."""
        self.begin(is_new=row is None)
        self._offered = row, state
        self.offer_again()
        self.fill(words_of(row) if row else MeasureWords("", goal_id=goal_id))
        self.remember()

    def fill(self, words: MeasureWords | None) -> None:
        """Show what a measure says."""
        words = words or MeasureWords("")
        for name in WRITTEN:
            self.lines[name].setText(getattr(words, name))
        times = words.times_a_week
        self.lines["times_a_week"].setText("" if times is None else self._.formats.number(times))
        self.lines["minutes"].setText("" if words.minutes is None else str(words.minutes))
        told = {str(number) for number in (times and f"{times:g}", words.minutes) if number}
        # Words that tell the same numbers, in whatever way, follow them when they change.
        self._said = words.extent if told and set(DIGITS.findall(words.extent)) == told else ""
        self.from_on.set_day(words.from_on)
        self.to_on.set_day(words.to_on)
        for name in LINES:
            self.lines[name].setCursorPosition(0)
        if self.exercise.toPlainText().strip() != words.exercise:
            self.exercise.setPlainText(words.exercise)
        if self.taper.taper != words.taper:
            self.taper.show_taper(words.taper)
        choose(self.goal, words.goal_id)
        self.responsible.show_words(words)
        choose(self.kind, words.kind.value)
        choose(self.profession, words.profession)

    def words(self) -> MeasureWords:
        """What is typed."""
        minutes = self._number("minutes")
        name, service = self.responsible.outside
        return MeasureWords(
            text=self.typed("text"),
            extent=self.typed("extent"),
            method=self.typed("method"),
            arena=self.typed("arena"),
            executor=self.typed("executor"),
            responsible_id=self.responsible.member_id,
            responsible_name=name,
            responsible_service=service,
            goal_id=self.goal.currentData(),
            kind=MeasureKind(self.kind.currentData()),
            times_a_week=self._number("times_a_week"),
            minutes=None if minutes is None else round(minutes),
            exercise=self.exercise.toPlainText().strip(),
            profession=self.profession.currentData(),
            from_on=self.from_on.day,
            to_on=self.to_on.day,
            taper=self.taper.taper,
        )

    def faults(self) -> dict[str, str]:
        """A measure says what is done; its numbers and days can be read and stand in order."""
        _ = self._
        found = dict(super().faults())
        if not self.typed("text"):
            found["text"] = _("Write something here.")
        if self.responsible.is_unnamed:
            found["responsible"] = _("Write who it is.")
        for name, most in MOST.items():
            number = self._number(name)
            if self.typed(name) and (number is None or number > most):
                found[name] = _("A number from 0 to {most}.", most=most)
        start, end = self.from_on.day, self.to_on.day
        if start and end and end < start:
            found["to_on"] = _("This day is before the first one.")
        if self.taper.is_unreadable:
            found["taper"] = _(
                "Write numbers only, at most {times} times and {minutes} minutes.",
                times=MOST_TIMES,
                minutes=MOST_MINUTES,
            )
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        words = {
            "text": (_("What is done"), ""),
            "goal": (_("For the goal"), ""),
            "kind": (_("Kind"), ""),
            "times_a_week": (_("Times a week"), ""),
            "minutes": (_("Minutes each time"), ""),
            "extent": (_("How much, in words"), _("Daily, when needed …")),
            "from_on": (_("From"), ""),
            "to_on": (_("To"), ""),
            "method": (_("How"), _("Method, aids")),
            "arena": (_("Where"), ""),
            "responsible": (_("Professionally responsible"), ""),
            "executor": (_("Done by"), ""),
            "profession": (_("Whose time"), ""),
            "exercise": (
                _("How the exercise is done"),
                _("So that any profession can follow it"),
            ),
            "taper": (_("Taper plan"), ""),
        }
        for name, (said, hint) in words.items():
            self.fields[name].set_words(said, hint)
        self.taper.retranslate()
        self.responsible.retranslate()

    @Slot()
    def _say_extent(self) -> None:
        """Let the words follow the numbers, unless somebody has written words of their own."""
        if self.typed("extent") in ("", self._said):
            times, minutes = self._number("times_a_week"), self._number("minutes")
            self._said = extent_words(self._, self._.formats, times, round(minutes or 0))
            self.lines["extent"].setText(self._said)

    def _boxes(self) -> dict[str, DropDown]:
        return {
            "goal": self.goal,
            "kind": self.kind,
            "profession": self.profession,
        }

    def offer_again(self) -> None:
        """Fill in goals, members, kinds and professions."""
        if self._offered is None:
            return
        _, (row, state) = self._, self._offered
        for box in self._boxes().values():
            box.clear()
        self.goal.add_words(_("several goals"), None)
        for goal in state.page.goals:
            self.goal.addItem(goal.text, goal.id)
        self.responsible.offer(row, state)
        for kind in MeasureKind:
            self.kind.add_words(label(_, kind), kind.value)
        self.profession.add_words(_("that of who is responsible"), "")
        codes = [profession.value for profession in Profession]
        own = [row.profession] if row and row.profession not in ("", *codes) else []
        for code in (*codes, *own):
            self.profession.add_words(profession_label(_, code), code)

    def _number(self, name: str) -> float | None:
        return read_number(self.typed(name))

    def _basis(self) -> tuple[date, float, int]:
        """What a new taper plan begins with: the measure as it is now, from this week on."""
        minutes = self._number("minutes")
        today = self._today()
        return (
            max(today, self.from_on.day or today),
            self._number("times_a_week") or USUAL_TIMES,
            USUAL_MINUTES if minutes is None else round(minutes),
        )


def words_of(row: MeasureRow) -> MeasureWords:
    """What a stored measure says."""
    names = [field.name for field in fields(MeasureWords)]
    return MeasureWords(**{name: getattr(row, name) for name in names})
