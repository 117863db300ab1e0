"""A promise is passed on, waits, is split or comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.services.promise_changes import change_promise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import (
        Answer,
        HandOver,
        Merge,
        PromiseCommand,
        Repeat,
        RestoreOwner,
        Split,
        WaitFor,
    )
    from teamdesk.services.workplace import Workplace


class PassingService:
    """What is done with a promise beside keeping it."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def together(self, commands: Iterable[PromiseCommand], origin: str = "") -> ChangeSet:
        """Do several things in one transaction: all of them, or where one is refused none.

        Raises:
            UserError: what `change_promise` refuses.
        """
        with self._at.writing() as work:
            for command in commands:
                change_promise(work, command, self._at)
            return work.commit(origin)

    def hand_over(self, command: HandOver, origin: str = "") -> ChangeSet:
        """Give a promise to another member; it is hers from now on, and she answers.

        Raises:
            NotFoundError: that member isn't in the team (any longer).
        """
        return self.together((command,), origin)

    def answer(self, command: Answer, origin: str = "") -> ChangeSet:
        """Take a promise on, or give it back to whoever handed it over, or to nobody."""
        return self.together((command,), origin)

    def restore_owner(self, command: RestoreOwner, origin: str = "") -> ChangeSet:
        """Undo a handing over, or an answer."""
        return self.together((command,), origin)

    def wait_for(self, command: WaitFor, origin: str = "") -> ChangeSet:
        """Note what a promise waits for, or that it goes on."""
        return self.together((command,), origin)

    def split(self, command: Split, origin: str = "") -> ChangeSet:
        """Make several promises of one.

        Raises:
            TextMissing: one of them says nothing, or there is only one.
        """
        return self.together((command,), origin)

    def merge(self, command: Merge, origin: str = "") -> ChangeSet:
        """Undo a split, as long as nobody has touched what came of it.

        Raises:
            ConflictError: somebody has.
        """
        return self.together((command,), origin)

    def repeat(self, command: Repeat, origin: str = "") -> ChangeSet:
        """Let a promise come again each time it is done, until a day.

        Raises:
            OutOfRange: the interval is none.
            TextMissing: without a date there is nothing to count from.
        """
        return self.together((command,), origin)
