"""What the command palette can find, and who finds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.names import search_key
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
    words = search_key(text).split()
    return all(any(word.startswith(part) for word in words) for part in search_key(query).split())


def gather(providers: Iterable[Provider], query: str, limit: int = 12) -> list[Finding]:
    """What all providers find, in their order."""
    found: list[Finding] = []
    for provider in providers:
        found.extend(provider.find(query))
    return found[:limit]
