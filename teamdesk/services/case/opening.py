"""What a referral makes: the person, and the case with its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import ReferralIds
from teamdesk.domain.errors import PersonIsActive
from teamdesk.domain.field_errors import BadIdentityNumber, TextMissing
from teamdesk.domain.identity_number import IdentityNumberError, parse_identity_number
from teamdesk.domain.names import clean, search_key
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile, Member, Person, PhaseChange
from teamdesk.storage.queries import cases

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.cases import NewReferral
    from teamdesk.models import Referral
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def open_case(
    work: UnitOfWork,
    at: Workplace,
    referral: Referral,
    case_id: UUID,
    told: NewReferral | None = None,
) -> None:
    """Make the case of a referral, in the team's first phase, with what was told beside it."""
    case = CaseFile(
        id=case_id,
        person_id=referral.person_id,
        team_id=at.team_id,
        phase_id=cases.first_phase(work.session, at.team_id),
        number=next_case_number(work, at.team_id, at.today),
        entry_route=referral.entry_route,
        caught_by=referral.caught_by,
        diagnosis=told.diagnosis if told else "",
        coordinator_id=told.coordinator_id if told else None,
        referred_on=referral.received_on,
        phase_since=at.today,
        created_at=at.clock.now(),
    )
    work.add(case)
    work.flush()
    referral.case_id = case.id
    work.add(
        PhaseChange(
            case_id=case.id,
            from_kind=None,
            to_kind=PhaseKind.REFERRED,
            changed_on=at.today,
            member_id=at.member_id,
        )
    )


def known_person(work: UnitOfWork, command: NewReferral, number: str | None) -> Person | None:
    """Whom a referral is about, where that is somebody known."""
    if command.person_id is not None:
        return work.get(Person, command.person_id)
    return cases.person_by_identity_number(work.session, number) if number else None


def person_of(work: UnitOfWork, command: NewReferral, number: str | None, at: Workplace) -> Person:
    """Whom a referral is about: the one who is known already, else somebody new."""
    person = known_person(work, command, number)
    if person is None:
        person = Person(
            id=(command.ids or ReferralIds()).person_id,
            name=clean(command.name),
            search_key=search_key(command.name),
            birth_date=command.birth_date,
            identity_number=number,
        )
    elif person.identity_number is None:
        person.identity_number = number
    # What is told now is newer than what is known from before; what is not told stays.
    person.zone = clean(command.zone) or person.zone
    if command.what_matters.strip():
        person.what_matters = command.what_matters.strip()
        person.what_matters_on = at.today
        person.what_matters_by = work.get(Member, at.member_id).name if at.member_id else ""
    # Only now: what asks would store somebody new, and what is set after that is a change.
    work.add(person)
    work.flush()
    return person


def next_case_number(work: UnitOfWork, team_id: UUID, day: date) -> str:
    """The next number of the year: 26-001, 26-002 … A case is known by it outside the team."""
    year = f"{day:%y}"
    last = cases.highest_case_number(work.session, team_id, year)
    return f"{year}-{int(last.split('-')[1]) + 1 if last else 1:03d}"


def read_number(command: NewReferral) -> str | None:
    """The birth number of a referral that can be stored.

    Raises:
        TextMissing: there is no name.
        BadIdentityNumber: the control digits don't fit.
    """
    # A name of nothing but invisible characters is none, either.
    if not clean(command.name):
        raise TextMissing("name")
    return checked_number(command.identity_number)


def check_free(work: UnitOfWork, person: Person) -> None:
    """Refuse somebody who stands on a board already."""
    if cases.has_active_case(work.session, person.id):
        raise PersonIsActive(name=person.name)


def checked_number(number: str) -> str | None:
    """The digits of a birth number; None where nothing is typed.

    Raises:
        BadIdentityNumber: the control digits don't fit.
    """
    if not number.strip():
        return None
    try:
        return parse_identity_number(number).digits
    except IdentityNumberError as error:
        raise BadIdentityNumber from error
