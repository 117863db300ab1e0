"""A unit of work that only gathers the rows it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from teamdesk.services.practice import PracticeTeam, fill_practice_team

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.models import Base
    from teamdesk.storage.unit_of_work import UnitOfWork

Row = TypeVar("Row")


class GatheredRows:
    """Stands for the database: what was added, by its class."""

    def __init__(self) -> None:
        self._rows: list[Base] = []
        self.team: PracticeTeam | None = None

    def add(self, *rows: Base) -> None:
        self._rows += rows

    def add_all(self, rows: Iterable[Base]) -> None:
        self._rows += rows

    def flush(self) -> None:
        """Nothing lies behind."""

    def commit(self) -> None:
        """Nothing lies behind."""

    def all(self, model: type[Row]) -> list[Row]:
        """The rows of one class, in the order they came."""
        return [row for row in self._rows if isinstance(row, model)]

    def told(self) -> list[tuple[str, dict[str, object]]]:
        """Every row as plain values, to compare two teams by."""
        return [
            (type(row).__name__, {k: v for k, v in vars(row).items() if not k.startswith("_")})
            for row in self._rows
        ]


def rows_of_practice_team(today: date, seed: int = 1) -> GatheredRows:
    """Everything the practice team would store."""
    gathered = GatheredRows()
    gathered.team = fill_practice_team(cast("UnitOfWork", gathered), today, seed)
    return gathered
