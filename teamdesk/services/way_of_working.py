"""How a team works: its phases and deadlines, and the models it may take up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.paths import resources_dir
from teamdesk.domain.deadlines import read_deadlines
from teamdesk.domain.holders import read_holder
from teamdesk.domain.names import clean
from teamdesk.domain.rows.settings import WayRow
from teamdesk.domain.teams import holds_meetings
from teamdesk.domain.way_of_working import PhaseInUse, PhaseSetting, WayName, WayOfWorking
from teamdesk.domain.zones import read_zones
from teamdesk.models import Phase, Team
from teamdesk.services.founding import load_way_of_working, way_settings
from teamdesk.storage.queries import phases as phase_queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveWayOfWorking
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# Phases get new places in two steps: two of them never have the same one in between.
ASIDE = 1000


class WayOfWorkingService:
    """Reads and writes how the team works."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def now(self) -> WayRow:
        """How the team works."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            phases = phase_queries.phases_of(work.session, team.id)
            way = WayOfWorking(
                name=team.way_of_working,
                phases=tuple(
                    PhaseSetting(phase.kind, phase.name, phase.weeks, phase.case_limit)
                    for phase in phases
                ),
                deadlines=read_deadlines(team.settings),
                zones=read_zones(team.settings),
                has_meeting=holds_meetings(team.settings),
                holder=read_holder(team.settings),
            )
            standing = phase_queries.standing(work.session, team.id)
            return WayRow(team.id, team.version, way, standing)

    def models(self) -> tuple[WayOfWorking, ...]:
        """The ways of working that the program ships with."""
        folder = resources_dir() / "ways_of_working"
        return tuple(load_way_of_working(folder, name) for name in WayName)

    def save(self, command: SaveWayOfWorking, origin: str = "") -> ChangeSet:
        """Work in another way from now on; cases stay where they stand.

        Raises:
            PhaseNeeded, PhaseTwice, OutOfRange: it is no way of working.
            PhaseInUse: a phase would go that cases stand in.
            ConflictError: somebody else changed it meanwhile.
        """
        way = command.way.checked()
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            team.way_of_working = way.name
            team.settings = way_settings(team.settings, way)
            work.touch(team)
            phases = {phase.kind: phase for phase in phase_queries.phases_of(work.session, team.id)}
            kept = {phase.kind for phase in way.phases}
            self._remove(work, [row for kind, row in phases.items() if kind not in kept])
            for place, phase in enumerate(phases.values()):
                phase.position = ASIDE + place
            work.flush()
            for place, told in enumerate(way.phases):
                row = phases.get(told.kind) or Phase(team_id=team.id, kind=told.kind)
                row.position = place
                row.name, row.weeks = clean(told.name), told.weeks
                row.case_limit = told.case_limit
                work.add(row)
            return work.commit(origin)

    def _remove(self, work: UnitOfWork, rows: Iterable[Phase]) -> None:
        standing = phase_queries.standing(work.session, self._at.team_id)
        for row in rows:
            if standing.get(row.kind):
                raise PhaseInUse(row.kind, row.name, standing[row.kind])
            work.remove(row)
        work.flush()
