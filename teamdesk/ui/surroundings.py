"""What every place of the window is given, so that no place reaches for anything global."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from teamdesk.ui.shown_names import KnownVeils, ShownNames

if TYPE_CHECKING:
    from teamdesk.core.clock import Clock
    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.bus import ChangeBus
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.navigation import Navigator
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.undo import UndoStack


class Notices(Protocol):
    """Where a place says something to the person: the shell's message bar, or a list in a test."""

    def tell(self, text: str) -> None:
        """Say that something went well."""
        ...

    def warn(self, text: str) -> None:
        """Say that something needs attention; nothing failed."""
        ...

    def fail(self, error: ExplainedError) -> None:
        """Say what was refused, that nothing is lost, and what to do."""
        ...

    def go_on(self) -> None:
        """Let good news go: another person is looked at now."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The window around a place: words, looks, the bus, the way to other places."""

    texts: Texts
    theme: Theme
    bus: ChangeBus
    jobs: JobRunner
    undo: UndoStack
    navigator: Navigator
    notices: Notices
    clock: Clock
    veils: KnownVeils = field(default_factory=KnownVeils)

    @property
    def names(self) -> ShownNames:
        """Names as this window's theme may show them."""
        return ShownNames(self.theme, self.veils)

    def on_wall(self, theme: Theme) -> Surroundings:
        """The same for what the audience sees: nobody goes anywhere or is told anything there."""
        from teamdesk.ui.navigation import Navigator

        return replace(self, theme=theme, navigator=Navigator(theme), notices=_Silence())


class _Silence:
    """What the wall says to the person: nothing, for the lead's own screen says it."""

    def tell(self, text: str) -> None:
        pass

    def warn(self, text: str) -> None:
        pass

    def fail(self, error: ExplainedError) -> None:
        pass

    def go_on(self) -> None:
        pass
