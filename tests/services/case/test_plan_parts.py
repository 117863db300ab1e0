from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.plan_parts import (
    AddMeasure,
    ConsentAnswer,
    EditMeasure,
    EndParticipant,
    MeasureWords,
    ParticipantWords,
    SaveParticipant,
    SetConsent,
    TakeBackConsent,
    TakeBackParticipant,
    WithdrawConsent,
)
from teamdesk.domain.commands.records import SavePlan, TakeBackPlan
from teamdesk.domain.errors import ConflictError, NotFoundError, StillInUse
from teamdesk.domain.field_errors import DayAhead, EndsBeforeStart, TextMissing
from teamdesk.domain.people import ConsentForm, ConsentKind, ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.pressing import PressingKind
from teamdesk.domain.rows.history import ChangeAction, FieldChange
from teamdesk.models import CaseFile, PlanVersion
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.history import HistoryService
from teamdesk.storage.queries.plans import participants_of_case

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.plans import ParticipantRow
    from tests.helpers.team import SmallTeam

TRAINING = MeasureWords("Gangtrening", "3 ganger i uka", "Rullator", "Ute", None, "Hoa")
YES = ConsentAnswer(
    ConsentKind.PLAN, ConsentState.GIVEN, ConsentForm.WRITTEN, date(2026, 11, 20), date(2027, 5, 1)
)
SISTER = ParticipantWords("Berit Moen", "søster", "", "68 00 00 01", "Handler mat")


def in_the_course(team: SmallTeam, name: str) -> CardRow:
    """Somebody who is past the referral, where a missing consent presses."""
    case_id = team.refer(name).case_id
    with team.workplace.writing() as work:
        work.get(CaseFile, case_id).phase_id = team.phase(PhaseKind.INTENSIVE)
        work.commit()
    return team.card(name)


def participants(team: SmallTeam, case_id: UUID) -> tuple[ParticipantRow, ...]:
    with team.workplace.reading() as work:
        found = participants_of_case(work.session, case_id)
    return tuple(who for who in found if not who.is_over(team.workplace.today))


def misses_consent(team: SmallTeam, name: str) -> bool:
    return any(one.kind is PressingKind.CONSENT_MISSING for one in team.card(name).pressing)


def test_somebody_of_another_service_answers_for_a_measure(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    service = MeasureService(small_team.workplace)
    outside = replace(TRAINING, responsible_name=" Nils Utsi ", responsible_service="NAV Fjordvik")
    service.add(AddMeasure(case_id, outside))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    assert (row.responsible, row.responsible_profession) == ("Nils Utsi, NAV Fjordvik", "")
    service.edit(EditMeasure(row.id, row.version, replace(outside, responsible_id=small_team.ola)))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    assert (row.responsible, row.responsible_name, row.responsible_service) == ("Ola Lien", "", "")


def test_service_alone_answers_for_nothing(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    words = replace(TRAINING, responsible_service="NAV Fjordvik")
    MeasureService(small_team.workplace).add(AddMeasure(case_id, words))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    assert row.responsible == ""


def test_measures_stand_in_the_order_they_were_agreed(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    service = MeasureService(small_team.workplace)
    service.add(AddMeasure(case_id, replace(TRAINING, responsible_id=small_team.ola)))
    service.add(AddMeasure(case_id, MeasureWords(" Trappetrening ")))
    first, second = PlanService(small_team.workplace).measures(case_id)
    assert (first.responsible, first.responsible_id) == ("Ola Lien", small_team.ola)
    assert second.text == "Trappetrening"


def test_new_measure_is_a_change_of_its_case(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = MeasureService(small_team.workplace)
    changes = service.add(AddMeasure(card.case_id, TRAINING))
    assert changes.touches(Entity.GOAL)
    assert changes.cases == {card.case_id}
    assert small_team.card("Åse Berg").version == card.version + 1


def test_measure_is_changed_unless_somebody_was_first(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    service = MeasureService(small_team.workplace)
    service.add(AddMeasure(case_id, TRAINING))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    service.edit(EditMeasure(row.id, row.version, replace(TRAINING, arena="Inne")))
    assert PlanService(small_team.workplace).measures(case_id)[0].arena == "Inne"
    with pytest.raises(ConflictError):
        service.edit(EditMeasure(row.id, row.version, TRAINING))


def test_measure_without_words_is_refused(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with pytest.raises(TextMissing) as refusal:
        MeasureService(small_team.workplace).add(AddMeasure(card.case_id, MeasureWords(" ")))
    assert refusal.value.field == "text"


def test_consent_to_the_case_no_longer_presses(small_team: SmallTeam) -> None:
    card = in_the_course(small_team, "Åse Berg")
    assert misses_consent(small_team, "Åse Berg")
    answer = replace(YES, kind=ConsentKind.CASE)
    ConsentService(small_team.workplace).set(SetConsent(card.case_id, answer))
    assert not misses_consent(small_team, "Åse Berg")


def test_consent_that_runs_out_presses_until_a_longer_one_follows(small_team: SmallTeam) -> None:
    card = in_the_course(small_team, "Åse Berg")
    service, soon = ConsentService(small_team.workplace), date(2026, 12, 10)
    service.set(SetConsent(card.case_id, replace(YES, valid_until=soon)))
    told = {one.kind: one.day for one in small_team.card("Åse Berg").pressing}
    assert told[PressingKind.CONSENT_ENDING] == soon
    service.set(SetConsent(card.case_id, YES))
    told = {one.kind: one.day for one in small_team.card("Åse Berg").pressing}
    assert PressingKind.CONSENT_ENDING not in told


def test_withdrawn_consent_keeps_what_it_was(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    service = ConsentService(small_team.workplace)
    service.set(SetConsent(case_id, YES))
    (row,) = service.of_case(case_id)
    service.withdraw(WithdrawConsent(row.id, row.version))
    (after,) = service.of_case(case_id)
    assert (after.state, after.withdrawn_on) == (ConsentState.WITHDRAWN, date(2026, 11, 23))
    assert (after.given_on, after.form) == (YES.given_on, "written")


def test_consent_given_again_on_the_same_day_stands_first(small_team: SmallTeam) -> None:
    card = in_the_course(small_team, "Åse Berg")
    service = ConsentService(small_team.workplace)
    answer = replace(YES, kind=ConsentKind.CASE)
    service.set(SetConsent(card.case_id, answer))
    (row,) = service.of_case(card.case_id)
    service.withdraw(WithdrawConsent(row.id, row.version))
    service.set(SetConsent(card.case_id, answer))
    states = [row.state for row in service.of_case(card.case_id)]
    assert states == [ConsentState.GIVEN, ConsentState.WITHDRAWN]
    assert not misses_consent(small_team, "Åse Berg")


def test_withdrawal_is_put_right_by_setting_the_answer(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    service = ConsentService(small_team.workplace)
    service.set(SetConsent(case_id, YES))
    (row,) = service.of_case(case_id)
    service.withdraw(WithdrawConsent(row.id, row.version))
    service.set(SetConsent(case_id, YES, row.id, row.version + 1))
    (after,) = service.of_case(case_id)
    assert (after.state, after.withdrawn_on) == (ConsentState.GIVEN, None)


@pytest.mark.parametrize(
    ("answer", "refusal", "field"),
    [
        (replace(YES, given_on=None), TextMissing, "given_on"),
        (replace(YES, kind=ConsentKind.SHARING, recipient=" "), TextMissing, "recipient"),
        (replace(YES, given_on=date(2026, 11, 24)), DayAhead, "given_on"),
        (replace(YES, valid_until=date(2026, 11, 19)), EndsBeforeStart, "valid_until"),
    ],
)
def test_unclear_consent_is_refused_at_its_field(
    small_team: SmallTeam,
    answer: ConsentAnswer,
    refusal: type[TextMissing | DayAhead | EndsBeforeStart],
    field: str,
) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    service = ConsentService(small_team.workplace)
    with pytest.raises(refusal) as refused:
        service.set(SetConsent(case_id, answer))
    assert refused.value.field == field
    assert service.of_case(case_id) == ()


def test_participant_is_taken_in_changed_and_let_go(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = ParticipantService(small_team.workplace)
    service.save(SaveParticipant(card.case_id, card.version, SISTER))
    (row,) = participants(small_team, card.case_id)
    changed = replace(SISTER, phone="68 00 00 02")
    service.save(SaveParticipant(card.case_id, card.version + 1, changed, row.id))
    assert participants(small_team, card.case_id)[0].phone == "68 00 00 02"
    service.end(EndParticipant(card.case_id, card.version + 2, row.id))
    assert participants(small_team, card.case_id) == ()
    service.end(EndParticipant(card.case_id, card.version + 3, row.id, is_over=False))
    assert [who.name for who in participants(small_team, card.case_id)] == ["Berit Moen"]


def test_participant_conflicts_with_a_change_of_the_case(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = ParticipantService(small_team.workplace)
    service.save(SaveParticipant(card.case_id, card.version, SISTER))
    with pytest.raises(ConflictError):
        service.save(SaveParticipant(card.case_id, card.version, SISTER))


def test_participant_without_name_is_refused(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    words = ParticipantWords(" ", role="søster")
    with pytest.raises(TextMissing) as refusal:
        ParticipantService(small_team.workplace).save(
            SaveParticipant(card.case_id, card.version, words)
        )
    assert refusal.value.field == "name"


def test_participant_of_another_case_is_not_found(small_team: SmallTeam) -> None:
    card, other = small_team.refer("Åse Berg"), small_team.refer("Máret Sara")
    service = ParticipantService(small_team.workplace)
    service.save(SaveParticipant(card.case_id, card.version, SISTER))
    (row,) = participants(small_team, card.case_id)
    with pytest.raises(NotFoundError):
        service.end(EndParticipant(other.case_id, other.version, row.id))


def test_answer_that_was_a_slip_is_gone(small_team: SmallTeam) -> None:
    case_id, consent_id = small_team.refer("Åse Berg").case_id, uuid4()
    service = ConsentService(small_team.workplace)
    service.set(SetConsent(case_id, YES, new_id=consent_id))
    service.take_back(TakeBackConsent(consent_id, 1))
    assert service.of_case(case_id) == ()
    with pytest.raises(NotFoundError):
        service.take_back(TakeBackConsent(consent_id, 1))


def test_plan_that_was_offered_by_mistake_is_gone(small_team: SmallTeam) -> None:
    case_id, plan_id = small_team.refer("Åse Berg").case_id, uuid4()
    service = PlanService(small_team.workplace)
    service.save(SavePlan(None, None, case_id, PlanStatus.OFFERED, new_id=plan_id))
    service.take_back(TakeBackPlan(plan_id, 1))
    assert service.of_case(case_id) is None


def test_plan_that_was_handed_out_stays(small_team: SmallTeam) -> None:
    case_id, plan_id = small_team.refer("Åse Berg").case_id, uuid4()
    service = PlanService(small_team.workplace)
    service.save(SavePlan(None, None, case_id, PlanStatus.OFFERED, new_id=plan_id))
    with small_team.workplace.writing() as work:
        now = small_team.workplace.clock.now()
        work.add(PlanVersion(plan_id=plan_id, number=1, frozen_at=now, content={}))
        work.commit()
    with pytest.raises(StillInUse):
        service.take_back(TakeBackPlan(plan_id, 1))


def test_participant_has_a_history(small_team: SmallTeam) -> None:
    card, new_id = small_team.refer("Åse Berg"), uuid4()
    service = ParticipantService(small_team.workplace)
    service.save(SaveParticipant(card.case_id, card.version, SISTER, new_id=new_id))
    words = replace(SISTER, role="venn")
    service.save(SaveParticipant(card.case_id, card.version + 1, words, new_id))
    rows = HistoryService(small_team.workplace).of(new_id)
    assert {row.action for row in rows} == {ChangeAction.ADDED, ChangeAction.CHANGED}
    assert [field for row in rows for field in row.fields] == [
        FieldChange("role", "søster", "venn")
    ]


def test_participant_who_was_just_taken_in_is_taken_back(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service, new_id = ParticipantService(small_team.workplace), uuid4()
    words = ParticipantWords("Berit Moen")
    service.save(SaveParticipant(card.case_id, card.version, words, new_id=new_id))
    service.take_back(TakeBackParticipant(card.case_id, card.version + 1, new_id))
    assert participants(small_team, card.case_id) == ()
