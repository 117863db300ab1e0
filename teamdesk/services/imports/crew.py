"""Which member a file means: by initials, by name, by first name alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.domain.names import matches_short_form, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.models import Member

_BETWEEN = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:og|and)\s+")


class Crew:
    """The members of the team, as files write them."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._members: list[Member] = []
        self._by_initials: dict[str, Member] = {}
        self._by_name: dict[str, Member] = {}
        self._found: dict[str, Member | None] = {}
        for member in members:
            self.add(member)

    @property
    def members(self) -> tuple[Member, ...]:
        """Everybody, in the order in which they came."""
        return tuple(self._members)

    def add(self, member: Member) -> None:
        """Let a member be found."""
        if member not in self._members:
            self._members.append(member)
        self._by_initials[member.initials.casefold()] = member
        self._by_name[name_key(member.name)] = member
        self._found.clear()

    def has_initials(self, initials: str) -> bool:
        """Whether somebody goes by them."""
        return any(m.initials.casefold() == initials.casefold() for m in self._members)

    def find(self, written: str) -> Member | None:
        """The only member whom ``written`` can mean."""
        if written not in self._found:
            self._found[written] = self._look_up(written)
        return self._found[written]

    def find_all(self, written: str) -> list[Member]:
        """Everybody in «SFO / AKO», «OBR, HNB og AKD» or «AKD OBR»; strangers are left out."""
        found: dict[str, Member] = {}
        for part in _BETWEEN.split(written):
            whole = self.find(part.strip())
            several = [whole] if whole else [self.find(word) for word in part.split()]
            found |= {member.initials: member for member in several if member}
        return list(found.values())

    def _look_up(self, written: str) -> Member | None:
        if not written.strip():
            return None
        exact = self._by_initials.get(written.strip().casefold()) or self._by_name.get(
            name_key(written)
        )
        if exact is not None:
            return exact
        fitting = [m for m in self._members if matches_short_form(m.name, written)]
        return fitting[0] if len(fitting) == 1 else None
