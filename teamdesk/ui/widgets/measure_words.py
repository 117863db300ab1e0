"""What is said of a measure beside its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.intensity import Effort
from teamdesk.domain.labels import label
from teamdesk.domain.sentences import extent_words

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.texts import Texts


def measure_where(_: Texts, row: MeasureRow) -> str:
    """«i nærmiljøet · trenende»: the arena, and what kind of measure it is."""
    return " · ".join(part for part in (row.arena, label(_, row.kind)) if part)


def measure_facts(_: Texts, row: MeasureRow, today: date) -> str:
    """«3 ganger i uka, 30 minutter · fra 2.11. · trappes ned til uke 50»."""
    parts = [measure_extent(_, row)]
    formats = _.formats
    if row.is_over(today) and row.to_on:
        parts.append(_("ended {day}", day=formats.date_short(row.to_on)))
    elif row.from_on and row.to_on:
        start, end = formats.date_short(row.from_on), formats.date_short(row.to_on)
        parts.append(f"{start}–{end}")
    elif row.from_on:
        parts.append(_("from {day}", day=formats.date_short(row.from_on)))
    elif row.to_on:
        parts.append(_("until {day}", day=formats.date_short(row.to_on)))
    if row.taper and not row.is_over(today):
        parts.append(
            _("tapers until {week}", week=_kept_together(formats.week(row.taper[-1].week)))
        )
    return " · ".join(part for part in parts if part)


def _kept_together(words: str) -> str:
    """A number is read with the word before it, and stands on the same line."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def measure_extent(_: Texts, row: MeasureRow) -> str:
    """How much: in the team's words where it has written any, else from the numbers."""
    return row.extent or extent_words(_, _.formats, row.times_a_week, row.minutes)


def measure_who(_: Texts, row: MeasureRow) -> str:
    """Who answers for it, and who carries it out where that is somebody else."""
    parts = []
    if row.executor and row.executor != row.responsible:
        parts.append(_("done by: {name}", name=row.executor))
    if row.responsible:
        parts.append(_("responsible: {name}", name=row.responsible))
    return " · ".join(parts)


def effort_of(row: MeasureRow) -> Effort:
    """The measure's time, on the profession whose time it is."""
    profession = row.profession or row.responsible_profession
    return Effort(profession, row.times_a_week, row.minutes, row.from_on, row.to_on, row.taper)
