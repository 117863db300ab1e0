"""Puts the meeting's place together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.meeting.pages import PageKey
from teamdesk.ui.meeting.presenter import MeetingPresenter
from teamdesk.ui.meeting.view import MeetingView

if TYPE_CHECKING:
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.meeting.pages import MeetingPart
    from teamdesk.ui.surroundings import Surroundings


def make_meeting(desk: MeetingDesk, around: Surroundings) -> MeetingView:
    """The view, with the presenter it keeps."""
    presenter = MeetingPresenter(desk, around)
    view = MeetingView(presenter, around)
    presenter.setParent(view)
    makers = PageMakers(presenter, around)
    parts = {
        PageKey.PREPARATION: makers.preparation,
        PageKey.TALKS: makers.talks,
        PageKey.MINUTES: makers.minutes,
        PageKey.MEASURES: makers.measures,
    }
    view.use_parts(parts)
    return view


class PageMakers:
    """Makes a page, and imports what it needs, when it is first opened."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        self._presenter = presenter
        self._around = around

    def preparation(self) -> MeetingPart:
        """What each member writes before the meeting."""
        from teamdesk.ui.meeting.preparing.page import PreparationPage

        return PreparationPage(self._presenter, self._around)

    def minutes(self) -> MeetingPart:
        """The minutes of the meetings that were held."""
        from teamdesk.ui.meeting.after.minutes_page import MinutesPage

        desk = self._presenter.desk
        return MinutesPage(desk.held, desk.tools, desk.drafts, self._around)

    def measures(self) -> MeetingPart:
        """How the team's meetings and promises go."""
        from teamdesk.ui.meeting.measures.page import MeasuresPage

        return MeasuresPage(self._presenter.desk.team_measures, self._around)

    def talks(self) -> MeetingPart:
        """Goal meetings, planned and begun."""
        from teamdesk.ui.meeting.goal_meeting.talks_page import TalksPage

        return TalksPage(self._presenter, self._around)
