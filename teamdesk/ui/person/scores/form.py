"""The fields of an assessment: which instrument, when, by whom, and its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter

from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.wording import about_words
from teamdesk.domain.labels import label
from teamdesk.domain.rows.assessments import AssessmentRow
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.person.scores.answers_field import AnswersField
from teamdesk.ui.person.scores.instrument_choice import InstrumentChoice
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.instruments.answers import Answer
    from teamdesk.domain.instruments.shape import Instrument
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.person.scores.offer import Offer
    from teamdesk.ui.surroundings import Surroundings

WHICH = ("instrument", "form")


class AssessmentForm(WordsForm[AssessmentRow, AssessmentWords]):
    """One assessment; the questions follow the instrument that is chosen.

    Signals:
        secret_changed: other earlier answers than before are not to be seen now.
    """

    secret_changed = Signal()

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self._offer: Offer | None = None
        self._shown: tuple[str, str] | None = None
        self.answers = AnswersField(around)
        self.instrument = InstrumentChoice(around, self.answers)
        self.form = SegmentedControl(around.theme, wraps=True)
        self.moment = SegmentedControl(around.theme)
        self.on = DateField(around.theme, around.texts)
        self.help = Label(TextRole.SMALL, wraps=True)
        self.add_field("instrument", self.instrument, 0, 0, 6)
        self.add_field("form", self.form, 1, 0, 6)
        self.add_field("moment", self.moment, 2, 0, 3)
        self.add_field("assessed_on", self.on, 2, 3, 1)
        self.add_line("assessor", 2, 4, 2)
        self._grid.addWidget(self.help, 3, 0, 1, 6)
        self.add_field("answers", self.answers, 4, 0, 6)
        self.add_line("circumstance", 5, 0, 6)
        self.add_line("note", 6, 0, 6)
        self.instrument.chosen.connect(self._on_instrument_chosen)
        self.form.chosen.connect(self._on_form_chosen)
        self.moment.chosen.connect(self.leave_field)
        self.answers.changed.connect(self.leave_field)

    def use_offer(self, offer: Offer) -> None:
        """Say which instruments there are, what was measured before, and who may have done it."""
        self._offer = offer
        self.answers.use_titles(offer.titles)
        completer = QCompleter([member.name for member in offer.members], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.lines["assessor"].setCompleter(completer)

    @property
    def first(self) -> QWidget:
        """Which instrument it is, or of a stored one its first answer."""
        sheet = self.answers.sheet if self.row is not None else None
        return self.instrument if sheet is None else sheet.first

    @property
    def secret(self) -> str:
        """The instrument whose earlier answers would lead the new ones, while those are typed."""
        instrument = self._instrument()
        is_new = self.row is None and not self.isHidden()
        return instrument.key if instrument and is_new and instrument.hides_former else ""

    def showEvent(self, event: QShowEvent) -> None:
        """Cover what is not to be seen."""
        super().showEvent(event)
        self.secret_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Show it again."""
        super().hideEvent(event)
        self.secret_changed.emit()

    def words(self) -> AssessmentWords:
        """What is typed."""
        chosen = self.moment.choice
        return AssessmentWords(
            instrument=str(self.instrument.choice or ""),
            form=str(self.form.choice or ""),
            moment=chosen if isinstance(chosen, Moment) else Moment.START,
            assessed_on=self.on.day,
            answers=self.answers.answers,
            assessor=self.typed("assessor"),
            circumstance=self.typed("circumstance"),
            note=self.typed("note"),
        )

    def words_of(self, row: AssessmentRow) -> AssessmentWords:
        """What a stored assessment says."""
        return AssessmentWords(
            instrument=row.instrument,
            form=row.form,
            moment=row.moment,
            assessed_on=row.assessed_on or self.around.clock.today(),
            answers=row.answers,
            assessor=row.assessor,
            circumstance=row.circumstance,
            note=row.note,
        )

    def fill(self, words: AssessmentWords | None) -> None:
        """Show an assessment, or an empty one of what is most likely measured now."""
        if words is None:
            self._begin_new()
            return
        self._use(words.instrument, words.form)
        self.moment.choose(words.moment)
        self.on.set_day(words.assessed_on)
        self.lines["assessor"].setText(words.assessor)
        self.lines["circumstance"].setText(words.circumstance)
        self.lines["note"].setText(words.note)
        self.answers.show_answers(words.answers, self._former())

    def restore(self, values: Mapping[str, str]) -> None:
        """Say what was typed before: first which instrument it was, then its answers."""
        super().restore({name: values[name] for name in WHICH if name in values})
        self._use(str(self.instrument.choice or ""), str(self.form.choice or ""))
        super().restore({name: text for name, text in values.items() if name not in WHICH})

    def faults(self) -> dict[str, str]:
        """It has an answer, none that can't be, and what the instrument asks to be told."""
        _, found = self._, dict(super().faults())
        if self.on.day > self.around.clock.today():
            found["assessed_on"] = _("This day has not come yet.")
        sheet, instrument = self.answers.sheet, self._instrument()
        if sheet is not None and sheet.wrong is not None:
            found["answers"] = _("There is something here that can't be. It is marked in red.")
        elif all(answer.value is None for answer in self.answers.answers):
            found["answers"] = _("Fill in at least one answer.")
        if instrument and instrument.circumstance and not self.typed("circumstance"):
            found["circumstance"] = _("Write something here.")
        if instrument and instrument.rater_words and not self.typed("assessor"):
            found["assessor"] = _("Write something here.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self._offer_instruments()
        self.moment.set_segments({one: label(_, one) for one in Moment})
        self.fields["instrument"].set_words(_("Instrument"))
        self.fields["form"].set_words(_("Version"), _("Two versions are never compared."))
        self.fields["moment"].set_words(_("When in the course"))
        self.fields["assessed_on"].set_words(_("Date"))
        self.fields["answers"].set_words(_("Answers"))
        self.fields["note"].set_words(_("Note"))
        self._tell_instrument()

    def _begin_new(self) -> None:
        offer = self._offer
        proposed = offer.proposed() if offer else None
        self.on.set_day(self.around.clock.today())
        for name in ("circumstance", "note"):
            self.lines[name].clear()
        self.lines["assessor"].setText(offer.me if offer else "")
        if offer is not None and proposed is not None:
            self._choose(offer, proposed)

    def _choose(self, offer: Offer, instrument: Instrument) -> None:
        self._use(instrument.key, offer.last_form(instrument))
        self.moment.choose(offer.moment(instrument.key))
        self.answers.show_answers((), self._former())

    def _use(self, key: str, form_key: str) -> None:
        """Stand on an instrument in a version; the sheet is made anew only if it is another."""
        instrument = self._offer.instruments.find(key) if self._offer else None
        if instrument is None:
            return
        self.instrument.choose(key)
        forms = instrument.offered if self.row is None else (instrument.form(form_key),)
        self.form.set_segments({form.key: self._(form.words) for form in forms})
        form = instrument.form(form_key)
        self.form.choose(form.key)
        if (key, form.key) != self._shown:
            self._shown = (key, form.key)
            self.answers.use(instrument, form)
        self._tell_instrument()
        self.secret_changed.emit()

    def _offer_instruments(self) -> None:
        """Those that the team uses; what is stored stays the instrument that it is."""
        if self._offer is None:
            return
        known = self._offer.instruments.find(self.row.instrument) if self.row else None
        offered = (known,) if known else self._offer.used
        self.instrument.set_segments({found.key: found.name for found in offered})

    def _tell_instrument(self) -> None:
        _, instrument = self._, self._instrument()
        if instrument is None:
            return
        self.help.setText(about_words(_, instrument))
        self.fields["form"].setVisible(len(instrument.offered) > 1)
        self.fields["circumstance"].setVisible(bool(instrument.circumstance))
        self.fields["circumstance"].set_words(_(instrument.circumstance))
        who = _(instrument.rater_words) if instrument.rater_words else _("Assessed by")
        self.fields["assessor"].set_words(who, _("Several names with a comma between"))

    def _instrument(self) -> Instrument | None:
        return self._offer.instruments.find(str(self.instrument.choice)) if self._offer else None

    def _former(self) -> Sequence[Answer]:
        key, form = self._shown or ("", "")
        but = self.row.id if self.row else None
        return self._offer.former(key, form, but) if self._offer else ()

    def _title(self, row: AssessmentRow) -> str:
        return series_name(self._, row.instrument, "", row.form_words)

    @Slot(object)
    def _on_instrument_chosen(self, key: str) -> None:
        instrument = self._offer.instruments.find(key) if self._offer else None
        if self._offer is not None and instrument is not None:
            self._choose(self._offer, instrument)

    @Slot(object)
    def _on_form_chosen(self, key: str) -> None:
        self._use(str(self.instrument.choice), key)
        self.answers.show_answers((), self._former())
