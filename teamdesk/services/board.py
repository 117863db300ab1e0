"""What the case board shows, and what is done to a case from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import AssignCoordinators
from teamdesk.domain.rows.board import BoardRows, FirstLook
from teamdesk.models import CaseFile
from teamdesk.services.case.need_levels import set_level
from teamdesk.services.case.phase_changes import change_phase
from teamdesk.storage.queries import board as board_queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.need_levels import need_levels

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import (
        AssignCoordinator,
        MoveCase,
        MoveCases,
        SetNeedLevel,
        SetNextEvaluation,
    )
    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.domain.rows.need_levels import NeedLevelRow
    from teamdesk.domain.rows.team import MemberRow, TeamRow
    from teamdesk.services.workplace import Workplace


class BoardService:
    """The board of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def team(self) -> TeamRow:
        """The team whose board it is."""
        with self._at.reading() as work:
            return team_queries.team(work.session, self._at.team_id)

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone in the team, for owners and coordinators."""
        with self._at.reading() as work:
            return team_queries.members(work.session, self._at.team_id)

    def board(self) -> BoardRows:
        """Columns and cards as they stand today."""
        with self._at.reading() as work:
            members = team_queries.members(work.session, self._at.team_id)
            phases = team_queries.phases(work.session, self._at.team_id)
            cards = board_queries.board_cards(
                work.session,
                self._at.team_id,
                self._at.today,
                {member.id: member for member in members},
                team_queries.deadlines(work.session, self._at.team_id),
            )
            return BoardRows.of(phases, cards)

    def first_look(self) -> FirstLook:
        """The team and its board together, as a window begins with them."""
        with self._at.reading() as work:
            teams = team_queries.teams(work.session)
            is_meeting = meeting_queries.has_running(work.session, self._at.team_id)
        return FirstLook(self.team(), self.members(), self.board(), teams, is_meeting)

    def move(self, command: MoveCase, origin: str = "") -> ChangeSet:
        """Move a case to another phase.

        Raises:
            ConflictError: someone moved it meanwhile.
            EndNeedsReason: the phase ends the case, and nothing says why.
            HandoverNeedsReceiver: the phase hands the case over, and nobody receives it.
        """
        with self._at.writing() as work:
            change_phase(work, self._at, command)
            return work.commit(origin)

    def move_all(self, command: MoveCases, origin: str = "") -> ChangeSet:
        """Move several cases in one transaction.

        Raises:
            UserError: as `move`; then none of them is moved.
        """
        with self._at.writing() as work:
            for each in command.moves:
                change_phase(work, self._at, each)
            return work.commit(origin)

    def assign(self, command: AssignCoordinator, origin: str = "") -> ChangeSet:
        """Give a case a coordinator, or none."""
        return self.assign_all(AssignCoordinators((command,)), origin)

    def assign_all(self, command: AssignCoordinators, origin: str = "") -> ChangeSet:
        """Give several cases their coordinators in one transaction.

        Raises:
            ConflictError: someone changed one of them meanwhile; then none is changed.
        """
        with self._at.writing() as work:
            for each in command.assignments:
                case = work.get(CaseFile, each.case_id, each.expected_version)
                case.coordinator_id = each.member_id
            return work.commit(origin)

    def set_need_level(self, command: SetNeedLevel, origin: str = "") -> ChangeSet:
        """Set the level of need with its three factors; its history is dated."""
        with self._at.writing() as work:
            set_level(work, self._at, command)
            return work.commit(origin)

    def need_levels(self, case_id: UUID) -> tuple[NeedLevelRow, ...]:
        """How the level of need was set, the newest first."""
        with self._at.reading() as work:
            return need_levels(work.session, case_id)

    def scores(self, case_id: UUID) -> tuple[ScoreRow, ...]:
        """What was measured, one series per instrument, version and scale."""
        # Instruments are many modules, which no first board waits for.
        from teamdesk.storage.queries.scores import scores_of_case

        with self._at.reading() as work:
            return scores_of_case(work.session, case_id)

    def set_next_evaluation(self, command: SetNextEvaluation, origin: str = "") -> ChangeSet:
        """Agree on the next evaluation, or on none."""
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id, command.expected_version)
            case.next_evaluation_on = command.day
            case.next_evaluation_is_week = command.is_week
            return work.commit(origin)
