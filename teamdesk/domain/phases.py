"""The phases of a case, in the order of the process (Helsedirektoratet ch. 8.4)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable


class PhaseKind(Worded):
    """What a phase means to the rules; a team may give it another name."""

    REFERRED = "referred", mark("Referred")
    MAPPING = "mapping", mark("Mapping")
    INTENSIVE = "intensive", mark("Intensive")
    TAPERING = "tapering", mark("Tapering")
    CLOSING = "closing", mark("Closing")
    FOLLOW_UP = "follow_up", mark("Follow-up")
    ENDED = "ended", mark("Ended")


class PhaseDemand(StrEnum):
    """What a move demands before it is done."""

    RECEIVER = "receiver"
    REASON = "reason"


class EndReason(Worded):
    """Why a case ended; an end needs a final evaluation or one of these."""

    GOALS_REACHED = "goals_reached", mark("Goals reached")
    GOALS_PARTLY_REACHED = "goals_partly_reached", mark("Goals partly reached")
    NO_LONGER_NEEDED = "no_longer_needed", mark("No longer needed")
    DECLINED = "declined", mark("The person does not want it")
    MOVED = "moved", mark("Moved")
    DIED = "died", mark("Died")
    TRANSFERRED = "transferred", mark("Transferred")
    OTHER = "other", mark("Another reason")


class EntryRoute(Worded):
    """The four ways in that Rambøll's report found, and other."""

    HOSPITAL = "hospital", mark("From hospital")
    INSTITUTION = "institution", mark("After a stay at an institution")
    EXISTING_USER = "existing_user", mark("Loss of function in someone who has services")
    NEW_APPLICANT = "new_applicant", mark("New applicant")
    OTHER = "other", mark("Another way in")


class ReferralOutcome(StrEnum):
    """What became of a referral."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


_PROCESS = tuple(PhaseKind)


def handover_phase(kinds: Iterable[PhaseKind]) -> PhaseKind | None:
    """Where a team lets go of the daily work (domain notes 1.30).

    Follow-up is the home service's, with the team looking in; a team without it hands over when it
    begins to close.
    """
    own = set(kinds)
    return next((kind for kind in (PhaseKind.FOLLOW_UP, PhaseKind.CLOSING) if kind in own), None)


def is_handover(before: PhaseKind, after: PhaseKind, kinds: Iterable[PhaseKind]) -> bool:
    """Whether a move hands the case over; going back to an earlier phase never does."""
    return after is handover_phase(kinds) and _PROCESS.index(before) < _PROCESS.index(after)


def demand_of(
    before: PhaseKind, after: PhaseKind, kinds: Iterable[PhaseKind]
) -> PhaseDemand | None:
    """What a move from ``before`` to ``after`` demands of whoever makes it; None where nothing."""
    if after is PhaseKind.ENDED:
        return PhaseDemand.REASON
    return PhaseDemand.RECEIVER if is_handover(before, after, kinds) else None


def arrival_phase(
    kind: PhaseKind, here: Iterable[PhaseKind], there: Iterable[PhaseKind], *, is_handed_over: bool
) -> PhaseKind | None:
    """Where a case stands that comes from a team's phases ``here`` to another's, ``there``.

    In the same phase; but what would be a handover there waits in the phase before, for whoever
    transfers it has told no receiver. None where the other team has nothing of the kind.
    """
    own = set(there)
    if kind not in own:
        return None
    is_new = kind is handover_phase(own) and kind is not handover_phase(here)
    if not is_new or is_handed_over:
        return kind
    earlier = [each for each in _PROCESS[: _PROCESS.index(kind)] if each in own]
    return earlier[-1] if earlier else None
