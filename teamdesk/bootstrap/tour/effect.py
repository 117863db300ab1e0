"""What the help cost before and costs now, and the days that were bought at institutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.view import PersonView
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.tour.waiting import let_work, wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit


def tell_what_it_cost(visit: Visit) -> None:
    """Three sums are typed, and what they come to is shown as an estimate."""
    _, guest = visit.texts, visit.guest
    page = guest.eyes.await_one(PersonView)
    place = page.tabs.index(TabKey.EVALUATION)
    guest.fingers.click_tab(guest.eyes.await_one(QTabBar), place)
    wait_for(lambda: page.bar.currentIndex() == place, "the tab of evaluations")
    let_work()
    if guest.eyes.find_button(_("Tell sums or a rate")):
        guest.press_button(_("Tell sums or a rate"))
        guest.fill(_("A year before, kr"), "1 070 000")
        guest.fill(_("A year now, kr"), "61 000")
        guest.fill(_("The rehabilitation, kr"), "78 500")
        guest.fingers.press("Return")
        wait_for(lambda: not guest.eyes.find_button(_("Tell sums or a rate")), "the sums")
    guest.camera.take_as_it_is("estimate")


def look_at_the_days(visit: Visit) -> None:
    """The ledger of the year, what other agreements would cost, and the rates, in every look."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("Setup"))
    guest.press_button(_("Stays and prices"))
    guest.eyes.await_button(_("New agreement"))
    for look in ThemeName:
        with guest.camera.wearing(look):
            guest.camera.take_as_it_is(f"stays-{look.value}")
    guest.press_button(_("Members"))
    guest.eyes.await_button(_("New member"))
    guest.camera.take_as_it_is("team-hours")
