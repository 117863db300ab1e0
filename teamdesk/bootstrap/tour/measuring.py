"""What was measured: the lines of every instrument, and the form that each is entered with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.persons import somebody_with_goals
from teamdesk.services.case.assessments import AssessmentService
from teamdesk.ui.navigation import Place
from teamdesk.ui.person.scores.chart_card import ChartCard
from teamdesk.ui.person.scores.form import AssessmentForm
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.view import PersonView
from teamdesk.ui.tour.waiting import let_work, wait_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.bootstrap.tour.visit import Visit
    from teamdesk.domain.rows.board import CardRow

    Shown = Mapping[CardRow, list[str]]

TWICE = 2


def show_lines(visit: Visit, shown: Shown, look: str) -> None:
    """The whole tab of each, and where one picture doesn't hold all lines, one an instrument."""
    for card, instruments in shown.items():
        page = open_tab(visit, card.person_id, TabKey.ASSESSMENTS)
        names = "-".join(map(_file_name, instruments))
        visit.guest.camera.take_whole(page.tab.widget(), f"measured-{names}-{look}")
        chart = visit.guest.eyes.find(ChartCard)
        if chart is not None and chart.which.isVisible():
            _show_one_by_one(visit, chart, instruments, look)


def _show_one_by_one(visit: Visit, chart: ChartCard, instruments: list[str], look: str) -> None:
    for instrument in instruments:
        place = chart.which.findData(instrument)
        if place > 0:
            chart.which.setCurrentIndex(place)
            chart.which.activated.emit(place)
            visit.guest.camera.take_whole(chart, f"line-{_file_name(instrument)}-{look}")


def show_forms(visit: Visit, look: str) -> None:
    """A form of each instrument that the team offers; where names are hidden nothing is entered."""
    _, guest = visit.texts, visit.guest
    open_tab(visit, somebody_with_goals(visit).person_id, TabKey.ASSESSMENTS)
    new = _.context("scores", "New assessment")
    if guest.eyes.find_button(new) is None:
        return
    guest.press_button(new)
    form = guest.eyes.await_one(AssessmentForm)
    for offered in _service(visit).choice().offered():
        guest.press_button(offered.name)
        guest.camera.take_whole(form, f"entry-{_file_name(offered.key)}-{look}")
    guest.press_button(_("Cancel"))
    wait_for(lambda: not form.isVisible(), "the end of the form")


def open_tab(visit: Visit, person_id: UUID, key: TabKey) -> PersonView:
    """Go to one of the tabs of somebody's page."""
    guest = visit.guest
    visit.team.navigator.open(Place.PERSON, person_id)
    page = guest.eyes.await_one(PersonView)
    page.open_tab(key)
    wait_for(lambda: page.bar.currentIndex() == page.tabs.index(key), f"the tab {key.value}")
    let_work()
    return page


def whose_to_show(visit: Visit) -> Shown:
    """Few persons who have every instrument twice, and of which of them each is shown."""
    twice = {card: _measured_twice(visit, card) for card in visit.stored.board.board().cards}
    missing = set().union(*twice.values())
    shown: dict[CardRow, list[str]] = {}
    while missing:
        card = max(twice, key=lambda card: len(twice[card] & missing))
        shown[card] = sorted(twice[card] & missing)
        missing -= twice[card]
    return shown


def _measured_twice(visit: Visit, card: CardRow) -> set[str]:
    found = [row.instrument for row in _service(visit).of_case(card.case_id)]
    return {instrument for instrument in found if found.count(instrument) >= TWICE}


def _file_name(instrument: str) -> str:
    """A score that the team described has a sign in its key that no file name may have."""
    return instrument.partition(":")[0]


def _service(visit: Visit) -> AssessmentService:
    return AssessmentService(visit.team.workplace)
