"""The form of a goal: in the person's own words, how it is measured, by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.goals import GoalWords
from teamdesk.domain.goals import ActivityArea, GoalHorizon
from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.labels import label
from teamdesk.domain.typed_numbers import read_whole
from teamdesk.ui.person.forms.saved_form import SavedForm, choose
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.reading_watch import ReadingWatch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LINES = ("text", "target_on", "importance", "measured_by")
MOST_IMPORTANT = 10
# Between an instrument and the item of it that a goal is measured by.
BAR = "\t"


class GoalForm(SavedForm[GoalWords]):
    """Everything that is agreed of a goal."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._offered: tuple[PersonState, UUID | None] | None = None
        self.horizon, self.parent_goal = DropDown(), DropDown()
        self.area, self.link = DropDown(), DropDown()
        self.add_line("text", 0, 0, 6)
        ReadingWatch(around, self.fields["text"], self.lines["text"])
        self.add_box("horizon", self.horizon, 1, 0, 2)
        self.add_box("parent_id", self.parent_goal, 1, 2, 2)
        self.due = self.add_day("target_on", 1, 4, 1)
        self.add_line("importance", 1, 5, 1)
        self.add_box("area", self.area, 2, 0, 2)
        self.add_line("measured_by", 2, 2, 2)
        self.add_box("link", self.link, 2, 4, 2)
        self.horizon.activated.connect(self._fit_parent)

    def open_on(self, words: GoalWords | None, state: PersonState, goal_id: UUID | None) -> None:
        """Show what is stored of ``goal_id``, or an empty form."""
        self.begin(is_new=words is None)
        self._offered = state, goal_id
        self.offer_again()
        self.fill(words)
        self.remember()

    def fill(self, words: GoalWords | None) -> None:
        """Show what a goal says."""
        words = words or GoalWords("")
        self.lines["text"].setText(words.text)
        self.lines["measured_by"].setText(words.measured_by)
        self.lines["importance"].setText(str(words.importance or ""))
        self.due.set_day(words.target_on)
        for name in LINES:
            self.lines[name].setCursorPosition(0)
        link = BAR.join((words.link_instrument, words.link_item)) if words.link_instrument else ""
        if link and self.link.findData(link) < 0:
            # Linked before there was a score, or to one that is gone.
            self.link.addItem(_link_name(words.link_instrument, words.link_item), link)
        choose(self.horizon, words.horizon.value)
        choose(self.parent_goal, words.parent_id)
        choose(self.area, words.area.value if words.area else "")
        choose(self.link, link)
        self._fit_parent()

    def words(self) -> GoalWords:
        """What is typed."""
        horizon = GoalHorizon(self.horizon.currentData())
        area, importance = self.area.currentData(), self.typed("importance")
        instrument, _bar, item = str(self.link.currentData() or "").partition(BAR)
        is_short = horizon is GoalHorizon.SHORT
        return GoalWords(
            text=self.typed("text"),
            horizon=horizon,
            target_on=self.due.day,
            area=ActivityArea(area) if area else None,
            importance=read_whole(importance),
            parent_id=self.parent_goal.currentData() if is_short else None,
            link_instrument=instrument,
            link_item=item,
            measured_by=self.typed("measured_by"),
        )

    def restore(self, values: Mapping[str, str]) -> None:
        """Say what was typed before; a horizon decides what else can be chosen."""
        super().restore(values)
        self._fit_parent()

    def faults(self) -> dict[str, str]:
        """A goal has words, a day that can be read, and an importance from 1 to 10."""
        _, found = self._, dict(super().faults())
        if not self.typed("text"):
            found["text"] = _("Write something here.")
        importance = self.typed("importance")
        if importance and not 1 <= (read_whole(importance) or 0) <= MOST_IMPORTANT:
            found["importance"] = _("A number from 1 to 10.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        if self._is_new:
            self.save.set_words(_("Add the goal"))
        self.fields["text"].set_words(_("Goal, in the person's own words"))
        self.fields["horizon"].set_words(_("Horizon"))
        self.fields["parent_id"].set_words(_("Part of the goal"))
        self.fields["target_on"].set_words(_("By when"), _("For example u50 or 12.12"))
        self.fields["importance"].set_words(_("Importance"), _("1–10, the person's own"))
        self.fields["area"].set_words(_("Area"))
        self.fields["measured_by"].set_words(
            _("How it is measured"), _("What tells that it is reached")
        )
        self.fields["link"].set_words(_("Score that follows the goal"))

    def _boxes(self) -> dict[str, DropDown]:
        return {
            "horizon": self.horizon,
            "parent_id": self.parent_goal,
            "area": self.area,
            "link": self.link,
        }

    def offer_again(self) -> None:
        """Fill in horizons, goals, areas and scores."""
        if self._offered is None:
            return
        _, (state, goal_id) = self._, self._offered
        for box in self._boxes().values():
            box.clear()
        for horizon in (GoalHorizon.SHORT, GoalHorizon.LONG):
            self.horizon.add_words(label(_, horizon), horizon.value)
        self.parent_goal.add_words(_("stands by itself"), None)
        for goal in state.page.goals:
            if goal.is_long_term and goal.id != goal_id:
                self.parent_goal.addItem(goal.text, goal.id)
        self.area.add_words(_("not chosen"), "")
        for area in ActivityArea:
            self.area.add_words(label(_, area), area.value)
        self.link.add_words(_("no score"), "")
        for score in state.page.items:
            key = BAR.join((score.instrument, score.item))
            if self.link.findData(key) < 0:
                self.link.addItem(_link_name(score.instrument, score.item), key)

    def _fit_parent(self) -> None:
        is_short = self.horizon.currentData() == GoalHorizon.SHORT.value
        self.parent_goal.setEnabled(is_short and self.parent_goal.count() > 1)


def _link_name(instrument: str, item: str) -> str:
    name = instrument_name(instrument)
    return f"{name}: {item}" if item else name
