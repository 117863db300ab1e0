from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.commands.effect import StayWords
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.field_errors import (
    DayMissing,
    EndsBeforeStart,
    OutOfRange,
    StayOverlaps,
    TextMissing,
)
from teamdesk.services.case.stays import StayService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

STAY = StayWords(
    "Solstrand", date(2026, 11, 2), date(2026, 11, 20), "Gangtrening", "Kari", Decimal(3400)
)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return small_team.refer("Åse Berg").case_id


def keep(small_team: SmallTeam, case_id: UUID, words: StayWords = STAY) -> None:
    StayService(small_team.workplace).save(SaveEntry(case_id, uuid4(), words, is_new=True))


def test_stay_is_paid_until_the_day_of_leaving(small_team: SmallTeam, case_id: UUID) -> None:
    keep(small_team, case_id)
    (row,) = StayService(small_team.workplace).of_case(case_id).stays
    assert (row.days, row.institution, row.contact_name) == (18, "Solstrand", "Kari")


def test_stay_that_overlaps_is_refused_with_place_and_days(
    small_team: SmallTeam, case_id: UUID
) -> None:
    keep(small_team, case_id)
    with pytest.raises(StayOverlaps) as caught:
        keep(small_team, case_id, replace(STAY, in_on=date(2026, 11, 19), out_on=date(2026, 12, 1)))
    words = load_translator(Language.NB, resources_dir() / "locale")
    assert "Solstrand, 2.11.2026 til 20.11.2026" in caught.value.explain(words)
    assert "Ingenting er lagret" in caught.value.explain(words)


def test_stay_may_begin_on_the_day_another_ends(small_team: SmallTeam, case_id: UUID) -> None:
    keep(small_team, case_id)
    keep(small_team, case_id, replace(STAY, in_on=date(2026, 11, 20), out_on=date(2026, 12, 1)))
    assert len(StayService(small_team.workplace).of_case(case_id).stays) == 2


def test_stay_that_is_changed_does_not_overlap_itself(small_team: SmallTeam, case_id: UUID) -> None:
    service = StayService(small_team.workplace)
    keep(small_team, case_id)
    (row,) = service.of_case(case_id).stays
    longer = replace(STAY, out_on=date(2026, 11, 25))
    service.save(SaveEntry(case_id, row.id, longer, row.version))
    assert [one.days for one in service.of_case(case_id).stays] == [23]


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (replace(STAY, institution=" "), TextMissing),
        (replace(STAY, in_on=None), DayMissing),
        (replace(STAY, out_on=None), DayMissing),
        (replace(STAY, out_on=date(2026, 11, 2)), EndsBeforeStart),
        (replace(STAY, price_a_day=Decimal(-1)), OutOfRange),
    ],
)
def test_stay_that_can_not_be_is_refused(
    small_team: SmallTeam, case_id: UUID, words: StayWords, error: type[Exception]
) -> None:
    with pytest.raises(error):
        keep(small_team, case_id, words)
    assert StayService(small_team.workplace).of_case(case_id).stays == ()
