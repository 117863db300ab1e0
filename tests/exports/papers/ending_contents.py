"""Contents of a goal meeting and of a final evaluation, as services fill them in."""

from __future__ import annotations

import datetime as dt

from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.follow_ups import FollowUp, FollowUpSpan
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import MeetingRole
from teamdesk.exports.papers.final_evaluation.content import (
    AttainedContent,
    FinalEvaluationContent,
)
from teamdesk.exports.papers.goal_meeting.content import GoalMeetingContent
from teamdesk.exports.papers.meeting.minutes_content import AttendeeContent
from tests.exports.papers.assessment_contents import ASSESSMENTS
from tests.exports.papers.case_contents import DECISION_BASIS, HEAD
from tests.exports.papers.contents import PLAN
from tests.exports.papers.meeting_contents import BERGS_MINUTES

GOAL_MEETING = GoalMeetingContent(
    head=HEAD,
    meeting=BERGS_MINUTES.meeting,
    present=(
        AttendeeContent(PLAN.person_name, "", MeetingRole.PERSON),
        AttendeeContent("Kari Hansen", "occupational_therapist", MeetingRole.MEMBER),
        AttendeeContent("Áile Ŋuorttaniid", "nurse", MeetingRole.GUEST, "Sone nord"),
    ),
    case=BERGS_MINUTES.case,
    corrections=BERGS_MINUTES.corrections,
)
FINAL_EVALUATION = FinalEvaluationContent(
    head=HEAD,
    evaluated_on=dt.date(2026, 11, 20),
    outcome=Outcome.REACHED,
    text="Går til butikken alene. Det som hjalp mest, var å gå sammen med Ola de første ukene.",
    author="Kari Hansen",
    what_matters=PLAN.what_matters,
    goals=(
        AttainedContent(
            "Gå til butikken", GoalStatus.REACHED, dt.date(2026, 11, 18), told="Hver onsdag."
        ),
        AttainedContent("Dusje selv", GoalStatus.ENDED, is_partly_reached=True),
    ),
    measures=PLAN.measures,
    changes=ASSESSMENTS.changes,
    series=ASSESSMENTS.series,
    helps=DECISION_BASIS.helps,
    services=DECISION_BASIS.services,
    follow_ups=(
        FollowUp(
            FollowUpSpan(2, 4),
            dt.date(2026, 12, 4),
            dt.date(2026, 12, 18),
            done_on=dt.date(2026, 12, 10),
        ),
        FollowUp(FollowUpSpan(52, 52), dt.date(2027, 11, 20), dt.date(2027, 11, 20)),
    ),
)
