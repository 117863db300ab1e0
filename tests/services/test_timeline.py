from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.records import DocumentFormat, DocumentKind
from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.models import Consent
from teamdesk.services.people import PeopleService
from tests.helpers.handed_out import document_service, make_plan

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

GIVEN, WITHDRAWN = date(2026, 11, 2), date(2026, 11, 16)
BOTH = (DocumentFormat.DOCX, DocumentFormat.PDF)


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
