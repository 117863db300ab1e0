"""What stands in the database after an import is what the README beside the files counts."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.people import AddressProtection, ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import (
    ActionItem,
    Base,
    CaseFile,
    Consent,
    Contact,
    Goal,
    IndividualPlan,
    Member,
    Person,
    Phase,
    Relative,
    ServiceRecord,
    Stay,
)
from teamdesk.services.board import BoardService

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.helpers.imported_team import ImportedTeam

Counts = dict[str, Any]
Row = TypeVar("Row", bound=Base)
BOARD_DAY = date(2026, 11, 16)
YEAR = (date(2026, 1, 1), date(2027, 1, 1))


def rows(team: ImportedTeam, model: type[Row]) -> Sequence[Row]:
    with Session(team.engine) as session:
        return session.scalars(select(model)).all()


def cases(team: ImportedTeam, *, ended: bool) -> list[CaseFile]:
    with Session(team.engine) as session:
        kinds = {phase.id: phase.kind for phase in session.scalars(select(Phase))}
        found = session.scalars(select(CaseFile)).all()
    return [case for case in found if (kinds[case.phase_id] is PhaseKind.ENDED) is ended]


@pytest.fixture
def board(readme_counts: Counts) -> Counts:
    counted: Counts = readme_counts["teamliste.xlsx"]
    return counted


def test_persons_are_those_of_the_board(imported: ImportedTeam, board: Counts) -> None:
    active = {case.person_id for case in cases(imported, ended=False)}
    ended = {case.person_id for case in cases(imported, ended=True)}
    assert len(rows(imported, Person)) == board["persons"]
    assert (len(active), len(ended)) == (board["persons_active"], board["persons_ended"])
    assert len(active & ended) == board["persons_active_and_ended_before"]


def test_cases_have_numbers_of_their_own(imported: ImportedTeam, board: Counts) -> None:
    numbers = [case.number for case in rows(imported, CaseFile)]
    assert len(numbers) == len(set(numbers)) == board["cases"]


def test_birth_numbers_are_the_valid_ones(imported: ImportedTeam, board: Counts) -> None:
    number_of = {person.id: person.identity_number for person in rows(imported, Person)}
    active = [number_of[case.person_id] for case in cases(imported, ended=False)]
    counted = board["fnr"]
    assert sum(number is not None for number in active) == counted["active_valid"]
    assert active.count(None) == counted["active_invalid"] + counted["active_missing"]
    assert all(len(number) == 11 for number in number_of.values() if number)


def test_board_shows_everybody_active(imported: ImportedTeam, board: Counts) -> None:
    shown = BoardService(imported.workplace).board()
    assert len(shown.cards) == board["persons_active"]
    assert sum(len(card.goals) for card in shown.cards) == board["goals_active"]


def test_goals_stand_with_what_came_of_them(imported: ImportedTeam, board: Counts) -> None:
    ended = {case.id for case in cases(imported, ended=True)}
    goals = rows(imported, Goal)
    past = [goal for goal in goals if goal.case_id in ended]
    partly = sum(goal.is_partly_reached for goal in past)
    reached = sum(goal.status is GoalStatus.REACHED for goal in past)
    assert (len(goals), len(past)) == (board["goals"], board["goals_ended"])
    assert {"nådd": reached, "delvis": partly, "ikke nådd": len(past) - reached - partly} == (
        board["goals_ended_by_attainment"]
    )


def test_actions_come_from_board_and_minutes(
    imported: ImportedTeam, board: Counts, readme_counts: Counts
) -> None:
    actions = rows(imported, ActionItem)
    said = [action for action in actions if action.meeting_id is not None]
    assert len(actions) - len(said) == board["actions"]
    assert len(said) == readme_counts["referat_uke47.docx"]["actions"]
    of_board = {action.case_id for action in actions if action.meeting_id is None}
    assert len(of_board) == board["action_cells"]


def test_relatives_stand_with_their_persons(imported: ImportedTeam, board: Counts) -> None:
    relatives = rows(imported, Relative)
    assert len({relative.person_id for relative in relatives}) == board["relatives_cells"]
    assert all(relative.name for relative in relatives)


def test_levels_are_those_of_the_board(imported: ImportedTeam, board: Counts) -> None:
    found = Counter(str(c.need_level or "unknown") for c in cases(imported, ended=False))
    assert found == board["levels_active"]


def test_consent_is_only_what_was_given(imported: ImportedTeam, board: Counts) -> None:
    state_of = {consent.person_id: consent.state for consent in rows(imported, Consent)}
    active = cases(imported, ended=False)
    found = Counter(state_of.get(c.person_id, ConsentState.UNKNOWN).value for c in active)
    assert found == board["consent_active"]


def test_plans_are_active_or_offered(imported: ImportedTeam, board: Counts) -> None:
    found = Counter(plan.status for plan in rows(imported, IndividualPlan))
    # One of those who were offered a plan said no; the offer is what is counted.
    offered = found[PlanStatus.OFFERED] + found[PlanStatus.DECLINED]
    assert {"has": found[PlanStatus.ACTIVE], "offered": offered} == board["individual_plan"]


def test_evaluations_agreed_by_week_say_so(imported: ImportedTeam, board: Counts) -> None:
    counted = board["next_evaluations_active"]
    active = cases(imported, ended=False)
    assert sum(case.next_evaluation_is_week for case in active) == counted["weeks"]
    dated = sum(case.next_evaluation_on is not None for case in active)
    assert dated == counted["real_dates"] + counted["text_dates"] + counted["weeks"]


def test_staff_have_initials_and_colours(imported: ImportedTeam, board: Counts) -> None:
    staff = rows(imported, Member)
    assert len({member.initials for member in staff}) == len(staff) == board["staff"]
    assert sum(member.percent or 0 for member in staff) == board["staff_percent_sum"]
    assert {member.colour for member in staff} == set(range(8))


def test_merged_cells_count_for_both(imported: ImportedTeam) -> None:
    couple = {p.id for p in rows(imported, Person) if p.address == "Mobakken 5, 9999 Fjordvik"}
    tir = next(member.id for member in rows(imported, Member) if member.initials == "TIR")
    found = [c.coordinator_id for c in rows(imported, CaseFile) if c.person_id in couple]
    assert found == [tir, tir]


def test_protected_address_is_not_stored(imported: ImportedTeam) -> None:
    kept = [p for p in rows(imported, Person) if p.address_protection != AddressProtection.NONE]
    assert [person.address for person in kept] == [""]


def test_services_add_up(imported: ImportedTeam, readme_counts: Counts) -> None:
    counted, found = readme_counts["gerica_eksport.csv"], rows(imported, ServiceRecord)
    running = [
        s
        for s in found
        if (s.from_on is None or s.from_on <= BOARD_DAY)
        and (s.to_on is None or s.to_on >= BOARD_DAY)
    ]
    assert len(found) == counted["service_rows"]
    assert sum(s.to_on is None for s in found) == counted["open_ended_rows"]
    assert len(running) == counted["rows_in_force_2026_11_16"]
    hours = [float(sum(s.hours_a_week or 0 for s in part)) for part in (found, running)]
    assert hours == [
        counted["hours_per_week_sum_all_rows"],
        counted["hours_per_week_sum_in_force_2026_11_16"],
    ]
    assert sum(s.staff_a_visit == 2 for s in found) == counted["rows_with_two_staff"]


def test_contacts_add_up(imported: ImportedTeam, readme_counts: Counts) -> None:
    counted, found = readme_counts["besok_logg.csv"], rows(imported, Contact)
    person_of = {case.id: case.person_id for case in rows(imported, CaseFile)}
    assert len(found) == counted["contacts"]
    assert len({person_of[contact.case_id] for contact in found}) == counted["persons"]
    assert sum(contact.minutes for contact in found) == counted["minutes_sum"]
    driven = sum(contact.driving_minutes or 0 for contact in found)
    assert driven == counted["driving_minutes_sum"]
    assert sum(c.driving_minutes is None for c in found) == counted["driving_empty"]
    assert Counter(contact.kind_text for contact in found) == counted["by_type"]
    days = sorted(contact.on for contact in found)
    assert days[0].isoformat() == counted["first_date"]
    assert days[-1].isoformat() == counted["last_date"]


def test_contacts_know_their_member(imported: ImportedTeam, readme_counts: Counts) -> None:
    strangers = {c.staff_name for c in rows(imported, Contact) if c.member_id is None}
    assert len(strangers) == readme_counts["besok_logg.csv"]["staff_names_not_in_team"]


def test_contacts_belong_to_the_case_of_their_time(imported: ImportedTeam) -> None:
    case_of = {case.id: case for case in rows(imported, CaseFile)}
    people = Counter(case.person_id for case in case_of.values())
    (twice,) = (person_id for person_id, count in people.items() if count == 2)
    of_first = [
        contact.on
        for contact in rows(imported, Contact)
        if (case := case_of[contact.case_id]).person_id == twice and case.ended_on is not None
    ]
    referred = next(
        case.referred_on
        for case in case_of.values()
        if case.person_id == twice and case.ended_on is None
    )
    assert referred is not None
    assert of_first
    assert max(of_first) < referred


def test_stays_add_up(imported: ImportedTeam, readme_counts: Counts) -> None:
    counted, found = readme_counts["dognplasser.csv"], rows(imported, Stay)
    in_year = [(min(s.out_on, YEAR[1]) - max(s.in_on, YEAR[0])) // timedelta(days=1) for s in found]
    prices = [float(stay.price_a_day or 0) for stay in found]
    assert len(found) == counted["stays"]
    assert sum(stay.days for stay in found) == counted["days"]
    assert sum(in_year) == counted["days_in_2026"]
    assert sum(s.days * p for s, p in zip(found, prices, strict=True)) == counted["cost"]
    cost = sum(days * price for days, price in zip(in_year, prices, strict=True))
    assert cost == counted["cost_in_2026"]
