"""The services that a meeting may call; imported when the first meeting is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.labels import profession_label
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.drafts import DraftService
from teamdesk.services.meeting.agendas import AgendaService
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.decision_effects import DecisionEffectService
from teamdesk.services.meeting.decisions import MeetingDecisionService
from teamdesk.services.meeting.goal_meetings import GoalMeetingService
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.preparations import PreparationService
from teamdesk.services.meeting.quick_notes import QuickNoteService
from teamdesk.services.meeting.reading import ReadingService
from teamdesk.services.meeting.rooms import RoomService
from teamdesk.services.meeting.team_measures import TeamMeasureService
from teamdesk.services.meeting.team_words import TeamWordService
from teamdesk.ui.meeting.desk import MeetingDesk

if TYPE_CHECKING:
    from teamdesk.services.workplace import Workplace
    from teamdesk.ui.exporting import ExportTools


def meeting_desk(at: Workplace, tools: ExportTools) -> MeetingDesk:
    """All of them, for whoever sits at the machine."""
    # The reader knows professions by their Norwegian words, whatever the window speaks.
    norwegian = load_translator(Language.NB, resources_dir() / "locale")
    return MeetingDesk(
        meetings=MeetingService(at),
        board=BoardService(at),
        goals=GoalService(at),
        actions=ActionService(at),
        drafts=DraftService(at),
        closing=ClosingService(at),
        reading=ReadingService(at, partial(profession_label, norwegian)),
        agendas=AgendaService(at),
        preparations=PreparationService(at),
        quick_notes=QuickNoteService(at),
        decisions=MeetingDecisionService(at),
        effects=DecisionEffectService(at),
        team_words=TeamWordService(at),
        team_measures=TeamMeasureService(at),
        talks=GoalMeetingService(at),
        measures=MeasureService(at),
        rooms=RoomService(at),
        tools=tools,
        held=HeldMinutesService(at),
        member_id=at.member_id,
    )
