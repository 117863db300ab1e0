"""The seconds on stage are kept when the meeting goes out of sight: locking stops no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.meetings import PassOver

if TYPE_CHECKING:
    from teamdesk.ui.meeting.presenter import MeetingPresenter


def keep_time(presenter: MeetingPresenter) -> None:
    """Store how long the case has been on stage; whoever is on stage stays there."""
    line, meeting = presenter.on_stage.line, presenter.meeting
    if line is None or meeting is None or not presenter.is_open:
        return
    command = PassOver(line.id, presenter.on_stage.seconds, meeting.current_item_id, is_done=False)
    # Told as anybody's change: the stage is to know the version its line has now.
    if presenter.attempt(lambda: presenter.desk.meetings.pass_over(command)):
        presenter.time.forget()
