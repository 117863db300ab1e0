"""The services that the meeting works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

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
    from teamdesk.ui.exporting import ExportTools


@dataclass(frozen=True, slots=True)
class MeetingDesk:
    """What the meeting may call; ``member_id`` is who sits at the machine, where that is known."""

    meetings: MeetingService
    board: BoardService
    goals: GoalService
    actions: ActionService
    drafts: DraftService
    closing: ClosingService
    reading: ReadingService
    agendas: AgendaService
    preparations: PreparationService
    quick_notes: QuickNoteService
    decisions: MeetingDecisionService
    effects: DecisionEffectService
    team_words: TeamWordService
    team_measures: TeamMeasureService
    talks: GoalMeetingService
    measures: MeasureService
    rooms: RoomService
    tools: ExportTools
    held: HeldMinutesService
    member_id: UUID | None
