"""How one table is told in the copy of a person's data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from teamdesk.exports.papers.data_package.content import Value
    from teamdesk.models import Base

Reading: TypeAlias = "Callable[[Any], Value | None]"


@dataclass(frozen=True, slots=True)
class ToldTable:
    """One table: which rows are the person's, and what each column is called.

    Every column is either told or left out by name, which a test holds for all tables about a
    person: what somebody adds later is never forgotten in silence.

    Attributes:
        key: the column that leads to the person, or to a row that is the person's.
        columns: what is told, in order, by its name in source words.
        left_out: what is the program's own, or another person's.
        title: in source words; empty where the part's heading says it.
        lead: the column that a row is called by; it is no fact below.
        gives: the key by which rows of later tables are found.
        order: the column that rows are sorted by.
        is_grouped: those of one row above stand together, in its order.
        only_with: a column that must hold something, or the row is not told yet.
        only_without: a column that is told only where the other one says nothing.
        reads: how a column is told whose value says nothing by itself.
    """

    model: type[Base]
    key: str
    columns: Mapping[str, str]
    left_out: tuple[str, ...] = ()
    title: str = ""
    lead: str = ""
    gives: str = ""
    order: str = ""
    only_with: str = ""
    is_table: bool = False
    is_grouped: bool = False
    only_without: Mapping[str, str] = field(default_factory=dict)
    reads: Mapping[str, Reading] = field(default_factory=dict)
