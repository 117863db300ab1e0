"""A board on the invented wall, in a window's surroundings without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.board.services import BoardServices
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.navigation import Navigator
from teamdesk.ui.surroundings import Surroundings
from teamdesk.ui.undo import UndoStack
from tests.helpers.notices import HeardNotices
from tests.helpers.saved import FakeFilters
from tests.helpers.wall import CLOCK, KARI, FakeCases, case_of
from tests.helpers.wall_services import FakeDrafts, FakeReferrals, FakeTransfers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@dataclass
class Board:
    """The board and everything it was given."""

    view: BoardView
    cases: FakeCases
    referrals: FakeReferrals
    transfers: FakeTransfers
    drafts: FakeDrafts
    around: Surroundings
    heard: HeardNotices
    filters: FakeFilters

    def card(self, name: str) -> CardRow:
        return self.cases.cards[case_of(name)]

    def choose(self, name: str) -> None:
        self.view.lanes.choose(case_of(name))
        self.view.take_focus()


@pytest.fixture
def around(theme: Theme, texts: Texts, runner: JobRunner) -> Surroundings:
    return Surroundings(
        texts, theme, ChangeBus(), runner, UndoStack(), Navigator(), HeardNotices(), CLOCK
    )


@pytest.fixture
def board(qtbot: QtBot, around: Surroundings) -> Board:
    cases = FakeCases()
    referrals = FakeReferrals(cases)
    transfers, drafts = FakeTransfers(cases), FakeDrafts()
    filters = FakeFilters()
    services = BoardServices(
        cases=lambda: cases,
        referrals=lambda: referrals,
        drafts=lambda: drafts,
        transfers=lambda: transfers,
        filters=lambda: filters,
        member_id=KARI.id,
    )
    view = BoardView(around, services)
    qtbot.addWidget(view)
    view.resize(1190, 684)
    view.show()
    heard = around.notices
    assert isinstance(heard, HeardNotices)
    return Board(view, cases, referrals, transfers, drafts, around, heard, filters)
