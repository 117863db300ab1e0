"""The fields of the help at a moment: typed, or taken from a service with one choice."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.case_effect import (
    MOST_CARERS,
    MOST_HOURS,
    MOST_MINUTES,
    MOST_VISITS,
    minutes_of_visits,
)
from teamdesk.domain.commands.effect import HelpWords
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.labels import label
from teamdesk.domain.rows.effect import HelpRow
from teamdesk.domain.typed_numbers import read_decimal
from teamdesk.ui.person.effect.words import source_words
from teamdesk.ui.person.forms.number_lines import NumberRange, number_faults, number_text
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.effect import EffectPage
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings

RANGES = {
    "visits_a_day": NumberRange(0, MOST_VISITS),
    "carers_a_visit": NumberRange(1, MOST_CARERS, is_whole=True),
    "minutes_a_visit": NumberRange(0, MOST_MINUTES, is_whole=True),
    "hours_a_week": NumberRange(0, MOST_HOURS),
}


class HelpForm(WordsForm[HelpRow, HelpWords]):
    """When, from which service, and four numbers."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self._services: dict[str, DecisionRow] = {}
        self._usual = Moment.START
        self.moment, self.source = DropDown(), DropDown()
        self.on = DateField(around.theme, around.texts)
        # Before the base saves what a choice stands for, it has to say it.
        self.source.activated.connect(self._on_source_chosen)
        self.add_box("moment", self.moment, 0, 0, 1)
        self.add_field("told_on", self.on, 0, 1, 1)
        self.add_box("source", self.source, 0, 2, 4)
        for place, name in enumerate(RANGES):
            self.add_line(name, 1, place, 1)

    def use_page(self, page: EffectPage) -> None:
        """Say which services help can be taken from, and which moment comes next."""
        self._services = {source_words(self._, service): service for service in page.services}
        told = {row.moment for row in page.helps}
        self._usual = Moment.UNDERWAY if Moment.START in told else Moment.START

    @property
    def first(self) -> QWidget:
        """The moment, and one arrow from the service."""
        return self.moment

    def words(self) -> HelpWords:
        """What is typed; a number that can't be read is none."""
        carers, minutes = self._number("carers_a_visit"), self._number("minutes_a_visit")
        return HelpWords(
            moment=Moment(self.moment.currentData()),
            told_on=self.on.day,
            visits_a_day=self._number("visits_a_day"),
            carers_a_visit=int(carers) or 1,
            minutes_a_visit=int(minutes),
            hours_a_week=self._number("hours_a_week"),
            source=self.source.currentData() or "",
        )

    def words_of(self, row: HelpRow) -> HelpWords:
        """What is stored of the help."""
        return HelpWords(
            row.moment,
            row.told_on,
            row.visits_a_day,
            row.carers_a_visit,
            row.minutes_a_visit,
            row.hours_a_week,
            row.source,
        )

    def faults(self) -> dict[str, str]:
        """Numbers are numbers, the day has come, and some help is told."""
        _, found = self._, dict(super().faults())
        found |= number_faults(_, self.lines, RANGES)
        if self.on.day > self.around.clock.today():
            found["told_on"] = _("This day has not come yet.")
        has_visits, has_minutes = self._number("visits_a_day"), self._number("minutes_a_visit")
        if has_visits and not has_minutes and not self._number("hours_a_week"):
            found.setdefault("minutes_a_visit", _("How many minutes, or how many hours a week?"))
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, fields = self._, self.fields
        chosen = self.moment.currentData()
        self.moment.clear()
        for moment in Moment:
            self.moment.add_words(label(_, moment), moment.value)
        self.moment.setCurrentIndex(max(0, self.moment.findData(chosen)))
        self._offer(self.source.currentData() or "")
        fields["moment"].set_words(_("When in the course"))
        fields["told_on"].set_words(_("Holds on"))
        fields["source"].set_words(
            _("Taken from"), _("A service fills in the numbers below; change them as you like.")
        )
        fields["visits_a_day"].set_words(_("Visits a day"))
        fields["carers_a_visit"].set_words(_("Carers a visit"))
        fields["minutes_a_visit"].set_words(_("Minutes a visit"))
        fields["hours_a_week"].set_words(_("Hours a week besides"))

    def fill(self, words: HelpWords | None) -> None:
        """Show the help, or an empty one of what most likely comes now."""
        told = words or HelpWords(self._usual, self.around.clock.today())
        self.moment.setCurrentIndex(self.moment.findData(told.moment.value))
        self.on.set_day(told.told_on)
        self._offer(told.source)
        self._write_numbers(told)

    def _title(self, row: HelpRow) -> str:
        return f"{label(self._, row.moment)}, {self._.formats.date_short(row.told_on)}"

    def _offer(self, source: str) -> None:
        self.source.clear()
        self.source.addItem(self._("told by us"), "")
        # A service that is gone from the record system was the source all the same.
        known = dict.fromkeys((*self._services, *([source] if source else [])))
        for text in known:
            self.source.addItem(text, text)
        choose(self.source, source)

    def _write_numbers(self, told: HelpWords) -> None:
        for name in RANGES:
            value = getattr(told, name)
            is_usual = name == "carers_a_visit" or value
            self.lines[name].setText(number_text(self._, value) if is_usual else "")

    def _number(self, name: str) -> Decimal:
        return read_decimal(self.typed(name)) or Decimal(0)

    @Slot(int)
    def _on_source_chosen(self, _place: int) -> None:
        service = self._services.get(self.source.currentData() or "")
        if service is None:
            return
        carers = service.staff_a_visit or 1
        minutes, rest = minutes_of_visits(service.hours_a_week, service.visits_a_day, carers)
        told = HelpWords(
            moment=Moment(self.moment.currentData()),
            told_on=_day_of(service, self.around.clock.today()),
            visits_a_day=service.visits_a_day or Decimal(0),
            carers_a_visit=carers,
            minutes_a_visit=minutes,
            hours_a_week=rest,
        )
        self.on.set_day(told.told_on)
        self._write_numbers(told)


def _day_of(service: DecisionRow, today: date) -> date:
    """A day that the service holds on: its last one, or today while it goes on."""
    if service.from_on is not None and service.from_on > today:
        return today
    return min(service.to_on, today) if service.to_on is not None else today
