"""«Henvisning»: how the case came in, what was looked at, and the way to another team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.labels import label
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.criteria import CriteriaList
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.transfer_form import TransferForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.transfers import TransferCases
    from teamdesk.domain.inclusion import Criterion
    from teamdesk.domain.rows.referrals import ReferralRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState


class IntakeCard(Card):
    """Shown on the team's own screen only: what was looked at is nothing for the wall."""

    def __init__(self, presenter: PersonPresenter, parent: QWidget | None = None) -> None:
        around, deeds = presenter.around, presenter.intake_deeds
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._deeds = deeds
        self._state: PersonState | None = None
        self._facts = Label(TextRole.SMALL, wraps=True)
        self._wish = Label(TextRole.BODY, wraps=True)
        self._from_list = Label(TextRole.SMALL, wraps=True)
        self.fold = Button(around.theme, ButtonKind.LINK, IconName.CHEVRON_RIGHT)
        self.fold.setCheckable(True)
        self.history = HistoryButton(around, presenter.desk.history.of)
        self._advice = Label(TextRole.CAPTION, wraps=True)
        self.criteria = CriteriaList(around)
        self.send = Button(around.theme, ButtonKind.LINK)
        for widget in (
            self._facts,
            self._wish,
            self._from_list,
            self.fold,
            self._advice,
            self.criteria,
            self.history,
            self.send,
        ):
            self.body.addWidget(widget)
        self.form: TransferForm | None = None
        self.fold.toggled.connect(self._on_folded)
        self.criteria.answered.connect(self._on_answered)
        self.send.clicked.connect(self.begin_transfer)
        self._on_folded(False)

    def show_state(self, state: PersonState) -> None:
        """Show how one case came in."""
        is_other = self._state is None or self._state.page.case_id != state.page.case_id
        self._state = state
        row = state.referral
        self.setVisible(not state.is_veiled)
        if is_other:
            self.fold.setChecked(False)
            self._close_form()
        self.set_heading(self._("Referral"))
        self._facts.setText(" · ".join(fact for fact in self._told(row) if fact))
        self._from_list.setText(self._("From the team's own list: {text}", text=row.background))
        self._from_list.setVisible(bool(row.background) and not state.is_veiled)
        if state.is_veiled:
            self.criteria.show_judgements(row.in_use, {})
            return
        self._wish.setText(f"«{row.wish}»" if row.wish else "")
        self._wish.setVisible(bool(row.wish) and row.wish != state.page.what_matters)
        self.criteria.show_judgements(row.in_use, row.criteria)
        self.fold.set_words(
            self._(
                "Checklist: {done} of {count} looked at",
                done=len(row.criteria),
                count=self.criteria.shown,
            )
        )
        self.fold.setVisible(self.criteria.shown > 0)
        self._show_history(row)
        self._advice.setText(self._("Advice to talk about. It stops nobody."))
        self.send.set_words(self._("Transfer to another team …"))
        self.send.setVisible(self.form is None or self.form.isHidden())

    def _told(self, row: ReferralRow) -> tuple[str, ...]:
        day = self._.formats.date_short
        return (
            self._("received {day}", day=day(row.received_on)) if row.received_on else "",
            label(self._, row.entry_route) if row.entry_route else "",
            self._("seen by {name}", name=row.caught_by) if row.caught_by else "",
        )

    @Slot(bool)
    def _on_folded(self, is_open: bool) -> None:
        self.fold.set_icon(IconName.CHEVRON_DOWN if is_open else IconName.CHEVRON_RIGHT)
        self._advice.setVisible(is_open)
        self.criteria.setVisible(is_open)
        if self._state is not None:
            self._show_history(self._state.referral)

    def _show_history(self, row: ReferralRow) -> None:
        """Only beside the checklist, which is what can be changed here."""
        is_told = self.fold.isChecked() and row.id is not None
        self.history.show_subject(self._("Checklist"), *((row.id,) if is_told and row.id else ()))

    @Slot(object)
    def _on_answered(self, criterion: Criterion) -> None:
        if self._state is not None:
            judgement = self.criteria.lines[criterion].judgement
            self._deeds.judge(self._state, criterion, judgement)

    @Slot()
    def begin_transfer(self) -> None:
        """Ask to which team the case goes."""
        if self._state is None:
            return
        teams = self._deeds.transfers.teams()
        if not teams:
            self._around.notices.tell(
                self._("There is one team here. Another is made under Setup, Team.")
            )
            return
        if self.form is None:
            self.form = TransferForm(self._around)
            self.form.submitted.connect(self._on_transferred)
            self.form.cancelled.connect(self._close_form)
            self.body.addWidget(self.form)
        page = self._state.page
        title = self._("Transfer {name} to another team", name=page.name)
        self.form.ask(title, [RowAt(page.case_id, page.case_version)], teams)
        self.form.show()
        self.send.hide()
        self.form.begin()

    @Slot(object)
    def _on_transferred(self, command: TransferCases) -> None:
        if self._deeds.transfer(command):
            self._close_form()

    @Slot()
    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
        self.send.show()
