from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.services.drafts import DraftService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def test_drafts_of_a_case_are_read_together(small_team: SmallTeam) -> None:
    drafts, case_id = DraftService(small_team.workplace), uuid4()
    drafts.keep(f"contact:new:{case_id}", "ett")
    drafts.keep(f"goal:new:{case_id}", "to")
    drafts.keep(f"goal:new:{uuid4()}", "en annens")
    found = drafts.of_case(case_id)
    assert {place.partition(":")[0]: row.text for place, row in found.items()} == {
        "contact": "ett",
        "goal": "to",
    }
    assert {row.kept_at for row in found.values()} == {small_team.workplace.clock.now()}
