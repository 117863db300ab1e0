"""How one person answered when a consent was asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.commands.renewals import RenewalAnswer
from teamdesk.domain.labels import label
from teamdesk.domain.people import ConsentForm, ConsentGiver
from teamdesk.ui.people.renewal_words import about, called
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.ui.surroundings import Surroundings


class RenewalLine(QWidget):
    """The consent at the left; how, who answered, and who heard it beside it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._shown: UUID | None = None
        self._name = Label(TextRole.STRONG, wraps=True)
        self._about = Label(TextRole.SMALL, wraps=True)
        self.form, self.giver = DropDown(), DropDown()
        self.given_by, self.witness = QLineEdit(), QLineEdit()
        self._fields = {
            "form": InlineField(around.theme, self.form),
            "giver": InlineField(around.theme, self.giver),
            "given_by": InlineField(around.theme, self.given_by),
            "witness": InlineField(around.theme, self.witness),
        }
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._name)
        told.addWidget(self._about)
        told.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.md)
        row.addLayout(told, 4)
        for name, share in (("form", 2), ("giver", 3), ("given_by", 3), ("witness", 3)):
            row.addWidget(self._fields[name], share)

    @property
    def answer(self) -> RenewalAnswer:
        """What is chosen and typed."""
        return RenewalAnswer(
            self.form.currentData(),
            ConsentGiver(self.giver.currentData()),
            self.given_by.text().strip(),
            self.witness.text().strip(),
        )

    def show_row(self, row: EndingConsent) -> None:
        """Ask about a consent, beginning with how it was answered last; what is typed stays."""
        self._set_words(row)
        if self._shown == row.consent.id:
            return
        self._shown = row.consent.id
        self._choose(self.form, row.consent.form)
        self._choose(self.giver, row.consent.giver.value)
        self.given_by.setText(row.consent.given_by)
        self.witness.clear()
        for field in self._fields.values():
            field.clear_error()

    def mark_faults(self) -> QWidget | None:
        """Say what is missing, at its field; the first such field, None where nothing is."""
        _, answer = self._, self.answer
        faults: dict[str, str] = {}
        if answer.giver is not ConsentGiver.PERSON and not answer.given_by:
            faults["given_by"] = _("Write something here.")
        if answer.form == ConsentForm.ORAL.value and not answer.witness:
            faults["witness"] = _("Write who heard it.")
        for name, field in self._fields.items():
            if name in faults:
                field.show_error(faults[name])
            else:
                field.clear_error()
        return next((self._fields[name].editor for name in faults), None)

    def _set_words(self, row: EndingConsent) -> None:
        _, name = self._, called(self._around.names, row)
        self._name.setText(name)
        until = _("until {day}", day=_.formats.date_short(row.ends_on))
        is_masked = self._around.theme.tokens.masked
        self._about.setText(until if is_masked else f"{about(_, row)} · {until}")
        for box, kinds in ((self.form, ConsentForm), (self.giver, ConsentGiver)):
            chosen = box.currentData()
            box.clear()
            for kind in kinds:
                box.add_words(label(_, kind), kind.value)
            self._choose(box, chosen)
        for field, words in (
            ("form", _("How")),
            ("giver", _("Who answered")),
            ("given_by", _("Their name")),
            ("witness", _("Witness")),
        ):
            self._fields[field].set_words(words)
            self._fields[field].editor.setAccessibleName(f"{words}: {name}")

    def _choose(self, box: DropDown, value: object) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))
