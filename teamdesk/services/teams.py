"""Several teams in one database: which there are, and another one made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.paths import resources_dir
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.field_errors import TeamNameTaken
from teamdesk.domain.names import search_key
from teamdesk.models import Member, Team
from teamdesk.services.founding import FoundTeam, found_team, load_way_of_working
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from teamdesk.domain.commands.team import AddTeam
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.services.workplace import Workplace


class TeamsService:
    """The teams of a municipality, each with a board of its own."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def teams(self) -> tuple[TeamRow, ...]:
        """All of them, by name."""
        with self._at.reading() as work:
            return team_queries.teams(work.session)

    def add(self, command: AddTeam, origin: str = "") -> ChangeSet:
        """Make another team; whoever makes it becomes its first member.

        Raises:
            TextMissing: it has no name.
            TeamNameTaken: there is a team of that name.
        """
        with self._at.reading() as work:
            known = team_queries.teams(work.session)
            own = work.get(Team, self._at.team_id)
            me = work.get(Member, self._at.member_id) if self._at.member_id else None
        if search_key(command.name) in {search_key(team.name) for team in known}:
            raise TeamNameTaken
        founding = FoundTeam(
            name=command.name,
            language=own.language,
            member_name=me.name if me else "",
            profession=me.profession if me else "",
            municipality=own.municipality,
            way_of_working=command.way_of_working,
        )
        way = load_way_of_working(resources_dir() / "ways_of_working", command.way_of_working)
        founded = found_team(founding, way, self._at.writing)
        return ChangeSet({Entity.TEAM: frozenset({founded.team_id})}, origin=origin)
