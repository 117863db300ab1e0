"""What «Oppsett» asks of the services, so that its tests need none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.effect import RemoveAgreement, SaveAgreement, SavePrices
    from teamdesk.domain.commands.instruments import SaveIcfTitles, SaveInstruments
    from teamdesk.domain.commands.supervision import RemoveTalkCount, SaveTalkCount
    from teamdesk.domain.rows.capacity import CapacityPage
    from teamdesk.domain.rows.drafts import DraftRow
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.settings import (
        BackupRow,
        InstrumentSettingsRow,
    )
    from teamdesk.domain.rows.stays import StayBook
    from teamdesk.domain.rows.supervision import TalkCountRow
    from teamdesk.imports.icf_list import IcfList
    from teamdesk.imports.preview_result import ImportWatch
    from teamdesk.services.imports import ImportOutcome, PreparedImport
    from teamdesk.ui.navigation import Place
    from teamdesk.ui.setup.ports_of_meetings import MeetingSettings, Series, TeamWords
    from teamdesk.ui.setup.ports_of_team import (
        IntakeSettings,
        Letters,
        Members,
        Teams,
        TeamSettings,
        Templates,
        WaysOfWorking,
    )


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


class Supervision(Protocol):
    """One's own MITI counts; `teamdesk.services.supervision` in the program."""

    def counts(self) -> tuple[TalkCountRow, ...]:
        """The newest first."""
        ...

    def save(self, command: SaveTalkCount, origin: str = "") -> ChangeSet:
        """Keep one: new, changed, or brought back."""
        ...

    def remove(self, command: RemoveTalkCount, origin: str = "") -> ChangeSet:
        """Take one away."""
        ...


class PlacedDrafts(Protocol):
    """What was begun and not saved; `teamdesk.services.drafts` in the program."""

    def keep(self, place: str, text: str) -> None:
        """Store what is typed in ``place``; an empty text takes the draft away."""
        ...

    def text(self, place: str) -> str | None:
        """What was typed in ``place``."""
        ...

    def kept(self, place: str) -> DraftRow | None:
        """The same, and when it was kept."""
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
    templates: Templates
    letters: Letters
    drafts: PlacedDrafts
    history: Callable[..., tuple[HistoryRow, ...]]
    backups: Backups | None = None
    is_practice: bool = False
    has_logins: bool = False
