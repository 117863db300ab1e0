"""A person comes in: the referral that makes a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import BadIdentityNumber, PersonIsActive, TextMissing
from teamdesk.domain.identity_number import IdentityNumberError, parse_identity_number
from teamdesk.domain.names import clean, search_key
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile, Person, PhaseChange
from teamdesk.storage.queries import cases

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import NewReferral
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class ReferralService:
    """Takes referrals in. A person who comes back gets a new case under the same person."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def refer(self, command: NewReferral, origin: str = "") -> ChangeSet:
        """Make the case, and the person where nobody has that birth number.

        Raises:
            TextMissing: there is no name.
            BadIdentityNumber: the control digits don't fit.
            PersonIsActive: the person stands on a board already.
        """
        if not command.name.strip():
            raise TextMissing("name")
        number = _checked(command.identity_number)
        with self._at.writing() as work:
            person = self._person(work, command, number)
            case = CaseFile(
                person_id=person.id,
                team_id=self._at.team_id,
                phase_id=cases.first_phase(work.session, self._at.team_id),
                number=next_case_number(work, self._at.team_id, self._at.today),
                entry_route=command.entry_route,
                caught_by=command.caught_by,
                diagnosis=command.diagnosis,
                referred_on=command.referred_on,
                phase_since=self._at.today,
                created_at=self._at.clock.now(),
            )
            work.add(case)
            work.flush()
            work.add(
                PhaseChange(
                    case_id=case.id,
                    from_kind=None,
                    to_kind=PhaseKind.REFERRED,
                    changed_on=self._at.today,
                    member_id=self._at.member_id,
                )
            )
            return work.commit(origin)

    def _person(self, work: UnitOfWork, command: NewReferral, number: str | None) -> Person:
        person = cases.person_by_identity_number(work.session, number) if number else None
        if person is not None:
            if cases.has_active_case(work.session, person.id):
                raise PersonIsActive(name=person.name)
            return person
        person = Person(
            name=clean(command.name),
            search_key=search_key(command.name),
            birth_date=command.birth_date,
            identity_number=number,
            zone=command.zone,
            what_matters=command.what_matters,
            what_matters_on=self._at.today if command.what_matters else None,
        )
        work.add(person)
        work.flush()
        return person


def next_case_number(work: UnitOfWork, team_id: UUID, day: date) -> str:
    """The next number of the year: 26-001, 26-002 … A case is known by it outside the team."""
    year = f"{day:%y}"
    last = cases.highest_case_number(work.session, team_id, year)
    return f"{year}-{int(last.split('-')[1]) + 1 if last else 1:03d}"


def _checked(number: str) -> str | None:
    if not number.strip():
        return None
    try:
        return parse_identity_number(number).digits
    except IdentityNumberError as error:
        raise BadIdentityNumber from error
