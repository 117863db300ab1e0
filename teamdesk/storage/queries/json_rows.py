"""Child rows folded into one JSON array, so that a list screen is one statement on both engines.

Ids and dates arrive as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Dialect, TypeDecorator
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

if TYPE_CHECKING:
    from sqlalchemy.sql.compiler import SQLCompiler


class _Folded(TypeDecorator[list[list[Any]]]):
    """An absent array, which PostgreSQL gives for no rows, is an empty one."""

    impl = JSON
    cache_ok = True

    def process_result_value(
        self, value: list[list[Any]] | None, dialect: Dialect
    ) -> list[list[Any]]:
        """The rows, each a list of its columns."""
        return value or []


class Folded(GenericFunction[list[list[Any]]]):
    """``Folded(a, b)`` aggregates rows into ``[[a, b], …]``; their order is not told."""

    type = _Folded()
    inherit_cache = True


@compiles(Folded, "sqlite")
def _folded_on_sqlite(element: Folded, compiler: SQLCompiler, **kw: object) -> str:
    return f"json_group_array(json_array({compiler.process(element.clauses, **kw)}))"


@compiles(Folded, "postgresql")
def _folded_on_postgres(element: Folded, compiler: SQLCompiler, **kw: object) -> str:
    return f"json_agg(json_build_array({compiler.process(element.clauses, **kw)}))"
