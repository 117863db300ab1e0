"""What is told of a case from outside: services, contacts and stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from teamdesk.models import Contact, ServiceRecord, Stay

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.imports.service_records import ContactRecord, StayRecord
    from teamdesk.imports.service_records import ServiceRecord as ServiceFact
    from teamdesk.models import CaseFile
    from teamdesk.services.imports.writing import Writing

_BETWEEN_REPORTS = 1_000


def write_services(records: Sequence[ServiceFact], writing: Writing) -> None:
    """Store the services, each with the case that it ran beside."""
    rows: list[dict[str, Any]] = []
    for record in records:
        case = _case(record, record.first_day, writing)
        if case is None:
            continue
        rows.append(
            {
                "id": _enter(record, writing),
                "case_id": case.id,
                "service": record.service,
                "unit": record.unit,
                "from_on": record.first_day,
                "to_on": record.last_day,
                "hours_a_week": record.hours_per_week,
                "visits_a_day": record.visits_per_day,
                "staff_a_visit": _whole(record),
                "note": record.note,
            }
        )
    writing.work.add_in_bulk(ServiceRecord, rows)
    writing.step(len(records))


def write_contacts(records: Sequence[ContactRecord], writing: Writing) -> None:
    """Store the contacts; a stand-in who is no member stays as a name."""
    for start in range(0, len(records), _BETWEEN_REPORTS):
        part = records[start : start + _BETWEEN_REPORTS]
        rows = [
            _contact(record, case, writing)
            for record in part
            if (case := _case(record, record.day, writing)) is not None
        ]
        writing.work.add_in_bulk(Contact, rows)
        writing.step(len(part))


def _contact(record: ContactRecord, case: CaseFile, writing: Writing) -> dict[str, Any]:
    member = writing.crew.find(record.staff_name)
    return {
        "id": _enter(record, writing),
        "case_id": case.id,
        "member_id": member.id if member else None,
        "staff_name": record.staff_name,
        "role": record.role,
        "kind": record.kind,
        "kind_text": record.kind_text,
        "on": record.day,
        "minutes": record.minutes,
        "driving_minutes": record.driving_minutes,
        "note": "",
    }


def write_stays(records: Sequence[StayRecord], writing: Writing) -> None:
    """Store the stays with their paid days."""
    for record in records:
        case = _case(record, record.first_day, writing)
        if case is None:
            continue
        writing.work.add(
            Stay(
                id=_enter(record, writing),
                case_id=case.id,
                institution=record.institution,
                in_on=record.first_day,
                out_on=record.leaving_day,
                days=record.days,
                price_a_day=record.price_per_day,
            )
        )
    writing.step(len(records))


def _case(
    record: ServiceFact | ContactRecord | StayRecord, day: date | None, writing: Writing
) -> CaseFile | None:
    """The case of a record that is new; None for one that is known or has nowhere to go."""
    if writing.ledger.knows(record.fingerprint):
        return None
    return writing.cases.case_at(record.person_id, day)


def _enter(record: ServiceFact | ContactRecord | StayRecord, writing: Writing) -> UUID:
    stored_id = uuid4()
    writing.ledger.enter(record.fingerprint, stored_id, record.place.file)
    return stored_id


def _whole(record: ServiceFact) -> int | None:
    return None if record.staff_per_visit is None else round(record.staff_per_visit)
