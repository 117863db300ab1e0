"""What a team looks at in a referral, the zones its board is read by, and their contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.holders import CaseHolder, read_holder
from teamdesk.domain.inclusion import criteria_in_use, settings_with
from teamdesk.domain.rows.settings import IntakeSettingsRow
from teamdesk.domain.zones import read_contacts, read_zones, write_contacts, write_zones
from teamdesk.models import Team
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveIntakeSettings
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class IntakeSettingsService:
    """Reads and writes both, for one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def settings(self) -> IntakeSettingsRow:
        """As they stand."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            return IntakeSettingsRow(
                team_id=team.id,
                version=team.version,
                criteria=criteria_in_use(team.settings),
                zones=read_zones(team.settings),
                contacts=read_contacts(team.settings),
                members=self._who_can_be_contact(work, team),
            )

    def save(self, command: SaveIntakeSettings, origin: str = "") -> ChangeSet:
        """Use other criteria, zones or contacts; what is answered and typed already stays.

        Raises:
            ConflictError: somebody else changed the team meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            chosen = settings_with(team.settings, command.criteria)
            team.settings = write_contacts(write_zones(chosen, command.zones), command.contacts)
            work.touch(team)
            return work.commit(origin)

    def _who_can_be_contact(self, work: UnitOfWork, team: Team) -> tuple[MemberRow, ...]:
        if read_holder(team.settings) is not CaseHolder.ZONE_CONTACT:
            return ()
        found = team_queries.members(work.session, team.id)
        return tuple(member for member in found if member.is_active)
