"""The fields of a stay: where, why, from when to when, with whom, and the price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from teamdesk.domain.commands.effect import StayWords
from teamdesk.domain.rows.stays import StayRow
from teamdesk.domain.stays import MOST_PRICE
from teamdesk.domain.typed_numbers import read_decimal
from teamdesk.ui.person.forms.number_lines import NumberRange, number_faults, number_text
from teamdesk.ui.person.forms.words_form import WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.stays import AgreementRow, StaysPage
    from teamdesk.ui.surroundings import Surroundings

TEXTS = ("institution", "purpose", "contact_name", "note")
PRICE = {"price_a_day": NumberRange(0, MOST_PRICE)}


class StayForm(WordsForm[StayRow, StayWords]):
    """A stay; the institutions of the agreements are offered as one types."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self._agreements: tuple[AgreementRow, ...] = ()
        self.add_line("institution", 0, 0, 3)
        self.days = {
            name: self.add_day(name, 0, 3 + place, 1)
            for place, name in enumerate(("in_on", "out_on"))
        }
        self.add_line("price_a_day", 0, 5, 1)
        self.add_line("purpose", 1, 0, 3)
        self.add_line("contact_name", 1, 3, 3)
        self.add_line("note", 2, 0, 6)

    def use_page(self, page: StaysPage) -> None:
        """Say which institutions there are agreements with."""
        self._agreements = page.agreements
        names = list(dict.fromkeys(agreement.institution for agreement in page.agreements))
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.lines["institution"].setCompleter(completer)

    @property
    def first(self) -> QWidget:
        """Where it is; the day where that goes without saying."""
        return self.lines["in_on" if self.typed("institution") else "institution"]

    def words(self) -> StayWords:
        """What is typed; a price that can't be read is none."""
        return StayWords(
            in_on=self.days["in_on"].day,
            out_on=self.days["out_on"].day,
            price_a_day=read_decimal(self.typed("price_a_day")),
            **{name: self.typed(name) for name in TEXTS},
        )

    def words_of(self, row: StayRow) -> StayWords:
        """What a stored stay says."""
        return StayWords(
            in_on=row.in_on,
            out_on=row.out_on,
            price_a_day=row.price_a_day,
            **{name: getattr(row, name) for name in TEXTS},
        )

    def faults(self) -> dict[str, str]:
        """A stay is somewhere, ends after it begins, and costs a number."""
        _, words = self._, self.words()
        found = dict(super().faults()) | number_faults(_, self.lines, PRICE)
        if not words.institution:
            found["institution"] = _("Write something here.")
        for name, day in self.days.items():
            if day.day is None:
                found.setdefault(name, _("Write the day."))
        if words.in_on and words.out_on and words.out_on <= words.in_on:
            found["out_on"] = _("A stay has at least one night.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, fields = self._, self.fields
        fields["institution"].set_words(_("Institution"))
        fields["in_on"].set_words(_("In"))
        fields["out_on"].set_words(_("Out"), _("This day is not paid."))
        fields["price_a_day"].set_words(_("Price a day, kr"))
        fields["purpose"].set_words(_("Purpose"), _("What is to be reached there"))
        fields["contact_name"].set_words(_("The municipality's contact"))
        fields["note"].set_words(_("Note"))

    def fill(self, words: StayWords | None) -> None:
        """Show a stay, or a new one at the institution there is an agreement with this year."""
        told = words or self._usual()
        for name in TEXTS:
            self.lines[name].setText(getattr(told, name))
            self.lines[name].setCursorPosition(0)
        for name, line in self.days.items():
            line.set_day(getattr(told, name))
        self.lines["price_a_day"].setText(number_text(self._, told.price_a_day))

    def _usual(self) -> StayWords:
        year = self.around.clock.today().year
        found = [agreement for agreement in self._agreements if agreement.year == year]
        if len(found) != 1:
            return StayWords("", None, None)
        return StayWords(found[0].institution, None, None, price_a_day=found[0].price_a_day)

    def _title(self, row: StayRow) -> str:
        return f"{row.institution}, {self._.formats.date_short(row.in_on)}"
