"""Printed weeks on both engines: what they hold, what is logged, when nothing is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.domain.commands.documents import ExportDocument, HandedTo
from teamdesk.domain.commands.plan_parts import ConsentAnswer, SetConsent
from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.week_plan import Visit, VisitStaff
from teamdesk.models import CaseFile, CoordinatingUnit, Person, Team
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.documents.papers.week import NothingPlanned, NoVisits
from teamdesk.services.documents.recipients import NotCovered
from teamdesk.services.documents.sharing import TheTeamsOwnCopy
from tests.helpers.handed_out import document_service, speak, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.services.documents.exported import Exported
    from tests.helpers.team import SmallTeam

MONDAY = date(2026, 11, 23)
WEEK = timedelta(days=7)
BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)


def visit(team: SmallTeam, at: time = time(9), text: str = "Gangtrening") -> Visit:
    kari = VisitStaff(team.kari, "Kari Hansen")
    return Visit(uuid4(), 0, at, 45, text, "Bestemmer farten", (kari,))


def plan(team: SmallTeam, name: str, *visits: Visit, monday: date = MONDAY) -> UUID:
    case_id = team.refer(name).case_id
    again(team, case_id, *visits, monday=monday)
    return case_id


def again(team: SmallTeam, case_id: UUID, *visits: Visit, monday: date) -> None:
    WeekPlanService(team.workplace).set_week(SetWeek(case_id, monday, uuid4(), None, visits))


def export(
    team: SmallTeam,
    kind: DocumentKind,
    subject: UUID,
    folder: Path,
    day: date | None = None,
    *,
    uses_initials: bool = False,
) -> Exported:
    command = ExportDocument(kind, subject, BOTH, folder, day=day, uses_initials=uses_initials)
    return document_service(team).export(command)


def test_week_plan_holds_the_week_and_no_surname(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    for made in export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path).documents:
        words = words_of(made)
        for stored in ("Ukeplan for Åse", "Uke 48", "Gangtrening", "med Kari", "Bestemmer farten"):
            assert stored in words
        assert "Berg" not in words
        assert "Hansen" not in words


def test_week_plan_uses_the_short_name_that_was_chosen(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    with small_team.workplace.writing() as work:
        work.get(Person, small_team.card("Åse Berg").person_id).short_name = "Mor Åse"
        work.commit()
    (word, _pdf) = export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path).documents
    assert "Ukeplan for Mor Åse" in words_of(word)


def test_week_plan_says_whom_to_ring(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    with small_team.workplace.writing() as work:
        unit = CoordinatingUnit(name="Koordinerende enhet", phone="68 00 00 00")
        work.add(unit)
        work.flush()
        work.get(Team, small_team.workplace.team_id).coordinating_unit_id = unit.id
        work.commit()
    (word, _pdf) = export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path).documents
    assert "Ring Koordinerende enhet: 68 00 00 00" in words_of(word)


def test_week_plan_is_of_the_week_that_was_asked_for(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    again(small_team, case_id, visit(small_team, text="Trapp"), monday=MONDAY + WEEK)
    friday = MONDAY + WEEK + timedelta(days=4)
    (word, _pdf) = export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path, friday).documents
    assert "Uke 49" in words_of(word)
    assert "Trapp" in words_of(word)


def test_week_plan_follows_the_person_s_language_and_a_staff_week_the_team_s(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    speak(small_team, "Åse Berg", "nn")
    (word, _pdf) = export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path).documents
    (staff, _) = export(small_team, DocumentKind.STAFF_WEEK, small_team.kari, tmp_path).documents
    assert "Vekeplan for Åse" in words_of(word)
    assert "Uka til Kari Hansen" in words_of(staff)


@pytest.mark.parametrize("day", [None, MONDAY - WEEK])
def test_empty_week_is_told_and_nothing_is_written(
    small_team: SmallTeam, tmp_path: Path, day: date | None
) -> None:
    case_id = plan(small_team, "Åse Berg", monday=MONDAY)
    with pytest.raises(NothingPlanned):
        export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path / "ut", day)
    assert not document_service(small_team).documents()


def test_member_without_visits_is_told_by_name(small_team: SmallTeam, tmp_path: Path) -> None:
    plan(small_team, "Åse Berg", visit(small_team))
    with pytest.raises(NoVisits) as told:
        export(small_team, DocumentKind.STAFF_WEEK, small_team.ola, tmp_path / "ut")
    assert told.value.values["name"] == "Ola Lien"


def test_staff_week_gathers_every_person_and_tells_clashes(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    plan(small_team, "Åse Berg", visit(small_team))
    plan(small_team, "Bjarne Moe", visit(small_team, time(9, 30), "Dusj hos Bjarne"))
    for made in export(small_team, DocumentKind.STAFF_WEEK, small_team.kari, tmp_path).documents:
        words = words_of(made)
        for stored in (
            "Åse Berg Gangtrening Kollisjon: også hos Bjarne Moe kl. 09.30.",
            "Dusj hos Bjarne Kollisjon: også hos Åse Berg kl. 09.00.",
            "09.00–09.45 45 min",
            "Fortrolig. Bare for Kari Hansen.",
        ):
            assert stored in words


def test_staff_week_with_initials_names_nobody(small_team: SmallTeam, tmp_path: Path) -> None:
    plan(small_team, "Åse Berg", visit(small_team))
    plan(small_team, "Bjarne Moe", visit(small_team, time(9, 30), "Dusj hos Bjarne"))
    (word, _pdf) = export(
        small_team, DocumentKind.STAFF_WEEK, small_team.kari, tmp_path, uses_initials=True
    ).documents
    words = words_of(word)
    assert "B. M." in words
    assert not {"Åse", "Berg", "Bjarne", "Moe"} & set(words.split())


def test_staff_week_leaves_out_replaced_plans_and_ended_cases(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    again(small_team, case_id, visit(small_team, text="Trapp"), monday=MONDAY + WEEK)
    ended = plan(small_team, "Bjarne Moe", visit(small_team, time(12), "Dusj"))
    with small_team.workplace.writing() as work:
        work.get(CaseFile, ended).phase_id = small_team.phase(PhaseKind.ENDED)
        work.commit()
    (word, _pdf) = export(
        small_team, DocumentKind.STAFF_WEEK, small_team.kari, tmp_path, MONDAY + WEEK
    ).documents
    words = words_of(word)
    assert "Trapp" in words
    assert not {"Gangtrening", "Dusj"} & set(words.split())


def test_printed_week_is_logged_with_its_week_and_whom_it_is_for(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team))
    export(small_team, DocumentKind.WEEK_PLAN, case_id, tmp_path, MONDAY + timedelta(days=2))
    export(small_team, DocumentKind.STAFF_WEEK, small_team.kari, tmp_path, uses_initials=True)
    logged = {
        (row.kind, row.person_name, row.case_id, row.week_of, row.uses_initials)
        for row in document_service(small_team).documents()
    }
    assert logged == {
        (DocumentKind.WEEK_PLAN, "Åse Berg", case_id, MONDAY, False),
        (DocumentKind.STAFF_WEEK, "Kari Hansen", None, MONDAY, True),
    }


def test_weeks_can_be_chosen_where_something_is_planned(small_team: SmallTeam) -> None:
    case_id = plan(small_team, "Åse Berg", visit(small_team), visit(small_team, time(11)))
    plan(small_team, "Bjarne Moe")
    service = document_service(small_team)
    persons, members = DocumentKind.WEEK_PLAN, DocumentKind.STAFF_WEEK
    assert [(row.id, row.on) for row in service.subjects(persons)] == [(case_id, MONDAY)]
    assert [(row.id, row.on) for row in service.subjects(members)] == [(small_team.kari, MONDAY)]
    before = MONDAY - WEEK
    assert service.subjects(persons, before) == service.subjects(members, before) == ()


def test_members_week_for_somebody_outside_holds_those_who_said_yes(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    agreed = plan(small_team, "Åse Berg", visit(small_team))
    plan(small_team, "Bjarne Moe", visit(small_team, time(11), "Trapp"))
    order = ExportDocument(
        DocumentKind.STAFF_WEEK, small_team.kari, BOTH[:1], tmp_path, recipient="Sone nord"
    )
    service = document_service(small_team)
    with pytest.raises(NotCovered):
        service.export(order)
    yes = ConsentAnswer(
        kind=ConsentKind.SHARING,
        state=ConsentState.GIVEN,
        form="written",
        given_on=date(2026, 11, 1),
        recipient="Sone nord",
        information=(Information.SERVICES,),
    )
    ConsentService(small_team.workplace).set(SetConsent(agreed, yes))
    (made,) = service.export(order).documents
    assert "Åse Berg" in words_of(made)
    assert "Bjarne" not in words_of(made)
    (own,) = service.export(replace(order, recipient="Kari Hansen")).documents
    assert "Bjarne" in words_of(own)
    whole = next(row for row in service.documents() if row.recipient == "Kari Hansen")
    with pytest.raises(TheTeamsOwnCopy):
        service.archive.hand_out_again(whole.id, tmp_path, HandedTo("Sone nord"))
    service.archive.hand_out_again(whole.id, tmp_path, HandedTo("Kari Hansen"))
