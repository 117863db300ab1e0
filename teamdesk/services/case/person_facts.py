"""What is known of a person: corrected and completed after the referral."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.field_errors import DayAhead, IdentityNumberTaken, TextMissing
from teamdesk.domain.identity_number import parse_identity_number
from teamdesk.domain.names import clean, search_key
from teamdesk.domain.people import AddressProtection
from teamdesk.models import Person
from teamdesk.services.case.opening import checked_number
from teamdesk.services.case.written import as_written
from teamdesk.storage.queries import cases, plan_parts

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.people import PersonWords, SavePerson
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class PersonFactsService:
    """Keeps who a person is, how they are reached, and which language they are written to in."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def save(self, command: SavePerson, origin: str = "") -> ChangeSet:
        """Keep what is known.

        Who is called otherwise is so in their own plan and measures too. A birth number under the
        rule of today tells the birth date, where that is not written. A protected address is not
        stored at all.

        Raises:
            TextMissing: there is no name.
            DayAhead: nobody is born in the time to come.
            BadIdentityNumber: the control digits don't fit.
            IdentityNumberTaken: it is another person's.
            ConflictError: somebody changed the person after this one looked.
        """
        words = _checked(command.words, self._at.today)
        number = checked_number(words.identity_number)
        if number is not None and words.birth_date is None:
            words = replace(words, birth_date=parse_identity_number(number).birth_date)
        with self._at.writing() as work:
            person = work.get(Person, command.person_id, command.expected_version)
            _refuse_taken(work, number, person.id)
            _rename(work, person, words.name)
            for name, value in as_written(words).items():
                setattr(person, name, value)
            person.identity_number = number
            person.search_key = search_key(words.name)
            return work.commit(origin)


def _checked(words: PersonWords, today: date) -> PersonWords:
    name = clean(words.name)
    if not name:
        raise TextMissing("name")
    if words.birth_date is not None and words.birth_date > today:
        raise DayAhead("birth_date")
    is_open = words.address_protection is AddressProtection.NONE
    return replace(
        words, name=name, zone=clean(words.zone), address=words.address if is_open else ""
    )


def _rename(work: UnitOfWork, person: Person, name: str) -> None:
    """Write the new name where the plan and its measures have the person's own by name."""
    if name == person.name:
        return
    for own in plan_parts.own_participants(work.session, person.id, person.name):
        own.name = name
    for measure in plan_parts.own_measures(work.session, person.id, person.name):
        if measure.executor == person.name:
            measure.executor = name
        if measure.responsible_name == person.name:
            measure.responsible_name = name


def _refuse_taken(work: UnitOfWork, number: str | None, person_id: UUID) -> None:
    other = cases.person_by_identity_number(work.session, number) if number else None
    if other is not None and other.id != person_id:
        raise IdentityNumberTaken
