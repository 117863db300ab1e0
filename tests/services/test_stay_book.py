from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.effect import (
    AgreementWords,
    RemoveAgreement,
    SaveAgreement,
    SavePrices,
    StayWords,
)
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.errors import ClosedToYou, ConflictError
from teamdesk.domain.field_errors import AgreementTaken, OutOfRange, TextMissing
from teamdesk.domain.team_prices import TeamPrices
from teamdesk.services.case.stays import StayService
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.services.stay_book import StayBookService

if TYPE_CHECKING:
    from tests.helpers.imported_team import ImportedTeam
    from tests.helpers.shared_import import Counts
    from tests.helpers.team import SmallTeam

BOUGHT = AgreementWords("Solstrand", 2026, 240, Decimal(3400))


def buy(small_team: SmallTeam, words: AgreementWords = BOUGHT) -> StayBookService:
    service = StayBookService(small_team.workplace)
    service.save(SaveAgreement(uuid4(), words, is_new=True))
    return service


def test_book_counts_the_stays_of_the_year_as_of_today(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    stay = StayWords("Solstrand", date(2026, 11, 2), date(2026, 12, 2), price_a_day=Decimal(3400))
    StayService(small_team.workplace).save(SaveEntry(case_id, uuid4(), stay, is_new=True))
    (line,) = buy(small_team).book().lines
    told = line.ledger
    assert (told.bought, told.used, told.booked, told.left) == (240, 21, 9, 210)
    assert line.stays.cost == 30 * 3400


def test_ledger_counts_the_days_of_a_case_that_is_closed_to_who_looks(
    small_team: SmallTeam,
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    stay = StayWords("Solstrand", date(2026, 11, 2), date(2026, 11, 12))
    StayService(small_team.workplace).save(SaveEntry(case_id, uuid4(), stay, is_new=True))
    service = buy(small_team)
    RoomService(small_team.workplace).recuse(Recuse(case_id, small_team.kari))
    (line,) = service.book().lines
    assert line.ledger.used == 10
    assert StayService(small_team.workplace).of_case(case_id).stays == ()
    with pytest.raises(ClosedToYou):
        StayService(small_team.workplace).save(
            SaveEntry(case_id, uuid4(), replace(stay, in_on=date(2026, 11, 11)), is_new=True)
        )


def test_agreement_is_changed_and_taken_away(small_team: SmallTeam) -> None:
    service = buy(small_team)
    (line,) = service.book().lines
    row = line.agreement
    service.save(SaveAgreement(row.id, replace(BOUGHT, days=140, is_owner=True), row.version))
    (line,) = service.book().lines
    assert (line.agreement.days, line.agreement.is_owner) == (140, True)
    service.remove(RemoveAgreement(row.id, line.agreement.version))
    assert service.book().lines == ()


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (replace(BOUGHT, institution=" solstrand "), AgreementTaken),
        (replace(BOUGHT, institution=""), TextMissing),
        (replace(BOUGHT, year=26), OutOfRange),
        (replace(BOUGHT, institution="Høylandet", days=0), OutOfRange),
        (replace(BOUGHT, institution="Høylandet", price_a_day=Decimal(-1)), OutOfRange),
    ],
)
def test_agreement_that_can_not_be_is_refused(
    small_team: SmallTeam, words: AgreementWords, error: type[Exception]
) -> None:
    service = buy(small_team)
    with pytest.raises(error):
        service.save(SaveAgreement(uuid4(), words, is_new=True))
    assert len(service.book().lines) == 1


def test_prices_are_kept_and_a_stale_save_is_refused(small_team: SmallTeam) -> None:
    service = StayBookService(small_team.workplace)
    version = service.book().version
    service.save_prices(SavePrices(version, TeamPrices(hourly_rate=Decimal("612.50"))))
    assert service.book().prices.hourly_rate == Decimal("612.50")
    with pytest.raises(ConflictError):
        service.save_prices(SavePrices(version, TeamPrices()))


def test_rate_that_can_not_be_is_refused(small_team: SmallTeam) -> None:
    service = StayBookService(small_team.workplace)
    with pytest.raises(OutOfRange):
        service.save_prices(SavePrices(1, TeamPrices(hourly_rate=Decimal(10_001))))


def test_ledger_of_the_imported_list_adds_up(imported: ImportedTeam, readme_counts: Counts) -> None:
    counted = readme_counts["dognplasser.csv"]
    service = StayBookService(imported.workplace)
    words = AgreementWords("Solstrand", 2026, 400, Decimal(3400))
    service.save(SaveAgreement(uuid4(), words, is_new=True))
    (line,) = service.book(2026).lines
    told = line.ledger
    assert (line.stays.days, line.stays.cost) == (
        counted["days_in_2026"],
        Decimal(str(counted["cost_in_2026"])),
    )
    assert told.used + told.booked == counted["days_in_2026"]
    beside = [service.book(year).beside for year in (2025, 2027)]
    assert line.stays.days + sum(one.days for one in beside) == counted["days"]
    assert line.stays.cost + sum(one.cost for one in beside) == Decimal(str(counted["cost"]))
