from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.models import Consent, Measure, Phase
from teamdesk.services.board import BoardService
from teamdesk.services.people import PeopleService
from tests.helpers.handed_out import document_service, make_plan

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

GIVEN, WITHDRAWN = date(2026, 11, 2), date(2026, 11, 16)
BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)


class AfterMidnight:
    """A clock in Norway, when it still is the evening before in UTC."""

    def today(self) -> date:
        return date(2026, 11, 24)

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 23, 30, tzinfo=UTC)


def lines(team: SmallTeam, case_id: UUID, kind: TimelineKind) -> list[TimelineRow]:
    found = PeopleService(team.workplace).timeline(case_id, 0)
    return [line for line in found if line.kind is kind]


@pytest.mark.parametrize(
    ("state", "withdrawn_on", "codes"),
    [
        (ConsentState.GIVEN, None, ["sharing.given"]),
        (ConsentState.REFUSED, None, ["sharing.refused"]),
        (ConsentState.WITHDRAWN, WITHDRAWN, ["sharing.withdrawn", "sharing.given"]),
    ],
)
def test_consent_has_a_line_for_each_answer(
    small_team: SmallTeam, state: ConsentState, withdrawn_on: date | None, codes: list[str]
) -> None:
    card = small_team.refer("Åse Berg")
    consent = Consent(
        person_id=card.person_id,
        kind=ConsentKind.SHARING,
        state=state,
        recipient="NAV",
        given_on=GIVEN,
        withdrawn_on=withdrawn_on,
    )
    with small_team.workplace.writing() as work:
        work.add(consent)
        work.commit()
    found = lines(small_team, card.case_id, TimelineKind.CONSENT)
    assert [line.code for line in found] == codes
    assert (found[-1].on, found[-1].text) == (GIVEN, "NAV")


def test_word_and_pdf_of_one_document_are_one_line(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    folder = tmp_path / "ut"
    folder.mkdir()
    document_service(small_team).export(ExportDocument(DocumentKind.PLAN, case_id, BOTH, folder))
    today = small_team.workplace.today
    expected = TimelineRow(today, TimelineKind.DOCUMENT, "", "plan", "Kari Hansen")
    assert lines(small_team, case_id, TimelineKind.DOCUMENT) == [expected]


def test_phase_keeps_the_name_that_it_had_when_the_case_entered_it(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    rename(small_team, "Heime med oss")
    move = MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.INTENSIVE))
    BoardService(small_team.workplace).move(move)
    rename(small_team, "Intensiv heimetrening")
    (line,) = lines(small_team, card.case_id, TimelineKind.PHASE)
    assert (line.text, line.code) == ("Heime med oss", "intensive")


def test_document_stands_on_the_local_day(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = make_plan(small_team)
    late = replace(small_team, workplace=replace(small_team.workplace, clock=AfterMidnight()))
    command = ExportDocument(DocumentKind.PLAN, case_id, BOTH[:1], tmp_path)
    document_service(late).export(command)
    (line,) = lines(late, case_id, TimelineKind.DOCUMENT)
    assert line.on == date(2026, 11, 24)


def rename(team: SmallTeam, name: str) -> None:
    with team.workplace.writing() as work:
        work.get(Phase, team.phase(PhaseKind.INTENSIVE)).name = name
        work.commit()


def test_measure_names_who_answers_for_it_outside_the_team_too(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        work.add(
            Measure(
                case_id=card.case_id, text="Styrke", from_on=GIVEN, responsible_name="Tone Lien"
            ),
            Measure(
                case_id=card.case_id, text="Balanse", from_on=GIVEN, responsible_id=small_team.ola
            ),
        )
        work.commit()
    found = lines(small_team, card.case_id, TimelineKind.MEASURE)
    assert {line.text: line.by for line in found} == {"Styrke": "Tone Lien", "Balanse": "Ola Lien"}
