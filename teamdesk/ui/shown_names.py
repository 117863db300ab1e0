"""Names as the theme in use may show them: the one place that knows what the wall hides.

Every place asks here, so that a person is called the same everywhere, and a relative's name is
cut from a promise in «Oppgaver» as it is on the person's page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.masking import Veil, Veils, veiled
from teamdesk.domain.names import mask_names

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.ui.theme.theme import Theme

Row = TypeVar("Row")
# Participants belong to a case, relatives to a person, a coordinator from outside to a plan, and
# who answers for a measure to its goal.
NAMED = (Entity.PERSON, Entity.CASE, Entity.MEMBER, Entity.PLAN, Entity.GOAL)


class KnownVeils:
    """Whose names are hidden, asked when a wall first wants to know and after a change of names."""

    def __init__(self, ask: Callable[[], Veils] = Veils) -> None:
        self._ask = ask
        self._known: Veils | None = None

    @property
    def now(self) -> Veils:
        """As they are stored."""
        if self._known is None:
            self._known = self._ask()
        return self._known

    def forget_after(self, changes: ChangeSet) -> None:
        """Ask again if a name may be another now."""
        if changes.touches(*NAMED):
            self._known = None


class ShownNames:
    """Shows names and texts whole at the desk, and veiled in a theme that masks."""

    def __init__(self, theme: Theme, veils: KnownVeils) -> None:
        self._theme = theme
        self._veils = veils

    @property
    def is_masked(self) -> bool:
        """Whether names are hidden."""
        return self._theme.tokens.masked

    def veil(self, subject: UUID | None, name: str = "") -> Veil:
        """What a person, or a case by its id, is called on the wall and whose names are cut.

        ``name`` is the person's own, for one that is stored nowhere yet.
        """
        known = self._veils.now.by_subject.get(subject) if subject else None
        return known or Veil.over(name)

    def called(self, subject: UUID | None, name: str) -> str:
        """The name of a person."""
        return self.veil(subject, name).shown if self.is_masked and name else name

    def subject_of(self, name: str) -> UUID | None:
        """The person or case of a name that is told without an id, as in minutes; None for none."""
        known = self._veils.now.by_subject.items()
        return next((subject for subject, veil in known if veil.names[:1] == (name,)), None)

    def text(self, subject: UUID | None, text: str, name: str = "") -> str:
        """A text about a person or a case; with neither, nobody's name stands in it."""
        if not self.is_masked:
            return text
        if subject is None and not name:
            return mask_names(text, self._veils.now.names_in(text))
        return mask_names(text, self.veil(subject, name).names)

    def rows(self, subject: UUID, rows: Row, name: str = "") -> Row:
        """A row about a person or a case, with all that is in it."""
        return veiled(rows, self.veil(subject, name).names) if self.is_masked else rows
