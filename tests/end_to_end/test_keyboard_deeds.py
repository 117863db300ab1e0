"""Cases that come, go and move, in the real process: by keys, by the menu of a card, by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.services.case.referrals import ReferralService
from tests.helpers.real_screen import missing
from tests.helpers.walked_team import OTHER_TEAM

if TYPE_CHECKING:
    from tests.helpers.keyboard import Keyboard
    from tests.helpers.walked_team import Walked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
LANES, MENU = "List", "PopupMenu"
RITA, GERD = "Rita Solbakken", "Gerd Holm"


def test_rejected_referral_asks_why_and_stands_among_the_rejected(
    keys: Keyboard, team: Walked
) -> None:
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.type("ny henv")
    keys.press("Return")
    keys.is_at("Navn")
    keys.type(GERD)
    keys.fill("Fødselsnummer", "3.4.1941")
    keys.go_to("Avvis")
    keys.press("space")
    keys.press("ctrl+Return")
    keys.is_at("Hvorfor ikke")
    keys.type("Trenger langtidsplass")
    keys.fill("Hvor personen ble sendt", "Tildelingskontoret")
    keys.press("Return")
    keys.is_on(LANES)
    rejected = ReferralService(team.at).rejected
    keys.until(lambda: rejected(), "a rejected referral")
    kept = next(row for row in rejected() if row.name == GERD)
    assert (kept.reason, kept.sent_to) == ("Trenger langtidsplass", "Tildelingskontoret")
    assert team.card(GERD) is None
    keys.press("ctrl+4")
    keys.go_to("I forløp", "shift+Tab")
    # The choices go round: consents that run out stand last, and the rejected before them.
    keys.press("Left", "Left")
    keys.sees(GERD)


def test_menu_of_a_card_transfers_the_case_to_another_team(keys: Keyboard, team: Walked) -> None:
    keys.press("Menu")
    keys.is_on(MENU)
    while "annet team" not in keys.focus.value:
        before = keys.focus.value
        keys.press("Down")
        keys.until(lambda was=before: keys.focus.value != was, "another line of the menu")
    keys.press("Return")
    keys.is_at("Hvorfor")
    keys.type("Har flyttet til sentrum")
    keys.sees(OTHER_TEAM)
    keys.press("Return")
    keys.until(lambda: team.card(RITA) is None, "a case that left the board")
    keys.is_on(LANES)
    keys.press("ctrl+z")
    keys.until(lambda: team.phase(RITA) == "referred", "the case back on the board")


def test_card_is_dragged_to_another_phase_and_undo_takes_it_back(
    keys: Keyboard, team: Walked
) -> None:
    referred = keys.focus
    mapping = keys.step("Right")
    keys.drags(referred, mapping)
    keys.until(lambda: team.phase(RITA) == "mapping", "the card in the other phase")
    keys.press("ctrl+z")
    keys.until(lambda: team.phase(RITA) == "referred", "the card back")
