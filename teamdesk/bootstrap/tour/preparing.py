"""Before the meeting: an agenda, a case that is prepared, and a line that is for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.meeting.before.before_view import BeforeView
from teamdesk.ui.meeting.pages import MeetingTabs, PageKey
from teamdesk.ui.meeting.preparing.case_list import CaseList
from teamdesk.ui.meeting.preparing.page import PreparationPage
from teamdesk.ui.shell.palette import CommandPalette
from teamdesk.ui.shell.quick_note import QuickNoteSheet
from teamdesk.ui.shell.team_button import TeamButton
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit

# Norwegian in every language of the window, as all that the team writes.
STATUS = "Går inne uten støtte, litt ustø i døra. Sov godt."
# The practice team's neighbour, whose meeting is near.
OTHER_TEAM = "Team Fjell"
LINE = "Spør om hun vil ha med noen på målsamtalen."


def prepare_a_case(visit: Visit) -> None:
    """Write about the first case, go on to the next, and come back."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+2")
    if visit.stored.meetings.current() is None:
        guest.press_button(_("Plan a meeting today"))
    tabs = guest.eyes.await_one(MeetingTabs)
    guest.fingers.click_tab(tabs, tabs.keys.index(PageKey.PREPARATION))
    page = guest.eyes.await_one(PreparationPage)
    _write_as_somebody(visit, page)
    guest.eyes.await_one(CaseList)
    guest.camera.take("meeting-preparation", also_large=True)
    field = guest.eyes.await_one(QPlainTextEdit, _("Status since last time"))
    guest.fingers.fill(field, STATUS)
    before = page.presenter.case
    guest.fingers.press("Ctrl+Return")
    wait_for(lambda: page.presenter.case != before, "the next case to prepare")
    guest.fingers.press("Ctrl+Shift+Return")
    wait_for(lambda: field.toPlainText() == STATUS, "what was written about the case before")
    case = page.presenter.case
    expect(case and case.words and case.words.status == STATUS, "the preparation is not stored")


def write_for_the_next_meeting(visit: Visit) -> None:
    """Ctrl+J, a line about the one in sight, Enter."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+J")
    sheet = guest.eyes.await_one(QuickNoteSheet)
    guest.fingers.type(LINE)
    guest.camera.take("quick-note")
    guest.fingers.press("Return")
    wait_for(sheet.isHidden, "a line that waits for the next meeting")
    tabs = guest.eyes.await_one(MeetingTabs)
    guest.fingers.click_tab(tabs, tabs.keys.index(PageKey.MEETING))


def look_at_a_frozen_agenda(visit: Visit) -> None:
    """Another team's agenda, whose deadline is over, and back to the own team."""
    _, guest = visit.texts, visit.guest
    own = guest.eyes.await_one(TeamButton).text()
    _change_team(visit, OTHER_TEAM)
    guest.fingers.press("Ctrl+2")
    guest.eyes.await_one(BeforeView)
    guest.camera.take("agenda-frozen")
    _change_team(visit, own)


def _change_team(visit: Visit, name: str) -> None:
    """Find the other team with Ctrl+K, and wait until its name stands above."""
    guest = visit.guest
    guest.fingers.press("Ctrl+K")
    guest.eyes.await_one(CommandPalette)
    guest.fingers.type(name)
    guest.fingers.press("Return")
    wait_for(
        lambda: (button := guest.eyes.find(TeamButton)) and button.text() == name,
        f"the team {name}",
        seconds=60,
    )


def _write_as_somebody(visit: Visit, page: PreparationPage) -> None:
    """At a machine that nobody is known to sit at, say who writes."""
    if page.presenter.is_shared_machine:
        visit.guest.fingers.tab_to(page.whose.writer)
        visit.guest.fingers.press("Down")
    wait_for(lambda: page.presenter.case, "a case to prepare")
