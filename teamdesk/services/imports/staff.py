"""The team's own people come in; whoever is there already is filled in, never overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.names import free_initials, name_key, search_key, short_initials
from teamdesk.models import Member
from teamdesk.services.imports.meanings import profession_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.imports.records import StaffRecord
    from teamdesk.services.imports.crew import Crew
    from teamdesk.services.imports.writing import Writing

AVATAR_COLOURS = 8


def write_staff(records: Sequence[StaffRecord], writing: Writing) -> None:
    """Store the members, each with initials and a colour of their own."""
    crew, ledger = writing.crew, writing.ledger
    for record in records:
        member = crew.find(record.name)
        if member is not None and name_key(member.name) == name_key(record.name):
            _fill_in(member, record, crew)
        else:
            member = _new_member(record, writing)
            writing.work.add(member)
        crew.add(member)
        if not ledger.knows(record.fingerprint):
            ledger.enter(record.fingerprint, member.id, record.place.file)
    writing.work.flush()
    writing.step(len(records))


def _new_member(record: StaffRecord, writing: Writing) -> Member:
    crew = writing.crew
    taken = [member.initials for member in crew.members]
    is_free = record.initials and not crew.has_initials(record.initials)
    return Member(
        id=uuid4(),
        team_id=writing.at.team_id,
        name=record.name,
        initials=record.initials if is_free else free_initials(record.name, taken),
        profession=profession_of(record.role),
        percent=None if record.percent is None else float(record.percent),
        email=record.email,
        phone=record.phone,
        note=record.role if "/" in record.role or "(" in record.role else "",
        colour=len(crew.members) % AVATAR_COLOURS,
        search_key=search_key(record.name),
    )


def _fill_in(member: Member, record: StaffRecord, crew: Crew) -> None:
    member.email = member.email or record.email
    member.phone = member.phone or record.phone
    if member.percent is None and record.percent is not None:
        member.percent = float(record.percent)
    # The program made initials out of the founder's name; the team's own are what its list says.
    guessed = short_initials(member.name)
    if member.initials == guessed and record.initials and not crew.has_initials(record.initials):
        member.initials = record.initials
