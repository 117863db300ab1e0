"""Which of several teams in one database is meant, and whether it is one that meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from teamdesk.domain.rows.team import TeamRow


MEETS = "has_meeting"


class TeamNotTold(ExplainedError):
    """It can't be told which team is meant.

    Attributes:
        choices: those that it could be.
    """

    def __init__(self, teams: Sequence[TeamRow], name: str = "") -> None:
        super().__init__(name=name, teams=", ".join(team.name for team in teams))
        self.choices = tuple(teams)


class WhichTeam(TeamNotTold):
    """There are several teams, and what was said leaves open which of them is meant."""

    message = mark("There are several teams here: {teams}.")
    advice = mark("Nothing was opened. Say which one with --team and its name.")


class NoSuchTeam(TeamNotTold):
    """No team is called what was said."""

    message = mark("No team here is called {name}. There are: {teams}.")
    advice = mark("Nothing was opened. Say which one with --team and its name.")


class TeamNotClear(TeamNotTold):
    """More than one team could be meant."""

    message = mark("{name} could be any of these teams: {teams}.")
    advice = mark("Nothing was opened. Write the whole name of the team.")


class TeamWish(NamedTuple):
    """What is known of the team that is wanted.

    Attributes:
        name: what somebody called it; a part of the name is enough where only one team fits.
        last: the team that was worked in last, where nobody said a name.
        may_guess: whether the first by name will do where nothing is known. A script that works
            on whichever team comes first would one day work on another.
    """

    name: str = ""
    last: UUID | None = None
    may_guess: bool = True

    def choose(self, teams: Sequence[TeamRow]) -> TeamRow:
        """The team that is meant, of at least one.

        Raises:
            WhichTeam, NoSuchTeam, TeamNotClear: it can't be told, and why.
        """
        if self.name:
            return self._named(teams)
        known = next((team for team in teams if team.id == self.last), None)
        if known is None and len(teams) > 1 and not self.may_guess:
            raise WhichTeam(teams)
        return known or teams[0]

    def _named(self, teams: Sequence[TeamRow]) -> TeamRow:
        # A wish stands before the first page is shown, and hardly ever has a name.
        from teamdesk.domain.names import search_key

        wanted = search_key(self.name)
        keys = [(search_key(team.name), team) for team in teams]
        exact = [team for key, team in keys if key == wanted]
        found = exact or [team for key, team in keys if wanted in key]
        if not found:
            raise NoSuchTeam(teams, self.name)
        if len(found) > 1:
            raise TeamNotClear(found, self.name)
        return found[0]


def holds_meetings(settings: Mapping[str, Any]) -> bool:
    """Whether a team meets; zones that have a contact each do not (domain notes 1.22)."""
    return bool(settings.get(MEETS, True))


def write_meets(settings: Mapping[str, Any], *, has_meeting: bool) -> dict[str, Any]:
    """The team's settings when it meets, or when it does not."""
    return {**settings, MEETS: has_meeting}
