"""Finds persons for the command palette, from two letters, diacritics optional."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.domain.labels import label
from teamdesk.domain.names import initials
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.people import PersonListRow
    from teamdesk.ui.navigation import Navigator
    from teamdesk.ui.texts import Texts

LEAST_LETTERS = 2


class PeopleFinder:
    """Asks for everyone the team has met once, and again after something has changed."""

    def __init__(
        self,
        people: Callable[[], tuple[PersonListRow, ...]],
        navigator: Navigator,
        texts: Texts,
    ) -> None:
        self._people = people
        self._navigator = navigator
        self._ = texts
        self._known: tuple[PersonListRow, ...] | None = None

    def forget(self) -> None:
        """Ask again next time."""
        self._known = None

    def find(self, query: str) -> Sequence[Finding]:
        """Persons whose name fits, those with an open case first."""
        if len(query.strip()) < LEAST_LETTERS:
            return ()
        if self._known is None:
            self._known = self._people()
        found = [row for row in self._known if fits(query, row.name)]
        found.sort(key=lambda row: (not row.is_active, row.search_key))
        return [self._finding(row) for row in found]

    def _finding(self, row: PersonListRow) -> Finding:
        return Finding(
            title=row.name,
            run=partial(self._navigator.open, Place.PERSON, row.person_id),
            icon=IconName.PERSON,
            detail=label(self._, row.phase_kind),
            masked_title=initials(row.name),
        )
