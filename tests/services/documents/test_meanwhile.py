"""What somebody else does between the moment that a paper is gathered and the one it leaves in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.plan_parts import WithdrawConsent
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.domain.people import Information
from teamdesk.exports.writers.write import render_each
from teamdesk.models import IndividualPlan
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.documents.exported import Made
from teamdesk.services.documents.recipients import NotCovered
from tests.helpers.handed_out import document_service, make_plan
from tests.services.case.test_taking_back import take_back, told
from tests.services.documents.test_sharing import YES, say, sister
from tests.services.documents.test_week import plan, visit

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.services.documents.service import DocumentService
    from tests.helpers.team import SmallTeam

WORD = (DocumentFormat.DOCX,)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ut"
    folder.mkdir()
    return folder


def made_ready(service: DocumentService, command: ExportDocument) -> Made:
    gathered = service.gather(command)
    return Made(command, gathered, render_each(gathered.document, command.formats))


def hand_out_at_once(service: DocumentService, command: ExportDocument) -> list[Exception]:
    """Let two windows hand out the same in the same moment; gives what they were refused with."""
    ready = [made_ready(service, command) for _window in range(2)]
    start, refused = Barrier(2), list[Exception]()

    def hand_out(made: Made) -> None:
        start.wait()
        try:
            service.hand_out([made])
        except ConflictError as error:
            refused.append(error)

    windows = [Thread(target=hand_out, args=(made,)) for made in ready]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    return refused


def test_two_windows_do_not_number_the_same_version(small_team: SmallTeam, folder: Path) -> None:
    service = document_service(small_team)
    command = ExportDocument(DocumentKind.PLAN, make_plan(small_team), WORD, folder)
    assert len(hand_out_at_once(service, command)) == 1
    assert len(list(folder.iterdir())) == len(service.documents()) == 1


def test_two_windows_do_not_count_the_same_year(small_team: SmallTeam, folder: Path) -> None:
    service, team_id = document_service(small_team), small_team.workplace.team_id
    kind, year = DocumentKind.EFFECT_REPORT, date(2025, 1, 1)
    command = ExportDocument(kind, team_id, WORD, folder, day=year)
    assert len(hand_out_at_once(service, command)) == 1
    assert len(list(folder.iterdir())) == len(service.documents()) == 1


def test_plan_that_is_gone_meanwhile_is_told_as_gone(small_team: SmallTeam, folder: Path) -> None:
    service, case_id = document_service(small_team), make_plan(small_team)
    made = made_ready(service, ExportDocument(DocumentKind.PLAN, case_id, WORD, folder))
    with small_team.workplace.writing() as work:
        asked = select(IndividualPlan).where(IndividualPlan.case_id == case_id)
        work.remove(work.session.scalars(asked).one())
        work.commit()
    with pytest.raises(NotFoundError):
        service.hand_out([made])
    assert not list(folder.iterdir())


def test_case_that_is_taken_back_meanwhile_is_told_as_gone(
    small_team: SmallTeam, folder: Path
) -> None:
    service, referrals = document_service(small_team), ReferralService(small_team.workplace)
    mistaken = told()
    referrals.refer(mistaken)
    case_id = small_team.card(mistaken.name).case_id
    made = made_ready(service, ExportDocument(DocumentKind.DATA_PACKAGE, case_id, WORD, folder))
    take_back(referrals, mistaken)
    with pytest.raises(NotFoundError):
        service.hand_out([made])
    assert not list(folder.iterdir())


def test_consent_that_is_taken_back_meanwhile_holds_the_copy_back(
    small_team: SmallTeam, folder: Path
) -> None:
    service, case_id = document_service(small_team), make_plan(small_team)
    given = say(small_team, case_id)
    command = ExportDocument(
        DocumentKind.PLAN, case_id, WORD, folder, participant_id=sister(small_team)
    )
    made = made_ready(service, command)
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(given.id, given.version))
    with pytest.raises(NotCovered):
        service.hand_out([made])
    assert not list(folder.iterdir())
    assert not service.documents()


@pytest.mark.parametrize("leaves", ["on paper", "as a file"])
def test_week_shown_to_one_from_outside_is_held_back_when_a_person_takes_the_consent_back(
    small_team: SmallTeam, folder: Path, leaves: str
) -> None:
    service, formats = document_service(small_team), (DocumentFormat.PDF,)
    sharing = replace(YES, recipient="Sone nord", information=(Information.SERVICES,))
    case_ids = [plan(small_team, name, visit(small_team)) for name in ("Åse Berg", "Per Ås")]
    given = [say(small_team, case_id, sharing) for case_id in case_ids]
    command = ExportDocument(
        DocumentKind.STAFF_WEEK, small_team.kari, formats, folder, recipient="Sone nord"
    )
    shown, made = service.preview(command), made_ready(service, command)
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(given[0].id, given[0].version))
    with pytest.raises(NotCovered):
        service.print_out(shown) if leaves == "on paper" else service.hand_out([made])
    assert not service.documents()
    service.print_out(service.preview(command))
    assert [row.recipient for row in service.documents()] == ["Sone nord"]
