"""The prices of one case: a rate of its own, or sums that somebody else has counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.case_effect import MOST_SUM
from teamdesk.domain.commands.effect import CostWords
from teamdesk.domain.rows.effect import CostRow
from teamdesk.domain.team_prices import MOST_RATE
from teamdesk.domain.typed_numbers import read_decimal
from teamdesk.ui.person.forms.number_lines import NumberRange, number_faults, number_text
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.dates import DateField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings

RANGES = {
    "before": NumberRange(0, MOST_SUM),
    "now": NumberRange(0, MOST_SUM),
    "effort": NumberRange(0, MOST_SUM),
    "hourly_rate": NumberRange(0, MOST_RATE),
}


class CostForm(WordsForm[CostRow, CostWords]):
    """Three sums, a rate, a day and a note; what is empty is counted."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.on = DateField(around.theme, around.texts)
        for place, name in enumerate(("before", "now", "effort")):
            self.add_line(name, 0, 2 * place, 2)
        self.add_line("hourly_rate", 1, 0, 1)
        self.add_field("told_on", self.on, 1, 1, 1)
        self.add_line("note", 1, 2, 4)

    @property
    def first(self) -> QWidget:
        """What a year cost before."""
        return self.lines["before"]

    def words(self) -> CostWords:
        """What is typed; a number that can't be read is none."""
        amounts = {name: read_decimal(self.typed(name)) for name in RANGES}
        return CostWords(told_on=self.on.day, note=self.typed("note"), **amounts)

    def words_of(self, row: CostRow) -> CostWords:
        """What is stored of the prices."""
        return CostWords(row.told_on, row.hourly_rate, row.before, row.now, row.effort, row.note)

    def faults(self) -> dict[str, str]:
        """Numbers are numbers, and the day has come."""
        found = dict(super().faults()) | number_faults(self._, self.lines, RANGES)
        if self.on.day > self.around.clock.today():
            found["told_on"] = self._("This day has not come yet.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, fields = self._, self.fields
        counted = _("Empty: counted from the help.")
        fields["before"].set_words(_("A year before, kr"), counted)
        fields["now"].set_words(_("A year now, kr"), counted)
        fields["effort"].set_words(
            _("The rehabilitation, kr"), _("Empty: counted from contacts and driving.")
        )
        fields["hourly_rate"].set_words(_("Hourly rate, kr"), _("Empty: the team's."))
        fields["told_on"].set_words(_("Told on"))
        fields["note"].set_words(_("Where the numbers are from"))

    def fill(self, words: CostWords | None) -> None:
        """Show the prices, or empty fields of today."""
        for name in RANGES:
            value = getattr(words, name) if words else None
            self.lines[name].setText(number_text(self._, value))
        self.lines["note"].setText(words.note if words else "")
        self.on.set_day(words.told_on if words else self.around.clock.today())

    def _title(self, row: CostRow) -> str:
        return self._("Prices told {day}", day=self._.formats.date_short(row.told_on))
