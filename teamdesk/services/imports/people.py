"""Persons and those near them; what is known of a person already is never overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import ConflictError
from teamdesk.domain.names import search_key
from teamdesk.domain.people import AddressProtection
from teamdesk.models import Person, Relative
from teamdesk.services.imports.meanings import zone_of
from teamdesk.storage.queries import imports as import_queries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.imports.records import CaseRecord, PersonRecord
    from teamdesk.models import Base
    from teamdesk.services.imports.writing import Writing

# Columns that are filled from the file where the database has nothing.
_FILLED = ("birth_date", "identity_number", "phone", "address", "doctor", "zone", "what_matters")


def write_people(
    records: Sequence[PersonRecord], cases: Sequence[CaseRecord], writing: Writing
) -> None:
    """Store the persons under the ids that the preview gave them.

    Raises:
        ConflictError: one of them came in by another way since the preview was made.
    """
    work = writing.work
    taken = {row.identity_number for row in import_queries.persons(work.session)}
    # The open case of a person comes last, and so is the one that counts.
    told = {case.person_id: case for case in sorted(cases, key=lambda case: case.is_open)}
    new: list[PersonRecord] = []
    for record in records:
        person = _person(record, told.get(record.id))
        if not record.is_new:
            _fill_in(work.get(Person, record.id), person)
            continue
        if record.identity_number and record.identity_number in taken:
            raise ConflictError
        work.add(person)
        new.append(record)
    work.flush()
    work.add_all(row for record in new for row in _relatives(record))
    work.flush()
    writing.step(len(records))


def _person(record: PersonRecord, case: CaseRecord | None) -> Person:
    protection = AddressProtection.CONFIDENTIAL if record.address_protected else None
    return Person(
        id=record.id,
        name=record.name,
        search_key=search_key(record.name),
        birth_date=record.birth_date,
        identity_number=record.identity_number,
        phone=record.phone,
        address=record.address,
        zone=zone_of(case.zone) if case else "",
        address_protection=protection or AddressProtection.NONE,
        doctor=record.general_practitioner,
        what_matters=case.what_matters if case else "",
    )


def _fill_in(known: Person, told: Person) -> None:
    for column in _FILLED:
        if not getattr(known, column) and getattr(told, column):
            setattr(known, column, getattr(told, column))
    if known.address_protection is AddressProtection.NONE:
        known.address_protection = told.address_protection
    if known.address_protection is not AddressProtection.NONE:
        known.address = ""


def _relatives(record: PersonRecord) -> Iterator[Base]:
    for position, told in enumerate(record.next_of_kin):
        yield Relative(
            person_id=record.id,
            name=told.name,
            relation=told.relation,
            phone=told.phone,
            note=told.note,
            is_closest=position == 0,
        )
