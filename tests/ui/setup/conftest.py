"""The surroundings of a place, without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.navigation import Navigator
from teamdesk.ui.surroundings import Surroundings
from teamdesk.ui.undo import UndoStack
from tests.helpers.clock import FixedClock
from tests.helpers.notices import HeardNotices
from tests.helpers.team import MONDAY

if TYPE_CHECKING:
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def notices() -> HeardNotices:
    return HeardNotices()


@pytest.fixture
def around(theme: Theme, texts: Texts, runner: JobRunner, notices: HeardNotices) -> Surroundings:
    clock = FixedClock(MONDAY)
    return Surroundings(texts, theme, ChangeBus(), runner, UndoStack(), Navigator(), notices, clock)
