"""Rows as the wall may show them.

A view that has its row veiled before it is shown can't forget a field, nor can a field that the
row is given later: whatever is text loses the names, and what is private by its nature is gone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from teamdesk.domain.names import initials, mask_names, name_words
from teamdesk.domain.rows.team import MemberRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from uuid import UUID

Row = TypeVar("Row")

# By the names that rows give them; a colleague's own row keeps its name.
PRIVATE = frozenset(
    {
        "address",
        "age",
        "birth_date",
        "birth_number",
        "contact",
        "diagnosis",
        "doctor",
        "email",
        "home_address",
        "identity_number",
        "interpreter",
        "language_needs",
        "outside_phone",
        "phone",
        "search_key",
    }
)

_CAPITAL_WORD = re.compile(r"(?<!\w)(?!\d)\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class Veil:
    """How one person stands on the wall.

    Attributes:
        shown: a chosen short name, else initials.
        names: the person's own, and of those near who are not of the team.
    """

    shown: str
    names: tuple[str, ...]

    @classmethod
    def over(cls, name: str) -> Veil:
        """For somebody of whom nothing else is known."""
        return cls(initials(name), (name,) if name else ())


@dataclass(frozen=True, slots=True)
class Veils:
    """Everybody's, so that any text can be shown on the wall wherever it is found.

    Attributes:
        by_subject: by the id of the person and by that of each of their cases.
        anybody: all their names, word by word, but those that a colleague bears.
    """

    by_subject: Mapping[UUID, Veil] = field(default_factory=dict)
    anybody: frozenset[str] = frozenset()

    @classmethod
    def of(cls, by_subject: Mapping[UUID, Veil], colleagues: Collection[str]) -> Veils:
        """Of these persons and cases, in a team of these colleagues."""
        names = {name for veil in by_subject.values() for name in veil.names}
        return cls(by_subject, frozenset(name_words(names) - name_words(colleagues)))

    def names_in(self, text: str) -> tuple[str, ...]:
        """Whose names stand in a text about nobody in particular."""
        return tuple(dict.fromkeys(w for w in _capital_words(text) if w in self.anybody))


def veiled(row: Row, names: Collection[str]) -> Row:
    """The same row with ``names`` cut to initials in every text, and private fields emptied.

    Ids, versions and everything else that commands need stay, so a veiled row still says which
    row it is. Its texts are not to be stored.

    Args:
        row: a frozen dataclass, with rows and tuples of rows in it as deep as one likes.
        names: whose names are not for the wall.
    """
    return cast("Row", _veil(row, names))


def _veil(value: object, names: Collection[str]) -> object:
    if isinstance(value, MemberRow | Enum):
        return value
    if isinstance(value, str):
        return mask_names(value, names)
    if isinstance(value, tuple):
        return tuple(_veil(part, names) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{
                each.name: _field(each.name, getattr(value, each.name), names)
                for each in fields(value)
                if each.init
            },
        )
    return value


def _field(name: str, value: object, names: Collection[str]) -> object:
    if name not in PRIVATE:
        return _veil(value, names)
    return "" if isinstance(value, str) else None


def _capital_words(text: str) -> Iterator[str]:
    """Each word that may be a name, also without a genitive's s, and the parts of a double one."""
    for found in _CAPITAL_WORD.finditer(text):
        for word in (found[0], *found[0].split("-")):
            if word[:1].isupper():
                yield from (word, word.removesuffix("s"))
