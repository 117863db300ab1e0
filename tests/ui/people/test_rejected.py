"""Those whom the team said no to, under «Brukere»."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.cases import NewReferral, RejectReferral
from teamdesk.domain.phases import EntryRoute
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.case.renewals import RenewalService
from teamdesk.services.people import PeopleService
from teamdesk.ui.people.model import Standing
from teamdesk.ui.people.place import make_people
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.people.view import PeopleView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam

WHY = "Trenger døgnplass først"


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, small_team: SmallTeam) -> PeopleView:
    at = small_team.workplace
    for name in ("Åse Berg", "Per Ås"):
        referral = NewReferral(name, None, "", EntryRoute.HOSPITAL, "", date(2026, 11, 20), "")
        ReferralService(at).reject(RejectReferral(referral, WHY, "Solstrand"))
    view = make_people(PeopleService(at), ReferralService(at), RenewalService(at), around)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.standing.choose(Standing.REJECTED)
    view.refresh()
    return view


def test_rejected_are_listed_with_reason_and_destination(view: PeopleView) -> None:
    assert {row.name for row in view.rejected.model.rows} == {"Åse Berg", "Per Ås"}
    view.search.setText("ase")
    assert [row.name for row in view.rejected.model.rows] == ["Åse Berg"]
    view.rejected.table.rows.setCurrentIndex(view.rejected.model.index(0))
    assert any(f"{WHY} · Sendt til Solstrand" in text for text in texts_of(view.rejected))


def test_rejected_one_is_taken_in_after_all_by_key(
    view: PeopleView, qtbot: QtBot, small_team: SmallTeam
) -> None:
    view.take_focus()
    qtbot.keyClicks(view.search, "ase")
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    qtbot.keyClick(view.rejected.table.rows, Qt.Key.Key_Down)
    qtbot.keyClick(view.rejected.table.rows, Qt.Key.Key_Return)
    assert small_team.card("Åse Berg").number == "26-001"
    assert not view.rejected.model.rows


def test_wall_tells_neither_name_nor_reason(view: PeopleView, around: Surroundings) -> None:
    view.rejected.table.rows.setCurrentIndex(view.rejected.model.index(0))
    around.theme.use(ThemeName.PROJECTOR)
    told = " ".join(texts_of(view.rejected))
    around.theme.use(ThemeName.LIGHT)
    assert WHY not in told
    assert "Solstrand" not in told


def test_rejected_list_names_its_controls(view: PeopleView) -> None:
    assert_all_named(view)
