"""Every service of an open team, built once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.domain.labels import profession_label
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.closing import ClosingService
from teamdesk.services.drafts import DraftService
from teamdesk.services.goals import GoalService
from teamdesk.services.interviews import InterviewService
from teamdesk.services.meetings import MeetingService
from teamdesk.services.people import PeopleService
from teamdesk.services.plans import PlanService
from teamdesk.services.reading import ReadingService
from teamdesk.services.referrals import ReferralService

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Services:
    """What a team can do."""

    board: BoardService
    goals: GoalService
    actions: ActionService
    meetings: MeetingService
    closing: ClosingService
    reading: ReadingService
    drafts: DraftService
    people: PeopleService
    interviews: InterviewService
    plans: PlanService
    referrals: ReferralService


def build_services(at: Workplace, norwegian: Translator) -> Services:
    """Build the services of one workplace.

    Args:
        at: who works where.
        norwegian: the words that the note reader knows professions by.
    """
    return Services(
        board=BoardService(at),
        goals=GoalService(at),
        actions=ActionService(at),
        meetings=MeetingService(at),
        closing=ClosingService(at),
        reading=ReadingService(at, partial(profession_label, norwegian)),
        drafts=DraftService(at),
        people=PeopleService(at),
        interviews=InterviewService(at),
        plans=PlanService(at),
        referrals=ReferralService(at),
    )
