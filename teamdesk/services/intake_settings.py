"""What a team looks at in a referral, and the zones its board is read by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.inclusion import criteria_in_use, settings_with
from teamdesk.domain.rows.settings import IntakeSettingsRow
from teamdesk.domain.zones import read_zones, write_zones
from teamdesk.models import Team

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveIntakeSettings
    from teamdesk.services.workplace import Workplace


class IntakeSettingsService:
    """Reads and writes both, for one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def settings(self) -> IntakeSettingsRow:
        """As they stand."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            return IntakeSettingsRow(
                team.id, team.version, criteria_in_use(team.settings), read_zones(team.settings)
            )

    def save(self, command: SaveIntakeSettings, origin: str = "") -> ChangeSet:
        """Use other criteria, or other zones; what is answered and typed already stays.

        Raises:
            ConflictError: somebody else changed the team meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            chosen = settings_with(team.settings, command.criteria)
            team.settings = write_zones(chosen, command.zones)
            work.touch(team)
            return work.commit(origin)
