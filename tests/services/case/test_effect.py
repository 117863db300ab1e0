from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.domain.case_effect import estimate
from teamdesk.domain.commands.effect import CostWords, HelpWords, SavePrices
from teamdesk.domain.commands.entries import ContactWords, RemoveEntry, SaveEntry
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.field_errors import DayAhead, OutOfRange
from teamdesk.domain.team_prices import TeamPrices
from teamdesk.services.case.effect import CaseCostService, HelpService
from teamdesk.services.case.effort import EffortService
from teamdesk.services.stay_book import StayBookService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)
START = HelpWords(Moment.START, date(2026, 10, 1), Decimal(4), 2, 30)
TOLD = CostWords(TODAY, None, Decimal(1_070_000), Decimal(61_000), Decimal(78_500))


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return small_team.refer("Åse Berg").case_id


def test_estimate_of_a_case_is_that_of_indre_oestfold(small_team: SmallTeam, case_id: UUID) -> None:
    CaseCostService(small_team.workplace).save(SaveEntry(case_id, uuid4(), TOLD, is_new=True))
    benefit = estimate(HelpService(small_team.workplace).of_case(case_id)).benefit
    assert benefit is not None
    days = benefit.days_until_paid_back
    assert days is not None
    assert (benefit.yearly, benefit.first_year, round(days, 1)) == (
        1_009_000,
        930_500,
        Decimal("28.4"),
    )


def test_effort_is_contacts_and_driving_at_the_teams_rate(
    small_team: SmallTeam, case_id: UUID
) -> None:
    at = small_team.workplace
    book = StayBookService(at)
    book.save_prices(SavePrices(book.book().version, TeamPrices(hourly_rate=Decimal(600))))
    visit = ContactWords(small_team.kari, ContactKind.PHONE, TODAY, 60, driving_minutes=30)
    EffortService(at).save(SaveEntry(case_id, uuid4(), visit, is_new=True))
    figure = estimate(HelpService(at).of_case(case_id)).effort
    assert figure is not None
    assert (figure.amount, figure.on) == (900, TODAY)


def test_help_is_kept_changed_and_taken_away(small_team: SmallTeam, case_id: UUID) -> None:
    service = HelpService(small_team.workplace)
    service.save(SaveEntry(case_id, uuid4(), START, is_new=True))
    (row,) = service.of_case(case_id).helps
    service.save(SaveEntry(case_id, row.id, replace(START, carers_a_visit=1), row.version))
    (row,) = service.of_case(case_id).helps
    assert (row.visits_a_day, row.carers_a_visit, row.minutes_a_visit) == (4, 1, 30)
    service.remove(RemoveEntry(row.id, row.version))
    assert service.of_case(case_id).helps == ()


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (replace(START, told_on=date(2026, 11, 24)), DayAhead),
        (replace(START, visits_a_day=Decimal(49)), OutOfRange),
        (replace(START, carers_a_visit=0), OutOfRange),
        (replace(START, hours_a_week=Decimal(-1)), OutOfRange),
    ],
)
def test_help_that_can_not_be_is_refused(
    small_team: SmallTeam, case_id: UUID, words: HelpWords, error: type[Exception]
) -> None:
    service = HelpService(small_team.workplace)
    with pytest.raises(error):
        service.save(SaveEntry(case_id, uuid4(), words, is_new=True))
    assert service.of_case(case_id).helps == ()


def test_case_has_one_set_of_prices(small_team: SmallTeam, case_id: UUID) -> None:
    service = CaseCostService(small_team.workplace)
    service.save(SaveEntry(case_id, uuid4(), TOLD, is_new=True))
    with pytest.raises(ConflictError):
        service.save(SaveEntry(case_id, uuid4(), TOLD, is_new=True))


def test_price_below_nought_is_refused(small_team: SmallTeam, case_id: UUID) -> None:
    words = replace(TOLD, before=Decimal(-1))
    with pytest.raises(OutOfRange):
        CaseCostService(small_team.workplace).save(SaveEntry(case_id, uuid4(), words, is_new=True))
