"""A receiver whom a consent calls by the role gets the same, chosen or typed, new or again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.documents import ExportDocument, HandedTo
from teamdesk.domain.commands.plan_parts import (
    ConsentAnswer,
    ParticipantWords,
    SaveParticipant,
    SetConsent,
)
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.documents.recipients import NotCovered, SeveralHaveTheRole
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

YES = ConsentAnswer(
    kind=ConsentKind.SHARING,
    state=ConsentState.GIVEN,
    form="written",
    given_on=date(2026, 11, 1),
    recipient="fastlegen",
    information=(Information.GOALS,),
)
NO = replace(YES, state=ConsentState.REFUSED, given_on=date(2026, 11, 20), information=())


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    case_id = make_plan(small_team)
    join(small_team, case_id, "Eva Lie")
    say(small_team, case_id, YES)
    return case_id


def join(team: SmallTeam, case_id: UUID, name: str) -> None:
    words = ParticipantWords(name, "fastlege", "")
    version = team.card("Åse Berg").version
    ParticipantService(team.workplace).save(SaveParticipant(case_id, version, words))


def say(team: SmallTeam, case_id: UUID, answer: ConsentAnswer) -> None:
    ConsentService(team.workplace).set(SetConsent(case_id, answer, new_id=uuid4()))


def shared(team: SmallTeam, case_id: UUID, name: str) -> tuple[UUID, tuple[Information, ...]]:
    """Who takes part by a name, and what the page tells that they may be given."""
    rows = ConsentService(team.workplace).sharing(case_id)
    (row,) = [row for row in rows if row.name == name]
    return row.id, row.covered


def order(case_id: UUID, folder: Path, to: UUID | str) -> ExportDocument:
    command = ExportDocument(DocumentKind.PLAN, case_id, (DocumentFormat.DOCX,), folder)
    if isinstance(to, str):
        return replace(command, recipient=to)
    return replace(command, participant_id=to)


def test_who_alone_has_the_role_gets_the_same_chosen_and_typed(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    doctor, covered = shared(small_team, case_id, "Eva Lie")
    assert covered == (Information.GOALS,)
    service = document_service(small_team)
    for to in (doctor, "Fastlege", "fastlegen", "Eva Lie"):
        (made,) = service.export(order(case_id, tmp_path, to)).documents
        words = words_of(made)
        assert "Gå til postkassa" in words
        assert "Trygghet ute" not in words
    assert {row.recipient for row in service.documents()} == {"Eva Lie"}


def test_copy_tells_its_receiver_of_the_consent_to_the_role(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, replace(YES, recipient="Sone nord", form="oral", witness="Ola Lien"))
    doctor, _covered = shared(small_team, case_id, "Eva Lie")
    (made,) = document_service(small_team).export(order(case_id, tmp_path, doctor)).documents
    assert "Eva Lie Mål samtykke gitt" in words_of(made)
    assert "Sone nord" not in words_of(made)


def test_role_that_two_have_covers_neither(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    join(small_team, case_id, "Ali Khan")
    service = document_service(small_team)
    for name in ("Eva Lie", "Ali Khan"):
        chosen, covered = shared(small_team, case_id, name)
        assert covered == ()
        for to in (chosen, name):
            with pytest.raises(NotCovered):
                service.export(order(case_id, tmp_path, to))
            with pytest.raises(NotCovered):
                service.preview(order(case_id, tmp_path, to))
    with pytest.raises(SeveralHaveTheRole) as refusal:
        service.export(order(case_id, tmp_path, "fastlegen"))
    assert refusal.value.values["names"] == "Eva Lie, Ali Khan"
    assert not list(tmp_path.glob("*.docx"))


def test_no_to_the_role_closes_who_was_let_in_by_name(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, replace(YES, recipient="Eva Lie"))
    say(small_team, case_id, NO)
    doctor, covered = shared(small_team, case_id, "Eva Lie")
    assert covered == ()
    for to in (doctor, "Eva Lie", "fastlegen"):
        with pytest.raises(NotCovered):
            document_service(small_team).preview(order(case_id, tmp_path, to))


@pytest.mark.parametrize("to", ["", "fastlegen"])
def test_very_file_leaves_again_until_another_has_the_role(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, to: str
) -> None:
    service = document_service(small_team)
    service.export(order(case_id, tmp_path, "fastlegen"))
    (row,) = service.documents()
    service.archive.hand_out_again(row.id, tmp_path, HandedTo(to))
    join(small_team, case_id, "Ali Khan")
    with pytest.raises(NotCovered):
        service.archive.hand_out_again(row.id, tmp_path, HandedTo(to))
