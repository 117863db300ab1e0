"""A board on the invented wall, in a window's surroundings without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.board.services import BoardServices
from teamdesk.ui.board.view import BoardView
from tests.helpers.notices import HeardNotices
from tests.helpers.saved import FakeFilters
from tests.helpers.wall import CLOCK, KARI, FakeCases, case_of
from tests.helpers.wall_services import FakeDrafts, FakeReferrals, FakeTransfers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.surroundings import Surroundings


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
def around(around: Surroundings) -> Surroundings:
    return replace(around, clock=CLOCK)


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
