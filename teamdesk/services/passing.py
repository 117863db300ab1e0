"""A promise is passed on, waits, is split or comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.services.actions import ActionService

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import (
        Answer,
        HandOver,
        Merge,
        Repeat,
        RestoreOwner,
        Split,
        WaitFor,
    )
    from teamdesk.services.workplace import Workplace


class PassingService:
    """What is done with a promise beside keeping it."""

    def __init__(self, workplace: Workplace) -> None:
        self._actions = ActionService(workplace)

    def hand_over(self, command: HandOver, origin: str = "") -> ChangeSet:
        """Give a promise to another member; it is hers from now on, and she answers.

        Raises:
            NotFoundError: that member isn't in the team (any longer).
        """
        return self._actions.together((command,), origin)

    def answer(self, command: Answer, origin: str = "") -> ChangeSet:
        """Take a promise on, or give it back to whoever handed it over, or to nobody."""
        return self._actions.together((command,), origin)

    def restore_owner(self, command: RestoreOwner, origin: str = "") -> ChangeSet:
        """Undo a handing over, or an answer."""
        return self._actions.together((command,), origin)

    def wait_for(self, command: WaitFor, origin: str = "") -> ChangeSet:
        """Note what a promise waits for, or that it goes on."""
        return self._actions.together((command,), origin)

    def split(self, command: Split, origin: str = "") -> ChangeSet:
        """Make several promises of one.

        Raises:
            TextMissing: one of them says nothing, or there is only one.
        """
        return self._actions.together((command,), origin)

    def merge(self, command: Merge, origin: str = "") -> ChangeSet:
        """Undo a split, as long as nobody has touched what came of it.

        Raises:
            ConflictError: somebody has.
        """
        return self._actions.together((command,), origin)

    def repeat(self, command: Repeat, origin: str = "") -> ChangeSet:
        """Let a promise come again each time it is done, until a day.

        Raises:
            OutOfRange: the interval is none.
            TextMissing: without a date there is nothing to count from.
        """
        return self._actions.together((command,), origin)
