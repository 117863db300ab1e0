"""The team's own people; a vacant post is no person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.capacity import may_be_man_years
from teamdesk.domain.names import in_speaking_order, name_key
from teamdesk.imports.columns import Column
from teamdesk.imports.people import KnownStaff
from teamdesk.imports.reasons import Reason
from teamdesk.imports.records import StaffRecord
from teamdesk.imports.rows import fingerprint, views
from teamdesk.imports.written_answers import is_vacant_post
from teamdesk.imports.written_values import read_percent

if TYPE_CHECKING:
    from decimal import Decimal

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.rows import Reading, RowView


def read_staff(layout: Layout, reading: Reading) -> tuple[StaffRecord, ...]:
    """The members that a sheet lists; those already known are joined."""
    found: dict[str, StaffRecord] = {}
    for view in views(layout, reading):
        written = view.text(Column.NAME) or view.text(Column.STAFF)
        if view.has(Column.LAST_NAME):
            written = f"{view.text(Column.FIRST_NAME)} {view.text(Column.LAST_NAME)}"
        name = in_speaking_order(written)
        if not name:
            reading.log.refuse(view.place, Reason.NAME_MISSING)
            continue
        if is_vacant_post(name):
            reading.log.skip(view.place, Reason.VACANT)
            continue
        key = name_key(name)
        if key in found:
            reading.log.join(view.place, Reason.SAME_ROW, row=str(found[key].place.row))
            continue
        is_new = not reading.staff.knows(name)
        if not is_new:
            reading.log.join(view.place, Reason.ALREADY_KNOWN)
        found[key] = StaffRecord(
            place=view.place,
            fingerprint=fingerprint("staff", key),
            name=name,
            is_new=is_new,
            role=view.text(Column.ROLE),
            percent=_percent(view, reading),
            initials=view.text(Column.INITIALS),
            email=view.text(Column.EMAIL),
            phone=view.text(Column.PHONE),
        )
    for member in found.values():
        reading.staff.add(KnownStaff(member.name, member.initials))
    return tuple(found.values())


def _percent(view: RowView, reading: Reading) -> Decimal | None:
    """The share of a post; one so small that it may be man-years is asked about (Bodø)."""
    percent = view.number(Column.PERCENT, read=read_percent)
    if percent is not None and may_be_man_years(float(percent)):
        years = str(percent).replace(".", ",")
        reading.log.flag(view.cell(Column.PERCENT), Reason.MAY_BE_MAN_YEARS, years=years)
        return None
    return percent
