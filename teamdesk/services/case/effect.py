"""The help a person has at each moment of the course, and what it costs: the case's estimate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.case_effect import (
    MOST_CARERS,
    MOST_HOURS,
    MOST_MINUTES,
    MOST_SUM,
    MOST_VISITS,
)
from teamdesk.domain.commands.effect import CostWords, HelpWords
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import DayAhead, OutOfRange
from teamdesk.domain.team_prices import MOST_RATE
from teamdesk.models import CaseCost, HelpLevel
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import effect

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.entries import SaveEntry
    from teamdesk.domain.rows.effect import EffectPage
    from teamdesk.models import CaseFile
    from teamdesk.storage.unit_of_work import UnitOfWork

HELP_RANGES = {
    "visits_a_day": (0, MOST_VISITS),
    "carers_a_visit": (1, MOST_CARERS),
    "minutes_a_visit": (0, MOST_MINUTES),
    "hours_a_week": (0, MOST_HOURS),
}
COST_RANGES = {
    "hourly_rate": (0, MOST_RATE),
    "before": (0, MOST_SUM),
    "now": (0, MOST_SUM),
    "effort": (0, MOST_SUM),
}


class HelpService(EntryService[HelpLevel, HelpWords]):
    """Visits a day, carers a visit and hours a week, at start, underway, end and follow-up."""

    model = HelpLevel

    def of_case(self, case_id: UUID) -> EffectPage:
        """All that the estimate of a case is made of."""
        with self._at.reading() as work:
            return effect.effect_of_case(work.session, case_id)

    def _check(self, words: HelpWords, today: date) -> None:
        if words.told_on > today:
            raise DayAhead("told_on")
        _check_ranges(words, HELP_RANGES)

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}


class CaseCostService(EntryService[CaseCost, CostWords]):
    """The prices of a case's estimate; a case has one set of them."""

    model = CaseCost

    def _check(self, words: CostWords, today: date) -> None:
        if words.told_on > today:
            raise DayAhead("told_on")
        _check_ranges(words, COST_RANGES)

    def _check_stored(self, work: UnitOfWork, command: SaveEntry[CostWords]) -> None:
        there = effect.cost_of_case(work.session, command.case_id)
        if command.is_new and there is not None and there.id != command.entry_id:
            raise ConflictError(there.id, theirs=there.version, mine=command.expected_version)

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}


def _check_ranges(words: HelpWords | CostWords, ranges: dict[str, tuple[int, int]]) -> None:
    for field, (least, most) in ranges.items():
        value = getattr(words, field)
        if value is not None and not least <= value <= most:
            raise OutOfRange(field, least, most)
