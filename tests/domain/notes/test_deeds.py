"""What is an action, what is a decision, and what is neither."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions, decisions, read

ACTIONS = [
    "Kari bestiller rullator",
    "ergo sjekker dørterskler",
    "@Ola ringer fastlege innen fredag",
    "må avtale hjemmebesøk",
    "Husk å sende søknad",
    "Bestill time hos ortoped",
    "Oppfølging: ny SPPB uke 50",
    "TODO bestille krykker",
    "Tiltak: trening i trapp",
    "Kari tar kontakt med dottera",
    "datter henter papirer på NAV innen onsdag",
    "vurdere korttidsopphold",
    "Besluttet at Kari søker TT-kort",
    "Enige om at Ola ringer",
    "Kari har lovet å ringe NAV",
    "Det må sendes ny søknad innen månedsskiftet",
    "Ergo: dørterskler, innen fre",
    "Om 3 dager ringer jeg NAV om samarbeidsmøte",
    "Dersom smertene øker, ringer Máret fastlegen",
    "skjekker ørestein innen 14 dagr",
    "Ola trener styrke med Bjørn fredag",
    "Ergo skal på hjemmebesøk fredag",
    "Bjørn sin sønn henter senga lørdag",
    "Ola avlyser timen i dag siden badet ikke er klart",
]
ENGLISH_ACTIONS = [
    "Kari to order a stool by Friday",
    "The nurse will call the GP tomorrow",
    "Need to contact the GP",
    "Home care is informed by the nurse today",
    "Ola is going to test the balance",
]
NOTHING = [
    "Kari har bestilt rullator",
    "rullator er levert",
    "går nå uten støtte",
    "ønsker å gå til butikken",
    "mål: trapp innen jul",
    "trener selv hver dag",
    "hvis det ikke hjelper, kan korttidsopphold være aktuelt",
    "bestiller ikke rullator nå",
    "trenger ikke følges opp",
    "bør vi søke om TT-kort?",
    "Neste møte: 16.8.",
    "venter på svar",
    "Ola er på kurs torsdag",
    "Bjørn sier «jeg skal på butikken før jul»",
    "Kari melder at badet er for trangt",
    "Ola synes gangen er bedre",
    "Til stede: Kari, Ola, Máret",
    "[x] Kari bestiller rullator",
    "Tom var på tur med Bjørn tirsdag",
    "Forrige møte: Ola skulle ringe NAV",
]
DECISIONS = [
    "Vedtatt: fortsetter intensiv fase to uker til",
    "Enige om å avslutte",
    "Besluttet at Kari blir koordinator",
    "Konklusjon: ikke hjemmehjelp foreløpig",
    "Vi går ned til to besøk i uka",
    "Ingen hjelpemidler nå, enighet i teamet",
    "Vi holder trening til formiddagen, alle enige",
]


@pytest.mark.parametrize("note", ACTIONS)
def test_extract_promise_is_one_action(note: str) -> None:
    assert (len(actions(note)), decisions(note)) == (1, [])


@pytest.mark.parametrize("note", ENGLISH_ACTIONS)
def test_extract_english_promise_is_one_action(note: str) -> None:
    assert (len(actions(note, "en")), decisions(note, "en")) == (1, [])


@pytest.mark.parametrize("note", NOTHING)
def test_extract_what_promises_nothing_is_passed_over(note: str) -> None:
    assert read(note) == ()


@pytest.mark.parametrize("note", DECISIONS)
def test_extract_settled_without_a_deed_is_one_decision(note: str) -> None:
    assert (actions(note), len(decisions(note))) == ([], 1)


def test_extract_two_deeds_in_a_sentence_are_two_actions() -> None:
    assert actions("Kari bestiller seng og ringer NAV i morgen.") == [
        "Kari bestiller seng",
        "ringer NAV i morgen",
    ]
