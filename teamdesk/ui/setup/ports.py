"""What «Oppsett» asks of the services, so that its tests need none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.effect import RemoveAgreement, SaveAgreement, SavePrices
    from teamdesk.domain.commands.instruments import SaveIcfTitles, SaveInstruments
    from teamdesk.domain.commands.meetings import SaveSeries
    from teamdesk.domain.commands.supervision import AddTalkCount, RemoveTalkCount
    from teamdesk.domain.commands.team import (
        AddTeam,
        SaveIntakeSettings,
        SaveMeetingRules,
        SaveMember,
        SaveTeam,
        SaveWayOfWorking,
        SetMemberActive,
    )
    from teamdesk.domain.commands.team_words import RemoveTeamWord, SaveTeamWord
    from teamdesk.domain.rows.agenda import AddableRow
    from teamdesk.domain.rows.capacity import CapacityPage
    from teamdesk.domain.rows.series import SeriesRow
    from teamdesk.domain.rows.settings import (
        BackupRow,
        InstrumentSettingsRow,
        IntakeSettingsRow,
        MeetingRulesRow,
        TeamSettingsRow,
        WayRow,
    )
    from teamdesk.domain.rows.stays import StayBook
    from teamdesk.domain.rows.supervision import TalkCountRow
    from teamdesk.domain.rows.team import MemberRow, TeamRow
    from teamdesk.domain.rows.team_words import TeamWordRow
    from teamdesk.domain.way_of_working import WayOfWorking
    from teamdesk.imports.icf_list import IcfList
    from teamdesk.imports.preview_result import ImportWatch
    from teamdesk.services.imports import ImportOutcome, PreparedImport
    from teamdesk.ui.navigation import Place


class Imports(Protocol):
    """Files that come in; `teamdesk.services.imports.ImportService` in the program."""

    def preview(self, files: Sequence[Path], watch: ImportWatch | None = None) -> PreparedImport:
        """Read the files; nothing is written."""
        ...

    def store(
        self, prepared: PreparedImport, words: Translator, watch: ImportWatch | None = None
    ) -> ImportOutcome:
        """Write what was read."""
        ...


class Members(Protocol):
    """Those who work in the team; `teamdesk.services.members.MemberService` in the program."""

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone who works or worked here."""
        ...

    def save(self, command: SaveMember, origin: str = "") -> ChangeSet:
        """Add a member, or change one."""
        ...

    def set_active(self, command: SetMemberActive, origin: str = "") -> ChangeSet:
        """Let somebody leave the team, or come back."""
        ...


class Supervision(Protocol):
    """One's own MITI counts; `teamdesk.services.supervision` in the program."""

    def counts(self) -> tuple[TalkCountRow, ...]:
        """The newest first."""
        ...

    def add(self, command: AddTalkCount, origin: str = "") -> ChangeSet:
        """Keep one."""
        ...

    def remove(self, command: RemoveTalkCount, origin: str = "") -> ChangeSet:
        """Take one away."""
        ...


class TeamSettings(Protocol):
    """The team's names; `teamdesk.services.team_settings` in the program."""

    def settings(self) -> TeamSettingsRow:
        """The team as it stands."""
        ...

    def save(self, command: SaveTeam, origin: str = "") -> ChangeSet:
        """Keep the names."""
        ...


class WaysOfWorking(Protocol):
    """How the team works; `teamdesk.services.way_of_working` in the program."""

    def now(self) -> WayRow:
        """How the team works now."""
        ...

    def models(self) -> tuple[WayOfWorking, ...]:
        """The models it may take up."""
        ...

    def save(self, command: SaveWayOfWorking, origin: str = "") -> ChangeSet:
        """Work in another way from now on."""
        ...


class Teams(Protocol):
    """The teams of the database; `teamdesk.services.teams` in the program."""

    def teams(self) -> tuple[TeamRow, ...]:
        """All of them."""
        ...

    def add(self, command: AddTeam, origin: str = "") -> ChangeSet:
        """Make another one."""
        ...


class IntakeSettings(Protocol):
    """Criteria and zones; `teamdesk.services.intake_settings` in the program."""

    def settings(self) -> IntakeSettingsRow:
        """As they stand."""
        ...

    def save(self, command: SaveIntakeSettings, origin: str = "") -> ChangeSet:
        """Use others."""
        ...


class InstrumentSettings(Protocol):
    """What is measured with; `teamdesk.services.instrument_settings` in the program."""

    def settings(self) -> InstrumentSettingsRow:
        """As they stand."""
        ...

    def save(self, command: SaveInstruments, origin: str = "") -> ChangeSet:
        """Use others."""
        ...

    def read_icf_list(self, path: Path) -> IcfList:
        """Read a code list, off the thread."""
        ...

    def save_icf_titles(self, command: SaveIcfTitles, origin: str = "") -> ChangeSet:
        """Use another code list."""
        ...


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


class StayBooks(Protocol):
    """Stays, agreements and prices; `teamdesk.services.stay_book` in the program."""

    def book(self, year: int | None = None) -> StayBook:
        """A year as it stands; this one where none is told."""
        ...

    def save(self, command: SaveAgreement, origin: str = "") -> ChangeSet:
        """Keep an agreement."""
        ...

    def remove(self, command: RemoveAgreement, origin: str = "") -> ChangeSet:
        """Take one away."""
        ...

    def save_prices(self, command: SavePrices, origin: str = "") -> ChangeSet:
        """Count by other numbers."""
        ...


class Capacities(Protocol):
    """The team's hours; `teamdesk.services.capacity` in the program."""

    def weeks(self) -> CapacityPage:
        """This week and those after it."""
        ...


class Backups(Protocol):
    """Copies of the team's file; `teamdesk.services.backups.BackupService` in the program."""

    @property
    def folder(self) -> Path:
        """Where the copies lie."""
        ...

    def backups(self) -> tuple[BackupRow, ...]:
        """The finished copies, the newest first."""
        ...

    def make(self) -> BackupRow:
        """Make and check a copy now; runs on a worker."""
        ...


class FirstPlaces(Protocol):
    """Which place opens first; `teamdesk.bootstrap.first_place` in the program."""

    @property
    def place(self) -> Place:
        """What opens first now."""
        ...

    def choose(self, place: Place) -> None:
        """Open another first from the next time on."""
        ...


@dataclass(frozen=True, slots=True)
class SetupServices:
    """What the place is given; ``backups`` is None for the practice team and on a server.

    ``has_logins`` says that the data lies on a server, which knows each member by a login.
    """

    imports: Imports
    members: Members
    team: TeamSettings
    ways: WaysOfWorking
    teams: Teams
    intake: IntakeSettings
    instruments: InstrumentSettings
    series: Series
    rules: MeetingSettings
    words: TeamWords
    stays: StayBooks
    capacity: Capacities
    first_place: FirstPlaces
    supervision: Supervision
    backups: Backups | None = None
    is_practice: bool = False
    has_logins: bool = False
