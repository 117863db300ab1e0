"""The fields of an interview note (domain notes 3.2), in two calm columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.commands.records import SaveInterview
from teamdesk.domain.typed_numbers import read_whole
from teamdesk.ui.person.talks.quotes import TalkQuotes
from teamdesk.ui.person.talks.ruler import Ruler
from teamdesk.ui.person.talks.words import part_words
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.surroundings import Surroundings

LONGEST_TALK = 600
LINES = ("minutes", "place", "present", "next_talk", "importance_why", "confidence_step")
TEXTS = (
    "topic",
    "values_text",
    "ambivalence",
    "summary",
    "plan",
    "plan_if_then",
    "advice",
    "reflection",
)
RULERS = ("importance", "confidence", "plan_certainty")


class TalkFields(QWidget):
    """All editors by the names of `SaveInterview`.

    Signals:
        edited: something was typed, chosen or ticked.
    """

    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._command: SaveInterview | None = None
        self._is_showing = False
        theme = around.theme
        self.held_on = DateField(theme, around.texts)
        self.lines = {name: QLineEdit() for name in LINES}
        self.lines["minutes"].setValidator(QIntValidator(0, LONGEST_TALK, self))
        self.texts = {name: GrowingText(around, 2) for name in TEXTS}
        self.rulers = {name: Ruler(theme, around.texts) for name in RULERS}
        self.quotes = TalkQuotes(around)
        self.confirmed = QCheckBox()
        editors: dict[str, QWidget] = {
            "held_on": self.held_on,
            **self.lines,
            **self.texts,
            **self.rulers,
        }
        self.fields = {name: InlineField(theme, editor) for name, editor in editors.items()}
        self._private = Card(theme)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_command(self, command: SaveInterview) -> None:
        """Show a note."""
        self._command = command
        self._is_showing = True
        self.held_on.set_day(command.held_on)
        for name, line in self.lines.items():
            value = getattr(command, name)
            line.setText("" if value is None else str(value))
            line.setCursorPosition(0)
        for name, text in self.texts.items():
            text.setPlainText(getattr(command, name))
        for name, ruler in self.rulers.items():
            ruler.show_answer(getattr(command, name))
        self.quotes.show_quotes(command.quotes)
        self.confirmed.setChecked(command.is_summary_confirmed)
        for field in self.fields.values():
            field.clear_error()
        self._is_showing = False

    def command(self) -> SaveInterview | None:
        """What is typed; None before a note is shown."""
        shown = self._command
        if shown is None:
            return None
        minutes = self.lines["minutes"].text()
        said = {name: text.toPlainText().strip() for name, text in self.texts.items()}
        line = {name: editor.text().strip() for name, editor in self.lines.items()}
        return SaveInterview(
            interview_id=shown.interview_id,
            expected_version=shown.expected_version,
            case_id=shown.case_id,
            held_on=self.held_on.day,
            topic=said["topic"],
            summary=said["summary"],
            minutes=read_whole(minutes),
            place=line["place"],
            present=line["present"],
            values_text=said["values_text"],
            importance=self.rulers["importance"].answer,
            importance_why=line["importance_why"],
            confidence=self.rulers["confidence"].answer,
            confidence_step=line["confidence_step"],
            ambivalence=said["ambivalence"],
            is_summary_confirmed=self.confirmed.isChecked(),
            plan=said["plan"],
            plan_certainty=self.rulers["plan_certainty"].answer,
            plan_if_then=said["plan_if_then"],
            advice=said["advice"],
            next_talk=line["next_talk"],
            reflection=said["reflection"],
            quotes=self.quotes.quotes,
        )

    def stand_on(self, interview_id: UUID | None, version: int | None) -> None:
        """Go on from another stored version, with what is typed."""
        if self._command is not None:
            self._command = replace(
                self._command, interview_id=interview_id, expected_version=version
            )

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        words = part_words(_)
        for name, field in self.fields.items():
            field.set_words(words[name].name, words[name].hint)
        self.confirmed.setText(_("The person has heard the summary and agrees"))
        self._private.set_heading(_("Private"))
        self.quotes.retranslate()

    def _connect(self) -> None:
        self.held_on.day_changed.connect(self._on_edited)
        for line in self.lines.values():
            line.textEdited.connect(self._on_edited)
        for text in self.texts.values():
            text.textChanged.connect(self._on_edited)
        for ruler in self.rulers.values():
            ruler.answered.connect(self._on_edited)
        self.quotes.edited.connect(self._on_edited)
        self.confirmed.clicked.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        fields = self.fields
        frame = QGridLayout()
        frame.setSpacing(space.md)
        for place, name in enumerate(("held_on", "minutes", "place", "present")):
            frame.addWidget(fields[name], place // 2, place % 2)
        left, right = Card(self._around.theme), Card(self._around.theme)
        left.body.addLayout(frame)
        for name in ("topic", "values_text"):
            left.body.addWidget(fields[name])
        for name in ("importance", "importance_why", "confidence", "confidence_step"):
            left.body.addWidget(fields[name])
        left.body.addWidget(self.quotes)
        for name in ("ambivalence", "summary"):
            right.body.addWidget(fields[name])
        right.body.addWidget(self.confirmed)
        for name in ("plan", "plan_certainty", "plan_if_then", "advice", "next_talk"):
            right.body.addWidget(fields[name])
        self._private.body.addWidget(fields["reflection"])
        for card in (left, right):
            card.body.setSpacing(space.md)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(space.lg)
        for cards in ((left,), (right, self._private)):
            column = QVBoxLayout()
            column.setSpacing(space.lg)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
