"""Days that a statement counts out itself, alike on both engines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Date
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

if TYPE_CHECKING:
    from sqlalchemy.sql.compiler import SQLCompiler


class DayAfter(GenericFunction[date]):
    """``DayAfter(a)`` is the day after ``a``."""

    type = Date()
    inherit_cache = True


@compiles(DayAfter, "sqlite")
def _day_after_on_sqlite(element: DayAfter, compiler: SQLCompiler, **kw: object) -> str:
    return f"date({compiler.process(element.clauses, **kw)}, '+1 day')"


@compiles(DayAfter, "postgresql")
def _day_after_on_postgres(element: DayAfter, compiler: SQLCompiler, **kw: object) -> str:
    return f"(({compiler.process(element.clauses, **kw)}) + 1)"
