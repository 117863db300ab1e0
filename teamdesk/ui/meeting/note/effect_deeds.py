"""A decision changes the case with one key, and the key after it takes that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.meetings import ApplyEffect, TakenBack
from teamdesk.domain.decision_effects import CaseFacts, value_now
from teamdesk.domain.labels import label, phase_label
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.phases import demand_of
from teamdesk.domain.sentences import day_or_week
from teamdesk.ui.deeds import JointDeed, RowAt
from teamdesk.ui.meeting.deeds import moves_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import Handover
    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.phases import EndReason, PhaseDemand
    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.meeting.deeds import Moves
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

    Demand = Handover | EndReason | None


class EffectDeeds:
    """Applies what a decision says to the case on stage."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        self._presenter = presenter
        self._around = around
        self._ = around.texts

    def facts(self) -> CaseFacts | None:
        """What the words of a decision are held against."""
        stage = self._presenter.stage
        if stage is None:
            return None
        return CaseFacts(
            today=self._around.clock.today(),
            period_ends_on=stage.period_ends_on,
            phase_kind=stage.phase_kind,
            goals=stage.goals,
            members=self._presenter.members,
        )

    def demand(self, value: EffectValue) -> PhaseDemand | None:
        """What is to be asked before the change can be made."""
        stage = self._presenter.stage
        if value.phase is None or stage is None:
            return None
        kinds = [phase.kind for phase in self.phases()]
        return demand_of(stage.phase_kind, value.phase, kinds)

    def phases(self) -> tuple[PhaseRow, ...]:
        """The team's own phases, with the end, where there is one."""
        board = self._presenter.desk.board.board()
        return (*board.phases, *((board.end,) if board.end else ()))

    def apply(self, row: DecisionRow, value: EffectValue, demand: Demand = None) -> bool:
        """Change the case; taken back, it is as it was."""
        deed, text = self.deed(row, value, demand), self._("what a decision changes")
        return deed is not None and deed.do(text, self._presenter.deeds.refused)

    def deed(self, row: DecisionRow, value: EffectValue, demand: Demand = None) -> JointDeed | None:
        """The change, not made yet; None where it can't be made, which is told."""
        stage = self._presenter.stage
        moves = self._moves(value, stage, demand) if stage else None
        if stage is None or (value.effect is DecisionEffect.PHASE and moves is None):
            return None
        before = value_now(value.effect, value.goal_id, stage)
        effects = self._presenter.desk.effects

        def there(versions: Sequence[int]) -> ChangeSet:
            decision, subject = versions
            move = moves[0](subject) if moves else None
            return effects.apply(ApplyEffect(row.id, decision, subject, value, move=move))

        def back(versions: Sequence[int]) -> ChangeSet:
            decision, subject = versions
            move = moves[1](subject) if moves else None
            told = TakenBack(row.effect, row.goal_id)
            return effects.apply(ApplyEffect(row.id, decision, subject, before, told, move))

        rows = [RowAt(row.id, row.version), _subject(value, stage)]
        return JointDeed(self._around, rows, there, back)

    def _moves(self, value: EffectValue, stage: StageRows, demand: Demand) -> Moves | None:
        """How the case is moved to its new phase, and back to where its weeks began."""
        if value.effect is not DecisionEffect.PHASE:
            return None
        cards, case_id = self._presenter.desk.board.board().cards, stage.item.case_id
        card = next((card for card in cards if card.case_id == case_id), None)
        after = next((phase for phase in self.phases() if phase.kind is value.phase), None)
        if card is None:
            self._around.notices.warn(self._("The case has ended. Undo opens it again."))
        elif after is None:
            self._around.notices.warn(self._("The team has no such phase. Nothing was changed."))
        else:
            return moves_of(card, after.id, demand)
        return None


def _subject(value: EffectValue, stage: StageRows) -> RowAt:
    for goal in stage.goals:
        if goal.id == value.goal_id:
            return RowAt(goal.id, goal.version)
    return RowAt(stage.item.case_id, stage.case_version)


def effect_words(_: Texts, value: EffectValue) -> str:
    """What is changed, and to what, in a few words: «neste evaluering: uke 50»."""
    formats = _.formats
    match value.effect:
        case DecisionEffect.PHASE if value.phase:
            return _("phase: {phase}", phase=phase_label(_, value.phase, ""))
        case DecisionEffect.EVALUATION if value.day:
            day = day_or_week(formats, value.day, is_week=value.is_week)
            return _("next evaluation: {day}", day=day)
        case DecisionEffect.PERIOD if value.day:
            return _("period to {day}", day=formats.date_long(value.day))
        case DecisionEffect.COORDINATOR if value.name:
            return _("coordinator: {name}", name=value.name)
        case DecisionEffect.GOAL_STATUS if value.status:
            return _("{goal}: {status}", goal=value.name, status=label(_, value.status))
        case _:
            return label(_, value.effect)
