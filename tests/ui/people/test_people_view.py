from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.case.renewals import RenewalService
from teamdesk.services.people import PeopleService
from teamdesk.ui.navigation import Place
from teamdesk.ui.people.model import Standing
from teamdesk.ui.people.place import make_people
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.columns import ColumnsRole
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.people.view import PeopleView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, small_team: SmallTeam) -> PeopleView:
    for name in ("Øyvind Moe", "Åse Berg", "Anne Lie"):
        small_team.refer(name)
    at = small_team.workplace
    view = make_people(PeopleService(at), ReferralService(at), RenewalService(at), around)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    return view


def names(view: PeopleView) -> list[str]:
    return [row.name for row in view.model.rows]


def test_list_is_in_the_order_of_the_alphabet(view: PeopleView) -> None:
    assert names(view) == ["Anne Lie", "Øyvind Moe", "Åse Berg"]


def test_typing_finds_and_enter_opens(view: PeopleView, qtbot: QtBot) -> None:
    view.take_focus()
    qtbot.keyClicks(view.search, "ase")
    assert names(view) == ["Åse Berg"]
    opened = []
    view._around.navigator.opened.connect(opened.append)
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert opened[0].place is Place.PERSON
    assert opened[0].key == view.model.rows[0].person_id


def test_arrow_goes_into_the_list_and_enter_opens_there(view: PeopleView, qtbot: QtBot) -> None:
    view.take_focus()
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert view.table.rows.hasFocus()
    qtbot.keyClick(view.table.rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(view._around.navigator.opened) as heard:
        qtbot.keyClick(view.table.rows, Qt.Key.Key_Return)
    assert heard.args[0].key == view.model.rows[1].person_id


def test_nobody_found_offers_everyone(view: PeopleView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.search, "zz")
    assert not names(view)
    qtbot.mouseClick(view._nobody.action, Qt.MouseButton.LeftButton)
    assert len(names(view)) == 3
    assert view.standing.choice is Standing.ALL


def test_projector_shows_initials_and_no_birth_date(view: PeopleView, around: Surroundings) -> None:
    around.theme.use(ThemeName.PROJECTOR)
    cells = view.model.index(0).data(ColumnsRole.CELLS)
    assert cells[0].text == "A. L."
    assert len(cells) == len(view.model.columns) == 5
    said = view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Anne" not in said


def test_new_person_appears_through_the_bus(
    view: PeopleView, around: Surroundings, small_team: SmallTeam
) -> None:

    card = small_team.refer("Bjarne Dal")
    around.bus.publish(ChangeSet({Entity.PERSON: frozenset({card.person_id})}))
    assert "Bjarne Dal" in names(view)


def test_every_control_has_a_name(view: PeopleView) -> None:
    assert_all_named(view)


def test_empty_team_points_to_the_board(
    qtbot: QtBot, around: Surroundings, small_team: SmallTeam
) -> None:
    at = small_team.workplace
    view = make_people(PeopleService(at), ReferralService(at), RenewalService(at), around)
    qtbot.addWidget(view)
    view.show()
    assert view._empty.isVisible()
    with qtbot.waitSignal(around.navigator.opened) as heard:
        qtbot.mouseClick(view._empty.action, Qt.MouseButton.LeftButton)
    assert heard.args[0].place is Place.BOARD
