"""What «Oppsett» asks about the team: its members, names, criteria and way of working."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import (
        AddTeam,
        SaveIntakeSettings,
        SaveLetter,
        SaveMember,
        SavePlanLaw,
        SaveTeam,
        SaveWayOfWorking,
        SetMemberActive,
    )
    from teamdesk.domain.commands.templates import UseTemplate
    from teamdesk.domain.rows.letters import LettersRow
    from teamdesk.domain.rows.settings import (
        IntakeSettingsRow,
        TeamSettingsRow,
        WayRow,
    )
    from teamdesk.domain.rows.team import MemberRow, TeamRow
    from teamdesk.domain.rows.templates import TemplateChoiceRow
    from teamdesk.domain.way_of_working import WayOfWorking
    from teamdesk.services.documents.templates import LookedThrough


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


class TeamSettings(Protocol):
    """The team's names; `teamdesk.services.team_settings` in the program."""

    def settings(self) -> TeamSettingsRow:
        """The team as it stands."""
        ...

    def save(self, command: SaveTeam, origin: str = "") -> ChangeSet:
        """Keep the names."""
        ...

    def save_law(self, command: SavePlanLaw, origin: str = "") -> ChangeSet:
        """Keep what plans say of the rules behind them."""
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


class Letters(Protocol):
    """The texts of letters; `teamdesk.services.letters` in the program."""

    def letters(self) -> LettersRow:
        """All of them, in every language."""
        ...

    def save(self, command: SaveLetter, origin: str = "") -> ChangeSet:
        """Keep what one says."""
        ...


class Templates(Protocol):
    """The Word template; `teamdesk.services.documents.templates` in the program."""

    def now(self) -> TemplateChoiceRow:
        """The one in use, and who chose it."""
        ...

    def look_at(self, path: Path, language: Language) -> LookedThrough:
        """Look a file through; runs on a worker, stores nothing."""
        ...

    def keep(self, found: LookedThrough) -> UUID:
        """Put it beside those that are there."""
        ...

    def use(self, command: UseTemplate, origin: str = "") -> ChangeSet:
        """Use one of them, or none."""
        ...

    def save_copy(self, template_id: UUID, folder: Path) -> Path:
        """Write the one in use to a folder."""
        ...

    def save_beginning(self, language: Language, folder: Path) -> Path:
        """Write one to begin with to a folder."""
        ...

    def save_trial(self, language: Language, folder: Path) -> Path:
        """Write a page of invented text to a folder."""
        ...
