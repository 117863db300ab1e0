"""Finds the other teams for the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.texts import Texts


class TeamFinder:
    """The teams whose board isn't open, each by its name or by «change team»."""

    def __init__(self, texts: Texts, go: Callable[[UUID], None]) -> None:
        self._ = texts
        self._go = go
        self.others: tuple[TeamRow, ...] = ()

    def find(self, query: str) -> Sequence[Finding]:
        """Teams that fit."""
        named = [
            (self._("Change to the team {name}", name=team.name), team.id) for team in self.others
        ]
        return [
            Finding(title, partial(self._go, team_id), IconName.BOARD)
            for title, team_id in named
            if query.strip() and fits(query, title)
        ]
