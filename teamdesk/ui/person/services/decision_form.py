"""The fields of a decision on a service: what, from when to when, how much, and its reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.entries import DecisionWords
from teamdesk.domain.decisions import MOST_OF
from teamdesk.domain.rows.entries import DecisionRow
from teamdesk.domain.typed_numbers import read_decimal
from teamdesk.ui.person.forms.words_form import WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings

TEXTS = ("service", "reference_number", "note")
DAYS = ("requested_on", "approved_on", "from_on", "to_on")
NUMBERS = ("hours_a_week", "visits_a_day", "staff_a_visit")


class DecisionForm(WordsForm[DecisionRow, DecisionWords]):
    """A decision as the municipality made it."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.add_line("service", 0, 0, 4)
        self.add_line("reference_number", 0, 4, 2)
        self.days = {
            name: self.add_day(name, 1 + place // 2, 3 * (place % 2), 3)
            for place, name in enumerate(DAYS)
        }
        for place, name in enumerate(NUMBERS):
            self.add_line(name, 3, 2 * place, 2)
        self.add_line("note", 4, 0, 6)

    @property
    def first(self) -> QWidget:
        """What the service is."""
        return self.lines["service"]

    def words(self) -> DecisionWords:
        """What is typed; a number that can't be read is none."""
        staff = read_decimal(self.typed("staff_a_visit"))
        return DecisionWords(
            service=self.typed("service"),
            reference_number=self.typed("reference_number"),
            note=self.typed("note"),
            requested_on=self.days["requested_on"].day,
            approved_on=self.days["approved_on"].day,
            from_on=self.days["from_on"].day,
            to_on=self.days["to_on"].day,
            hours_a_week=read_decimal(self.typed("hours_a_week")),
            visits_a_day=read_decimal(self.typed("visits_a_day")),
            staff_a_visit=None if staff is None else int(staff),
        )

    def words_of(self, row: DecisionRow) -> DecisionWords:
        """What a stored decision says."""
        return DecisionWords(**{name: getattr(row, name) for name in (*TEXTS, *DAYS, *NUMBERS)})

    def faults(self) -> dict[str, str]:
        """A service has a name, days are days, numbers numbers, and it ends after it begins."""
        _, words = self._, self.words()
        found = dict(super().faults())
        if not words.service:
            found["service"] = _("Write something here.")
        for name, most in MOST_OF.items():
            if fault := self._number_fault(name, most):
                found[name] = fault
        today = self.around.clock.today()
        for name in ("requested_on", "approved_on"):
            if (day := self.days[name].day) is not None and day > today:
                found[name] = _("This day has not come yet.")
        if words.from_on and words.to_on and words.to_on < words.from_on:
            found["to_on"] = _("This day is before the first one.")
        return found

    def _number_fault(self, name: str, most: int) -> str:
        """What is wrong with a number; nothing where it may stand, or none is written."""
        _, typed = self._, self.typed(name)
        value = read_decimal(typed)
        if not typed:
            return ""
        if value is None:
            return _("Write a number.")
        if not 0 <= value <= most:
            return _("The number must be from {least} to {most}.", least=0, most=most)
        if name == "staff_a_visit" and value != int(value):
            return _("Write a whole number.")
        return ""

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, fields = self._, self.fields
        fields["service"].set_words(_("Service"))
        fields["reference_number"].set_words(_("Reference in the record system"))
        fields["requested_on"].set_words(_("Applied for"), _("12.3., 12.3.2027, fri …"))
        fields["approved_on"].set_words(_("Decision made"), _("The day of the decision"))
        fields["from_on"].set_words(_("From"))
        fields["to_on"].set_words(_("To"))
        fields["hours_a_week"].set_words(_("Hours a week"))
        fields["visits_a_day"].set_words(_("Visits a day"))
        fields["staff_a_visit"].set_words(_("Staff a visit"))
        fields["note"].set_words(_("Note"))

    def fill(self, words: DecisionWords | None) -> None:
        """Show a decision, or empty fields."""
        for name in TEXTS:
            self.lines[name].setText(getattr(words, name) if words else "")
            self.lines[name].setCursorPosition(0)
        for name, line in self.days.items():
            line.set_day(getattr(words, name) if words else None)
        for name in NUMBERS:
            value = getattr(words, name) if words else None
            self.lines[name].setText("" if value is None else self._.formats.number(value))

    def _title(self, row: DecisionRow) -> str:
        return row.service
