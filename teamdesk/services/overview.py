"""Everything a team has, for scripts and whoever looks after the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.storage.queries import overview
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.overview import CaseSummary, MeetingSummary
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow, TeamRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class OverviewService:
    """Whole lists of one team; nothing is changed and nobody's page is opened."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def team(self) -> TeamRow:
        """Whose database it is."""
        with self._at.reading() as work:
            return team_queries.team(work.session, self._at.team_id)

    def cases(self) -> tuple[CaseSummary, ...]:
        """Every case, by number; those that have ended, too."""
        with self._at.reading() as work:
            return overview.cases(work.session, self._at.team_id, self._members(work))

    def actions(self) -> tuple[TaskRow, ...]:
        """Every promise, by date; those that are done or dropped, too."""
        with self._at.reading() as work:
            return task_queries.all_tasks_of_team(
                work.session, self._at.team_id, self._members(work)
            )

    def meetings(self) -> tuple[MeetingSummary, ...]:
        """Every meeting, the newest first."""
        with self._at.reading() as work:
            return overview.meetings_with_decisions(work.session, self._at.team_id)

    def _members(self, work: UnitOfWork) -> dict[UUID, MemberRow]:
        return team_queries.members_by_id(work.session, self._at.team_id)
