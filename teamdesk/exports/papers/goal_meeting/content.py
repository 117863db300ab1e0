"""What the paper of a goal meeting holds; services fill it from the frozen minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.meeting.minutes_content import (
        AttendeeContent,
        CaseContent,
        CorrectionContent,
        MinutesContent,
    )


@dataclass(frozen=True, slots=True)
class GoalMeetingContent:
    """One goal meeting.

    Attributes:
        meeting: when and where it was, and the day of the next one; its list of cases is not read.
        present: those who were there, the person first; who sent apologies is left out.
        case: the goals, what was agreed and what was promised.
        corrections: what was added after the minutes were frozen.
    """

    head: CaseHead
    meeting: MinutesContent
    present: tuple[AttendeeContent, ...]
    case: CaseContent
    corrections: tuple[CorrectionContent, ...] = ()
