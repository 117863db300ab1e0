"""Whose team the window works in: its name, who sits here, and the other teams to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.holders import read_holder, words_of
from teamdesk.domain.teams import holds_meetings
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.top_bar import Who

if TYPE_CHECKING:
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.navigation import Navigator
    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.team_finder import TeamFinder
    from teamdesk.ui.texts import Texts


class TeamShown:
    """Keeps the window's words and offers true to the team, which can be changed meanwhile."""

    def __init__(
        self, opened: OpenedTeam, texts: Texts, navigator: Navigator, finder: TeamFinder
    ) -> None:
        self._opened = opened
        self._ = texts
        self._navigator = navigator
        self._finder = finder
        self.work_as(opened.first_look.team)

    def work_as(self, team: TeamRow) -> None:
        """Call whoever holds a case what this way of working does; offer no meeting without one."""
        self._.say(words_of(read_holder(team.settings)))
        missing = () if holds_meetings(team.settings) else (Place.MEETING,)
        self._navigator.do_without(missing)

    def show_on(self, desk: Desk) -> None:
        """Say who sits here, in which team."""
        looked, member = self._opened.first_look, self._opened.me
        desk.set_who(
            Who(
                team=looked.team.name,
                member=member.name if member else "",
                initials=member.initials if member else "",
                number=member.colour if member else 0,
                is_practice=self._opened.is_practice,
            )
        )
        self._offer(desk, looked.teams)

    def take(self, desk: Desk, teams: tuple[TeamRow, ...]) -> None:
        """Follow what was changed in the teams."""
        self._offer(desk, teams)
        own = self._opened.workplace.team_id
        self.work_as(next(team for team in teams if team.id == own))

    def _offer(self, desk: Desk, teams: tuple[TeamRow, ...]) -> None:
        own = self._opened.workplace.team_id
        desk.top_bar.set_teams(teams, own)
        self._finder.others = tuple(team for team in teams if team.id != own)
