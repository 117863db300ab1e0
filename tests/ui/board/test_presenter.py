from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.domain.zones import zone_id
from teamdesk.ui.board.presenter import BoardPresenter
from teamdesk.ui.navigation import Location, Place
from tests.helpers.wall import KARI, FakeCases, case_of, changed_case, known_id
from tests.helpers.wall_services import FakeReferrals, board_services

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings
    from tests.ui.board.conftest import Board


def test_board_asks_once_when_it_is_shown(board: Board) -> None:
    assert board.cases.asked == 1


def test_board_asks_again_when_a_goal_has_changed(board: Board) -> None:
    board.around.bus.publish(ChangeSet({Entity.GOAL: frozenset({uuid4()})}))
    assert board.cases.asked == 2


def test_board_asks_nothing_for_what_it_does_not_show(board: Board) -> None:
    board.around.bus.publish(ChangeSet({Entity.DOCUMENT: frozenset({uuid4()})}))
    assert board.cases.asked == 1


def test_hidden_board_asks_when_it_is_shown_again(board: Board) -> None:
    board.view.hide()
    for _ in range(3):
        board.around.bus.publish(changed_case(case_of("Per Ås")))
    assert board.cases.asked == 1
    board.view.show()
    assert board.cases.asked == 2


def test_filter_counts_what_it_shows(board: Board) -> None:
    board.view.presenter.filtering.use(BoardFilter(frozenset({Condition(Trait.LEVEL, "3")})))
    assert len(board.view.presenter.visible) == 4


def test_open_goes_to_the_persons_page(board: Board) -> None:
    board.view.presenter.open_person(case_of("Per Ås"))
    assert board.around.navigator.current == Location(Place.PERSON, known_id("Per Ås"))


def test_contacts_of_zones_are_asked_for_again_where_the_board_is_by_zone(
    around: Surroundings,
) -> None:
    cases = FakeCases()
    referrals = FakeReferrals(cases)
    services = board_services(cases, referrals)._replace(is_by_zone=True, first=cases.board())
    presenter = BoardPresenter(services._replace(first_contacts={zone_id("Nord"): KARI}), around)
    presenter.refresh()
    assert presenter.contacts == {zone_id("Nord"): KARI}
    presenter.refresh()
    assert presenter.contacts == {}
