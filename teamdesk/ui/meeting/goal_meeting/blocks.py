"""A goal in the person's own words, and what is done for it: plain fields in large letters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.goals import GoalWords
from teamdesk.domain.commands.plan_parts import MeasureWords
from teamdesk.ui.meeting.goal_meeting.deeds import words_of_goal, words_of_measure
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.kept_field import KeptDay, KeptLine, KeptText
from teamdesk.ui.widgets.measure_words import measure_extent
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text: below it the fields stand under each other.
NARROWEST_LINE = 30


class MeasureBlock(QWidget):
    """What, who, when; one that isn't stored yet is empty.

    Signals:
        left: carries the block, of which a field was left with something new in it.
        edited: something is typed in it.
    """

    left = Signal(object)
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.row: MeasureRow | None = None
        self.goal_id: UUID | None = None
        self.what, self.who, self.when = (KeptLine(around) for _part in range(3))
        line = SideBySide(around.theme, NARROWEST_LINE, around.theme.tokens.space.md)
        for field, share in ((self.what, 5), (self.who, 3), (self.when, 3)):
            field.left.connect(self._on_left)
            field.edited.connect(self.edited)
            line.add(field, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)

    @property
    def fields(self) -> dict[str, KeptLine]:
        """The fields by their names."""
        return {"what": self.what, "who": self.who, "when": self.when}

    def show_measure(self, row: MeasureRow | None, goal_id: UUID | None) -> None:
        """Show what is stored; what is being typed in the same measure stays."""
        if (row.id if row else None) != (self.row.id if self.row else None):
            for field in self.fields.values():
                field.forget()
        self.row, self.goal_id = row, goal_id
        self.what.show_stored(row.text if row else "")
        self.who.show_stored((row.executor or row.responsible) if row else "")
        self.when.show_stored(measure_extent(self._, row) if row else "")
        self.retranslate()

    def words(self) -> MeasureWords:
        """What is typed; what stands in no field of this page stays as it was."""
        before = words_of_measure(self.row) if self.row else MeasureWords("", goal_id=self.goal_id)
        said = replace(before, text=self.what.value)
        if self.who.is_changed:
            said = replace(said, executor=self.who.value)
        return replace(said, extent=self.when.value) if self.when.is_changed else said

    @Slot()
    def _on_left(self) -> None:
        if not self.what.value and self.row is not None:
            self.what.show_error(self._("Write something here."))
            return
        self.left.emit(self)

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.what.set_words(_("What we do"))
        self.who.set_words(_("Who"))
        self.when.set_words(_("When"))
        self.who.text.setPlaceholderText(_("I, or who helps me"))
        self.when.text.setPlaceholderText(_("For example every morning"))


class GoalBlock(Card):
    """The goal, how the person will notice, by when.

    Signals:
        left: carries the block, of which a field was left with something new in it.
        edited: something is typed in it.
    """

    left = Signal(object)
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self.goal: GoalRow | None = None
        self.is_long = False
        self.text = KeptText(around, least=1)
        self.noticed = KeptLine(around)
        self.due = KeptDay(around)
        line = SideBySide(around.theme, NARROWEST_LINE, around.theme.tokens.space.md)
        line.add(self.noticed, 5)
        line.add(self.due, 2)
        self.body.addWidget(self.text)
        self.body.addWidget(line)
        for field in (self.text, self.noticed, self.due):
            field.left.connect(self._on_left)
            field.edited.connect(self.edited)

    @property
    def fields(self) -> dict[str, KeptText | KeptLine | KeptDay]:
        """The fields by their names."""
        return {"text": self.text, "noticed": self.noticed, "due": self.due}

    def show_goal(self, goal: GoalRow | None, *, is_long: bool = False) -> None:
        """Show what is stored; what is being typed in the same goal stays."""
        if (goal.id if goal else None) != (self.goal.id if self.goal else None):
            self.forget()
        self.goal, self.is_long = goal, goal.is_long_term if goal else is_long
        self.text.show_stored(goal.text if goal else "")
        self.noticed.show_stored(goal.measured_by if goal else "")
        self.due.show_stored(goal.target_on if goal else None)
        self.retranslate()

    def forget(self) -> None:
        """Show nothing."""
        for field in self.fields.values():
            field.forget()

    def words(self) -> GoalWords:
        """What is typed; what stands in no field of this page stays as it was."""
        before = words_of_goal(self.goal) if self.goal else GoalWords("")
        return replace(
            before,
            text=self.text.value,
            measured_by=self.noticed.value,
            target_on=self.due.value,
        )

    @Slot()
    def _on_left(self) -> None:
        if not self.text.value and self.goal is not None:
            self.text.show_error(self._("Write something here."))
            return
        self.left.emit(self)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        own = _("My goal for later, in my own words")
        self.text.set_words(own if self.is_long else _("My goal now, in my own words"))
        self.noticed.set_words(_("How I will notice"))
        self.due.set_words(_("By when"))
        self.due.text.setPlaceholderText(_("For example u50 or 12.12"))
