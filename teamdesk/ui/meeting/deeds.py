"""What the meeting does to goals, promises and the case, each with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.actions import EditAction, SetActionStatus
from teamdesk.domain.commands.agenda import SetTick
from teamdesk.domain.commands.cases import Handover, MoveCase, SetNextEvaluation
from teamdesk.domain.commands.goals import SetGoalStatus
from teamdesk.domain.commands.meetings import SetPlace
from teamdesk.domain.phases import EndReason
from teamdesk.ui.deeds import Deeds, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.meetings import ActionStatus, CaseTick
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.meeting import MeetingRow, StageRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings

    Moves = tuple[Callable[[int], MoveCase], Callable[[int], MoveCase]]


class MeetingDeeds(Deeds):
    """Undoable deeds; each tells whether it was done."""

    def __init__(
        self, desk: MeetingDesk, around: Surroundings, refused: Callable[[ExplainedError], None]
    ) -> None:
        super().__init__(around, refused)
        self._desk = desk

    def set_goal_status(self, goal: GoalRow, status: GoalStatus, meeting_id: UUID | None) -> bool:
        """Say how a goal goes."""

        def to(wanted: GoalStatus) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.goals.set_status(
                SetGoalStatus(goal.id, version, wanted, meeting_id)
            )

        text = self._("goal status")
        return self._do(text, RowAt(goal.id, goal.version), to(status), to(goal.status))

    def set_action_status(self, task: TaskRow, status: ActionStatus, reason: str = "") -> bool:
        """Tick a promise, open it again, or drop it."""

        def to(wanted: ActionStatus, why: str) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.actions.set_status(
                SetActionStatus(task.id, version, wanted, why)
            )

        text = self._("tick of a promise")
        return self._do(text, RowAt(task.id, task.version), to(status, reason), to(task.status, ""))

    def edit_action(self, task: TaskRow, text: str, owner: UUID | None, due: date | None) -> bool:
        """Change a promise's words, owner and date."""
        before = task.owner.id if task.owner else None

        def to(words: str, who: UUID | None, day: date | None) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.actions.edit(
                EditAction(task.id, version, words, who, day)
            )

        there, back = to(text, owner, due), to(task.text, before, task.due_on)
        return self._do(self._("change of a promise"), RowAt(task.id, task.version), there, back)

    def set_place(self, meeting: MeetingRow, place: str) -> bool:
        """Say in which room a meeting is held."""

        def to(room: str) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.meetings.set_place(
                SetPlace(meeting.id, version, room)
            )

        row = RowAt(meeting.id, meeting.version)
        return self._do(self._("place of a meeting"), row, to(place), to(meeting.place))

    def move(self, card: CardRow, after: UUID, demand: Handover | EndReason | None = None) -> bool:
        """Move the case on stage to another phase; taken back, its weeks go on as before."""
        there, back = moves_of(card, after, demand)
        board = self._desk.board

        def go(version: int) -> ChangeSet:
            return board.move(there(version))

        def come_back(version: int) -> ChangeSet:
            return board.move(back(version))

        text = self._("move to another phase")
        return self._do(text, RowAt(card.case_id, card.version), go, come_back)

    def set_next_evaluation(self, stage: StageRows, day: date | None, *, is_week: bool) -> bool:
        """Agree on the next evaluation of the case on stage."""
        case_id = stage.item.case_id

        def to(when: date | None, week: bool) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.board.set_next_evaluation(
                SetNextEvaluation(case_id, version, when, week)
            )

        back = to(stage.next_evaluation_on, stage.next_evaluation_is_week)
        text = self._("next evaluation")
        return self._do(text, RowAt(case_id, stage.case_version), to(day, is_week), back)

    def set_tick(self, stage: StageRows, tick: CaseTick, told_by: str, *, is_set: bool) -> bool:
        """Tick what was looked at before the case is left, and note who tells the person."""
        line = stage.item

        def to(wanted: bool, teller: str) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.agendas.set_tick(
                SetTick(line.id, version, tick, wanted, teller)
            )

        there, back = to(is_set, told_by), to(tick in line.ticks, line.told_by)
        return self._do(self._("tick of a case"), RowAt(line.id, line.version), there, back)


def moves_of(card: CardRow, after: UUID, demand: Handover | EndReason | None = None) -> Moves:
    """The move of a case to another phase, with what that demands, and the move back."""
    case_id, before, since = card.case_id, card.phase_id, card.phase_since
    handover = demand if isinstance(demand, Handover) else None
    reason = demand if isinstance(demand, EndReason) else None

    def there(version: int) -> MoveCase:
        return MoveCase(case_id, version, after, end_reason=reason, handover=handover)

    def back(version: int) -> MoveCase:
        return MoveCase(case_id, version, before, since=since, taken_back=handover)

    return there, back
