"""Services and paid days, as a record system or a booking list has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from teamdesk.imports.columns import Column
from teamdesk.imports.identities import person_of
from teamdesk.imports.reasons import Reason
from teamdesk.imports.records import NO_DATE, DateForm
from teamdesk.imports.rows import after, before, fingerprint, views
from teamdesk.imports.service_records import ServiceRecord, StayRecord
from teamdesk.imports.written_dates import read_date
from teamdesk.imports.written_values import is_missing, read_money

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.records import WrittenDate
    from teamdesk.imports.rows import Reading, RowView

Record = TypeVar("Record", ServiceRecord, StayRecord)
# Record systems write «for ever» as the last day that a date can have.
_FOR_EVER = 2200


def read_services(layout: Layout, reading: Reading) -> tuple[ServiceRecord, ...]:
    """The services of people who are known; a row without a last day is open."""
    found: dict[str, ServiceRecord] = {}
    for view in views(layout, reading):
        if person := person_of(view, reading):
            record = _service(view, reading, person.id)
            _keep(found, record, view)
    return tuple(found.values())


def read_stays(layout: Layout, reading: Reading) -> tuple[StayRecord, ...]:
    """The stays of people who are known; a stay needs both its days."""
    found: dict[str, StayRecord] = {}
    for view in views(layout, reading):
        if person := person_of(view, reading):
            record = _stay(view, reading, person.id)
            _keep(found, record, view)
    return tuple(found.values())


def _keep(found: dict[str, Record], record: Record | None, view: RowView) -> None:
    if record is None:
        return
    if twin := found.get(record.fingerprint):
        view.log.join(view.place, Reason.SAME_ROW, row=str(twin.place.row))
    else:
        found[record.fingerprint] = record


def _service(view: RowView, reading: Reading, person_id: UUID) -> ServiceRecord | None:
    service = view.text(Column.SERVICE)
    if not service:
        view.log.refuse(view.place, Reason.SERVICE_MISSING)
        return None
    first = view.date(Column.FROM, before(reading)).day
    last = view.date(Column.TO, after(reading)).day
    last = None if last and last.year >= _FOR_EVER else last
    if first and last and last < first:
        view.log.refuse(view.place, Reason.END_BEFORE_START)
        return None
    hours, unit = view.number(Column.HOURS), view.text(Column.UNIT)
    key = fingerprint("service", person_id, service, first, last, hours, unit)
    return ServiceRecord(
        place=view.place,
        fingerprint=key,
        person_id=person_id,
        service=service,
        first_day=first,
        last_day=last,
        hours_per_week=hours,
        visits_per_day=view.number(Column.VISITS),
        staff_per_visit=view.number(Column.STAFF_PER_VISIT),
        unit=unit,
        note=view.long_text(Column.NOTE),
    )


def _stay(view: RowView, reading: Reading, person_id: UUID) -> StayRecord | None:
    first = _needed_day(view, Column.FROM, reading)
    last = _needed_day(view, Column.TO, reading)
    for written, missing in ((first, Reason.DATE_MISSING), (last, Reason.END_MISSING)):
        if written.form is DateForm.EMPTY:
            view.log.refuse(view.place, missing)
            return None
        if written.day is None:
            view.log.refuse(view.place, Reason.NO_SUCH_DATE)
            return None
    if first.day is None or last.day is None:
        return None
    if last.day < first.day:
        view.log.refuse(view.place, Reason.END_BEFORE_START)
        return None
    return StayRecord(
        place=view.place,
        fingerprint=fingerprint("stay", person_id, first.day, last.day),
        person_id=person_id,
        first_day=first.day,
        leaving_day=last.day,
        price_per_day=view.number(Column.PRICE, read=read_money),
        institution=view.text(Column.INSTITUTION),
    )


def _needed_day(view: RowView, column: Column, reading: Reading) -> WrittenDate:
    """A day without which the row is refused, so it is not flagged too."""
    value = view.value(column)
    sense = before(reading) if column is Column.FROM else after(reading)
    return NO_DATE if is_missing(value) else read_date(value, sense)
