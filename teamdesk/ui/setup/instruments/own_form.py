"""The fields of a score that the team describes itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments import own_checking as fields
from teamdesk.domain.instruments.names import OWN
from teamdesk.domain.instruments.own_score import OwnScore, TotalRule
from teamdesk.domain.instruments.shape import Better
from teamdesk.domain.typed_numbers import read_number
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.ui.surroundings import Surroundings

LEAST, BETTER, RULE, LICENCE = "least", "better", "rule", "licence"
BETTER_WORDS = {
    Better.HIGHER: mark("a higher number is better"),
    Better.LOWER: mark("a lower number is better"),
    Better.NEITHER: mark("neither is better"),
}
# What was measured is counted by these, so they stand once something was.
_COUNTED = (LEAST, fields.MOST, fields.DECIMALS, BETTER, RULE, fields.QUESTIONS)


class OwnScoreForm(Card):
    """Hidden until somebody asks for it; the section calls the service.

    Signals:
        submitted: an `OwnScore`.
        cancelled: nothing is to be described after all.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._key = ""
        self.name, self.least, self.most = QLineEdit(), QLineEdit(), QLineEdit()
        self.matters, self.source, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self.decimals = NumberBox(0, fields.MOST_DECIMALS)
        self.better, self.rule = DropDown(), DropDown()
        self.questions = GrowingText(around)
        self._fields = {
            name: InlineField(around.theme, editor)
            for name, editor in (
                (fields.NAME, self.name),
                (LEAST, self.least),
                (fields.MOST, self.most),
                (fields.DECIMALS, self.decimals),
                (BETTER, self.better),
                (RULE, self.rule),
                (fields.QUESTIONS, self.questions),
                (fields.MATTERS, self.matters),
                (fields.SOURCE, self.source),
                (LICENCE, self.licence),
            )
        }
        self.save, self.cancel = Button(around.theme, ButtonKind.PRIMARY), Button(around.theme)
        self._lay_out(around.theme.tokens.space.md)
        for better, words in BETTER_WORDS.items():
            self.better.add_words(self._(words), better.value)
        for rule in TotalRule:
            self.rule.add_words(self._(rule.word), rule.value)
        self.rule.currentIndexChanged.connect(self._on_rule_changed)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def show_score(self, score: OwnScore | None, *, is_measured: bool = False) -> None:
        """Show a score, or empty fields for a new one."""
        number = self._.formats.number
        shown = score or OwnScore("", "", 0, 10)
        self._key = shown.key
        self.name.setText(shown.name)
        self.least.setText(number(shown.least))
        self.most.setText(number(shown.most))
        self.decimals.setValue(shown.decimals)
        self.better.setCurrentIndex(self.better.findData(shown.better.value))
        self.rule.setCurrentIndex(self.rule.findData(shown.rule.value))
        self.questions.setPlainText("\n".join(shown.questions))
        self.matters.setText("" if shown.matters is None else number(shown.matters))
        self.source.setText(shown.source)
        self.licence.setText(shown.licence)
        for name, field in self._fields.items():
            field.clear_error()
            field.setEnabled(not (is_measured and name in _COUNTED))
        self._on_rule_changed()
        self.retranslate()

    def show_error(self, error: FieldError) -> None:
        """Say at the field what is wrong with it."""
        self._refuse(error.field, self._.explain(error))

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(self.name.text() if self._key else _("New score"))
        words = {
            fields.NAME: (_("Name"), ""),
            LEAST: (_("Lowest value"), ""),
            fields.MOST: (_("Highest value"), ""),
            fields.DECIMALS: (_("Decimals"), ""),
            BETTER: (_("Direction"), ""),
            RULE: (_("What it comes to"), ""),
            fields.QUESTIONS: (_("Questions"), _("One a line, in your own words.")),
            fields.MATTERS: (_("Change that matters"), _("Leave it empty if nobody knows it.")),
            fields.SOURCE: (_("Source"), ""),
            LICENCE: (_("Terms of use"), _("Who owns it, and what may be written here.")),
        }
        for name, (label, hint) in words.items():
            self._fields[name].set_words(label, hint)
        self.save.set_words(_("Save") if self._key else _("Add"))
        self.cancel.set_words(_("Cancel"))

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed, if the numbers are numbers."""
        typed = {LEAST: self.least, fields.MOST: self.most, fields.MATTERS: self.matters}
        numbers = {name: _signed(editor.text()) for name, editor in typed.items()}
        for name, editor in typed.items():
            is_needed = name != fields.MATTERS or editor.text().strip()
            if is_needed and numbers[name] is None:
                self._refuse(name, self._("Write a number. Nothing was saved yet."))
                return
        rule = TotalRule(self.rule.currentData())
        lines = (line.strip() for line in self.questions.toPlainText().splitlines())
        name = self.name.text().strip()
        score = OwnScore(
            key=self._key or f"{OWN}{name}",
            name=name,
            least=numbers[LEAST] or 0,
            most=numbers[fields.MOST] or 0,
            better=Better(self.better.currentData()),
            decimals=self.decimals.value(),
            rule=rule,
            questions=tuple(line for line in lines if line),
            matters=numbers[fields.MATTERS],
            source=self.source.text().strip(),
            licence=self.licence.text().strip(),
        )
        asks_nothing = rule is TotalRule.ONE_NUMBER
        self.submitted.emit(replace(score, questions=()) if asks_nothing else score)

    def _refuse(self, name: str, text: str) -> None:
        self._fields[name].show_error(text)
        self._fields[name].editor.setFocus()

    def _lay_out(self, spacing: int) -> None:
        pairs = (
            (fields.NAME,),
            (LEAST, fields.MOST, fields.DECIMALS),
            (BETTER, RULE),
            (fields.QUESTIONS,),
            (fields.MATTERS, fields.SOURCE),
            (LICENCE,),
        )
        for names in pairs:
            self._add_row(spacing, (self._fields[name] for name in names))
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_row(self, spacing: int, widgets: Iterable[QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(spacing)
        for widget in widgets:
            row.addWidget(widget, 1)
        self.body.addLayout(row)

    @Slot()
    def _on_rule_changed(self) -> None:
        is_one = self.rule.currentData() == TotalRule.ONE_NUMBER.value
        self._fields[fields.QUESTIONS].setVisible(not is_one)


def _signed(typed: str) -> float | None:
    """A number that may be below 0, as the lowest of a scale is sometimes."""
    text = typed.strip()
    found = read_number(text.lstrip("-−"))
    return -found if found is not None and text[:1] in ("-", "−") else found
