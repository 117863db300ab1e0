"""«Evaluering»: underway, at the end and after it, the help before and now, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.follow_ups import FollowUp, follow_ups
from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.effect.cards import CostCard, HelpCard
from teamdesk.ui.person.effect.estimate_card import EstimateCard
from teamdesk.ui.person.evaluation.card import EvaluationsCard, FollowUpLine
from teamdesk.ui.person.evaluation.follow_up_words import follow_up_name
from teamdesk.ui.person.evaluation.form import Which
from teamdesk.ui.person.handover.card import HandoversCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.entries import EvaluationsPage
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class EvaluationTab(PersonTab):
    """Evaluations, the end of the case, and the follow-ups that the way of working proposes."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._desk, self._deeds = presenter.desk, presenter.deeds
        self._state: PersonState | None = None
        self._page: EvaluationsPage | None = None
        self.card = EvaluationsCard(presenter)
        self._end_card, self._after_card = Card(around.theme), Card(around.theme)
        self.end_text = Label(TextRole.BODY, wraps=True)
        self.end = Button(around.theme, icon=IconName.CHECK)
        self.follow_ups: RowsBox[FollowUpLine, FollowUp] = RowsBox(
            self._make_line, self._show_line, 0
        )
        self._end_card.body.addWidget(self.end_text)
        self._end_card.body.addWidget(self.end)
        self._after_card.body.addWidget(self.follow_ups)
        self.helps, self.costs = HelpCard(presenter), CostCard(presenter)
        self.estimate = EstimateCard(around)
        self.handovers = HandoversCard(presenter)
        shown = (self.card, self.handovers, self.helps, self.estimate, self.costs)
        for card in (*shown, self._end_card, self._after_card):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.end.clicked.connect(self._on_end)
        for key, begin in (
            ("N", self.card.begin),
            ("O", self.handovers.begin),
            ("H", self.helps.begin),
            ("K", self.costs.begin_or_change),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(begin)

    def show_state(self, state: PersonState) -> None:
        """Show one person's evaluations."""
        service = self._desk.evaluations
        page = state.as_shown(service.of_case(state.page.case_id))
        self._state, self._page = state, page
        spans = service.spans()
        self.card.show_evaluations(state, page.evaluations, spans)
        self.handovers.show_state(state)
        effect = state.as_shown(self._desk.helps.of_case(state.page.case_id))
        self.helps.show_page(state, effect)
        self.estimate.show_page(effect)
        self.costs.show_page(state, effect)
        self._show_end(page)
        found = follow_ups(page, spans)
        self._after_card.set_heading(self._("Follow-up after the end"))
        self._after_card.setVisible(bool(found))
        self.follow_ups.show_rows(found)

    def leave(self) -> None:
        """Keep what is typed."""
        for card in (self.card, self.handovers, self.helps, self.costs):
            card.leave()

    def _show_end(self, page: EvaluationsPage) -> None:
        _, has_final = self._, any(row.is_final for row in page.evaluations)
        is_ended = page.phase is PhaseKind.ENDED
        self._end_card.set_heading(_("The end of the case"))
        self.end.set_words(_("End the case"))
        self.end.setEnabled(has_final and page.end_phase_id is not None)
        self.end.setVisible(not is_ended)
        if is_ended:
            day = _.formats.date_long(page.ended_on) if page.ended_on else ""
            self.end_text.setText(_("The case ended {day}.", day=day))
        elif has_final:
            self.end_text.setText(_("There is a final evaluation, so the case can end."))
        else:
            self.end_text.setText(
                _("Write a final evaluation first, or end the case on the board with a reason.")
            )

    @Slot()
    def _on_end(self) -> None:
        state, page = self._state, self._page
        if state is None or page is None or page.end_phase_id is None:
            return
        end, before, since = page.end_phase_id, page.phase_id, page.phase_since
        case_id, board = state.page.case_id, self._desk.board

        def there(version: int) -> ChangeSet:
            return board.move(MoveCase(case_id, version, end))

        def back(version: int) -> ChangeSet:
            return board.move(MoveCase(case_id, version, before, since=since))

        seen = RowAt(case_id, state.page.case_version)
        self._deeds.do(self._("end of the case"), seen, there, back)

    @Slot(object)
    def _on_promise(self, follow_up: FollowUp) -> None:
        if self._state is not None:
            name, span = follow_up_name(self._, follow_up.span), follow_up.span
            self._deeds.promise_follow_up(self._state.page, name, follow_up.to_on, span.to_week)

    @Slot(object)
    def _on_hold(self, follow_up: FollowUp) -> None:
        self.card.begin_with(Which.FOLLOW_UP, follow_up.span.to_week)
        self.reveal(self.card)

    def _make_line(self) -> FollowUpLine:
        line = FollowUpLine(self.around)
        line.promise_wanted.connect(self._on_promise)
        line.hold_wanted.connect(self._on_hold)
        return line

    def _show_line(self, line: FollowUpLine, follow_up: FollowUp) -> None:
        tasks = self._state.page.tasks if self._state else ()
        weeks = follow_up.span.to_week
        is_promised = any(task.status.is_open and task.follow_up_weeks == weeks for task in tasks)
        line.show_follow_up(follow_up, is_promised=is_promised)
