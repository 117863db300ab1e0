"""On which meeting a promise stands: «2. gang» is said of one that stands on a second meeting."""

from __future__ import annotations

SECOND = 2


def time_number(carried_over: int, *, is_from_meeting: bool, is_in_meeting: bool = False) -> int:
    """The number that is told of a promise, the same in every list and in the minutes.

    Args:
        carried_over: how many meetings were closed while it was open from earlier.
        is_from_meeting: a meeting made it, which was its first one.
        is_in_meeting: it stands on one more, which is not closed yet.

    Returns:
        2 and more; 0 for one that stands on its first meeting, or on none, where none is told.
    """
    number = carried_over + is_from_meeting + is_in_meeting
    return number if number >= SECOND else 0
