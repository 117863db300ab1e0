"""What the help cost and the team's work led to, days that were bought, hours and supervision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QTabBar

from teamdesk.bootstrap.tour import measuring
from teamdesk.bootstrap.tour.persons import somebody_with_goals
from teamdesk.ui.effects.view import EffectView
from teamdesk.ui.person.handover.card import HandoversCard
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.view import PersonView
from teamdesk.ui.setup.letters.section import LettersSection
from teamdesk.ui.setup.members.capacity_card import CapacityCard
from teamdesk.ui.setup.stays.section import StaysSection
from teamdesk.ui.setup.supervision.section import SupervisionSection
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


def look_at_what_it_led_to(visit: Visit) -> None:
    """What was measured, what it cost, the team's figures and what it had, in every look."""
    shown = measuring.whose_to_show(visit)
    for look in visit.guest.camera.looks():
        measuring.show_lines(visit, shown, look)
        measuring.show_forms(visit, look)
        _show_estimate(visit, look)
        _show_figures(visit, look)
        _show_days(visit, look)
        _show_hours(visit, look)
        _show_supervision(visit, look)
        _show_letters(visit, look)


def _show_estimate(visit: Visit, look: str) -> None:
    person = somebody_with_goals(visit)
    page = measuring.open_tab(visit, person.person_id, TabKey.EVALUATION)
    visit.guest.camera.take_whole(page.tab.widget(), f"estimate-{look}")
    _show_handover(visit, look)


def _show_handover(visit: Visit, look: str) -> None:
    """The form for those who take over; on a wall nothing is written about a person."""
    _, guest = visit.texts, visit.guest
    if guest.eyes.find_button(_("New handover")):
        guest.press_button(_("New handover"))
        card = guest.eyes.await_one(HandoversCard)
        guest.eyes.await_one(QLineEdit, _("Who takes over"))
        guest.camera.take_whole(card, f"handover-{look}")
        guest.press_button(_("Cancel"))


def _show_figures(visit: Visit, look: str) -> None:
    """The figures, and the two lists beside them; on a wall small numbers are left out."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("Effect"))
    view = guest.eyes.await_one(EffectView)
    wait_for(lambda: view.figures.cards, "the figures")
    guest.camera.take_as_it_is(f"effect-{look}")
    guest.camera.take_whole(view.figures.column.parentWidget(), f"effect-figures-{look}")
    lists = {"missing": _("Missing an end score"), "year": _("Starts and ends")}
    for name, part in lists.items():
        guest.press_button(part)
        guest.camera.take_as_it_is(f"effect-{name}-{look}")
    guest.press_button(_("Figures"))


def _show_days(visit: Visit, look: str) -> None:
    """The ledger of the year, what other agreements would cost, and the rates."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("Setup"))
    guest.press_button(_("Stays and prices"))
    section = guest.eyes.await_one(StaysSection)
    guest.camera.take_whole(section.body.parentWidget(), f"stays-{look}")


def _show_hours(visit: Visit, look: str) -> None:
    guest = visit.guest
    guest.press_button(visit.texts("Members"))
    guest.camera.take_whole(guest.eyes.await_one(CapacityCard), f"team-hours-{look}")


def _show_supervision(visit: Visit, look: str) -> None:
    guest = visit.guest
    guest.press_button(visit.texts("Supervision"))
    section = guest.eyes.await_one(SupervisionSection)
    guest.camera.take_whole(section.body.parentWidget(), f"supervision-{look}")


def _show_letters(visit: Visit, look: str) -> None:
    """The text blocks of a letter, and beside them how it reads."""
    guest = visit.guest
    guest.press_button(visit.texts("Letters"))
    section = guest.eyes.await_one(LettersSection)
    guest.camera.take_as_it_is(f"letters-{look}")
    guest.camera.take_whole(section.body.parentWidget(), f"letters-whole-{look}")
