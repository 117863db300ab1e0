"""A receiver that is typed gets what the consents cover, as one who is chosen does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

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
from teamdesk.services.board import BoardService
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.documents.recipients import NoConsentFor, NotCovered
from teamdesk.services.documents.sharing import TheTeamsOwnCopy
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.documents import DocumentRow
    from tests.helpers.team import SmallTeam

NAV = ConsentAnswer(
    kind=ConsentKind.SHARING,
    state=ConsentState.GIVEN,
    form="written",
    given_on=date(2026, 11, 1),
    recipient="NAV Fjordvik",
    information=(Information.GOALS,),
)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    case_id = make_plan(small_team)
    (card,) = BoardService(small_team.workplace).board().cards
    officer = ParticipantWords("Kirsti Lange", "veileder", "NAV Fjordvik")
    at = ParticipantService(small_team.workplace)
    at.save(SaveParticipant(case_id, card.version, officer))
    return case_id


def say(team: SmallTeam, case_id: UUID, answer: ConsentAnswer) -> None:
    ConsentService(team.workplace).set(SetConsent(case_id, answer))


def order(
    case_id: UUID, folder: Path, to: str, kind: DocumentKind = DocumentKind.PLAN
) -> ExportDocument:
    return ExportDocument(kind, case_id, (DocumentFormat.DOCX,), folder, recipient=to)


def logged(team: SmallTeam, *, is_again: bool = False) -> DocumentRow:
    rows = document_service(team).documents()
    return next(row for row in rows if row.is_again is is_again)


@pytest.mark.parametrize("typed", ["NAV", "nav fjordvik", "Kirsti Lange", "Kirsti"])
def test_typed_receiver_who_takes_part_gets_what_the_consent_covers(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, typed: str
) -> None:
    say(small_team, case_id, NAV)
    (made,) = document_service(small_team).export(order(case_id, tmp_path, typed)).documents
    assert "Gå til postkassa" in words_of(made)
    assert "Trygghet ute" not in words_of(made)
    assert logged(small_team).recipient == "Kirsti Lange"


def test_typed_receiver_without_a_covering_consent_gets_nothing(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    with pytest.raises(NotCovered):
        document_service(small_team).export(order(case_id, tmp_path, "NAV"))
    assert not list(tmp_path.glob("*.docx"))


def test_receiver_whom_only_a_consent_names_gets_what_it_covers(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, replace(NAV, recipient="Fjordvik idrettslag"))
    sent = document_service(small_team).export(order(case_id, tmp_path, "Fjordvik idrettslag"))
    assert "Trygghet ute" not in words_of(sent.documents[0])


def test_receiver_is_known_whether_spoken_of_as_known_or_not(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, replace(NAV, kind=ConsentKind.PLAN, recipient=""))
    say(small_team, case_id, replace(NAV, recipient="fastlege"))
    document_service(small_team).export(order(case_id, tmp_path, "Fastlegen"))
    with pytest.raises(NoConsentFor):
        document_service(small_team).export(order(case_id, tmp_path, "Tannlegen"))


def test_several_receivers_get_what_covers_all_of_them(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, replace(NAV, information=(Information.GOALS, Information.HEALTH)))
    say(small_team, case_id, replace(NAV, recipient="skolen"))
    (made,) = document_service(small_team).export(order(case_id, tmp_path, "NAV, skolen")).documents
    assert "Trygghet ute" not in words_of(made)
    assert logged(small_team).recipient == "NAV, skolen"


def test_receiver_nobody_was_asked_about_is_told_and_gets_nothing(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, NAV)
    with pytest.raises(NoConsentFor) as refusal:
        document_service(small_team).export(order(case_id, tmp_path, "NAV og Hansen Bil"))
    assert refusal.value.values["name"] == "Hansen Bil"


def test_other_basis_than_consent_is_told_by_the_log(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    wanted = replace(order(case_id, tmp_path, "Statsforvalteren"), is_without_consent=True)
    document_service(small_team).export(wanted)
    row = logged(small_team)
    assert (row.recipient, row.is_without_consent) == ("Statsforvalteren", True)


@pytest.mark.parametrize("typed", ["Åse Berg", "Team Nord", "Ola Lien"])
def test_person_and_team_need_no_consent(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, typed: str
) -> None:
    document_service(small_team).export(order(case_id, tmp_path, typed))
    assert logged(small_team).recipient == typed


def test_whole_plan_is_not_sent_again_to_who_may_have_a_part_of_it(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, NAV)
    service = document_service(small_team)
    service.export(order(case_id, tmp_path, ""))
    whole = logged(small_team)
    with pytest.raises(TheTeamsOwnCopy):
        service.archive.hand_out_again(whole.id, tmp_path, HandedTo("NAV"))
    service.archive.hand_out_again(whole.id, tmp_path, HandedTo("NAV", is_without_consent=True))
    assert logged(small_team, is_again=True).is_without_consent


def test_own_copy_is_sent_again_to_whom_it_was_cut_for(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id, NAV)
    service = document_service(small_team)
    service.export(order(case_id, tmp_path, "NAV"))
    service.archive.hand_out_again(logged(small_team).id, tmp_path, HandedTo("NAV"))
    assert logged(small_team, is_again=True).recipient == "NAV"
