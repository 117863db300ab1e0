"""Those who take part as a consent may call them: by what they are to the person, not by name.

«Fastlegen» is somebody as long as one alone is that. Where several are, a yes to the role doesn't
tell which of them; a no to it is a no to each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.network import concerns, receivers_in
from teamdesk.domain.receiver_words import receiver_key

if TYPE_CHECKING:
    from collections.abc import Iterable


class TakesPart(Protocol):
    """What is asked of one who takes part to know how a consent may call them."""

    @property
    def name(self) -> str:
        """Who it is."""

    @property
    def organisation(self) -> str:
        """Where they come from."""

    @property
    def role(self) -> str:
        """What they are to the person."""


@dataclass(frozen=True, slots=True)
class HeldRole:
    """What somebody is to a person.

    Attributes:
        words: as it was written.
        is_own: whether nobody else from outside who takes part is called so.
    """

    words: str
    is_own: bool

    def is_let_in_by(self, recipient: str) -> bool:
        """Whether a yes to a receiver is one to who has this role."""
        return self.is_own and is_called_role(recipient, self.words)

    def is_closed_by(self, recipient: str) -> bool:
        """Whether a no to a receiver is one to who has this role."""
        key = receiver_key(self.words)
        return bool(key) and concerns(recipient, {key})


NO_ROLE = HeldRole("", is_own=False)


def is_called_role(typed: str, role: str) -> bool:
    """Whether a role is named, in the very words, among those who are named in a line."""
    key = receiver_key(role)
    return bool(key) and key in map(receiver_key, receivers_in(typed))


def held_role(who: TakesPart, those: Iterable[TakesPart]) -> HeldRole:
    """The role of somebody among those from outside who take part."""
    role = receiver_key(who.role)
    is_own = not any(
        role in {receiver_key(other.role), *_names(other)}
        for other in those
        if _names(other) != _names(who)
    )
    return HeldRole(who.role, is_own=is_own)


def _names(who: TakesPart) -> tuple[str, str]:
    return receiver_key(who.name), receiver_key(who.organisation)
