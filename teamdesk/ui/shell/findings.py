"""What the command palette can find, and who finds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.filters.board_filter import matches
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the palette.

    Attributes:
        run: what happens when it is chosen.
        detail: quieter words at the right: a phase, a date, the keys that do the same.
        masked_title: what stands on the wall instead of ``title``; a person's initials.
    """

    title: str
    run: Callable[[], None]
    icon: IconName = IconName.CHEVRON_RIGHT
    detail: str = ""
    masked_title: str = ""


class Provider(Protocol):
    """Finds things for the palette; persons, tasks, commands each have their own."""

    def find(self, query: str) -> Sequence[Finding]:
        """What fits ``query``, best first; what to offer before anything is typed when empty."""
        ...


def fits(query: str, text: str) -> bool:
    """Whether every typed word begins a word of ``text``; æøå, accents and case are optional."""
    return matches(text, query)


def gather(providers: Iterable[Provider], query: str, limit: int = 12) -> list[Finding]:
    """What all providers find, in their order; many of one kind leave room for the others."""
    found = [list(provider.find(query)) for provider in providers]
    room, kept = limit, [0] * len(found)
    while room and any(len(each) > kept[at] for at, each in enumerate(found)):
        for at, each in enumerate(found):
            if room and len(each) > kept[at]:
                kept[at], room = kept[at] + 1, room - 1
    return [finding for at, each in enumerate(found) for finding in each[: kept[at]]]
