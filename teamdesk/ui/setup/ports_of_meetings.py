"""What «Oppsett» asks about meetings: when they come again, by which rules, in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import SaveSeries
    from teamdesk.domain.commands.team import (
        SaveMeetingRules,
    )
    from teamdesk.domain.commands.team_words import RemoveTeamWord, SaveTeamWord
    from teamdesk.domain.rows.agenda import AddableRow
    from teamdesk.domain.rows.series import SeriesRow
    from teamdesk.domain.rows.settings import (
        MeetingRulesRow,
    )
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.rows.team_words import TeamWordRow


class Series(Protocol):
    """Meetings that come again; `teamdesk.services.meeting.series` in the program."""

    def series(self) -> tuple[SeriesRow, ...]:
        """All of them."""
        ...

    def members(self) -> tuple[MemberRow, ...]:
        """Those who can be called."""
        ...

    def cases(self) -> tuple[AddableRow, ...]:
        """Those whose meetings one can be."""
        ...

    def save(self, command: SaveSeries, origin: str = "") -> ChangeSet:
        """Add one, or change one."""
        ...

    def end(self, series_id: UUID, origin: str = "") -> ChangeSet:
        """Plan no more of its meetings."""
        ...

    def resume(self, series_id: UUID, origin: str = "") -> ChangeSet:
        """Go on with one that has ended."""
        ...


class TeamWords(Protocol):
    """The team's own words; `teamdesk.services.meeting.team_words` in the program."""

    def words(self) -> tuple[TeamWordRow, ...]:
        """All of them, learned hints too."""
        ...

    def save(self, command: SaveTeamWord, origin: str = "") -> ChangeSet:
        """Add one, or change one."""
        ...

    def remove(self, command: RemoveTeamWord, origin: str = "") -> ChangeSet:
        """Forget one."""
        ...

    def put_back(self, row: TeamWordRow, origin: str = "") -> ChangeSet:
        """Know one again that was forgotten."""
        ...


class MeetingSettings(Protocol):
    """How meetings are held; `teamdesk.services.meeting.settings` in the program."""

    def settings(self) -> MeetingRulesRow:
        """As agreed on."""
        ...

    def save(self, command: SaveMeetingRules, origin: str = "") -> ChangeSet:
        """Agree on others."""
        ...
