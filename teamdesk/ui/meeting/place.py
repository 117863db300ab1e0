"""Puts the meeting's place together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.meeting.presenter import MeetingPresenter
from teamdesk.ui.meeting.view import MeetingView

if TYPE_CHECKING:
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings


def make_meeting(desk: MeetingDesk, around: Surroundings) -> MeetingView:
    """The view, with the presenter it keeps."""
    presenter = MeetingPresenter(desk, around)
    view = MeetingView(presenter, around)
    presenter.setParent(view)
    return view
