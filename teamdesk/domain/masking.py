"""Rows as the wall may show them.

A view that has its row veiled before it is shown can't forget a field, nor can a field that the
row is given later: whatever is text loses the names, and what is private by its nature is gone.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeVar, cast

from teamdesk.domain.names import mask_names
from teamdesk.domain.rows.team import MemberRow

if TYPE_CHECKING:
    from collections.abc import Collection

Row = TypeVar("Row")

# By the names that rows give them; a colleague's own row keeps its name.
PRIVATE = frozenset(
    {
        "address",
        "age",
        "birth_date",
        "birth_number",
        "diagnosis",
        "doctor",
        "email",
        "home_address",
        "identity_number",
        "phone",
        "search_key",
    }
)


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
                field.name: _field(field.name, getattr(value, field.name), names)
                for field in fields(value)
                if field.init
            },
        )
    return value


def _field(name: str, value: object, names: Collection[str]) -> object:
    if name not in PRIVATE:
        return _veil(value, names)
    return "" if isinstance(value, str) else None
