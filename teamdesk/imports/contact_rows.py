"""The log of contacts; the largest of a team's files."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.domain.names import name_key
from teamdesk.imports.columns import Column
from teamdesk.imports.identities import person_of
from teamdesk.imports.reasons import Reason
from teamdesk.imports.records import DateForm
from teamdesk.imports.rows import before, fingerprint, views
from teamdesk.imports.service_records import ContactRecord
from teamdesk.imports.written_answers import read_contact_kind
from teamdesk.imports.written_dates import read_date
from teamdesk.imports.written_values import is_missing, read_minutes

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.rows import Reading, RowView

_MINUTES_OF_A_DAY = 24 * 60


def read_contacts(layout: Layout, reading: Reading) -> tuple[ContactRecord, ...]:
    """The contacts with people who are known.

    Two equal rows are two contacts: they are told apart by their number among their equals, so
    that an export which overlaps an earlier one adds only what is new.
    """
    found: list[ContactRecord] = []
    seen: Counter[tuple[object, ...]] = Counter()
    for view in views(layout, reading):
        person = person_of(view, reading)
        if person is None:
            continue
        day, minutes = _day(view, reading), _minutes(view)
        if day is not None and minutes is not None:
            staff, kind = name_key(view.text(Column.STAFF)), view.text(Column.KIND)
            facts = (person.id, day, staff, kind, minutes, view.text(Column.DRIVING))
            seen[facts] += 1
            key = fingerprint("contact", *facts, seen[facts])
            found.append(_contact(view, reading, key, (person.id, day, minutes)))
    return tuple(found)


def _contact(
    view: RowView, reading: Reading, key: str, facts: tuple[UUID, date, int]
) -> ContactRecord:
    person_id, day, minutes = facts
    staff, driving = view.text(Column.STAFF), view.number(Column.DRIVING)
    return ContactRecord(
        place=view.place,
        fingerprint=key,
        person_id=person_id,
        day=day,
        staff_name=staff,
        is_team_member=reading.staff.knows(staff),
        role=view.text(Column.ROLE),
        kind=read_contact_kind(view.value(Column.KIND)),
        kind_text=view.text(Column.KIND),
        minutes=minutes,
        driving_minutes=None if driving is None else round(driving),
    )


def _day(view: RowView, reading: Reading) -> date | None:
    value = view.value(Column.DATE)
    if is_missing(value):
        view.log.refuse(view.place, Reason.DATE_MISSING)
        return None
    written = read_date(value, before(reading))
    if written.day is None:
        unreadable = written.form is DateForm.UNREADABLE
        view.log.refuse(view.place, Reason.NOT_A_DATE if unreadable else Reason.NO_SUCH_DATE)
    return written.day


def _minutes(view: RowView) -> int | None:
    minutes = read_minutes(view.value(Column.MINUTES))
    if minutes is None:
        view.log.refuse(view.place, Reason.MINUTES_MISSING)
        return None
    if minutes < 0:
        view.log.refuse(view.place, Reason.MINUTES_NEGATIVE)
        return None
    if minutes > _MINUTES_OF_A_DAY:
        view.log.refuse(view.place, Reason.MINUTES_TOO_MANY)
        return None
    return minutes
