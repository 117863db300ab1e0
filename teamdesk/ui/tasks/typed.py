"""What is typed into a line of a promise: an owner by letters, a day by «fre», a person by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import FieldError
from teamdesk.domain.names import search_key
from teamdesk.domain.notes.due_field import parse_due

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import MemberRow


class OwnerUnknown(FieldError):
    """The letters fit nobody, or several."""

    message = mark("«{typed}» is not one of the team, or fits several.")
    advice = mark("Write initials or the beginning of a name.")
    field = "owner"


class DayUnknown(FieldError):
    """The words tell no day."""

    message = mark("«{typed}» tells no day.")
    advice = mark("Write for example fre, u50 or 12.12.")
    field = "due"


class PersonUnknown(FieldError):
    """The letters fit no person on the board, or several."""

    message = mark("«{typed}» is nobody on the board, or fits several.")
    advice = mark("Write more of the name, or leave it empty.")
    field = "person"


def read_owner(typed: str, members: Sequence[MemberRow]) -> MemberRow | None:
    """The member meant; initials win over beginnings of names, empty is nobody.

    Raises:
        OwnerUnknown: nobody, or more than one.
    """
    wanted = search_key(typed)
    if not wanted:
        return None
    by_initials = [member for member in members if search_key(member.initials) == wanted]
    found = by_initials or [member for member in members if _begins(member.name, wanted)]
    if len(found) != 1:
        raise OwnerUnknown(typed=typed.strip())
    return found[0]


def read_person(typed: str, cards: Sequence[CardRow]) -> CardRow | None:
    """The case of the person meant; empty is nobody.

    Raises:
        PersonUnknown: nobody, or more than one.
    """
    wanted = search_key(typed)
    if not wanted:
        return None
    whole = [card for card in cards if search_key(card.name) == wanted]
    found = whole or [card for card in cards if _begins(card.name, wanted)]
    if len(found) != 1:
        raise PersonUnknown(typed=typed.strip())
    return found[0]


def read_due(typed: str, today: date) -> date | None:
    """The day meant; empty is none.

    Raises:
        DayUnknown: the words tell no day.
    """
    if not typed.strip():
        return None
    due = parse_due(typed, today, None)
    if due is None:
        raise DayUnknown(typed=typed.strip())
    return due


def _begins(name: str, wanted: str) -> bool:
    """Whether the words wanted begin words of the name, in its order."""
    words = iter(search_key(name).split())
    return all(any(word.startswith(part) for word in words) for part in wanted.split())
