"""The practice team, made once and read by many tests: its rows, and opened with all beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.changes import Entity
from teamdesk.services.opening import open_practice
from tests.helpers.clock import FixedClock
from tests.helpers.practice_rows import rows_of_practice_team

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.services.opening import OpenedTeam
    from tests.helpers.practice_rows import GatheredRows


@pytest.fixture(scope="session")
def monday() -> date:
    """A meeting day with no holiday near."""
    return date(2026, 11, 23)


@pytest.fixture(scope="session")
def rows(monday: date) -> GatheredRows:
    return rows_of_practice_team(monday)


# A working Monday, Easter Saturday, the days around the new year.
DAYS = [datetime(2026, 11, 23, 8, tzinfo=UTC), datetime(2026, 4, 4, 8, tzinfo=UTC)]


@pytest.fixture(scope="session", params=DAYS, ids=lambda moment: f"{moment:%Y-%m-%d}")
def opened(request: pytest.FixtureRequest) -> Iterator[OpenedTeam]:
    """The practice as it is once everything has been added."""
    opened = open_practice(FixedClock(request.param))
    assert opened.later is not None
    changes = opened.later()
    assert changes.touches(Entity.TEAM)
    yield opened
    opened.close()
