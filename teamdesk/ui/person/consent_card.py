"""«Samtykke»: what the person answered, until when, and what was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from teamdesk.domain.labels import consent_form_label, label
from teamdesk.domain.people import ConsentState
from teamdesk.ui.person.consent_form import ConsentFields
from teamdesk.ui.person.entry_form import EntryCard
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.people import ConsentRow
    from teamdesk.ui.person.plan_deeds import PlanDeeds
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class ConsentLine(RuledLine):
    """One answer.

    Signals:
        edit_wanted: the `ConsentRow` that is to be put right.
        withdraw_wanted: the `ConsentRow` that the person takes back.
    """

    edit_wanted = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._shown: ConsentRow | None = None
        self._mark = QLabel()
        self._text = Label(TextRole.BODY, wraps=True)
        self._facts = Label(TextRole.SMALL, wraps=True)
        self.withdraw = Button(around.theme, ButtonKind.LINK)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._facts)
        self.row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(words, 1)
        for button in (self.withdraw, self.pencil):
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.pencil.clicked.connect(self._on_edit)
        self.withdraw.clicked.connect(self._on_withdraw)

    def show_consent(self, row: ConsentRow) -> None:
        """Show an answer; one that was taken back is not changed any more."""
        self._shown = row
        _, tokens = self._, self._theme.tokens
        is_given = row.state is ConsentState.GIVEN
        name = IconName.CHECK if is_given else IconName.WARNING
        colour = tokens.colours.ok if is_given else tokens.colours.warning
        size = tokens.sizes.icon
        self._mark.setPixmap(self._theme.icon(name, colour, size).pixmap(size, size))
        about = label(_, row.kind)
        self._text.setText(f"{about}: {label(_, row.state)}")
        facts = _facts(_, row)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.withdraw.set_words(_("Withdraw"))
        self.withdraw.setAccessibleName(_("Withdraw the consent: {about}", about=about))
        self.withdraw.setVisible(is_given)
        self.pencil.set_words(_("Change the consent: {about}", about=about))
        self.pencil.setVisible(row.state is not ConsentState.WITHDRAWN)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._shown)

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdraw_wanted.emit(self._shown)


class ConsentCard(EntryCard):
    """Everything the person has answered, the newest answer first."""

    def __init__(
        self, around: Surroundings, deeds: PlanDeeds, parent: QWidget | None = None
    ) -> None:
        self.form = ConsentFields(around)
        self.rows: RowsBox[ConsentLine, ConsentRow] = RowsBox(
            self._make_line, ConsentLine.show_consent, 0
        )
        super().__init__(around, self.form, self.rows, parent)
        self._ = around.texts
        self._around = around
        self._deeds = deeds
        self._state: PersonState | None = None
        self._edited: ConsentRow | None = None
        self.begun.connect(self.begin)
        self.form.submitted.connect(self._on_submitted)

    def show_state(self, state: PersonState) -> None:
        """Show one person's answers; what is being typed stays."""
        if self._state is not None and self._state.page.case_id != state.page.case_id:
            self.put_away()
        self._state = state
        self.set_heading(self._("Consent"))
        self.add.set_words(self._("Record an answer"))
        self.empty.setText(self._("Nothing is recorded. Ask the person, and write the answer."))
        self.empty.setVisible(not state.consents)
        self.rows.show_rows(state.consents)

    @Slot()
    def begin(self) -> None:
        """Open the form for a new answer."""
        self._open(None)

    def _open(self, row: ConsentRow | None) -> None:
        self._edited = row
        self.form.open_on(row)
        self.open_form(self.form.kind)

    def _make_line(self) -> ConsentLine:
        line = ConsentLine(self._around)
        line.edit_wanted.connect(self._open_on)
        line.withdraw_wanted.connect(self._on_withdraw)
        return line

    @Slot(object)
    def _open_on(self, row: ConsentRow) -> None:
        self._open(row)

    @Slot()
    def _on_submitted(self) -> None:
        if self._state is None:
            return
        page, answer = self._state.page, self.form.answer()
        if self._edited is None:
            is_done = self._deeds.answer(page, answer)
        else:
            is_done = self._deeds.change_answer(page, self._newest(self._edited), answer)
        if is_done:
            self.close_form()

    def _newest(self, row: ConsentRow) -> ConsentRow:
        """The row as it is shown now: after a conflict the person has seen what stands."""
        shown = self._state.consents if self._state else ()
        return next((found for found in shown if found.id == row.id), row)

    @Slot(object)
    def _on_withdraw(self, row: ConsentRow) -> None:
        if self._state is not None and self._deeds.withdraw(self._state.page, row):
            self.close_form()


def _facts(_: Texts, row: ConsentRow) -> str:
    day = _.formats.date_short
    parts = [
        day(row.given_on) if row.given_on else "",
        consent_form_label(_, row.form),
        _("valid until {day}", day=day(row.valid_until)) if row.valid_until else "",
        _("withdrawn {day}", day=day(row.withdrawn_on)) if row.withdrawn_on else "",
        _("with {name}", name=row.recipient) if row.recipient else "",
        row.scope,
    ]
    return " · ".join(part for part in parts if part)
