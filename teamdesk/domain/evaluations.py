"""When in the course something is measured, and what an evaluation comes to."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

# How a line of the timeline tells which evaluation it was; one underway has no word.
FINAL, FOLLOW_UP = "final", "follow_up"


class Moment(Worded):
    """When in the course something was measured."""

    START = "start", mark("start")
    UNDERWAY = "underway", mark("underway")
    END = "end", mark("end")
    FOLLOW_UP = "follow_up", mark("follow-up")


class Outcome(Worded):
    """The three outcomes of an evaluation (Bømlo)."""

    REACHED = "reached", mark("Goals reached")
    GOALS_CHANGED = "goals_changed", mark("Goals are changed")
    ENDED = "ended", mark("Ends")
