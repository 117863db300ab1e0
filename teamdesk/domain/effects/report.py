"""Everything that is told of a period, whole and as it may leave the team."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from teamdesk.domain.effects.facts import Period
from teamdesk.domain.effects.tables import (
    CountTable,
    CrossTable,
    EffortRow,
    PromisesKept,
    SpreadTable,
)
from teamdesk.domain.storable import Storable
from teamdesk.domain.suppression import (
    USUAL_LIMIT,
)


@dataclass(frozen=True, slots=True)
class EffectReport(Storable):
    """Everything that is told of a period.

    Attributes:
        came, ended: persons by kind, of those who came and of those whose course ended.
        outcome: how it ended, by need level.
        flow: waiting and length.
        stays: how long stays at an institution were, and what changed over them.
        is_handed_out: small numbers are left out.
    """

    period: Period
    came: tuple[CountTable, ...]
    ended: CountTable
    outcome: CrossTable
    flow: tuple[SpreadTable, ...]
    goals: SpreadTable
    changes: SpreadTable
    effort: tuple[EffortRow, ...]
    help: SpreadTable
    at_home: SpreadTable
    promises: PromisesKept
    stays: tuple[SpreadTable, ...] = ()
    is_handed_out: bool = False

    def handed_out(self, limit: int = USUAL_LIMIT) -> EffectReport:
        """The report as it may leave the team."""
        return replace(
            self,
            came=tuple(table.handed_out(limit) for table in self.came),
            ended=self.ended.handed_out(limit),
            outcome=self.outcome.handed_out(limit),
            flow=tuple(table.handed_out(limit) for table in self.flow),
            goals=self.goals.handed_out(limit),
            changes=self.changes.handed_out(limit),
            effort=tuple(row.handed_out(limit) for row in self.effort),
            help=self.help.handed_out(limit),
            at_home=self.at_home.handed_out(limit),
            promises=self.promises.handed_out(limit),
            stays=tuple(table.handed_out(limit) for table in self.stays),
            is_handed_out=True,
        )


@dataclass(frozen=True, slots=True)
class FiguresOfYear(Storable):
    """A year as it leaves the team, the same in every paper of it.

    Attributes:
        limit: the least number of persons that is told.
        counted_on: the day; what was changed later is in no paper, see decision 015.
    """

    report: EffectReport
    limit: int
    counted_on: date
