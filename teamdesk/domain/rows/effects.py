"""Lists of cases beside the figures: for the team's own work, and never for others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class MissingEndScore:
    """A case that was measured once and has nothing to compare it with.

    Attributes:
        instruments: the keys of those that were used once.
        first_on: when the case was measured first.
    """

    case_id: UUID
    case_number: str
    person_id: UUID
    person_name: str
    ended_on: date | None
    instruments: tuple[str, ...]
    first_on: date | None


@dataclass(frozen=True, slots=True)
class StartOrEnd:
    """A case as the municipality's register (KPR, IPLOS) may know it, by its number alone.

    Attributes:
        started_on, ended_on: None where it was not in the period.
        codes: of the services that were imported for it.
    """

    case_number: str
    started_on: date | None
    ended_on: date | None
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StandingFigures:
    """The figures of a year that have left the team, and the line of the log that keeps them."""

    export_id: UUID
    counted_on: date


@dataclass(frozen=True, slots=True)
class EffectSettingsRow:
    """The least number of persons that leaves the team, and the team it belongs to."""

    team_id: UUID
    version: int
    limit: int
