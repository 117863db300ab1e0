"""The fields of a consent: to what, yes or no, how, from when to when, with whom, about what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter

from teamdesk.core.i18n import mark
from teamdesk.domain.commands.plan_parts import ConsentAnswer
from teamdesk.domain.consent_competence import Competence, competence_at
from teamdesk.domain.labels import label
from teamdesk.domain.people import ConsentForm, ConsentGiver, ConsentKind, ConsentState
from teamdesk.domain.rows.plans import ConsentRow
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.person.plan.deeds import answer_of
from teamdesk.ui.person.plan.information_ticks import InformationTicks
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings


# Without paragraph numbers: these change, and the municipality's own text holds them.
HINTS = {
    Competence.ALONE: mark(
        "From the age of 16 the person answers alone. Who can't is answered for by the closest "
        "relative or a guardian."
    ),
    Competence.HEARD: mark(
        "From 12 to 16 the parents answer, after the person was heard. What the person has reason "
        "to keep from the parents is not told them."
    ),
    Competence.PARENTS: mark(
        "The parents answer for a child. Record each parent's answer by itself, and take them in "
        "among those who take part."
    ),
}


class ConsentFields(WordsForm[ConsentRow, ConsentAnswer]):
    """One answer of the person's."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.kind, self.form = DropDown(), DropDown()
        self.state = SegmentedControl(around.theme)
        self.given_on = DateField(around.theme, around.texts)
        self.add_box("kind", self.kind, 0, 0, 3)
        self.add_field("state", self.state, 0, 3, 3)
        self.add_box("form", self.form, 1, 0, 2)
        self.add_field("given_on", self.given_on, 1, 2, 2)
        self.valid_until = self.add_day("valid_until", 1, 4, 2)
        self.add_line("recipient", 2, 0, 3)
        self.add_line("scope", 2, 3, 3)
        self.information = InformationTicks(around)
        self.add_field("information", self.information, 3, 0, 6)
        self.giver = DropDown()
        self.add_box("giver", self.giver, 4, 0, 3)
        self.add_line("given_by", 4, 3, 3)
        self.add_line("witness", 5, 0, 6)
        self._hint = Label(TextRole.SMALL, wraps=True)
        self._grid.addWidget(self._hint, 6, 0, 1, 6)
        self._competence: Competence | None = None
        self._receivers = QStringListModel(self)
        known = QCompleter(self._receivers, self)
        known.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.lines["recipient"].setCompleter(known)
        self.information.changed.connect(self.leave_field)
        self.state.chosen.connect(self.leave_field)

    def turn_to(self, age: int | None, receivers: Sequence[str]) -> None:
        """Say whose answers they are: how old, and with whom something may be shared."""
        self._competence = competence_at(age)
        self._receivers.setStringList(list(receivers))
        self._show_hint()

    @property
    def first(self) -> QWidget:
        """What the consent is to."""
        return self.kind

    def words(self) -> ConsentAnswer:
        """What is typed."""
        chosen = self.state.choice
        return ConsentAnswer(
            kind=ConsentKind(self.kind.currentData()),
            state=chosen if isinstance(chosen, ConsentState) else ConsentState.GIVEN,
            form=self.form.currentData(),
            given_on=self.given_on.day,
            valid_until=self.valid_until.day,
            recipient=self.typed("recipient"),
            scope=self.typed("scope"),
            information=self.information.kinds,
            giver=ConsentGiver(self.giver.currentData()),
            given_by=self.typed("given_by"),
            witness=self.typed("witness"),
        )

    def words_of(self, row: ConsentRow) -> ConsentAnswer:
        """What a stored answer says."""
        return answer_of(row)

    def fill(self, words: ConsentAnswer | None) -> None:
        """Show an answer, or the question of today whether the plan is consented to.

        Neither answer is given for the person: a consent is said, and not left standing.
        """
        is_child = self._competence in (Competence.HEARD, Competence.PARENTS)
        answer = words or ConsentAnswer(
            ConsentKind.PLAN,
            ConsentState.GIVEN,
            ConsentForm.WRITTEN.value,
            giver=ConsentGiver.PARENT if is_child else ConsentGiver.PERSON,
        )
        self.kind.setCurrentIndex(self.kind.findData(answer.kind.value))
        self.state.clear_choice()
        if words is not None:
            is_no = answer.state is ConsentState.REFUSED
            self.state.choose(ConsentState.REFUSED if is_no else ConsentState.GIVEN)
        self._show_form(answer.form)
        self.given_on.set_day(answer.given_on or self.around.clock.today())
        self.valid_until.set_day(answer.valid_until)
        self.lines["recipient"].setText(answer.recipient)
        self.lines["scope"].setText(answer.scope)
        self.information.choose(answer.information)
        self.giver.setCurrentIndex(self.giver.findData(answer.giver.value))
        self.lines["given_by"].setText(answer.given_by)
        self.lines["witness"].setText(answer.witness)

    def faults(self) -> dict[str, str]:
        """Sharing has a receiver, and the days can be read and stand in order."""
        answer, _, found = self.words(), self._, dict[str, str]()
        if self.state.choice is None:
            found["state"] = _("Say what the person answered.")
        found |= super().faults()
        if answer.kind is ConsentKind.SHARING and not answer.recipient:
            found["recipient"] = _("Write something here.")
        if self._is_new and answer.form == ConsentForm.ORAL.value and not answer.witness:
            found["witness"] = _("Write who heard it.")
        if self._is_new and answer.giver is not ConsentGiver.PERSON and not answer.given_by:
            found["given_by"] = _("Write something here.")
        if self.given_on.day > self.around.clock.today():
            found["given_on"] = _("This day has not come yet.")
        if answer.valid_until and answer.valid_until < self.given_on.day:
            found["valid_until"] = _("This day is before the first one.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, chosen = self._, self.kind.currentIndex()
        self.kind.clear()
        for kind in ConsentKind:
            self.kind.add_words(label(_, kind), kind.value)
        self.kind.setCurrentIndex(max(0, chosen))
        self.state.set_segments(
            {ConsentState.GIVEN: _("Says yes"), ConsentState.REFUSED: _("Says no")}
        )
        self.fields["kind"].set_words(_("Consent to"))
        self.fields["state"].set_words(_("Answer"))
        self.fields["form"].set_words(_("How"))
        self.fields["given_on"].set_words(_("Answered"))
        self.fields["valid_until"].set_words(_("Valid until"), _("For example u50 or 12.12"))
        self.fields["recipient"].set_words(_("With whom"), _("NAV, the GP, an employer …"))
        self.fields["scope"].set_words(_("About what"))
        self.information.retranslate()
        self.fields["information"].set_words(_("What may be shared"))
        giver = self.giver.currentData() or ConsentGiver.PERSON.value
        self.giver.clear()
        for who in ConsentGiver:
            self.giver.add_words(label(_, who), who.value)
        self.giver.setCurrentIndex(self.giver.findData(giver))
        self.fields["giver"].set_words(_("Who answered"))
        self.fields["given_by"].set_words(_("Their name"), _("Where it is not the person"))
        self.fields["witness"].set_words(_("Witness"), _("Who heard an oral answer"))
        self._show_hint()

    def _title(self, row: ConsentRow) -> str:
        return label(self._, row.kind)

    def _show_hint(self) -> None:
        known = self._competence
        self._hint.setText(self._(HINTS[known]) if known else "")
        self._hint.setVisible(known is not None)

    def offer_again(self) -> None:
        """Fill in the ways to answer."""
        self._show_form(str(self.form.currentData() or ""))

    def _show_form(self, form: str) -> None:
        """Offer both ways, and what an import or a hand wrote instead."""
        self.form.clear()
        for kind in ConsentForm:
            self.form.add_words(label(self._, kind), kind.value)
        if self.form.findData(form) < 0 and self.form.findText(form) < 0:
            self.form.addItem(form or self._("not noted"), form)
        at = self.form.findData(form)
        self.form.setCurrentIndex(at if at >= 0 else self.form.findText(form))
