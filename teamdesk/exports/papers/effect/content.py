"""What the report of a year and the list for the register hold; services fill them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.effects.report import FiguresOfYear
    from teamdesk.domain.rows.effects import StartOrEnd


@dataclass(frozen=True, slots=True)
class EffectContent:
    """The figures of a year, with small numbers left out already.

    Attributes:
        made_on: when the paper was made; its figures may have been counted earlier.
    """

    team: str
    municipality: str
    year: int
    figures: FiguresOfYear
    made_on: dt.date
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class RegisterContent:
    """The cases that began or ended in a year, by number; nobody's name."""

    team: str
    municipality: str
    year: int
    lines: tuple[StartOrEnd, ...]
    made_on: dt.date
    is_practice: bool = False
