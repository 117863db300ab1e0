"""The day a decision runs out, as board and page tell it before anybody opens the services."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import PressingKind
from teamdesk.models import CaseFile, ServiceDecision
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)
SOON, LATE, GONE = (TODAY + timedelta(days=days) for days in (3, 200, -30))
HELP = {"service": "Hjemmehjelp", "approved_on": GONE}


def ends_on(team: SmallTeam, decisions: Iterable[dict[str, Any]]) -> date | None:
    card = team.refer("Åse Berg")
    with team.workplace.writing() as work:
        work.add(*(ServiceDecision(case_id=card.case_id, **words) for words in decisions))
        work.commit()
    page = PeopleService(team.workplace).page(card.case_id)
    assert page is not None
    return page.decision_ends_on


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ({**HELP, "service": "Trening", "to_on": LATE}, SOON),
        ({"service": "Hjemmehjelp", "requested_on": GONE, "to_on": LATE}, SOON),
        ({**HELP, "to_on": LATE}, LATE),
        ({**HELP, "from_on": SOON + timedelta(days=1), "to_on": LATE}, LATE),
        ({**HELP, "from_on": SOON + timedelta(days=2), "to_on": LATE}, SOON),
        ({**HELP, "service": "hjemmehjelp"}, None),
    ],
    ids=[
        "another service",
        "only applied for",
        "prolonged",
        "from the day after",
        "after days without",
        "without an end",
    ],
)
def test_decision_that_runs_out_next_is_told(
    small_team: SmallTeam, other: dict[str, Any], day: date | None
) -> None:
    assert ends_on(small_team, ({**HELP, "to_on": SOON}, other)) == day


def test_decision_that_ran_out_is_told_where_none_runs(small_team: SmallTeam) -> None:
    earlier = {**HELP, "service": "Trening", "to_on": GONE - timedelta(days=9)}
    assert ends_on(small_team, ({**HELP, "to_on": GONE}, earlier)) == GONE


def test_card_tells_the_decision_that_runs_out_next(small_team: SmallTeam) -> None:
    ends_on(small_team, ({**HELP, "to_on": SOON}, {**HELP, "service": "Trening", "to_on": LATE}))
    with small_team.workplace.writing() as work:
        case = work.get(CaseFile, small_team.card("Åse Berg").case_id)
        case.phase_id = small_team.phase(PhaseKind.INTENSIVE)
        work.commit()
    told = {one.kind: one.day for one in small_team.card("Åse Berg").pressing}
    assert told[PressingKind.DECISION_ENDING] == SOON
