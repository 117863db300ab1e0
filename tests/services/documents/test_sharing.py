from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import select

from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.commands.plan_parts import (
    ConsentAnswer,
    EndParticipant,
    SetConsent,
    WithdrawConsent,
)
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import ONLY, Answer
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.models import Participant
from teamdesk.services.case.assessments import AssessmentService
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.handover_notes import HandoverNoteService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.documents.recipients import NotCovered
from tests.helpers.handed_out import document_service, make_plan, make_talk, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.services.documents.exported import Exported
    from tests.helpers.team import SmallTeam

WORD = (DocumentFormat.DOCX,)
YES = ConsentAnswer(
    kind=ConsentKind.SHARING,
    state=ConsentState.GIVEN,
    form="written",
    given_on=date(2026, 11, 1),
    recipient="Berit Moen",
    information=(Information.GOALS,),
)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return make_plan(small_team)


def sister(team: SmallTeam) -> UUID:
    with team.workplace.reading() as work:
        return work.session.scalars(
            select(Participant.id).where(Participant.name == "Berit Moen")
        ).one()


def say(team: SmallTeam, case_id: UUID, answer: ConsentAnswer = YES) -> ConsentRow:
    new_id, service = uuid4(), ConsentService(team.workplace)
    service.set(SetConsent(case_id, answer, new_id=new_id))
    return next(row for row in service.of_case(case_id) if row.id == new_id)


def hand_out(
    team: SmallTeam,
    case_id: UUID,
    folder: Path,
    kind: DocumentKind = DocumentKind.PLAN,
    formats: tuple[DocumentFormat, ...] = WORD,
) -> Exported:
    command = ExportDocument(kind, case_id, formats, folder, participant_id=sister(team))
    return document_service(team).export(command)


def test_copy_leaves_out_what_the_consent_does_not_cover(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    (made,) = hand_out(small_team, case_id, tmp_path).documents
    assert "Gå til postkassa" in words_of(made)
    assert "Trygghet ute" not in words_of(made)


@pytest.mark.parametrize(
    ("covered", "kinds"),
    [
        ((Information.GOALS,), {"Patient", "CarePlan", "Goal"}),
        ((Information.SERVICES,), {"Patient", "CarePlan"}),
        (tuple(Information), {"Patient", "CarePlan", "Goal", "Observation"}),
    ],
)
def test_file_for_other_systems_holds_what_the_consent_covers(
    small_team: SmallTeam,
    case_id: UUID,
    tmp_path: Path,
    covered: tuple[Information, ...],
    kinds: set[str],
) -> None:
    walk = AssessmentWords(
        "tug",
        "",
        Moment.START,
        date(2026, 11, 2),
        (Answer("seconds", ONLY, 19.8),),
        circumstance="-",
    )
    AssessmentService(small_team.workplace).save(SaveEntry(case_id, uuid4(), walk, is_new=True))
    say(small_team, case_id, replace(YES, information=covered))
    (made,) = hand_out(small_team, case_id, tmp_path, formats=(DocumentFormat.FHIR,)).documents
    text = made.path.read_text("utf-8")
    assert {entry["resource"]["resourceType"] for entry in json.loads(text)["entry"]} == kinds
    (row,) = document_service(small_team).of_case(case_id)
    assert row.recipient == "Berit Moen"


def test_copy_is_logged_with_its_receiver(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    hand_out(small_team, case_id, tmp_path)
    (row,) = document_service(small_team).of_case(case_id)
    assert row.recipient == "Berit Moen"


def test_copy_of_the_same_content_is_no_new_version(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    hand_out(small_team, case_id, tmp_path)
    hand_out(small_team, case_id, tmp_path)
    assert [row.edition for row in document_service(small_team).of_case(case_id)] == [1, 1]


def test_nobody_gets_a_copy_without_a_consent(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    with pytest.raises(NotCovered):
        hand_out(small_team, case_id, tmp_path)
    assert not list(tmp_path.glob("*.docx"))


def test_withdrawal_closes_sharing_at_once(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    given = say(small_team, case_id)
    hand_out(small_team, case_id, tmp_path)
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(given.id, given.version))
    with pytest.raises(NotCovered):
        hand_out(small_team, case_id, tmp_path)


def test_withdrawal_of_a_kind_leaves_that_part_out_from_then_on(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    health = say(small_team, case_id, replace(YES, information=(Information.HEALTH,)))
    (before,) = hand_out(small_team, case_id, tmp_path).documents
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(health.id, health.version))
    (after,) = hand_out(small_team, case_id, tmp_path).documents
    assert "Trygghet ute" in words_of(before)
    assert "Trygghet ute" not in words_of(after)
    assert "Gå til postkassa" in words_of(after)


def test_very_file_is_not_handed_out_again_after_the_withdrawal(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    given = say(small_team, case_id)
    hand_out(small_team, case_id, tmp_path)
    service = document_service(small_team)
    (row,) = service.of_case(case_id)
    service.archive.hand_out_again(row.id, tmp_path)
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(given.id, given.version))
    with pytest.raises(NotCovered):
        service.archive.hand_out_again(row.id, tmp_path)


def test_consent_that_ran_out_covers_nothing(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    yesterday = small_team.workplace.today - timedelta(days=1)
    say(small_team, case_id, replace(YES, valid_until=yesterday))
    with pytest.raises(NotCovered):
        hand_out(small_team, case_id, tmp_path)


def test_no_copy_of_a_plan_whose_own_consent_was_taken_back(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    service = ConsentService(small_team.workplace)
    (to_plan,) = [row for row in service.of_case(case_id) if row.kind is ConsentKind.PLAN]
    service.withdraw(WithdrawConsent(to_plan.id, to_plan.version))
    with pytest.raises(NotCovered):
        hand_out(small_team, case_id, tmp_path)
    own = ExportDocument(DocumentKind.PLAN, case_id, WORD, tmp_path)
    (made,) = document_service(small_team).export(own).documents
    assert "Samtykket er trukket" in words_of(made)
    hers = replace(own, kind=DocumentKind.MY_PLAN)
    (made,) = document_service(small_team).export(hers).documents
    assert "Jeg har trukket samtykket mitt." in words_of(made)


def test_own_copy_lists_what_others_are_not_given(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    own = ExportDocument(DocumentKind.PLAN, case_id, WORD, tmp_path)
    (made,) = document_service(small_team).export(own).documents
    _before, _heading, after = words_of(made).partition("Ikke delt med")
    assert after.split()[:2] == ["Berit", "Moen"]


def own(team: SmallTeam, kind: DocumentKind, subject_id: UUID, folder: Path) -> str:
    command = ExportDocument(kind, subject_id, WORD, folder)
    (made,) = document_service(team).export(command).documents
    return words_of(made)


def hand_over(team: SmallTeam, case_id: UUID) -> None:
    note = HandoverWords("Sone nord", does_alone="Kler på seg")
    HandoverNoteService(team.workplace).save(SaveEntry(case_id, uuid4(), note, is_new=True))


def test_other_papers_are_cut_like_the_plan(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    hand_over(small_team, case_id)
    given = say(small_team, case_id)
    (made,) = hand_out(small_team, case_id, tmp_path, DocumentKind.HANDOVER).documents
    assert "Gå til postkassa" in words_of(made)
    assert "Kler på seg" not in words_of(made)
    assert "Ikke delt med" not in words_of(made)
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(given.id, given.version))
    with pytest.raises(NotCovered):
        hand_out(small_team, case_id, tmp_path, DocumentKind.HANDOVER)


def test_own_copy_of_other_papers_lists_what_others_are_not_given(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    hand_over(small_team, case_id)
    say(small_team, case_id)
    _before, _heading, after = own(small_team, DocumentKind.HANDOVER, case_id, tmp_path).partition(
        "Ikke delt med"
    )
    assert "Berit Moen" in after
    assert "Hva brukeren gjør alene" in after


def test_list_of_what_is_left_out_goes_to_nobody_who_is_named(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    hand_over(small_team, case_id)
    for kind in (DocumentKind.HANDOVER, DocumentKind.PLAN):
        command = ExportDocument(
            kind, case_id, WORD, tmp_path, recipient="Sone nord", is_without_consent=True
        )
        (made,) = document_service(small_team).export(command).documents
        assert "Ikke delt med" not in words_of(made)


def test_paper_of_which_nothing_is_covered_is_refused(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    with pytest.raises(NotCovered) as refusal:
        hand_out(small_team, case_id, tmp_path, DocumentKind.PERSON_PROMISES)
    assert "“Plan”" in refusal.value.advice
    assert not list(tmp_path.glob("*.docx"))


def test_persons_own_plan_is_cut_and_closed_with_the_plan(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    (made,) = hand_out(small_team, case_id, tmp_path, DocumentKind.MY_PLAN).documents
    assert "Gå til postkassa" in words_of(made)
    assert "Gangtrening ute" not in words_of(made)
    service = ConsentService(small_team.workplace)
    (to_plan,) = [row for row in service.of_case(case_id) if row.kind is ConsentKind.PLAN]
    service.withdraw(WithdrawConsent(to_plan.id, to_plan.version))
    with pytest.raises(NotCovered):
        hand_out(small_team, case_id, tmp_path, DocumentKind.MY_PLAN)


def test_copy_that_was_shown_is_not_printed_after_the_withdrawal(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    given = say(small_team, case_id)
    command = ExportDocument(
        DocumentKind.PLAN, case_id, WORD, tmp_path, participant_id=sister(small_team)
    )
    service = document_service(small_team)
    shown = service.preview(command)
    ConsentService(small_team.workplace).withdraw(WithdrawConsent(given.id, given.version))
    with pytest.raises(NotCovered):
        service.print_out(shown)
    assert service.of_case(case_id) == ()


def test_who_takes_part_in_another_case_gets_no_copy(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    talk = make_talk(small_team, "Olav Moe")
    with pytest.raises(NotFoundError):
        hand_out(small_team, talk, tmp_path, DocumentKind.INTERVIEW)


def test_who_takes_part_no_longer_gets_nothing(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    say(small_team, case_id)
    card = small_team.card("Åse Berg")
    ended = EndParticipant(case_id, card.version, sister(small_team), is_over=True)
    ParticipantService(small_team.workplace).end(ended)
    with pytest.raises(NotFoundError):
        hand_out(small_team, case_id, tmp_path)


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.MY_PLAN])
@pytest.mark.parametrize("is_named", [True, False])
def test_later_no_to_the_plan_closes_it_for_whoever_may_have_something_shared(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path, kind: DocumentKind, *, is_named: bool
) -> None:
    say(small_team, case_id, replace(YES, information=tuple(Information)))
    no = replace(YES, kind=ConsentKind.PLAN, state=ConsentState.REFUSED, recipient="")
    whom = {"participant_id": sister(small_team)} if is_named else {"recipient": "Berit Moen"}
    command = ExportDocument(kind, case_id, WORD, tmp_path, **whom)
    document_service(small_team).export(command)
    say(small_team, case_id, replace(no, information=(), given_on=small_team.workplace.today))
    with pytest.raises(NotCovered):
        document_service(small_team).export(command)
