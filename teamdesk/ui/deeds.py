"""A deed on one row that can be taken back, as long as nobody else has changed the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.surroundings import Surroundings


class Deed:
    """Knows the version its row has after each step, so that a stranger's change is found."""

    def __init__(
        self,
        around: Surroundings,
        version: int,
        there: Callable[[int], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> None:
        self._bus = around.bus
        self._undo = around.undo
        self._version = version
        self._there = there
        self._back = back

    def do(self, text: str) -> None:
        """Do it, and remember it as ``text`` in the menu.

        Raises:
            ExplainedError: it was refused; nothing is remembered.
        """
        self.forth()
        self._undo.push(text, self.back, self.forth)

    def forth(self) -> None:
        """Call the service, and tell the bus."""
        self._step(self._there)

    def back(self) -> None:
        """Call the inverse."""
        self._step(self._back)

    def _step(self, command: Callable[[int], ChangeSet]) -> None:
        changes = command(self._version)
        # Each command stores its row once, which raises the version by one.
        self._version += 1
        self._bus.publish(changes)
