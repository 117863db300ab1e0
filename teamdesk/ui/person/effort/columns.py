"""What the tables of contacts and of their sums say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.labels import label, profession_label
from teamdesk.ui.widgets.columns import Cell, Column

if TYPE_CHECKING:
    from teamdesk.domain.effort import EffortSum
    from teamdesk.domain.rows.entries import ContactRow
    from teamdesk.ui.texts import Texts


def contact_columns(_: Texts) -> tuple[Column, ...]:
    """What is told of a contact."""
    return (
        Column(_("Date"), 15),
        Column(_("Who"), 22),
        Column(_("Kind"), 22),
        Column(_("Time, min"), 12),
        Column(_("Driving"), 11),
        Column(_("Note"), 26),
    )


def contact_cells(_: Texts, row: ContactRow) -> tuple[Cell, ...]:
    """One contact."""
    kind = row.kind_text or label(_, row.kind)
    who = f"{row.staff_name} + {row.companion_name}" if row.companion_name else row.staff_name
    said = " · ".join(part for part in (row.guided, row.note, row.why_alone) if part)
    driving = "" if row.driving_minutes is None else str(row.driving_minutes)
    return (
        Cell(_.formats.date_short(row.on)),
        Cell(who),
        Cell(kind[:1].upper() + kind[1:], is_strong=row.kind is ContactKind.GUIDANCE),
        Cell(str(row.minutes)),
        Cell(driving, is_quiet=True),
        Cell(said, is_quiet=True),
    )


def sum_columns(_: Texts) -> tuple[Column, ...]:
    """What is summed for a profession in a week."""
    return (
        Column(_("Week"), 10),
        Column(_("Profession"), 32),
        Column(_("Time"), 14),
        Column(_("Driving"), 19),
        Column(_("Guidance"), 25),
    )


def sum_cells(_: Texts, one: EffortSum) -> tuple[Cell, ...]:
    """One sum; read aloud with the number of contacts behind it."""
    role = profession_label(_, one.profession) if one.profession else _("not noted")
    contacts = _.plural("{count} contact", "{count} contacts", one.contacts)
    spoken = f"{_hours(one.minutes) or '0:00'}, {contacts}"
    return (
        Cell(str(one.week), spoken=_("week {week}, {year}", week=one.week, year=one.year)),
        Cell(role[:1].upper() + role[1:]),
        Cell(_hours(one.minutes), is_strong=True, spoken=spoken),
        Cell(_hours(one.driving), is_quiet=True),
        Cell(_hours(one.guidance), is_quiet=True),
    )


def _hours(minutes: int) -> str:
    """Hours and minutes, as «2:05»; nothing for none."""
    return f"{minutes // 60}:{minutes % 60:02}" if minutes else ""
