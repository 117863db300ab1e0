"""What counts a period, what comes of it, and the job that asks for it on a worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.effects.facts import Period

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team import SaveEffectLimit, TakeBackFigures
    from teamdesk.domain.effects.report import EffectReport
    from teamdesk.domain.rows.effects import (
        EffectSettingsRow,
        MissingEndScore,
        StandingFigures,
        StartOrEnd,
    )
    from teamdesk.ui.jobs import JobToken


class Counting(Protocol):
    """What counts; `teamdesk.services.effects.EffectService` in the program."""

    def report(self, period: Period) -> EffectReport:
        """Every figure of a period."""
        ...

    def missing_end_scores(self) -> tuple[MissingEndScore, ...]:
        """Cases that were measured once."""
        ...

    def starts_and_ends(self, period: Period) -> tuple[StartOrEnd, ...]:
        """Cases that began or ended in a period."""
        ...

    def settings(self) -> EffectSettingsRow:
        """The least number that leaves the team."""
        ...

    def standing(self, year: int) -> StandingFigures | None:
        """The figures of a year that have left the team."""
        ...

    def take_back(self, command: TakeBackFigures, origin: str = "") -> ChangeSet:
        """Let a year be counted anew, or its figures stand."""
        ...

    def save(self, command: SaveEffectLimit, origin: str = "") -> ChangeSet:
        """Let no smaller number leave the team."""
        ...


@dataclass(frozen=True, slots=True)
class EffectState:
    """Everything the place shows.

    Attributes:
        year: whose starts and ends are listed.
        standing: the figures of the period's year that have left the team; None where none have,
            or no year is looked at.
    """

    report: EffectReport
    missing: tuple[MissingEndScore, ...]
    year: int
    register: tuple[StartOrEnd, ...]
    settings: EffectSettingsRow
    standing: StandingFigures | None = None


class Count:
    """The counting, carried to the worker without a widget."""

    def __init__(self, service: Counting, period: Period, year: int, asked: int) -> None:
        self._service = service
        self._period = period
        self._year = year
        self._asked = asked

    def __call__(self, _token: JobToken) -> tuple[int, EffectState]:
        """The number of the question, and what stands then."""
        service = self._service
        register = service.starts_and_ends(Period.of_year(self._year))
        report, missing = service.report(self._period), service.missing_end_scores()
        standing = service.standing(self._period.first.year) if self._period.is_year else None
        settings = service.settings()
        state = EffectState(report, missing, self._year, register, settings, standing)
        return self._asked, state
