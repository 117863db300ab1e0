"""A day typed into a date field: the same words as in a note, but the field holds nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.dates import find_dates
from teamdesk.domain.notes.model import NoteContext

if TYPE_CHECKING:
    from datetime import date

_LONGEST = 60


def parse_due(typed: str, today: date, next_meeting: date | None) -> date | None:
    """The day that was typed (`fre`, `u50`, `12.12`, `i morgen`), or None where it tells none.

    The whole of ``typed`` must be about time: `fredag` is a day, `fredag ringer Ola` is not.
    """
    text = typed.strip(" .,;:\n\t")
    if not text or len(text) > _LONGEST:
        return None
    context = NoteContext(today, next_meeting, None, None, None, ())
    mentions = find_dates(text, context)
    if len(mentions) != 1 or (mentions[0].start, mentions[0].end) != (0, len(text)):
        return None
    return mentions[0].due if mentions[0].is_due else None
