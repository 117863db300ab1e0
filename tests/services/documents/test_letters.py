"""Invitations and the service description, handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.letters import BLANK, LetterKind, LetterPlace, Occasion
from tests.helpers.handed_out import document_service, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.team import SmallTeam

BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)
OCCASION = Occasion(LetterKind.PLAN_MEETING, date(2026, 11, 30), "10.30", "Helsehuset, rom 2")


@pytest.fixture
def invited(small_team: SmallTeam, tmp_path: Path) -> ExportDocument:
    folder = tmp_path / "ut"
    folder.mkdir()
    case_id = small_team.refer("Åse Berg").case_id
    return ExportDocument(
        DocumentKind.INVITATION, case_id, BOTH, folder, Language.NB, occasion=OCCASION
    )


def described(small_team: SmallTeam, folder: Path) -> ExportDocument:
    kind = DocumentKind.SERVICE_DESCRIPTION
    return ExportDocument(kind, small_team.workplace.team_id, BOTH, folder)


def test_invitation_names_the_person_the_day_and_the_place(
    small_team: SmallTeam, invited: ExportDocument
) -> None:
    for document in document_service(small_team).export(invited).documents:
        words = words_of(document)
        assert "Hei, Åse Berg!" in words
        assert "mandag 30. november" in words
        assert "Helsehuset, rom 2" in words
        assert "{{" not in words


def test_invitation_has_a_line_to_write_on_for_what_is_not_known(
    small_team: SmallTeam, invited: ExportDocument
) -> None:
    unknown = replace(invited, occasion=Occasion(LetterKind.FIRST_TALK))
    first, *_ = document_service(small_team).export(unknown).documents
    assert f"Sted: {BLANK}" in words_of(first)


def test_gaps_of_an_invitation_are_told_before_it_is_handed_out(
    small_team: SmallTeam, invited: ExportDocument
) -> None:
    unknown = replace(invited, occasion=replace(OCCASION, place=""))
    gaps = document_service(small_team).letter_gaps(unknown)
    assert LetterPlace.PLACE in gaps
    assert LetterPlace.COORDINATOR in gaps
    assert LetterPlace.DATE not in gaps


def test_invitation_goes_out_again_to_the_same_meeting(
    small_team: SmallTeam, invited: ExportDocument
) -> None:
    service = document_service(small_team)
    service.export(invited)
    first, *_ = service.export(replace(invited, occasion=None, language=Language.NN)).documents
    assert "Helsehuset, rom 2" in words_of(first)
    assert "Venleg helsing" in words_of(first)


def test_invitation_is_offered_for_everybody(
    small_team: SmallTeam, invited: ExportDocument
) -> None:
    subjects = document_service(small_team).subjects(DocumentKind.INVITATION)
    assert [(row.kind, row.id) for row in subjects] == [(invited.kind, invited.subject_id)]


def test_service_description_is_about_no_case(small_team: SmallTeam, tmp_path: Path) -> None:
    service = document_service(small_team)
    (row,) = service.subjects(DocumentKind.SERVICE_DESCRIPTION)
    made = service.export(described(small_team, tmp_path))
    assert row.id == small_team.workplace.team_id
    assert all(row.person_name in words_of(document) for document in made.documents)
    assert {row.case_id for row in service.documents()} == {None}


def test_gaps_of_a_service_description_are_those_of_the_team(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    gaps = document_service(small_team).letter_gaps(described(small_team, tmp_path))
    assert set(gaps) <= {LetterPlace.UNIT, LetterPlace.UNIT_PHONE, LetterPlace.MUNICIPALITY}
