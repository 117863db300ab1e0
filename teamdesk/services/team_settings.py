"""The team's own name, and the coordinating unit that stands on its plans."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.names import clean
from teamdesk.domain.plan_law import read_law, write_law
from teamdesk.domain.rows.settings import TeamSettingsRow
from teamdesk.models import CoordinatingUnit, Team

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SavePlanLaw, SaveTeam
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class TeamSettingsService:
    """What the team says of itself."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def settings(self) -> TeamSettingsRow:
        """The team as it stands."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            unit_id = team.coordinating_unit_id
            unit = work.get(CoordinatingUnit, unit_id) if unit_id else None
            return TeamSettingsRow(
                team_id=team.id,
                version=team.version,
                name=team.name,
                municipality=team.municipality,
                unit_name=unit.name if unit else "",
                unit_phone=unit.phone if unit else "",
                law=read_law(team.settings),
            )

    def save(self, command: SaveTeam, origin: str = "") -> ChangeSet:
        """Keep the names.

        Raises:
            TextMissing: the team would have no name, or a telephone number no unit.
            ConflictError: somebody else changed them meanwhile.
        """
        if not command.name.strip():
            raise TextMissing("name")
        if command.unit_phone.strip() and not command.unit_name.strip():
            raise TextMissing("unit_name")
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            # The unit comes first: it is stored at once, and the team is to get one version.
            if command.unit_name.strip() or team.coordinating_unit_id:
                self._save_unit(work, team, command)
            team.name, team.municipality = clean(command.name), clean(command.municipality)
            work.touch(team)
            return work.commit(origin)

    def save_law(self, command: SavePlanLaw, origin: str = "") -> ChangeSet:
        """Keep what the team's plans say of the rules behind them.

        Raises:
            ConflictError: somebody else changed the team's settings meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            team.settings = write_law(team.settings, command.law)
            work.touch(team)
            return work.commit(origin)

    def _save_unit(self, work: UnitOfWork, team: Team, command: SaveTeam) -> None:
        if team.coordinating_unit_id is None:
            unit = CoordinatingUnit(id=uuid4(), name=clean(command.unit_name))
            work.add(unit)
            work.flush()
            team.coordinating_unit_id = unit.id
        else:
            unit = work.get(CoordinatingUnit, team.coordinating_unit_id)
        unit.name, unit.phone = clean(command.unit_name), clean(command.unit_phone)
