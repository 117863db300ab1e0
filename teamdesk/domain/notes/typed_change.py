"""What is typed on a line under the note: «kh», «fre», «u50», «12.12», «kh fre»."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.notes.due_field import parse_due

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class TypedChange:
    """Who and when, as far as something was typed about them."""

    owner: MemberRow | None = None
    due: date | None = None


def typed_change(
    typed: str, members: Sequence[MemberRow], today: date, next_meeting: date | None
) -> TypedChange | None:
    """What was typed as an owner, a day, or both; None where it is neither.

    Initials come before a day: «fre» is Friday unless somebody in the team is FRE.
    """
    words = typed.split()
    if not words:
        return None
    owner = member_of(words[0], members)
    rest = " ".join(words[1:]) if owner else " ".join(words)
    if not rest:
        return TypedChange(owner=owner)
    due = parse_due(rest, today, next_meeting)
    return TypedChange(owner, due) if due is not None else None


def member_of(typed: str, members: Sequence[MemberRow]) -> MemberRow | None:
    """The active member whose initials or first name was typed, where that is one."""
    wanted = typed.strip(" .").casefold()
    active = [member for member in members if member.is_active]
    for key in (_initials, _first_name):
        found = [member for member in active if key(member) == wanted]
        if len(found) == 1:
            return found[0]
    return None


def _initials(member: MemberRow) -> str:
    return member.initials.casefold()


def _first_name(member: MemberRow) -> str:
    return member.name.split()[0].casefold()


def beside(owner: MemberRow | None, members: Sequence[MemberRow], steps: int) -> MemberRow | None:
    """The next active member, or the one before; past the ends stands nobody."""
    ring = [None, *(member for member in members if member.is_active)]
    at = next((i for i, member in enumerate(ring) if _id(member) == _id(owner)), 0)
    return ring[(at + steps) % len(ring)]


def _id(member: MemberRow | None) -> object:
    return member.id if member else None
