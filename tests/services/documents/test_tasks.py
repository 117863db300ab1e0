"""A member's promises as a document and as a calendar, on both engines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.actions import ActionService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.documents.promise_calendar import PromiseCalendarService
from teamdesk.storage.errors import StorageError
from tests.helpers.handed_out import document_service, translator, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.services.documents.exported import Exported
    from tests.helpers.team import SmallTeam

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def team(small_team: SmallTeam) -> SmallTeam:
    """Ola has promised something about Åse Berg, with her name in it, and something else."""
    day = date(2026, 11, 20)
    ReferralService(small_team.workplace).refer(
        NewReferral("Åse Berg", None, "", EntryRoute.HOSPITAL, "", day, "")
    )
    case_id = small_team.card("Åse Berg").case_id
    actions = ActionService(small_team.workplace)
    actions.add(AddAction("ringe Åse Berg om rullator", case_id, small_team.ola, FRIDAY))
    actions.add(AddAction("rydde lageret", None, small_team.ola, None))
    actions.add(AddAction("noe annet", None, small_team.kari, FRIDAY))
    return small_team


def export(team: SmallTeam, folder: Path, *, uses_initials: bool = False) -> Exported:
    command = ExportDocument(
        DocumentKind.TASK_LIST,
        team.ola,
        (DocumentFormat.PDF,),
        folder,
        uses_initials=uses_initials,
    )
    return document_service(team).export(command)


def test_task_list_holds_what_the_member_has_promised(team: SmallTeam, tmp_path: Path) -> None:
    (document,) = export(team, tmp_path).documents
    words = words_of(document)
    assert "ringe Åse Berg om rullator" in words
    assert "rydde lageret" in words
    assert "noe annet" not in words


def test_task_list_with_initials_names_nobody(team: SmallTeam, tmp_path: Path) -> None:
    (document,) = export(team, tmp_path, uses_initials=True).documents
    words = words_of(document)
    assert "Berg" not in words
    assert "Å. B." in words


def test_task_list_stands_among_what_was_handed_out(team: SmallTeam, tmp_path: Path) -> None:
    export(team, tmp_path)
    (row,) = document_service(team).documents()
    assert (row.kind, row.person_name, row.case_id) == (DocumentKind.TASK_LIST, "Ola Lien", None)


def test_task_lists_are_offered_for_those_who_have_promised(team: SmallTeam) -> None:
    names = [row.person_name for row in document_service(team).subjects(DocumentKind.TASK_LIST)]
    assert sorted(names) == ["Kari Hansen", "Ola Lien"]


def test_calendar_holds_case_numbers_and_no_name(team: SmallTeam, tmp_path: Path) -> None:
    path = PromiseCalendarService(team.workplace, translator).write(team.ola, Language.NB, tmp_path)
    text = path.read_text(encoding="utf-8")
    assert path.suffix == ".ics"
    assert text.count("BEGIN:VEVENT") == 1
    assert f"SUMMARY:Oppgave i sak {team.card('Åse Berg').number}" in text
    assert "DTSTART;VALUE=DATE:20261127" in text
    assert not [word for word in ("Berg", "Åse", "rullator", "Ola") if word in text]


def test_calendar_that_no_folder_takes_says_so(team: SmallTeam, tmp_path: Path) -> None:
    service = PromiseCalendarService(team.workplace, translator)
    with pytest.raises(StorageError):
        service.write(team.ola, Language.NB, tmp_path / "ikke her")
