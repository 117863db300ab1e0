"""A paper about many persons stays with the team, unless it goes on another basis."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.documents import ExportDocument, HandedTo
from teamdesk.domain.commands.goal_meetings import PlanTalk
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.people import Information
from teamdesk.domain.phases import EntryRoute
from teamdesk.domain.zones import zone_id
from teamdesk.services.actions import ActionService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.documents.about_many import AboutManyPersons
from teamdesk.services.documents.recipients import NoConsentFor, NotCovered
from teamdesk.services.meeting.goal_meetings import GoalMeetingService
from teamdesk.services.meeting.held_minutes import HeldMinutesService
from teamdesk.services.meeting.meetings import MeetingService
from tests.helpers.handed_out import document_service
from tests.services.documents.test_recipients import NAV, say
from tests.services.meeting.test_closing import hold_meeting

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

OUTSIDE = "NAV Fjordvik"
KINDS = (
    DocumentKind.CALL,
    DocumentKind.MINUTES,
    DocumentKind.TASK_LIST,
    DocumentKind.ZONE_LIST,
    DocumentKind.REGISTER_LIST,
)


def subject_of(team: SmallTeam, kind: DocumentKind) -> UUID:
    """What a paper of that kind can be made of."""
    day = team.workplace.today
    ReferralService(team.workplace).refer(
        NewReferral("Åse Berg", None, "", EntryRoute.HOSPITAL, "", day, "", zone="Nord")
    )
    case_id = team.card("Åse Berg").case_id
    if kind is DocumentKind.MINUTES:
        hold_meeting(team)
        return HeldMinutesService(team.workplace).meetings()[0].id
    if kind is DocumentKind.CALL:
        planned = MeetingService(team.workplace).current()
        assert planned is not None
        return planned.id
    ActionService(team.workplace).add(AddAction("ringe", case_id, team.ola, day))
    return {
        DocumentKind.TASK_LIST: team.ola,
        DocumentKind.ZONE_LIST: zone_id("Nord"),
    }.get(kind, team.workplace.team_id)


@pytest.fixture(params=KINDS)
def order(small_team: SmallTeam, tmp_path: Path, request: pytest.FixtureRequest) -> ExportDocument:
    subject = subject_of(small_team, request.param)
    formats = (DocumentFormat.DOCX,)
    return ExportDocument(request.param, subject, formats, tmp_path, recipient=OUTSIDE)


def test_paper_about_many_is_not_for_one_from_outside(
    small_team: SmallTeam, order: ExportDocument
) -> None:
    service = document_service(small_team)
    for hand_over in (service.export, service.preview, service.as_text):
        with pytest.raises(AboutManyPersons) as refusal:
            hand_over(replace(order, recipient="Ola Lien, NAV Fjordvik"))
        assert refusal.value.values["name"] == OUTSIDE
    assert not service.documents()
    assert not list(order.folder.glob("*.docx"))


@pytest.mark.parametrize("typed", ["", "Team Nord", "Ola Lien og Kari Hansen"])
def test_paper_about_many_is_for_the_team(
    small_team: SmallTeam, order: ExportDocument, typed: str
) -> None:
    service = document_service(small_team)
    service.export(replace(order, recipient=typed))
    assert [row.recipient for row in service.documents()] == [typed]


def test_paper_about_many_goes_on_another_basis_which_the_log_tells(
    small_team: SmallTeam, order: ExportDocument
) -> None:
    service = document_service(small_team)
    service.export(replace(order, is_without_consent=True))
    (row,) = service.documents()
    assert (row.recipient, row.is_without_consent) == (OUTSIDE, True)


def test_very_file_about_many_is_not_handed_on_to_one_from_outside(
    small_team: SmallTeam, order: ExportDocument
) -> None:
    service = document_service(small_team)
    service.export(replace(order, recipient=""))
    (row,) = service.documents()
    with pytest.raises(AboutManyPersons):
        service.archive.hand_out_again(row.id, order.folder, HandedTo(OUTSIDE))
    to = HandedTo(OUTSIDE, is_without_consent=True)
    service.archive.hand_out_again(row.id, order.folder, to)
    assert {row.is_without_consent for row in service.documents()} == {False, True}


def test_zone_is_given_its_own_list_and_no_other(small_team: SmallTeam, tmp_path: Path) -> None:
    subject = subject_of(small_team, DocumentKind.ZONE_LIST)
    formats, service = (DocumentFormat.DOCX,), document_service(small_team)
    own = ExportDocument(DocumentKind.ZONE_LIST, subject, formats, tmp_path, recipient="nord")
    service.export(own)
    with pytest.raises(AboutManyPersons):
        service.export(replace(own, recipient="Sør"))


def test_call_to_a_goal_meeting_is_held_against_that_persons_consents(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id, meeting_id = small_team.refer("Åse Berg").case_id, uuid4()
    day = small_team.workplace.today + timedelta(days=3)
    GoalMeetingService(small_team.workplace).plan(PlanTalk(meeting_id, case_id, day, time(13), 45))
    formats, service = (DocumentFormat.DOCX,), document_service(small_team)
    call = ExportDocument(DocumentKind.CALL, meeting_id, formats, tmp_path, recipient=OUTSIDE)
    with pytest.raises(NoConsentFor):
        service.export(call)
    say(small_team, case_id, NAV)
    with pytest.raises(NotCovered):
        service.export(call)
    say(small_team, case_id, replace(NAV, information=tuple(Information)))
    service.export(call)
    service.export(replace(call, recipient="Åse Berg"))
    assert sorted(row.recipient for row in service.documents()) == sorted((OUTSIDE, "Åse Berg"))
