"""How a goal is evaluated: one of four results, some words, and what follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from teamdesk.domain.goals import GoalResult
from teamdesk.ui.person.forms.day_line import DayLine
from teamdesk.ui.person.forms.entry_form import EntryForm
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What is typed in the form."""

    result: GoalResult
    text: str
    is_partly_reached: bool
    next_on: date | None


class GoalEvaluationForm(EntryForm):
    """Shown only while a goal is being evaluated."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._today = around.clock.today
        self.result = SegmentedControl(around.theme)
        self.next_on = DayLine(around)
        self.partly = QCheckBox()
        self.add_field("result", self.result, 0, 0, 6)
        self.add_line("text", 1, 0, 4)
        self.lines["next_on"] = self.next_on
        self.next_on.returnPressed.connect(self.submit)
        self.add_field("next_on", self.next_on, 1, 4, 2)
        self.add_field("partly", self.partly, 1, 4, 2)
        self.result.chosen.connect(self._on_chosen)

    def open_empty(self) -> None:
        """Show empty fields; a goal most often goes on."""
        self.retranslate()
        self.result.choose(GoalResult.CONTINUES)
        self.lines["text"].clear()
        self.next_on.set_day(None)
        self.partly.setChecked(False)
        self._fit(GoalResult.CONTINUES)
        self.remember()

    def restore(self, values: Mapping[str, str]) -> None:
        """Say what was typed before; the result decides what else is asked."""
        super().restore(values)
        self._fit(self._result)

    def evaluated(self) -> Evaluated:
        """What is typed."""
        result = self._result
        return Evaluated(
            result,
            self.typed("text"),
            is_partly_reached=result is GoalResult.ENDED and self.partly.isChecked(),
            next_on=self.next_on.day if result is GoalResult.REASSESS else None,
        )

    def is_ready(self) -> bool:
        """What is to be looked at again has a day that has not been."""
        if self._result is not GoalResult.REASSESS:
            return True
        day, _ = self.next_on.day, self._
        wrong = ""
        if day is None:
            wrong = _("Write a day, such as fri, week 50 or 12.12.")
        elif day < self._today():
            wrong = _("This day has been already.")
        if wrong:
            self.fields["next_on"].show_error(wrong)
            self.next_on.setFocus()
        return not wrong

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.result.set_segments(
            {
                GoalResult.CONTINUES: _("Goes on"),
                GoalResult.CHANGED: _("Is changed"),
                GoalResult.ENDED: _("Is ended"),
                GoalResult.REASSESS: _("New assessment"),
            }
        )
        self.fields["result"].set_words(_("Result of the evaluation"))
        self.fields["text"].set_words(_("How it went, in the person's and the team's words"))
        self.fields["next_on"].set_words(_("Looked at again"), _("For example u50 or 12.12"))
        self.fields["partly"].set_words(_("How far"))
        self.partly.setText(_("Partly reached"))
        self.save.set_words(_("Save the evaluation"))

    @property
    def _result(self) -> GoalResult:
        chosen = self.result.choice
        return chosen if isinstance(chosen, GoalResult) else GoalResult.CONTINUES

    def _fit(self, result: GoalResult) -> None:
        self.fields["next_on"].setVisible(result is GoalResult.REASSESS)
        self.fields["partly"].setVisible(result is GoalResult.ENDED)

    @Slot(object)
    def _on_chosen(self, result: GoalResult) -> None:
        self._fit(result)
