"""The fields of an interview note (domain notes 3.2), read and shown by their names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from teamdesk.domain.interviews import SummaryAnswer, TalkHint, hint_of
from teamdesk.domain.labels import label
from teamdesk.domain.typed_numbers import read_whole
from teamdesk.ui.person.forms.day_line import DayLine
from teamdesk.ui.person.talks.judging import JudgingWatch
from teamdesk.ui.person.talks.layout import TalkLayout, TalkParts
from teamdesk.ui.person.talks.quotes import TalkQuotes
from teamdesk.ui.person.talks.ruler import Ruler
from teamdesk.ui.person.talks.words import part_words
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.ui.surroundings import Surroundings

LONGEST_TALK = 600
LINES = (
    "minutes",
    "place",
    "present",
    "importance_why",
    "confidence_step",
    "plan_when",
    "plan_where",
    "plan_with",
    "plan_if_then",
    "advice_reaction",
    "next_talk",
)
TEXTS = (
    "topic",
    "summary",
    "plan",
    "values_text",
    "sustain",
    "ambivalence",
    "parked",
    "advice",
    "reflection",
)
RULERS = ("importance", "confidence", "plan_certainty", "readiness")
TICKS = ("may_talk", "advice_allowed")
# Own words may judge, and nobody but the author reads the reflection.
UNWATCHED = ("values_text", "reflection", "importance_why", "confidence_step")


class TalkFields(QWidget):
    """All editors by the names of `SaveInterview`.

    Signals:
        edited: something was typed, chosen or ticked.
    """

    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._command: SaveInterview | None = None
        self._is_showing = False
        theme = around.theme
        self.held_on = DateField(theme, around.texts)
        self.next_on = DayLine(around)
        self.lines = {name: QLineEdit() for name in LINES}
        self.lines["minutes"].setValidator(QIntValidator(0, LONGEST_TALK, self))
        self.texts = {name: GrowingText(around, 2) for name in TEXTS}
        self.rulers = {name: Ruler(theme, around.texts) for name in RULERS}
        self.ticks = {name: QCheckBox() for name in TICKS}
        self.answer = SegmentedControl(theme)
        self.quotes = TalkQuotes(around)
        self.hint = Label(TextRole.CAPTION, wraps=True)
        self.hint.hide()
        editors: dict[str, QWidget] = {
            "held_on": self.held_on,
            "next_on": self.next_on,
            "summary_answer": self.answer,
            **self.lines,
            **self.texts,
            **self.rulers,
        }
        self.fields = {name: InlineField(theme, editor) for name, editor in editors.items()}
        watched = (name for name in (*TEXTS, *LINES) if name not in UNWATCHED)
        self.judging = {name: JudgingWatch(around, self.fields[name]) for name in watched}
        parts = TalkParts(self.fields, self.texts, self.ticks, self.quotes, self.hint)
        self.layout_of_it = TalkLayout(around, self, parts)
        self._connect()
        self.retranslate()

    def show_command(self, command: SaveInterview) -> None:
        """Show a note; parts that something is written in stand open."""
        self._command = command
        self._is_showing = True
        self.held_on.set_day(command.held_on)
        self.next_on.set_day(command.next_on)
        for name, line in self.lines.items():
            value = getattr(command, name)
            line.setText("" if value is None else str(value))
            line.setCursorPosition(0)
        for name, text in self.texts.items():
            text.setPlainText(getattr(command, name))
        for name, ruler in self.rulers.items():
            ruler.show_answer(getattr(command, name))
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(command, name))
        self.answer.clear_choice()
        if command.summary_answer is not None:
            self.answer.choose(command.summary_answer)
        self.quotes.show_quotes(command.quotes)
        for field in self.fields.values():
            field.clear_error()
        self.layout_of_it.open_where_written(command)
        self._show_hint()
        self._is_showing = False

    def command(self) -> SaveInterview | None:
        """What is typed; None before a note is shown."""
        shown = self._command
        if shown is None:
            return None
        answer = self.answer.choice
        values: dict[str, Any] = {
            **{name: text.toPlainText().strip() for name, text in self.texts.items()},
            **{name: line.text().strip() for name, line in self.lines.items()},
            **{name: ruler.answer for name, ruler in self.rulers.items()},
            **{name: tick.isChecked() for name, tick in self.ticks.items()},
        }
        values["minutes"] = read_whole(self.lines["minutes"].text())
        return replace(
            shown,
            **values,
            held_on=self.held_on.day,
            next_on=self.next_on.day,
            summary_answer=answer if isinstance(answer, SummaryAnswer) else None,
            quotes=self.quotes.quotes,
        )

    def stand_on(self, interview_id: UUID | None, version: int | None) -> None:
        """Go on from another stored version, with what is typed."""
        if self._command is not None:
            self._command = replace(
                self._command, interview_id=interview_id, expected_version=version
            )

    @property
    def unreadable(self) -> str:
        """The name of a field whose words are no day; empty where all is well."""
        return "" if self.next_on.is_readable else "next_on"

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        words = part_words(_)
        # Its buttons are made by their words, and are named by the field after that.
        self.answer.set_segments({answer: label(_, answer) for answer in SummaryAnswer})
        for name, field in self.fields.items():
            if name in self.judging:
                self.judging[name].set_words(*words[name])
            else:
                field.set_words(*words[name])
        for name, tick in self.ticks.items():
            tick.setText(words[name].name)
        self.layout_of_it.retranslate()
        self.quotes.retranslate()
        self._show_hint()

    def _show_hint(self) -> None:
        """Tell the author what the rulers suggest; it is never stored and never a score."""
        _ = self._
        found = hint_of(self.rulers["importance"].answer, self.rulers["confidence"].answer)
        words = {
            None: "",
            TalkHint.SMALLER_STEP: _(
                "It matters, and it is hard. A smaller step may help more than persuasion."
            ),
            TalkHint.BACK_TO_FOCUS: _(
                "It matters little now. Go back to what the person wants to talk about."
            ),
        }
        self.hint.setText(words[found])
        self.hint.setVisible(found is not None)

    def _connect(self) -> None:
        self.held_on.day_changed.connect(self._on_edited)
        for line in (self.next_on, *self.lines.values()):
            line.textEdited.connect(self._on_edited)
        for text in self.texts.values():
            text.textChanged.connect(self._on_edited)
        for ruler in self.rulers.values():
            ruler.answered.connect(self._on_edited)
        for tick in self.ticks.values():
            tick.clicked.connect(self._on_edited)
        self.answer.chosen.connect(self._on_edited)
        self.quotes.edited.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        if not self._is_showing:
            self._show_hint()
            self.edited.emit()
