"""The services that a meeting may call; imported when the first meeting is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.labels import profession_label
from teamdesk.services.actions import ActionService
from teamdesk.services.agendas import AgendaService
from teamdesk.services.board import BoardService
from teamdesk.services.closing import ClosingService
from teamdesk.services.decision_effects import DecisionEffectService
from teamdesk.services.drafts import DraftService
from teamdesk.services.goal_meetings import GoalMeetingService
from teamdesk.services.goals import GoalService
from teamdesk.services.held_minutes import HeldMinutesService
from teamdesk.services.measures import MeasureService
from teamdesk.services.meeting_decisions import MeetingDecisionService
from teamdesk.services.meetings import MeetingService
from teamdesk.services.preparations import PreparationService
from teamdesk.services.quick_notes import QuickNoteService
from teamdesk.services.reading import ReadingService
from teamdesk.services.rooms import RoomService
from teamdesk.services.team_measures import TeamMeasureService
from teamdesk.services.team_words import TeamWordService
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
