"""The phases of a case, in the order of the process (Helsedirektoratet ch. 8.4)."""

from __future__ import annotations

from enum import StrEnum


class PhaseKind(StrEnum):
    """What a phase means to the rules; a team may give it another name."""

    REFERRED = "referred"
    MAPPING = "mapping"
    INTENSIVE = "intensive"
    TAPERING = "tapering"
    CLOSING = "closing"
    FOLLOW_UP = "follow_up"
    ENDED = "ended"


class EndReason(StrEnum):
    """Why a case ended; an end needs a final evaluation or one of these."""

    GOALS_REACHED = "goals_reached"
    GOALS_PARTLY_REACHED = "goals_partly_reached"
    NO_LONGER_NEEDED = "no_longer_needed"
    DECLINED = "declined"
    MOVED = "moved"
    DIED = "died"
    TRANSFERRED = "transferred"
    OTHER = "other"


class EntryRoute(StrEnum):
    """The four ways in that Rambøll's report found, and other."""

    HOSPITAL = "hospital"
    INSTITUTION = "institution"
    EXISTING_USER = "existing_user"
    NEW_APPLICANT = "new_applicant"
    OTHER = "other"


class ReferralOutcome(StrEnum):
    """What became of a referral."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


# The columns that stand on the wall; ended cases leave it.
BOARD_PHASES = tuple(kind for kind in PhaseKind if kind is not PhaseKind.ENDED)
