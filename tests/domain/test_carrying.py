"""«2. gang» means that a promise stands on a second meeting."""

from __future__ import annotations

import pytest

from teamdesk.domain.carrying import time_number


@pytest.mark.parametrize(("carried", "told"), [(0, 0), (1, 2), (2, 3)])
def test_promise_of_a_meeting_counts_that_one_as_its_first(carried: int, told: int) -> None:
    assert time_number(carried, is_from_meeting=True) == told


@pytest.mark.parametrize(("carried", "told"), [(0, 0), (1, 0), (2, 2)])
def test_promise_made_between_meetings_counts_from_the_next(carried: int, told: int) -> None:
    assert time_number(carried, is_from_meeting=False) == told


def test_meeting_that_goes_on_counts_as_it_will_when_it_is_closed() -> None:
    before = time_number(0, is_from_meeting=True, is_in_meeting=True)
    assert before == time_number(1, is_from_meeting=True) == 2
