"""How a team holds its meetings: minutes a case, when the agenda is locked, when a break is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meeting_rules import read_meeting_rules, write_meeting_rules
from teamdesk.domain.rows.settings import MeetingRulesRow
from teamdesk.models import Team

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveMeetingRules
    from teamdesk.services.workplace import Workplace


class MeetingSettingsService:
    """Reads and writes the rules of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def settings(self) -> MeetingRulesRow:
        """As agreed on."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            return MeetingRulesRow(team.id, team.version, read_meeting_rules(team.settings))

    def save(self, command: SaveMeetingRules, origin: str = "") -> ChangeSet:
        """Agree on others; they hold for depths that are chosen from now on.

        Raises:
            OutOfRange: a number is none.
            ConflictError: somebody else changed the team meanwhile.
        """
        rules = command.rules.checked()
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            team.settings = write_meeting_rules(team.settings, rules)
            work.touch(team)
            return work.commit(origin)
