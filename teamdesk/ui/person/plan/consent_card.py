"""«Samtykke»: what the person answered, until when, and what was taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from teamdesk.domain.calendar import months_after
from teamdesk.domain.commands.plan_parts import ConsentAnswer
from teamdesk.domain.consents import is_plan_withdrawn
from teamdesk.domain.labels import consent_form_label, label
from teamdesk.domain.people import ConsentState
from teamdesk.domain.rows.plans import ConsentRow
from teamdesk.ui.person.forms.entry_list import EntryDeeds, EntryLine, EntryListCard
from teamdesk.ui.person.plan.consent_form import ConsentFields
from teamdesk.ui.person.plan.deeds import answer_of
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

# Months that a renewed consent is proposed to last.
ASKED_AGAIN_AFTER = 12


class ConsentLine(EntryLine[ConsentRow]):
    """One answer; to end it is to take it back."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.BODY, parent)
        self._mark = IconMark(around.theme)
        self.row.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignTop)

    def show_consent(self, row: ConsentRow) -> None:
        """Show an answer; one that was taken back is not changed any more."""
        _, is_given = self._, row.state is ConsentState.GIVEN
        self._mark.show_whether_fine(is_fine=is_given)
        about = label(_, row.kind)
        self.show_entry(row, f"{about}: {label(_, row.state)}", _facts(_, row))
        self.end.set_words(_("Withdraw"))
        self.end.setAccessibleName(_("Withdraw the consent: {about}", about=about))
        self.is_endable = is_given
        self.pencil.set_words(_("Change the consent: {about}", about=about))
        self.is_changeable = row.state is not ConsentState.WITHDRAWN


class ConsentCard(EntryListCard[ConsentLine, ConsentRow, ConsentAnswer]):
    """Everything the person has answered, the newest answer first."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around, deeds = presenter.around, presenter.plan_deeds
        self.form = ConsentFields(around, presenter.desk.history.of)
        self._around = around
        rows: RowsBox[ConsentLine, ConsentRow] = RowsBox(
            self._make_line, ConsentLine.show_consent, 0
        )
        own = EntryDeeds(deeds.answer, deeds.change_answer, deeds.withdraw)
        super().__init__(presenter, "consent", self.form, rows, own)
        self.withdrawn = Label(TextRole.STRONG, wraps=True)
        self.body.insertWidget(0, self.withdrawn)

    def show_state(self, state: PersonState) -> None:
        """Show one person's answers."""
        self.set_heading(self._("Consent"))
        self.add.set_words(self._("Record an answer"))
        self.empty.setText(self._("Nothing is recorded. Ask the person, and write the answer."))
        self.form.turn_to(state.page.age, [who.name for who in state.sharing])
        self.withdrawn.setText(self._("Consent withdrawn. The plan is not shared any more."))
        today = self._around.clock.today()
        self.withdrawn.setVisible(is_plan_withdrawn(state.consents, today))
        self.show_entries(state, state.consents)

    def ask_again(self, row: ConsentRow) -> None:
        """Open the form for a new answer to what an old one is about, for another year."""
        today = self._around.clock.today()
        self.begin()
        self.form.fill(
            replace(
                answer_of(row),
                given_on=today,
                valid_until=months_after(today, ASKED_AGAIN_AFTER),
                witness="",
            )
        )
        self.form.state.clear_choice()

    def _make_line(self) -> ConsentLine:
        return self.listen_to(ConsentLine(self._around))


def _facts(_: Texts, row: ConsentRow) -> tuple[str, ...]:
    day = _.formats.date_short
    return (
        day(row.given_on) if row.given_on else "",
        consent_form_label(_, row.form),
        _("valid until {day}", day=day(row.valid_until)) if row.valid_until else "",
        _("withdrawn {day}", day=day(row.withdrawn_on)) if row.withdrawn_on else "",
        _("with {name}", name=row.recipient) if row.recipient else "",
        ", ".join(label(_, kind) for kind in row.information),
        row.scope,
        _("by {name} ({role})", name=row.given_by, role=label(_, row.giver))
        if row.given_by
        else "",
        _("witness: {name}", name=row.witness) if row.witness else "",
    )
