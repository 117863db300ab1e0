"""Stays at an institution: entered, changed, and kept from overlapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.effect import StayWords
from teamdesk.domain.field_errors import (
    DayMissing,
    EndsBeforeStart,
    OutOfRange,
    StayOverlaps,
    TextMissing,
)
from teamdesk.domain.rows.stays import StaysPage
from teamdesk.domain.stays import MOST_PRICE, Nights
from teamdesk.domain.team_prices import read_prices
from teamdesk.models import CaseFile, Stay, Team
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import stays
from teamdesk.storage.queries.series import next_discharge

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.entries import SaveEntry
    from teamdesk.storage.unit_of_work import UnitOfWork


class StayService(EntryService[Stay, StayWords]):
    """The stays of a case."""

    model = Stay

    def of_case(self, case_id: UUID) -> StaysPage:
        """The stays of a case, and what a new one may be entered with."""
        with self._at.reading() as work:
            prices = read_prices(work.get(Team, self._at.team_id).settings)
            return StaysPage(
                stays=stays.stays_of_case(work.session, case_id),
                agreements=stays.agreements(work.session, self._at.team_id),
                follow_up_weeks=prices.follow_up_weeks,
                discharge=next_discharge(work.session, self._at.team_id, self._at.today),
            )

    def _check(self, words: StayWords, today: date) -> None:
        if not words.institution.strip():
            raise TextMissing("institution")
        if words.in_on is None or words.out_on is None:
            raise DayMissing("in_on" if words.in_on is None else "out_on")
        if words.out_on <= words.in_on:
            raise EndsBeforeStart("out_on")
        if words.price_a_day is not None and not 0 <= words.price_a_day <= MOST_PRICE:
            raise OutOfRange("price_a_day", 0, MOST_PRICE)

    def _check_stored(self, work: UnitOfWork, command: SaveEntry[StayWords]) -> None:
        words = command.words
        if words.in_on is None or words.out_on is None:
            return
        person_id = work.get(CaseFile, command.case_id).person_id
        wanted = Nights(words.in_on, words.out_on)
        found = stays.overlapping(work.session, person_id, wanted, command.entry_id)
        if found is not None:
            place, nights = found
            raise StayOverlaps(place, nights)

    def _finish(self, work: UnitOfWork, row: Stay) -> None:
        row.days = Nights(row.in_on, row.out_on).paid_days

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}
