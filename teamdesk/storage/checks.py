"""Is the database whole? Every check there is, on demand and of each copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import inspect

from teamdesk.storage.engine import checkpoint, for_reading

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What the checks found, in the words of the database; empty when all is well."""

    problems: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Nothing was found."""
        return not self.problems


def full_check(engine: Engine) -> CheckReport:
    """Every check there is; both of the first two are needed.

    ``cipher_integrity_check`` reads the file alone and misses a cut at the border of a page, so
    the log is moved into the file first and ``integrity_check`` runs beside it.
    """
    if engine.dialect.name != "sqlite":
        return CheckReport(())
    checkpoint(engine)
    with for_reading(engine).connect() as connection:
        return CheckReport(
            _complaints(connection, "integrity_check")
            + _complaints(connection, "cipher_integrity_check")
            + broken_references(connection)
        )


def broken_references(connection: Connection) -> tuple[str, ...]:
    """Rows that point to a row that is not there, as «table → parent»."""
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return tuple(sorted({f"{row[0]} → {row[2]}" for row in rows}))


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table holds; the shadow tables of full-text search are left out."""
    if connection.dialect.name == "sqlite":
        listed = connection.exec_driver_sql("PRAGMA main.table_list").all()
        names = [row.name for row in listed if row.type == "table" and row.name[:7] != "sqlite_"]
    else:
        names = inspect(connection).get_table_names()
    quote = connection.dialect.identifier_preparer.quote
    return {
        name: connection.exec_driver_sql(f"SELECT count(*) FROM {quote(name)}").scalar_one()
        for name in sorted(names)
    }


def _complaints(connection: Connection, check: str) -> tuple[str, ...]:
    rows = connection.exec_driver_sql(f"PRAGMA {check}").all()
    return tuple(str(row[0]) for row in rows if row[0] != "ok")
