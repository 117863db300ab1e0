"""The board by keys alone, in the real process; what is stored is read beside it.

Wherever the keyboard goes something has to show it, and each deed is looked up in the window and in
the file, which is open a second time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.services.saved_filters import SavedFilterService
from tests.helpers.real_screen import missing
from tests.helpers.walked_team import AASE, OTHER_TEAM

if TYPE_CHECKING:
    from tests.helpers.keyboard import Keyboard
    from tests.helpers.walked_team import Walked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
LANES, TABS = "List", "PageTabList"
RITA = "Rita Solbakken"


def test_shapes_change_and_cards_are_found_by_their_letters(keys: Keyboard) -> None:
    for key in ("alt+2", "alt+3"):
        keys.press(key)
        keys.is_on("Table")
        before = keys.focus.value
        assert keys.step("Down").value != before
    keys.press("alt+1")
    keys.is_on(LANES)
    # Who is where in a lane depends on the day: only the first of it surely has one below.
    keys.press("Home")
    keys.reads(RITA)
    assert not keys.step("Down").value.startswith(RITA)
    keys.press("t", "u")
    keys.reads("Tuyet Nguyen")
    keys.press("space")
    keys.sees("Snakke i telefon")
    keys.sees("Åpne")
    keys.press("Escape")
    keys.sees_no_more("Åpne")
    keys.press("Return")
    keys.is_on(TABS)
    keys.sees("Tuyet Nguyen")
    keys.press("alt+Left")
    keys.is_on(LANES)
    keys.reads("Tuyet Nguyen")


def test_board_is_filtered_by_text_by_chip_and_by_a_saved_filter(
    keys: Keyboard, team: Walked
) -> None:
    keys.press("slash")
    keys.is_at("Finn eller filtrer")
    keys.type("ase")
    keys.sees("Viser 1 av 27")
    keys.press("Return")
    keys.reads(AASE)
    _show_all(keys)
    keys.go_to("Over frist")
    keys.press("space")
    keys.sees("av 27")
    keys.go_to("Lagre filteret")
    keys.press("space")
    keys.fill("Navn", "Haster")
    keys.press("Return")
    keys.is_on(LANES)
    assert [row.name for row in SavedFilterService(team.at).filters()] == ["Haster"]
    _show_all(keys)
    keys.go_to("Filtrer på nivå")
    keys.press("space")
    keys.reads("Haster")
    keys.press("Return")
    keys.sees("av 27")


def test_several_get_a_coordinator_and_a_phase_and_undo_takes_both_back(
    keys: Keyboard, team: Walked
) -> None:
    # Whose first contact is due today comes second, and that is not the same one each day.
    second = keys.step("Down").value.partition(",")[0]
    both, before = (RITA, second), team.coordinator(second)
    keys.press("shift+Up")
    keys.sees("2 personer valgt")
    keys.press("c")
    keys.is_at("Berit Aune")
    keys.press("o")
    keys.is_at("Ola Lien")
    keys.press("Return")
    keys.until(lambda: {team.coordinator(name) for name in both} == {"Ola Lien"}, "Ola for both")
    keys.is_on(LANES)
    keys.press("m", "2")
    keys.until(lambda: {team.phase(name) for name in both} == {"mapping"}, "both in the phase")
    keys.press("ctrl+z")
    keys.until(lambda: {team.phase(name) for name in both} == {"referred"}, "both back")
    keys.press("ctrl+z")
    keys.until(lambda: team.coordinator(second) == before, "the coordinator as before")


def test_end_and_handover_ask_beside_the_board_and_are_taken_back(
    keys: Keyboard, team: Walked
) -> None:
    keys.press("m")
    keys.is_at("Kartlegging")
    keys.press("Escape")
    keys.is_on(LANES)
    keys.press("m", "7")
    keys.sees("Hvorfor avsluttes")
    keys.press("1")
    keys.until(lambda: team.card(RITA) is None, "an ended case")
    keys.press("ctrl+z")
    keys.until(lambda: team.phase(RITA) == "referred", "the case back in its phase")
    keys.press("Home")
    keys.reads(RITA)
    keys.press("m", "6")
    keys.is_at("Hvem tar over")
    keys.type("Hjemmetjenesten sone nord")
    keys.press("Return")
    keys.until(lambda: team.phase(RITA) == "follow_up", "a case that is handed over")
    keys.press("ctrl+z")
    keys.until(lambda: team.phase(RITA) == "referred", "the case back again")


def test_palette_finds_persons_without_their_marks(keys: Keyboard) -> None:
    for typed, name in (("ase", AASE), ("maret", "Máret Sara")):
        keys.press("ctrl+k")
        keys.is_at("Søk")
        keys.type(typed)
        keys.sees(name)
        keys.press("Return")
        keys.is_on(TABS)
        keys.sees(name)
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.press("Escape")
    keys.is_on(TABS)


def test_referral_comes_in_and_another_is_turned_away(keys: Keyboard, team: Walked) -> None:
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.type("ny henv")
    keys.press("Return")
    keys.is_at("Navn")
    keys.type("Gerd Holm")
    keys.fill("Fødselsnummer", "3.4.1941")
    keys.choose("Inngangsvei", "Fra sykehus")
    keys.fill("Hva personen", "Vil klare trappa")
    keys.go_to("Sjekkliste")
    keys.press("space")
    keys.step()
    keys.press("space")
    keys.go_to("Registrer")
    keys.press("space")
    keys.until(lambda: team.phase("Gerd Holm") == "referred", "a card")
    keys.is_on(LANES)
    keys.reads("Gerd Holm")


def test_case_goes_to_another_team_and_comes_back(keys: Keyboard, team: Walked) -> None:
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.type("annet team")
    keys.press("Return")
    keys.is_at("Hvorfor")
    keys.type("Har flyttet til sentrum")
    keys.press("Return")
    keys.until(lambda: team.card(RITA) is None, "a case that left the board")
    keys.is_on(LANES)
    keys.press("ctrl+z")
    keys.until(lambda: team.phase(RITA) == "referred", "the case back on the board")
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.type(OTHER_TEAM.lower())
    keys.press("Return")
    keys.sees("Ingen på tavla ennå")


def _show_all(keys: Keyboard) -> None:
    keys.go_to("Vis alle")
    keys.press("space")
    keys.is_on(LANES)
    keys.sees_no_more("av 27")
