"""What papers about one person gather, on both engines: rules of the four kinds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.effect import StayWords
from teamdesk.domain.commands.entries import DecisionWords, SaveEntry
from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat, DocumentKind
from teamdesk.domain.meetings import ActionStatus, MeetingStatus
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import ActionItem, CaseFile, Measure, Meeting, MeetingDecision, Relative
from teamdesk.services.actions import ActionService
from teamdesk.services.case.handover_notes import HandoverNoteService
from teamdesk.services.case.service_decisions import ServiceDecisionService
from teamdesk.services.case.stays import StayService
from teamdesk.services.documents.papers.handover import NothingHandedOver
from teamdesk.storage.queries.documents import newest_plan
from tests.helpers.handed_out import document_service, make_plan, words_of

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.models import Base
    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)
HOME = HandoverWords("Sone nord", does_alone="Kler på seg", how_to_help="Hendene på ryggen")
STAY = StayWords("Solstrand", date(2026, 10, 5), date(2026, 11, 16), "Gangtrening")
DECIDED = DecisionWords(
    "Rehabilitering",
    approved_on=date(2026, 11, 2),
    from_on=date(2026, 11, 2),
    to_on=date(2026, 12, 4),
    hours_a_week=Decimal("4.5"),
)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    """Somebody with a goal, a measure and a coordinator whom one can ring."""
    return make_plan(small_team)


def store(team: SmallTeam, *rows: Base) -> None:
    with team.workplace.writing() as work:
        work.add(*rows)
        work.commit()


def words(team: SmallTeam, folder: Path, kind: DocumentKind, subject_id: UUID) -> str:
    command = ExportDocument(kind, subject_id, (DocumentFormat.PDF,), folder, Language.NB)
    (made,) = document_service(team).export(command).documents
    return words_of(made)


def hand_over(team: SmallTeam, case_id: UUID, told: HandoverWords = HOME) -> None:
    HandoverNoteService(team.workplace).save(SaveEntry(case_id, uuid4(), told, is_new=True))


def stay(team: SmallTeam, case_id: UUID, told: StayWords = STAY) -> UUID:
    stay_id = uuid4()
    StayService(team.workplace).save(SaveEntry(case_id, stay_id, told, is_new=True))
    return stay_id


def listed(team: SmallTeam, kind: DocumentKind) -> list[tuple[UUID, UUID | None]]:
    return [(row.id, row.case_id) for row in document_service(team).subjects(kind)]


def test_handover_that_nobody_wrote_is_refused(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    with pytest.raises(NothingHandedOver):
        words(small_team, tmp_path, DocumentKind.HANDOVER, case_id)
    assert listed(small_team, DocumentKind.HANDOVER) == []
    assert document_service(small_team).of_case(case_id) == ()


def test_handover_tells_the_note_and_what_goes_on(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    over = Measure(case_id=case_id, text="Bassengtrening", to_on=date(2026, 11, 20))
    store(small_team, over)
    hand_over(small_team, case_id)
    found = words(small_team, tmp_path, DocumentKind.HANDOVER, case_id)
    assert all(told in found for told in ("Sone nord", "Kler på seg", "Gangtrening ute"))
    assert "Bassengtrening" not in found
    assert listed(small_team, DocumentKind.HANDOVER) == [(case_id, case_id)]


def test_handover_names_what_is_not_filled_in(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    hand_over(small_team, case_id)
    found = words(small_team, tmp_path, DocumentKind.HANDOVER, case_id)
    assert "Ikke fylt ut: «Hva dere må passe på», «Hjelpemidler»." in found


def test_handover_tells_who_has_received_it(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    hand_over(small_team, case_id)
    found = words(small_team, tmp_path, DocumentKind.HANDOVER, case_id)
    assert "Ingen har bekreftet ennå" in found
    row = HandoverNoteService(small_team.workplace).of_case(case_id)[0]
    told = replace(HOME, received_by="Vaktleder", written_on=row.written_on)
    HandoverNoteService(small_team.workplace).save(SaveEntry(case_id, row.id, told, row.version))
    again = words(small_team, tmp_path, DocumentKind.HANDOVER, case_id)
    assert "Vaktleder, 23. november 2026" in again
    assert "Ingen har bekreftet ennå" not in again


def test_handover_gives_the_number_of_the_closest_alone(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    person_id = small_team.card("Åse Berg").person_id
    for name, is_closest in (("Siri Berg", True), ("Nabo Hansen", False)):
        store(
            small_team,
            Relative(person_id=person_id, name=name, phone="68 05 00 11", is_closest=is_closest),
        )
    hand_over(small_team, case_id)
    found = words(small_team, tmp_path, DocumentKind.HANDOVER, case_id)
    assert "Siri Berg" in found
    assert "Nabo Hansen" not in found


def test_basis_tells_what_is_asked_for_apart_from_what_was_decided(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    service = ServiceDecisionService(small_team.workplace)
    asked = DecisionWords("Fire uker til", requested_on=date(2026, 11, 20))
    over = replace(DECIDED, service="Gammelt vedtak", to_on=date(2026, 11, 6))
    for told in (DECIDED, asked, over):
        service.save(SaveEntry(case_id, uuid4(), told, is_new=True))
    found = words(small_team, tmp_path, DocumentKind.DECISION_BASIS, case_id)
    assert found.index("Fire uker til") < found.index("Tjenester nå") < found.index("4,5 timer")
    assert "Gammelt vedtak" not in found


def test_basis_tells_when_the_need_of_a_plan_was_reported(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    with small_team.workplace.writing() as work:
        plan = newest_plan(work.session, case_id)
        assert plan is not None
        plan.reported_on = date(2026, 10, 28)
        work.commit()
    found = words(small_team, tmp_path, DocumentKind.DECISION_BASIS, case_id)
    assert "Meldt til koordinerende enhet 28. oktober 2026" in found


def test_basis_tells_how_it_becomes_less_and_what_it_comes_to(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    steps = [["2026-11-16", 4, 60], ["2026-11-30", 2, 60], ["2026-12-07", 0, 0]]
    walk = {"times_a_week": 5.0, "minutes": 60, "taper": steps}
    store(small_team, Measure(case_id=case_id, text="Gå til butikken", **walk))
    found = words(small_team, tmp_path, DocumentKind.DECISION_BASIS, case_id)
    tapered = found[found.index("Slik trappes det ned") :]
    assert "uke 47 · 16.11.2026 4 60 uke 49 · 30.11.2026 2 60 uke 50 · 7.12.2026 slutter" in tapered
    assert "uke 48 · 23.11.2026 4 uke 49 · 30.11.2026 2 fra uke 50 · 7.12.2026 0" in tapered


def test_basis_is_not_offered_for_a_case_that_has_ended(
    small_team: SmallTeam, case_id: UUID
) -> None:
    assert listed(small_team, DocumentKind.DECISION_BASIS) == [(case_id, case_id)]
    ended = small_team.phase(PhaseKind.ENDED)
    with small_team.workplace.writing() as work:
        work.get(CaseFile, case_id).phase_id = ended
        work.commit()
    assert listed(small_team, DocumentKind.DECISION_BASIS) == []


def test_follow_up_tells_what_meetings_settled_around_the_discharge(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    stay_id, team_id = stay(small_team, case_id), small_team.workplace.team_id
    for day, text in ((date(2026, 11, 9), "Hjem mandag"), (date(2026, 9, 7), "Søke opphold")):
        meeting = Meeting(id=uuid4(), team_id=team_id, held_on=day, status=MeetingStatus.CLOSED)
        store(small_team, meeting)
        store(small_team, MeetingDecision(meeting_id=meeting.id, case_id=case_id, text=text))
    found = words(small_team, tmp_path, DocumentKind.STAY_FOLLOW_UP, stay_id)
    assert all(told in found for told in ("Solstrand", "Gangtrening", "Hjem mandag", "42"))
    assert "Søke opphold" not in found
    assert "innen 30. november 2026" in found


def test_follow_up_is_offered_for_stays_that_have_begun(
    small_team: SmallTeam, case_id: UUID
) -> None:
    stay_id = stay(small_team, case_id)
    stay(small_team, case_id, replace(STAY, in_on=date(2026, 12, 1), out_on=date(2026, 12, 9)))
    assert listed(small_team, DocumentKind.STAY_FOLLOW_UP) == [(stay_id, case_id)]


def test_follow_up_lies_with_the_case_of_the_stay(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    words(small_team, tmp_path, DocumentKind.STAY_FOLLOW_UP, stay(small_team, case_id))
    (row,) = document_service(small_team).of_case(case_id)
    assert row.kind is DocumentKind.STAY_FOLLOW_UP


def test_promises_are_open_ones_by_date_and_those_kept_lately(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    actions = ActionService(small_team.workplace)
    actions.add(AddAction("ringe NAV", case_id, small_team.kari, date(2026, 11, 20)))
    actions.add(AddAction("bestille rampe", case_id, small_team.ola, date(2026, 12, 1)))
    done = {"team_id": small_team.workplace.team_id, "status": ActionStatus.DONE}
    for day, text in ((date(2026, 11, 2), "hente nøkkel"), (date(2026, 6, 1), "lenge siden")):
        kept = ActionItem(case_id=case_id, text=text, created_on=day, done_on=day, **done)
        store(small_team, kept)
    found = words(small_team, tmp_path, DocumentKind.PERSON_PROMISES, case_id)
    order = [found.index(told) for told in ("ringe NAV", "Må gjøres", "bestille rampe", "hente")]
    assert order == sorted(order)
    assert "Ola Lien" in found
    assert "lenge siden" not in found


def test_promise_that_was_dropped_is_on_no_list(
    small_team: SmallTeam, case_id: UUID, tmp_path: Path
) -> None:
    dropped = ActionItem(
        team_id=small_team.workplace.team_id,
        case_id=case_id,
        text="søke om plass",
        status=ActionStatus.DROPPED,
        created_on=TODAY,
        done_on=TODAY,
    )
    store(small_team, dropped)
    found = words(small_team, tmp_path, DocumentKind.PERSON_PROMISES, case_id)
    assert "søke om plass" not in found
    assert "Ingen avtaler står åpne." in found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [DocumentKind.DECISION_BASIS, DocumentKind.PERSON_PROMISES])
def test_paper_of_a_new_case_is_whole_in_each_language(
    small_team: SmallTeam, tmp_path: Path, kind: DocumentKind, language: Language
) -> None:
    case_id = small_team.refer("Máret Ŋuolla").case_id
    command = ExportDocument(kind, case_id, DOCUMENT_FORMATS, tmp_path, language)
    made = document_service(small_team).export(command).documents
    assert {document.language for document in made} == {language}
    assert all("Máret Ŋuolla" in words_of(document) for document in made)
