"""Step 6, first half: one person's page is gone through, and a note of a talk is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.person.plan.revision_card import RevisionCard
from teamdesk.ui.person.plan.versions_card import VersionsCard
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.view import PersonView
from teamdesk.ui.tour.waiting import let_work, wait_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.bootstrap.tour.visit import Visit
    from teamdesk.domain.rows.board import CardRow


def look_at_the_people(visit: Visit) -> None:
    """Everyone stands in the list; a name finds one of them, and Enter opens the page."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("People"))
    guest.camera.take("people")
    _look_at_the_renewals(visit)
    person = somebody_with_goals(visit)
    guest.fill(_("Search for a person"), person.name)
    guest.fingers.press("Return")
    page = guest.eyes.await_one(PersonView)
    wait_for(lambda: page.head.name.text() == person.name, "the page of the one who was found")
    guest.camera.take("person")


def go_through_the_page(visit: Visit) -> None:
    """Every tab in every look, with the keys that lead from one to the next and round again."""
    _, guest = visit.texts, visit.guest
    page = guest.eyes.await_one(PersonView)
    guest.fingers.click_tab(guest.eyes.await_one(QTabBar), page.tabs.index(TabKey.PLAN))
    _await_tab(visit, TabKey.PLAN)
    if guest.eyes.find_button(_("Record the offer")):
        guest.press_button(_("Record the offer"))
        guest.eyes.await_button(_("Export as Word"))
    guest.press_button(_("My plan"))
    guest.camera.take("person-plan-own-copy")
    guest.press_button(_("The whole plan"))
    _look_at_the_versions(visit)
    for look in guest.camera.looks():
        for key in _round_from(page.tabs, TabKey.PLAN):
            guest.fingers.press("Ctrl+PageDown")
            _await_tab(visit, key)
            guest.camera.take_as_it_is(f"person-{key.value}-{look.value}")


def _look_at_the_renewals(visit: Visit) -> None:
    """Consents that run out, and the form that renews all of them; nothing is stored."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("Consents that run out"))
    guest.camera.take_as_it_is("renewals")
    if guest.eyes.find_button(_("Choose all")):
        guest.press_button(_("Choose all"))
        guest.press_button(_("Renew …"))
        guest.camera.take_as_it_is("renewals-form")
        guest.press_button(_("Cancel"))
    guest.press_button(_("In a course"))


def _look_at_the_versions(visit: Visit) -> None:
    """What is different since the last version, and the revision as it is begun."""
    _, guest = visit.texts, visit.guest
    guest.camera.take_whole(guest.eyes.find(VersionsCard), "person-plan-versions")
    if guest.eyes.find_button(_("Begin the revision")):
        guest.press_button(_("Begin the revision"))
        guest.camera.take_whole(guest.eyes.find(RevisionCard), "person-plan-revision")
        guest.press_button(_("Cancel"))


def write_down_a_talk(visit: Visit) -> None:
    """A motivational interview: topic, own words, summary and next step; then it is approved."""
    _, guest = visit.texts, visit.guest
    page = guest.eyes.await_one(PersonView)
    guest.fingers.click_tab(guest.eyes.await_one(QTabBar), page.tabs.index(TabKey.INTERVIEWS))
    _await_tab(visit, TabKey.INTERVIEWS)
    guest.press_button(_("New interview note"))
    guest.fill_lines(_("Topic that the person chose *"), "Gå tur med hunden igjen")
    guest.fill_lines(_("Summary *"), "Nekter å gå på is, er redd for å falle.")
    guest.camera.take_as_it_is("interview-judging")
    guest.fill_lines(_("Summary *"), "Vil ut på tur, er redd for å falle på is.")
    guest.press_button(_("Own words"))
    guest.fill_lines(_("What matters to you?"), "«Hunden trenger meg, og jeg trenger den»")
    guest.fill_lines(_("The person's next step"), "Til postkassa og tilbake hver dag med staver")
    guest.camera.take("interview-note")
    guest.fingers.press("Ctrl+S")
    guest.eyes.await_button(_("Word"))
    guest.press_button(_("Approve …"))
    guest.press_button(_("Approve"))
    wait_for(lambda: not guest.eyes.find_button(_("Approve …")), "an approved note")
    guest.camera.take_as_it_is("interview-approved")


def somebody_with_goals(visit: Visit) -> CardRow:
    """Whoever has most to show."""
    cards = visit.stored.board.board().cards
    expect(cards, "nobody is on the board")
    return max(cards, key=lambda card: len(card.goals))


def _round_from(tabs: Sequence[TabKey], last: TabKey) -> Sequence[TabKey]:
    """All tabs, beginning with the one after ``last``."""
    at = tabs.index(last) + 1
    return (*tabs[at:], *tabs[:at])


def _await_tab(visit: Visit, key: TabKey) -> None:
    page = visit.guest.eyes.await_one(PersonView)
    place = page.tabs.index(key)
    wait_for(lambda: page.bar.currentIndex() == place, f"the tab {key.value}")
    let_work()
