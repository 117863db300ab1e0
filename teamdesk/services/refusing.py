"""Says why a case is not opened."""

from __future__ import annotations

from teamdesk.domain.closed import ClosedBecause
from teamdesk.domain.errors import ClosedForGuests, ClosedToYou

REFUSALS = {ClosedBecause.RECUSED: ClosedToYou, ClosedBecause.GUEST: ClosedForGuests}


def refuse_closed(why: ClosedBecause | None) -> None:
    """Let through what is open.

    Raises:
        ClosedToYou, ClosedForGuests: it is closed.
    """
    if why is not None:
        raise REFUSALS[why]
