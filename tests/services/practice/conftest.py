"""The practice team's rows without a database: made once, read by many tests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.helpers.practice_rows import rows_of_practice_team

if TYPE_CHECKING:
    from tests.helpers.practice_rows import GatheredRows


@pytest.fixture(scope="session")
def monday() -> date:
    """A meeting day with no holiday near."""
    return date(2026, 11, 23)


@pytest.fixture(scope="session")
def rows(monday: date) -> GatheredRows:
    return rows_of_practice_team(monday)
