"""The fields of an evaluation: which one, when, one of three outcomes, and how it went in words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.domain.commands.entries import EvaluationWords
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.follow_ups import FollowUpSpan
from teamdesk.domain.labels import label
from teamdesk.domain.rows.entries import EvaluationRow
from teamdesk.ui.person.evaluation.follow_up_words import follow_up_name
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings


class Which(StrEnum):
    """The evaluations that are told apart; a follow-up has its weeks behind."""

    INTERIM = "interim"
    FINAL = "final"
    FOLLOW_UP = "follow_up"


class EvaluationForm(WordsForm[EvaluationRow, EvaluationWords]):
    """One evaluation."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self._spans: Sequence[FollowUpSpan] = ()
        self.which = DropDown()
        self.on = DateField(around.theme, around.texts)
        self.outcome = SegmentedControl(around.theme)
        self.text = GrowingText(around)
        self.add_box("which", self.which, 0, 0, 2)
        self.add_field("evaluated_on", self.on, 0, 2, 1)
        self.add_field("outcome", self.outcome, 0, 3, 3)
        self.add_field("text", self.text, 1, 0, 6)
        self.outcome.chosen.connect(self.leave_field)

    def use_spans(self, spans: Sequence[FollowUpSpan]) -> None:
        """Say which follow-ups the way of working knows."""
        self._spans = spans

    def choose(self, which: Which, weeks: int | None = None) -> None:
        """Begin with another kind than one underway."""
        self.which.setCurrentIndex(max(0, self.which.findData(_key(which, weeks))))

    @property
    def first(self) -> QWidget:
        """Which evaluation it is."""
        return self.which

    def words(self) -> EvaluationWords:
        """What is typed."""
        which, _colon, weeks = str(self.which.currentData()).partition(":")
        chosen = self.outcome.choice
        return EvaluationWords(
            evaluated_on=self.on.day,
            outcome=chosen if isinstance(chosen, Outcome) else Outcome.GOALS_CHANGED,
            text=self.text.toPlainText().strip(),
            is_final=which == Which.FINAL,
            follow_up_weeks=int(weeks) if weeks else None,
        )

    def words_of(self, row: EvaluationRow) -> EvaluationWords:
        """What a stored evaluation says."""
        return EvaluationWords(
            row.evaluated_on, row.outcome, row.text, row.is_final, row.follow_up_weeks
        )

    def faults(self) -> dict[str, str]:
        """It was held, has an outcome, and says how it went."""
        _, found = self._, dict(super().faults())
        if self.outcome.choice is None:
            found["outcome"] = _("Choose one of the three.")
        if self.on.day > self.around.clock.today():
            found["evaluated_on"] = _("This day has not come yet.")
        if not self.text.toPlainText().strip():
            found["text"] = _("Write something here.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, chosen = self._, self.which.currentData()
        self.which.clear()
        self.which.addItem(_("Interim evaluation"), _key(Which.INTERIM))
        self.which.addItem(_("Final evaluation"), _key(Which.FINAL))
        for span in self._spans:
            text = follow_up_name(_, span)
            self.which.addItem(text, _key(Which.FOLLOW_UP, span.to_week))
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.outcome.set_segments({one: label(_, one) for one in Outcome})
        self.fields["which"].set_words(_("Evaluation"))
        self.fields["evaluated_on"].set_words(_("Date"))
        self.fields["outcome"].set_words(_("Outcome"))
        self.fields["text"].set_words(_("How it went"), _("What the person says, and the team"))

    def fill(self, words: EvaluationWords | None) -> None:
        """Show an evaluation, or an empty one underway."""
        self.on.set_day(words.evaluated_on if words else self.around.clock.today())
        self.text.setPlainText(words.text if words else "")
        self.outcome.clear_choice()
        if words is None:
            self.choose(Which.INTERIM)
            return
        which = Which.FINAL if words.is_final else Which.INTERIM
        if words.follow_up_weeks is not None:
            which = Which.FOLLOW_UP
            self._know(words.follow_up_weeks)
        self.choose(which, words.follow_up_weeks)
        self.outcome.choose(words.outcome)

    def _know(self, weeks: int) -> None:
        """A follow-up that the way of working no longer asks for was still held."""
        key = _key(Which.FOLLOW_UP, weeks)
        if self.which.findData(key) < 0:
            self.which.addItem(follow_up_name(self._, FollowUpSpan(weeks, weeks)), key)

    def _title(self, row: EvaluationRow) -> str:
        return f"{self.which.currentText()}, {self._.formats.date_short(row.evaluated_on)}"


def _key(which: Which, weeks: int | None = None) -> str:
    return which.value if weeks is None else f"{which.value}:{weeks}"
