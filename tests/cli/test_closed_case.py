"""Nothing of a case that is closed to whoever is at work leaves by the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from teamdesk.core.clock import SystemClock
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.documents import DocumentFormat
from teamdesk.models import CaseFile, Person, Recusal
from teamdesk.services import opening
from teamdesk.services.meeting.rooms import RoomService
from tests.helpers.closing_off import MARK, mark_case
from tests.helpers.handed_out import words_in

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.services.opening import OpenedTeam
    from tests.cli.conftest import Command

EVERYTHING = (
    ("call",),
    ("minutes", "--all"),
    ("plan", "--all"),
    ("interview", "--all"),
    ("week-plan", "--all"),
    ("staff-week", "--all"),
    ("zone-list", "--all"),
    ("task-list", "--all"),
)


@pytest.fixture
def practice(monkeypatch: pytest.MonkeyPatch) -> OpenedTeam:
    """The practice team with a mark in every text of one case, as the command line opens it."""
    opened = opening.open_practice(SystemClock())
    with opened.workplace.writing() as work:
        for recusal in work.session.scalars(select(Recusal)):
            work.remove(recusal)
        case_id = work.session.scalars(
            select(CaseFile.id).join(Person).where(Person.name == "Anne Marie Berg")
        ).one()
        work.commit()
    mark_case(opened.workplace, case_id)

    def already_open(_clock: SystemClock) -> OpenedTeam:
        return opened

    monkeypatch.setattr(opening, "open_practice", already_open)
    return opened


def recuse(practice: OpenedTeam) -> None:
    at = practice.workplace
    with at.reading() as work:
        case_id = work.session.scalars(
            select(CaseFile.id).join(Person).where(Person.name.startswith(MARK))
        ).one()
    assert at.member_id is not None
    RoomService(at).recuse(Recuse(case_id, at.member_id))


def told(teamdesk: Command, *words: object) -> str:
    answer = teamdesk(*words, "--practice", "--lang", "nb")
    assert answer.code in (0, 3), answer.err
    return answer.out + answer.err


@pytest.mark.parametrize("what", ["cases", "actions", "meetings"])
def test_list_tells_nothing_of_a_closed_case(
    teamdesk: Command, practice: OpenedTeam, what: str
) -> None:
    recuse(practice)
    assert MARK not in told(teamdesk, "list", what)


def test_list_tells_of_a_case_that_is_open(teamdesk: Command, practice: OpenedTeam) -> None:
    # A test of what is not there has to be able to find it.
    assert MARK in told(teamdesk, "list", "cases")


def test_documents_hold_a_case_that_is_open(
    teamdesk: Command, practice: OpenedTeam, tmp_path: Path
) -> None:
    told(teamdesk, "export", "plan", "--all", "--format", "docx", "--out", tmp_path)
    assert any(MARK in words_in(path, DocumentFormat.DOCX) for path in tmp_path.iterdir())


@pytest.mark.parametrize("kind", EVERYTHING, ids=lambda kind: kind[0])
def test_document_holds_nothing_of_a_closed_case(
    teamdesk: Command, practice: OpenedTeam, tmp_path: Path, kind: tuple[str, ...]
) -> None:
    recuse(practice)
    said = told(teamdesk, "export", *kind, "--format", "docx", "--out", tmp_path)
    assert MARK not in said
    for path in tmp_path.iterdir():
        assert MARK not in path.name
        assert MARK not in words_in(path, DocumentFormat.DOCX), path.name
