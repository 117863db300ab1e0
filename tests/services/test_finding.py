from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import ActionItem, CaseFile
from teamdesk.services.finding import FindingService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def promise(team: SmallTeam, text: str, **more: object) -> None:
    values = {"team_id": team.workplace.team_id, "text": text, "created_on": date(2026, 11, 2)}
    with team.workplace.writing() as work:
        work.add(ActionItem(**(values | more)))
        work.commit()


def test_person_with_an_ended_and_an_open_case_is_found_once(small_team: SmallTeam) -> None:
    card = small_team.refer("Máret Sara")
    with small_team.workplace.writing() as work:
        seen = work.get(CaseFile, card.case_id)
        work.add(
            CaseFile(
                person_id=seen.person_id,
                team_id=seen.team_id,
                phase_id=small_team.phase(PhaseKind.ENDED),
                number="25-001",
                created_at=seen.created_at.replace(year=2027),
            )
        )
        work.commit()
    (found,) = FindingService(small_team.workplace).persons()
    assert (found.person_id, found.is_active, found.masked_name) == (
        card.person_id,
        True,
        "M. S.",
    )


def test_promise_is_found_with_its_person_and_owner_while_open(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    promise(small_team, "Bestille rullator", case_id=card.case_id, owner_id=small_team.ola)
    promise(small_team, "Ringe", owner_name="Datteren")
    promise(small_team, "Gjort", status=ActionStatus.DONE)
    found = FindingService(small_team.workplace).promises()
    assert {(row.text, row.person_name, row.owner) for row in found} == {
        ("Bestille rullator", "Åse Berg", "Ola Lien"),
        ("Ringe", "", "Datteren"),
    }


@pytest.mark.parametrize("kind", ["persons", "promises", "documents"])
def test_finding_takes_one_statement(small_team: SmallTeam, kind: str) -> None:
    for number in range(3):
        promise(small_team, "Ringe", case_id=small_team.refer(f"Person {number}").case_id)
    statements: list[str] = []
    event.listen(
        small_team.engine, "before_cursor_execute", lambda *args: statements.append(args[2])
    )
    getattr(FindingService(small_team.workplace), kind)()
    # Before it stands the one that asks what is closed to whoever looks.
    assert len([text for text in statements if text.lstrip().upper().startswith("SELECT")]) == 2
