"""Which kinds of contact count as effort (innsats)."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class ContactKind(Worded):
    """Kinds of effort; a failed visit is a contact of 0 minutes."""

    HOME_VISIT = "home_visit", mark("home visit")
    PHONE = "phone", mark("telephone")
    VIDEO = "video", mark("video")
    TRAINING_OUTSIDE = "training_outside", mark("training outside the home")
    TEAM_MEETING = "team_meeting", mark("interdisciplinary meeting")
    RESPONSIBLE_GROUP = "responsible_group", mark("responsible group")
    GOAL_TALK = "goal_talk", mark("goal meeting")
    GUIDANCE = "guidance", mark("guidance")
    FAILED_VISIT = "failed_visit", mark("nobody home")
    OTHER = "other", mark("other contact")
