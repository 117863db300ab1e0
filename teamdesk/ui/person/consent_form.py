"""The fields of a consent: to what, yes or no, how, from when to when, with whom, about what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import ConsentAnswer
from teamdesk.domain.labels import label
from teamdesk.domain.notes import parse_due
from teamdesk.domain.people import ConsentForm, ConsentKind, ConsentState
from teamdesk.ui.person.entry_form import EntryForm
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.people import ConsentRow
    from teamdesk.ui.surroundings import Surroundings


class ConsentFields(EntryForm):
    """One answer of the person's."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._clock = around.clock
        self.kind, self.form = DropDown(), DropDown()
        self.state = SegmentedControl(around.theme)
        self.given_on = DateField(around.theme, around.texts)
        self._row: ConsentRow | None = None
        self.add_field("kind", self.kind, 0, 0, 3)
        self.add_field("state", self.state, 0, 3, 3)
        self.add_field("form", self.form, 1, 0, 2)
        self.add_field("given_on", self.given_on, 1, 2, 2)
        self.add_line("valid_until", 1, 4, 2)
        self.add_line("recipient", 2, 0, 3)
        self.add_line("scope", 2, 3, 3)

    def open_on(self, row: ConsentRow | None) -> None:
        """Show an answer, or an empty one to the plan."""
        self._row = row
        self.retranslate()
        is_no = row is not None and row.state is ConsentState.REFUSED
        self.kind.setCurrentIndex(self.kind.findData((row.kind if row else ConsentKind.PLAN).value))
        self.state.choose(ConsentState.REFUSED if is_no else ConsentState.GIVEN)
        self._show_form(row.form if row else ConsentForm.WRITTEN.value)
        given = row.given_on if row else None
        self.given_on.set_day(given or self._clock.today())
        until = row.valid_until if row else None
        self.lines["valid_until"].setText(self._written(until))
        self.lines["recipient"].setText(row.recipient if row else "")
        self.lines["scope"].setText(row.scope if row else "")

    def answer(self) -> ConsentAnswer:
        """What is typed."""
        chosen = self.state.choice
        return ConsentAnswer(
            kind=ConsentKind(self.kind.currentData()),
            state=chosen if isinstance(chosen, ConsentState) else ConsentState.GIVEN,
            form=self.form.currentData(),
            given_on=self.given_on.day,
            valid_until=self._until(),
            recipient=self.typed("recipient"),
            scope=self.typed("scope"),
        )

    def is_ready(self) -> bool:
        """Sharing has a receiver, and the days can be read and stand in order."""
        answer, _ = self.answer(), self._
        if answer.kind is ConsentKind.SHARING and not self.is_there("recipient"):
            return False
        if self.given_on.day > self._clock.today():
            self.fields["given_on"].show_error(_("This day has not come yet."))
            return False
        self.fields["given_on"].clear_error()
        wrong = ""
        if self.typed("valid_until") and answer.valid_until is None:
            wrong = _("Write a day, such as fri, week 50 or 12.12.")
        elif answer.valid_until and answer.valid_until < self.given_on.day:
            wrong = _("This day is before the first one.")
        if wrong:
            self.fields["valid_until"].show_error(wrong)
            self.lines["valid_until"].setFocus()
        return not wrong

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.kind.clear()
        for kind in ConsentKind:
            self.kind.addItem(label(_, kind), kind.value)
        self.state.set_segments(
            {ConsentState.GIVEN: _("Says yes"), ConsentState.REFUSED: _("Says no")}
        )
        self.fields["kind"].set_words(_("Consent to"))
        self.fields["state"].set_words(_("Answer"))
        self.fields["form"].set_words(_("How"))
        self.fields["given_on"].set_words(_("Answered"))
        self.fields["valid_until"].set_words(_("Valid until"), _("u50, 12.12 …"))
        self.fields["recipient"].set_words(_("With whom"), _("NAV, the GP, an employer …"))
        self.fields["scope"].set_words(_("About what"))

    def _show_form(self, form: str) -> None:
        """Offer both ways, and what an import or a hand wrote instead."""
        self.form.clear()
        for kind in ConsentForm:
            self.form.addItem(label(self._, kind), kind.value)
        if self.form.findData(form) < 0 and self.form.findText(form) < 0:
            self.form.addItem(form or self._("not noted"), form)
        at = self.form.findData(form)
        self.form.setCurrentIndex(at if at >= 0 else self.form.findText(form))

    def _until(self) -> date | None:
        typed, stored = self.typed("valid_until"), self._row.valid_until if self._row else None
        # What is shown has no year, and may lie behind us.
        if stored is not None and typed == self._written(stored):
            return stored
        return parse_due(typed, self._clock.today(), None) if typed else None

    def _written(self, day: date | None) -> str:
        return self._.formats.date_short(day) if day else ""
