from __future__ import annotations

import pytest

from teamdesk.domain.read_back import needs_action


@pytest.mark.parametrize(
    "decision",
    ["Ingen endring.", "Inga endring", "Vedtak søkes.", "Det blir søkt om TT-kort", "No change"],
)
def test_decision_that_asks_nobody_needs_no_action(decision: str) -> None:
    assert not needs_action(decision)


@pytest.mark.parametrize(
    "decision", ["Fortsetter to uker til.", "Går over i nedtrapping", "Synet undersøkes"]
)
def test_any_other_decision_needs_an_action(decision: str) -> None:
    assert needs_action(decision)
