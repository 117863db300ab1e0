"""Rows of what happened in a case, in the order of its days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

# What a line about a measure tells.
BEGUN, ENDED = "begun", "ended"


class TimelineKind(StrEnum):
    """Where a line of the timeline comes from."""

    REFERRAL = "referral"
    PHASE = "phase"
    GOAL = "goal"
    DECISION = "decision"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    CONTACT = "contact"
    STAY = "stay"
    HANDOVER = "handover"
    TRANSFER = "transfer"
    SERVICE = "service"
    EVALUATION = "evaluation"
    FOLLOW_UP = "follow_up"
    GOAL_EVALUATION = "goal_evaluation"
    MEASURE = "measure"
    PROMISE = "promise"
    NEED_LEVEL = "need_level"
    CONSENT = "consent"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened.

    Attributes:
        text: words of the team, such as a goal's.
        code: the value of an enum that ``kind`` tells: a status, a phase, a kind of contact.
        by: who wrote it down or did it; empty where that is not stored.
    """

    on: date
    kind: TimelineKind
    text: str
    code: str
    by: str = ""
