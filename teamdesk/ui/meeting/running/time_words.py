"""How the clocks of a meeting are told; past the plan they say so in a word and a colour.

No sound and nothing that blinks: the one who speaks is not to be stopped by a machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.meeting.agenda.agenda_list import clock_words
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.ui.texts import Texts

SECONDS = 60


def minutes_over(seconds: int, planned_minutes: int) -> int:
    """How many minutes have begun since the plan was used up; 0 before, and without a plan."""
    over = seconds - planned_minutes * SECONDS
    return -(-over // SECONDS) if planned_minutes and over > 0 else 0


def tone_of(over: int) -> Tone:
    """The colour of a clock that is so many minutes over."""
    return Tone.WARNING if over else Tone.PLAIN


def case_words(_: Texts, line: AgendaRow, seconds: int) -> str:
    """«Saken: 6:12 av 5 min · 2 min over»."""
    said = _("The case: {time}", time=clock_words(seconds))
    if line.planned_minutes:
        said = _("{time} of {count} min", time=said, count=line.planned_minutes)
    return _with_over(_, said, minutes_over(seconds, line.planned_minutes))


def meeting_words(_: Texts, seconds: int, planned_minutes: int) -> str:
    """«Møtet: 23 av 75 min», and by how much it is over."""
    minutes = seconds // SECONDS
    said = _("The meeting: {minutes} of {count} min", minutes=minutes, count=planned_minutes)
    return _with_over(_, said, minutes_over(seconds, planned_minutes))


def _with_over(_: Texts, said: str, over: int) -> str:
    return f"{said} · {_('{count} min over', count=over)}" if over else said
