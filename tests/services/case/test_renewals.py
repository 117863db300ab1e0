"""Consents that run out, listed over all persons and renewed together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.plan_parts import ConsentAnswer, SetConsent, WithdrawConsent
from teamdesk.domain.commands.renewals import (
    ConsentRenewal,
    RenewalAnswer,
    RenewConsents,
    TakeBackRenewals,
)
from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.domain.field_errors import DayAhead, TextMissing
from teamdesk.domain.people import (
    ConsentForm,
    ConsentGiver,
    ConsentKind,
    ConsentState,
    Information,
)
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.renewals import NoLonger, RenewalService, TakenBack
from tests.helpers.counting import counted_statements

if TYPE_CHECKING:
    from teamdesk.domain.rows.renewals import EndingConsent
    from tests.helpers.team import SmallTeam

SOON, LATER = date(2026, 12, 10), date(2027, 11, 23)
TODAY = date(2026, 11, 23)
NAV = ConsentAnswer(
    ConsentKind.SHARING,
    ConsentState.GIVEN,
    ConsentForm.WRITTEN.value,
    date(2026, 6, 1),
    SOON,
    "NAV",
    information=(Information.GOALS,),
)
WRITTEN = RenewalAnswer(ConsentForm.WRITTEN.value)


def consents(team: SmallTeam, name: str, *answers: ConsentAnswer) -> None:
    case_id = team.refer(name).case_id
    for answer in answers:
        ConsentService(team.workplace).set(SetConsent(case_id, answer))


def ending(team: SmallTeam) -> tuple[EndingConsent, ...]:
    return RenewalService(team.workplace).ending()


def renewal(row: EndingConsent, answer: RenewalAnswer = WRITTEN) -> ConsentRenewal:
    return ConsentRenewal(row.consent.id, row.consent.version, row.case_id, answer, uuid4())


def renew(team: SmallTeam, *renewals: ConsentRenewal, until: date = LATER) -> None:
    RenewalService(team.workplace).renew(RenewConsents(renewals, TODAY, until))


def test_consents_that_end_soon_or_have_ended_are_listed_the_first_one_first(
    small_team: SmallTeam,
) -> None:
    consents(small_team, "Åse Berg", NAV)
    consents(small_team, "Per Ås", replace(NAV, valid_until=date(2026, 11, 1)))
    consents(small_team, "Anne Lie", replace(NAV, valid_until=date(2026, 12, 24)))
    consents(small_team, "Tor Dahl", replace(NAV, valid_until=None))
    found = [(row.name, row.ends_on) for row in ending(small_team)]
    assert found == [("Per Ås", date(2026, 11, 1)), ("Åse Berg", SOON)]


def test_list_of_consents_asks_three_things_whatever_their_number(small_team: SmallTeam) -> None:
    for name in ("Åse Berg", "Per Ås", "Anne Lie"):
        consents(small_team, name, NAV)
    with counted_statements(small_team.engine) as statements:
        assert len(ending(small_team)) == 3
    assert len(statements) <= 4


def test_course_that_has_ended_is_not_asked_about(small_team: SmallTeam) -> None:
    consents(small_team, "Åse Berg", NAV)
    (row,) = ending(small_team)
    with small_team.workplace.writing() as work:
        work.get(CaseFile, row.case_id).phase_id = small_team.phase(PhaseKind.ENDED)
        work.commit()
    assert not ending(small_team)
    with pytest.raises(NotFoundError):
        renew(small_team, renewal(row))


def test_renewed_consent_follows_the_old_one_which_stays(small_team: SmallTeam) -> None:
    consents(small_team, "Åse Berg", NAV)
    (row,) = ending(small_team)
    told = RenewalAnswer(ConsentForm.ORAL.value, ConsentGiver.GUARDIAN, "Eli Moe", "Kari Hansen")
    renew(small_team, renewal(row, told))
    new, old = ConsentService(small_team.workplace).of_case(row.case_id)
    assert old == row.consent
    assert (new.form, new.giver, new.given_by, new.witness) == (
        told.form,
        told.giver,
        told.given_by,
        told.witness,
    )
    assert (new.given_on, new.valid_until, new.recipient) == (TODAY, LATER, "NAV")
    assert new.information == (Information.GOALS,)
    assert not ending(small_team)


def test_nothing_is_renewed_where_one_of_them_has_said_no_since(small_team: SmallTeam) -> None:
    consents(small_team, "Åse Berg", NAV)
    no = replace(NAV, state=ConsentState.REFUSED, given_on=date(2026, 11, 20), valid_until=None)
    consents(small_team, "Per Ås", NAV, no)
    rows = ending(small_team)
    assert [row.name for row in rows if row.is_taken_back] == ["Per Ås"]
    with pytest.raises(TakenBack):
        renew(small_team, *(renewal(row) for row in rows))
    assert len(ending(small_team)) == 2


def test_withdrawn_consent_is_not_listed(small_team: SmallTeam) -> None:
    consents(small_team, "Åse Berg", NAV)
    (row,) = ending(small_team)
    service = ConsentService(small_team.workplace)
    service.withdraw(WithdrawConsent(row.consent.id, row.consent.version))
    assert not ending(small_team)
    with pytest.raises(ConflictError):
        renew(small_team, renewal(row))


def test_renewals_are_taken_back_together(small_team: SmallTeam) -> None:
    for name in ("Åse Berg", "Per Ås"):
        consents(small_team, name, NAV)
    renewals = [renewal(row) for row in ending(small_team)]
    renew(small_team, *renewals)
    back = TakeBackRenewals(tuple((each.new_id, 1) for each in renewals))
    RenewalService(small_team.workplace).take_back(back)
    assert len(ending(small_team)) == 2


@pytest.mark.parametrize(
    ("answer", "until", "error"),
    [
        (RenewalAnswer(ConsentForm.ORAL.value), LATER, TextMissing),
        (RenewalAnswer(ConsentForm.WRITTEN.value, ConsentGiver.PARENT), LATER, TextMissing),
        (WRITTEN, SOON, NoLonger),
        (WRITTEN, TODAY, NoLonger),
    ],
)
def test_half_told_renewal_is_refused(
    small_team: SmallTeam, answer: RenewalAnswer, until: date, error: type[Exception]
) -> None:
    consents(small_team, "Åse Berg", NAV)
    (row,) = ending(small_team)
    with pytest.raises(error):
        renew(small_team, renewal(row, answer), until=until)


def test_answer_of_a_day_to_come_is_refused(small_team: SmallTeam) -> None:
    consents(small_team, "Åse Berg", NAV)
    (row,) = ending(small_team)
    before = small_team.on(datetime(2026, 11, 20, 8, tzinfo=UTC))
    with pytest.raises(DayAhead):
        renew(before, renewal(row))
