"""A case goes from one team's board to another's, and its history tells that it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.transfers import CaseStanding
from teamdesk.domain.errors import SameTeam
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.names import clean
from teamdesk.domain.phases import arrival_phase
from teamdesk.models import CaseFile, CaseTransfer, Member, Phase, PhaseChange
from teamdesk.services.case.opening import next_case_number
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries import transfers as transfer_queries
from teamdesk.storage.queries.cases import has_handover_note

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.transfers import TakeTransfersBack, TransferCase, TransferCases
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class TransferService:
    """The way from this team's board to another's."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def others(self) -> tuple[TeamRow, ...]:
        """The teams that a case can go to."""
        with self._at.reading() as work:
            found = team_queries.teams(work.session)
        return tuple(team for team in found if team.id != self._at.team_id)

    def standing(self, case_id: UUID) -> CaseStanding:
        """How a case stands before it goes, for whoever may want it back."""
        with self._at.reading() as work:
            return _standing(work.get(CaseFile, case_id))

    def transfer(self, command: TransferCases, origin: str = "") -> ChangeSet:
        """Move cases, with their open promises, to the same phase of another team.

        Where that phase is the handover there, and was none here, a case waits in the one before.
        Its coordinator stays behind; it keeps its number unless the other team has given that.

        Raises:
            TextMissing: nothing says why.
            SameTeam: one of them stands there already; then none goes.
            ConflictError: somebody changed one of them meanwhile; then none goes.
        """
        with self._at.writing() as work:
            for each in command.transfers:
                self._transfer(work, each)
            return work.commit(origin)

    def take_back(self, command: TakeTransfersBack, origin: str = "") -> ChangeSet:
        """Undo what was transferred at once.

        Raises:
            NotFoundError: it is taken back already.
            ConflictError: the other team has gone on with one of the cases meanwhile.
        """
        with self._at.writing() as work:
            for each in command.transfers:
                case = work.get(CaseFile, each.case_id, each.expected_version)
                work.remove(work.get(CaseTransfer, each.transfer_id))
                self._go(work, case, each.standing)
            return work.commit(origin)

    def _transfer(self, work: UnitOfWork, command: TransferCase) -> None:
        if not command.reason.strip():
            raise TextMissing("reason")
        case = work.get(CaseFile, command.case_id, command.expected_version)
        if case.team_id == command.to_team_id:
            raise SameTeam
        work.add(
            CaseTransfer(
                id=command.transfer_id,
                case_id=case.id,
                from_team_id=case.team_id,
                to_team_id=command.to_team_id,
                transferred_on=self._at.today,
                reason=clean(command.reason),
                member_id=self._at.member_id,
            )
        )
        self._go(work, case, self._standing_in(work, case, command.to_team_id))

    def _standing_in(self, work: UnitOfWork, case: CaseFile, team_id: UUID) -> CaseStanding:
        is_taken = transfer_queries.is_number_taken(work.session, team_id, case.number)
        return CaseStanding(
            team_id=team_id,
            phase_id=self._arrival(work, case, team_id),
            phase_since=case.phase_since,
            coordinator_id=None,
            number=next_case_number(work, team_id, self._at.today) if is_taken else case.number,
        )

    def _arrival(self, work: UnitOfWork, case: CaseFile, team_id: UUID) -> UUID:
        here, there = (team_queries.phases(work.session, each) for each in (case.team_id, team_id))
        kind = arrival_phase(
            work.get(Phase, case.phase_id).kind,
            [phase.kind for phase in here],
            [phase.kind for phase in there],
            is_handed_over=has_handover_note(work.session, case.id),
        )
        # Where the other team has nothing of the kind, the case comes in as any other.
        return next((phase.id for phase in there if phase.kind is kind), there[0].id)

    def _go(self, work: UnitOfWork, case: CaseFile, to: CaseStanding) -> None:
        for action in transfer_queries.open_actions(work.session, case.id):
            action.team_id = to.team_id
            if action.owner_id is not None and not action.owner_name:
                # The other team knows only its own members.
                action.owner_name = work.get(Member, action.owner_id).name
        before, after = work.get(Phase, case.phase_id).kind, work.get(Phase, to.phase_id)
        if before is not after.kind:
            work.add(
                PhaseChange(
                    case_id=case.id,
                    from_kind=before,
                    to_kind=after.kind,
                    to_name=after.name,
                    changed_on=self._at.today,
                    member_id=self._at.member_id,
                )
            )
        case.team_id, case.phase_id = to.team_id, to.phase_id
        case.phase_since, case.number = to.phase_since, to.number
        case.coordinator_id = to.coordinator_id


def _standing(case: CaseFile) -> CaseStanding:
    return CaseStanding(
        case.team_id, case.phase_id, case.phase_since, case.coordinator_id, case.number
    )
