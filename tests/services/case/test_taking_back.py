"""A referral that was a mistake goes with all that it made, and nothing else; on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from teamdesk.domain.commands.cases import (
    AssignCoordinator,
    MoveCase,
    NewReferral,
    ReferralIds,
    RejectReferral,
    SetWhatMatters,
    TakeBackReferral,
)
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.domain.errors import CaseHasGoneOn, ConflictError
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.models import CaseFile, Person, PhaseChange, Referral
from teamdesk.services.board import BoardService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.people import PeopleService
from teamdesk.services.practice.identity import synthetic_number

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.cases import PersonBefore
    from tests.helpers.team import SmallTeam

ASE = NewReferral(
    "Åse Berg",
    date(1944, 3, 12),
    "",
    EntryRoute.HOSPITAL,
    "Fastlegen",
    date(2026, 11, 20),
    "Hjem til katten",
    zone="Nord",
)


@pytest.fixture
def service(small_team: SmallTeam) -> ReferralService:
    return ReferralService(small_team.workplace)


def told(**other: object) -> NewReferral:
    return replace(ASE, ids=ReferralIds(), **other)


def take_back(
    service: ReferralService, told: NewReferral, before: PersonBefore | None = None
) -> None:
    assert told.ids is not None
    service.take_back(TakeBackReferral(told.ids, told, before, 1, 1, 1))


def left(team: SmallTeam) -> dict[str, int]:
    """How many rows of a referral there are."""
    with team.workplace.reading() as work:
        return {
            model.__tablename__: len(work.session.scalars(select(model.id)).all())
            for model in (Person, CaseFile, Referral, PhaseChange)
        }


NOTHING = {"person": 0, "case_file": 0, "referral": 0, "phase_change": 0}


def test_referral_goes_with_its_case_and_a_new_person(
    small_team: SmallTeam, service: ReferralService
) -> None:
    referral = told()
    service.refer(referral)
    take_back(service, referral)
    assert left(small_team) == NOTHING


def test_referral_that_was_taken_back_is_registered_again_under_the_same_ids(
    small_team: SmallTeam, service: ReferralService
) -> None:
    referral = told()
    service.refer(referral)
    take_back(service, referral)
    service.refer(referral)
    assert referral.ids is not None
    card = small_team.card("Åse Berg")
    assert (card.case_id, card.person_id) == (referral.ids.case_id, referral.ids.person_id)


def test_rejected_referral_goes_with_a_new_person(
    small_team: SmallTeam, service: ReferralService
) -> None:
    referral = told()
    service.reject(RejectReferral(referral, "Bor i en annen kommune", ""))
    take_back(service, referral)
    assert left(small_team) == NOTHING


def test_person_who_was_looked_at_goes_and_the_log_stays(
    small_team: SmallTeam, service: ReferralService
) -> None:
    referral = told()
    service.refer(referral)
    card = small_team.card("Åse Berg")
    PeopleService(small_team.workplace).log_opening(card.person_id, card.case_id)
    take_back(service, referral)
    assert left(small_team) == NOTHING


def test_person_who_came_back_stays_with_what_was_known_before(
    small_team: SmallTeam, service: ReferralService
) -> None:
    person_id = ended(small_team, service)
    referral = told(what_matters="Noe nytt", zone="Sør", person_id=person_id)
    before = service.person_before(referral)
    service.refer(referral)
    take_back(service, referral, before)
    assert left(small_team)["case_file"] == 1
    with small_team.workplace.reading() as work:
        person = work.get(Person, person_id)
        assert (person.zone, person.what_matters) == ("Nord", "Hjem til katten")
        assert person.what_matters_by == "Kari Hansen"


def test_what_was_written_of_the_person_since_stays(
    small_team: SmallTeam, service: ReferralService
) -> None:
    person_id = ended(small_team, service)
    referral = told(what_matters="Noe nytt", person_id=person_id)
    before = service.person_before(referral)
    service.refer(referral)
    with small_team.workplace.reading() as work:
        version = work.get(Person, person_id).version
    GoalService(small_team.workplace).set_what_matters(
        SetWhatMatters(person_id, version, "Ut på tur")
    )
    take_back(service, referral, before)
    with small_team.workplace.reading() as work:
        assert work.get(Person, person_id).what_matters == "Ut på tur"


def test_birth_number_that_was_written_since_stays(
    small_team: SmallTeam, service: ReferralService
) -> None:
    person_id = ended(small_team, service)
    with small_team.workplace.writing() as work:
        work.get(Person, person_id).identity_number = None
        work.commit()
    referral = told(identity_number="", person_id=person_id)
    before = service.person_before(referral)
    service.refer(referral)
    number = synthetic_number(date(1944, 3, 12), is_woman=True, random=Random(1))
    with small_team.workplace.writing() as work:
        work.get(Person, person_id).identity_number = number
        work.commit()
    take_back(service, referral, before)
    with small_team.workplace.reading() as work:
        assert work.get(Person, person_id).identity_number == number


def test_case_in_which_something_was_written_stays(
    small_team: SmallTeam, service: ReferralService
) -> None:
    referral = told()
    service.refer(referral)
    case_id = small_team.card("Åse Berg").case_id
    GoalService(small_team.workplace).add(AddGoal(case_id, GoalWords("Gå ut")))
    assert referral.ids is not None
    with pytest.raises(CaseHasGoneOn):
        service.take_back(TakeBackReferral(referral.ids, referral, None, 1, 2, 1))
    assert small_team.card("Åse Berg").goals


def test_case_that_somebody_changed_meanwhile_stays(
    small_team: SmallTeam, service: ReferralService
) -> None:
    referral = told()
    service.refer(referral)
    card = small_team.card("Åse Berg")
    BoardService(small_team.workplace).assign(
        AssignCoordinator(card.case_id, card.version, small_team.ola)
    )
    with pytest.raises(ConflictError):
        take_back(service, referral)
    assert small_team.card("Åse Berg")


def ended(team: SmallTeam, service: ReferralService) -> UUID:
    """Somebody whose case has ended."""
    service.refer(ASE)
    card = team.card("Åse Berg")
    move = MoveCase(
        card.case_id, card.version, team.phase(PhaseKind.ENDED), EndReason.GOALS_REACHED
    )
    BoardService(team.workplace).move(move)
    return card.person_id
