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
    view.use_parts({PageKey.MEASURES: makers.measures})
    return view


class PageMakers:
    """Makes a page, and imports what it needs, when it is first opened."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        self._presenter = presenter
        self._around = around

    def measures(self) -> MeetingPart:
        """How the team's meetings and promises go."""
        from teamdesk.ui.meeting.measures.page import MeasuresPage

        return MeasuresPage(self._presenter.desk.team_measures, self._around)
