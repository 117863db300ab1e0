from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from teamdesk.domain.commands.entries import (
    DecisionWords,
    EvaluationWords,
    RelativeWords,
    RemoveEntry,
    SaveEntry,
)
from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.follow_ups import follow_ups
from teamdesk.domain.people import NetworkKind
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import ChangeEntry
from teamdesk.services.case.evaluations import EvaluationService
from teamdesk.services.case.network import NetworkService
from teamdesk.services.case.service_decisions import ServiceDecisionService

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.entries import NetworkRow
    from tests.helpers.team import SmallTeam

NAV = RelativeWords("Nils Utsi", NetworkKind.NAV, "rådgiver", "NAV Fjordvik", "55 55 33 33")
HELP = DecisionWords("Hverdagsrehabilitering", from_on=date(2026, 11, 2), to_on=date(2026, 12, 4))
MIDWAY = EvaluationWords(date(2026, 11, 20), Outcome.GOALS_CHANGED, "Går bedre enn ventet")


@pytest.fixture
def card(small_team: SmallTeam) -> CardRow:
    return small_team.refer("Åse Berg")


def added(service: NetworkService, card: CardRow) -> NetworkRow:
    service.save(SaveEntry(card.case_id, uuid4(), NAV, is_new=True))
    (row,) = service.of_person(card.person_id)
    return row


def test_relative_is_stored_whole(small_team: SmallTeam, card: CardRow) -> None:
    row = added(NetworkService(small_team.workplace), card)
    assert (row.name, row.kind, row.organisation) == ("Nils Utsi", NetworkKind.NAV, "NAV Fjordvik")
    assert row.version == 1


def test_relative_is_changed_with_its_history(small_team: SmallTeam, card: CardRow) -> None:
    service = NetworkService(small_team.workplace)
    row = added(service, card)
    words = replace(NAV, phone="55 55 00 00")
    service.save(SaveEntry(card.case_id, row.id, words, row.version))
    assert service.of_person(card.person_id)[0].phone == "55 55 00 00"
    with Session(small_team.engine) as session:
        last = session.scalars(
            select(ChangeEntry).where(
                ChangeEntry.subject_id == row.id, ChangeEntry.action == "changed"
            )
        ).one()
    assert last.fields == {"phone": ["55 55 33 33", "55 55 00 00"]}
    assert last.member_id == small_team.kari


def test_late_change_of_a_relative_is_a_conflict(small_team: SmallTeam, card: CardRow) -> None:
    service = NetworkService(small_team.workplace)
    row = added(service, card)
    service.save(SaveEntry(card.case_id, row.id, replace(NAV, phone="1"), row.version))
    with pytest.raises(ConflictError):
        service.save(SaveEntry(card.case_id, row.id, replace(NAV, phone="2"), row.version))


def test_removed_entry_comes_back_with_the_next_version(
    small_team: SmallTeam, card: CardRow
) -> None:
    service = NetworkService(small_team.workplace)
    row = added(service, card)
    service.remove(RemoveEntry(row.id, row.version))
    assert service.of_person(card.person_id) == ()
    service.save(SaveEntry(card.case_id, row.id, NAV, row.version + 1, is_new=True))
    assert service.of_person(card.person_id) == (replace(row, version=row.version + 2),)


def test_removed_entry_leaves_its_words_in_the_history(
    small_team: SmallTeam, card: CardRow
) -> None:
    service = NetworkService(small_team.workplace)
    row = added(service, card)
    service.remove(RemoveEntry(row.id, row.version))
    with Session(small_team.engine) as session:
        last = session.scalars(select(ChangeEntry).where(ChangeEntry.action == "removed")).one()
    assert last.fields["phone"] == ["55 55 33 33", None]


def test_same_new_entry_twice_is_a_conflict(small_team: SmallTeam, card: CardRow) -> None:
    service = NetworkService(small_team.workplace)
    row = added(service, card)
    with pytest.raises(ConflictError):
        service.save(SaveEntry(card.case_id, row.id, NAV, is_new=True))


def test_entry_of_another_person_is_not_found(small_team: SmallTeam, card: CardRow) -> None:
    service = NetworkService(small_team.workplace)
    row = added(service, card)
    other = small_team.refer("Máret Sara")
    with pytest.raises(NotFoundError):
        service.save(SaveEntry(other.case_id, row.id, NAV, row.version))


def test_relative_without_a_name_is_refused_at_its_field(
    small_team: SmallTeam, card: CardRow
) -> None:
    service = NetworkService(small_team.workplace)
    with pytest.raises(FieldError) as refusal:
        service.save(SaveEntry(card.case_id, uuid4(), replace(NAV, name=" "), is_new=True))
    assert refusal.value.field == "name"


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (replace(HELP, service=""), "service"),
        (replace(HELP, to_on=date(2026, 11, 1)), "to_on"),
        (replace(HELP, approved_on=date(2026, 11, 24)), "approved_on"),
        (replace(HELP, requested_on=date(2027, 1, 1)), "requested_on"),
        (replace(HELP, hours_a_week=Decimal("-1")), "hours_a_week"),
        (replace(HELP, visits_a_day=Decimal(49)), "visits_a_day"),
        (replace(HELP, staff_a_visit=11), "staff_a_visit"),
    ],
)
def test_decision_that_can_not_be_is_refused_at_its_field(
    small_team: SmallTeam, card: CardRow, words: DecisionWords, field: str
) -> None:
    service = ServiceDecisionService(small_team.workplace)
    with pytest.raises(FieldError) as refusal:
        service.save(SaveEntry(card.case_id, uuid4(), words, is_new=True))
    assert refusal.value.field == field
    assert service.of_case(card.case_id).decisions == ()


def test_decision_is_stored_whole(small_team: SmallTeam, card: CardRow) -> None:
    service = ServiceDecisionService(small_team.workplace)
    words = replace(HELP, hours_a_week=Decimal("3.5"), visits_a_day=Decimal(2), staff_a_visit=2)
    service.save(SaveEntry(card.case_id, uuid4(), words, is_new=True))
    (row,) = service.of_case(card.case_id).decisions
    assert (row.hours_a_week, row.visits_a_day, row.staff_a_visit) == (Decimal("3.5"), 2, 2)
    assert (row.service, row.from_on, row.to_on) == (HELP.service, HELP.from_on, HELP.to_on)


def test_page_of_services_tells_the_phase(small_team: SmallTeam, card: CardRow) -> None:
    page = ServiceDecisionService(small_team.workplace).of_case(card.case_id)
    assert (page.phase, page.started_on, page.mapped_on) == (PhaseKind.REFERRED, None, None)


def test_evaluation_is_signed_by_who_is_at_work(small_team: SmallTeam, card: CardRow) -> None:
    service = EvaluationService(small_team.workplace)
    service.save(SaveEntry(card.case_id, uuid4(), MIDWAY, is_new=True))
    (row,) = service.of_case(card.case_id).evaluations
    assert (row.author, row.outcome, row.is_final) == ("Kari Hansen", Outcome.GOALS_CHANGED, False)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (replace(MIDWAY, text=""), "text"),
        (replace(MIDWAY, evaluated_on=date(2026, 11, 24)), "evaluated_on"),
    ],
)
def test_evaluation_that_can_not_be_is_refused_at_its_field(
    small_team: SmallTeam, card: CardRow, words: EvaluationWords, field: str
) -> None:
    service = EvaluationService(small_team.workplace)
    with pytest.raises(FieldError) as refusal:
        service.save(SaveEntry(card.case_id, uuid4(), words, is_new=True))
    assert refusal.value.field == field


def test_final_evaluation_proposes_the_usual_follow_ups(
    small_team: SmallTeam, card: CardRow
) -> None:
    service = EvaluationService(small_team.workplace)
    service.save(SaveEntry(card.case_id, uuid4(), replace(MIDWAY, is_final=True), is_new=True))
    found = follow_ups(service.of_case(card.case_id), service.spans())
    assert [(each.from_on, each.to_on) for each in found] == [
        (date(2026, 12, 4), date(2026, 12, 18)),
        (date(2027, 1, 1), date(2027, 1, 15)),
        (date(2027, 11, 20), date(2027, 11, 20)),
    ]
