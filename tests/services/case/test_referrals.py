"""People come in, come back, or are sent elsewhere; on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from teamdesk.domain.commands.cases import (
    AcceptReferral,
    JudgeCriterion,
    MoveCase,
    NewReferral,
    RejectReferral,
)
from teamdesk.domain.errors import ConflictError, PersonIsActive
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.inclusion import Answer, Criterion, Judgement
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.domain.rows.history import FieldChange
from teamdesk.models import Referral
from teamdesk.services.board import BoardService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.history import HistoryService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.referrals import ReferralRow
    from tests.helpers.team import SmallTeam

BORN = date(1944, 3, 12)
ASE = NewReferral(
    "Åse Berg", BORN, "", EntryRoute.HOSPITAL, "Fastlegen", date(2026, 11, 20), "Hjem til katten"
)
UNSAFE = {Criterion.SAFE_AT_HOME: Judgement(Answer.NO, "Faller ofte")}


@pytest.fixture
def service(small_team: SmallTeam) -> ReferralService:
    return ReferralService(small_team.workplace)


def end(small_team: SmallTeam, name: str) -> None:
    card = small_team.card(name)
    command = MoveCase(
        card.case_id, card.version, small_team.phase(PhaseKind.ENDED), EndReason.GOALS_REACHED
    )
    BoardService(small_team.workplace).move(command)


def test_referral_that_fails_a_criterion_is_taken_in_all_the_same(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.refer(replace(ASE, criteria=UNSAFE))
    row = service.of_case(small_team.card("Åse Berg").case_id)
    assert row.criteria == UNSAFE
    assert (row.wish, row.caught_by) == ("Hjem til katten", "Fastlegen")


def test_person_who_comes_back_gets_a_new_case_under_the_same_person(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.refer(ASE)
    first = small_team.card("Åse Berg")
    end(small_team, "Åse Berg")
    (known,) = service.known("", "ase berg", BORN)
    service.refer(replace(ASE, person_id=known.person_id, what_matters="Gå på tur igjen"))
    again = small_team.card("Åse Berg")
    assert again.person_id == first.person_id
    assert (again.case_id != first.case_id, again.number) == (True, "26-002")
    assert again.what_matters == "Gå på tur igjen"


def test_known_person_is_told_with_the_cases_that_were(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.refer(ASE)
    end(small_team, "Åse Berg")
    (known,) = service.known("", "Åse Berg", BORN)
    (case,) = known.cases
    assert (case.number, case.end_reason) == ("26-001", EndReason.GOALS_REACHED)
    assert not known.is_active


def test_name_alone_finds_nobody(small_team: SmallTeam, service: ReferralService) -> None:
    service.refer(ASE)
    assert service.known("", "Åse Berg", None) == ()
    assert service.known("123", "", None) == ()


def test_known_person_with_a_case_on_the_board_is_refused(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.refer(ASE)
    (known,) = service.known("", "Åse Berg", BORN)
    assert known.is_active
    with pytest.raises(PersonIsActive):
        service.refer(replace(ASE, person_id=known.person_id))


def test_rejected_referral_keeps_reason_and_where_it_was_sent(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.reject(RejectReferral(ASE, "Trenger døgnplass", "Solstrand"))
    (row,) = service.rejected()
    assert (row.name, row.reason, row.sent_to) == ("Åse Berg", "Trenger døgnplass", "Solstrand")
    assert row.decided_by == "Kari Hansen"
    assert BoardService(small_team.workplace).board().cards == ()


def test_rejected_person_is_in_no_list_of_cases(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.reject(RejectReferral(ASE, "Trenger døgnplass", ""))
    assert PeopleService(small_team.workplace).people() == ()


def test_rejection_without_a_reason_is_refused(service: ReferralService) -> None:
    with pytest.raises(TextMissing):
        service.reject(RejectReferral(ASE, " ", "Solstrand"))
    assert service.rejected() == ()


def test_rejected_referral_that_is_accepted_makes_the_case(
    small_team: SmallTeam, service: ReferralService
) -> None:
    service.reject(RejectReferral(replace(ASE, criteria=UNSAFE), "Venter på bolig", ""))
    (row,) = service.rejected()
    service.accept(AcceptReferral(row.id, row.version))
    card = small_team.card("Åse Berg")
    assert service.of_case(card.case_id).criteria == UNSAFE
    assert service.rejected() == ()


def test_criterion_is_answered_changed_and_taken_away(
    small_team: SmallTeam, service: ReferralService
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    row = service.of_case(case_id)
    answer = judge(row, case_id, Answer.UNCLEAR, "Se an")
    service.judge(answer)
    now = service.of_case(case_id)
    assert now.criteria == {Criterion.POTENTIAL: Judgement(Answer.UNCLEAR, "Se an")}
    assert now.version is not None
    service.judge(replace(answer, answer=None, expected_version=now.version))
    assert service.of_case(case_id).criteria == {}


def test_criterion_that_somebody_else_answered_meanwhile_is_refused(
    small_team: SmallTeam, service: ReferralService
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    row = service.of_case(case_id)
    answer = judge(row, case_id, Answer.YES)
    service.judge(answer)
    with pytest.raises(ConflictError):
        service.judge(replace(answer, answer=Answer.NO))


def test_name_of_invisible_characters_is_none(small_team: SmallTeam) -> None:
    with pytest.raises(TextMissing):
        small_team.refer("\u200b\u200b")


def test_history_of_the_checklist_tells_each_answer_so_that_it_can_be_read(
    small_team: SmallTeam, service: ReferralService
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    row = service.of_case(case_id)
    service.judge(judge(row, case_id, Answer.YES, "Øver gjerne"))
    assert row.id is not None
    changes = HistoryService(small_team.workplace).of(row.id)
    told = [change for entry in changes for change in entry.fields if change.name == "criteria"]
    after = '{"potential": {"answer": "yes", "reason": "Øver gjerne"}}'
    assert told == [FieldChange("criteria", "{}", after)]


def test_first_answer_of_a_case_without_a_referral_is_a_change_of_a_new_one(
    small_team: SmallTeam, service: ReferralService
) -> None:
    case_id = without_referral(small_team)
    new_id = uuid4()
    service.judge(JudgeCriterion(case_id, Criterion.POTENTIAL, Answer.YES, "", new_id, 1))
    row = service.of_case(case_id)
    assert (row.id, row.version) == (new_id, 2)
    assert row.criteria == {Criterion.POTENTIAL: Judgement(Answer.YES)}


def judge(row: ReferralRow, case_id: UUID, answer: Answer, reason: str = "") -> JudgeCriterion:
    """An answer to whether the person can come further."""
    assert row.id is not None
    assert row.version is not None
    return JudgeCriterion(case_id, Criterion.POTENTIAL, answer, reason, row.id, row.version)


def without_referral(team: SmallTeam) -> UUID:
    """A case as an import leaves it."""
    card = team.refer("Åse Berg")
    with team.workplace.writing() as work:
        found = work.session.scalars(select(Referral).where(Referral.case_id == card.case_id))
        work.remove(found.one())
        work.commit()
    return card.case_id
