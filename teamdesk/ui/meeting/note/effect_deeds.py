"""A decision changes the case with one key, and the key after it takes that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.meetings import ApplyEffect
from teamdesk.domain.decision_effects import CaseFacts, value_now
from teamdesk.domain.labels import label, phase_label
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.sentences import day_or_week
from teamdesk.ui.deeds import JointDeed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

    Moves = tuple[Callable[[int], MoveCase], Callable[[int], MoveCase]]


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

    def apply(self, row: DecisionRow, value: EffectValue) -> bool:
        """Change the case; taken back, it is as it was."""
        stage = self._presenter.stage
        if stage is None:
            return False
        before = value_now(value.effect, value.goal_id, stage)
        rows = [RowAt(row.id, row.version), _subject(value, stage)]
        effects, moves = self._presenter.desk.effects, self._moves(value, stage)

        def step(versions: Sequence[int], wanted: EffectValue, *, back: bool) -> ChangeSet:
            decision_version, version = versions
            move = moves[back](version) if moves else None
            return effects.apply(
                ApplyEffect(
                    row.id, decision_version, version, wanted, is_taken_back=back, move=move
                )
            )

        deed = JointDeed(
            self._around,
            rows,
            lambda versions: step(versions, value, back=False),
            lambda versions: step(versions, before, back=True),
        )
        return deed.do(self._("what a decision changes"), self._presenter.deeds.refused)

    def _moves(self, value: EffectValue, stage: StageRows) -> Moves | None:
        """How the case is moved to its new phase, and back to where its weeks began."""
        if value.effect is not DecisionEffect.PHASE:
            return None
        board, case_id = self._presenter.desk.board.board(), stage.item.case_id
        card = next((card for card in board.cards if card.case_id == case_id), None)
        after = next((phase for phase in board.phases if phase.kind is value.phase), None)
        if card is None or after is None:
            return None
        before, since = card.phase_id, card.phase_since
        return (
            lambda version: MoveCase(case_id, version, after.id),
            lambda version: MoveCase(case_id, version, before, since=since),
        )


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
