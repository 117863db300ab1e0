"""Every row of the list of who owns a deed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from teamdesk.domain.notes import NoteMember, extract
from tests.helpers.meeting_notes import CONTEXT, TEAM, owner

KARI, OLA, MARET, TOM = "Kari Hansen", "Ola Lien", "Máret Sara", "Tom Viken"
SIV, ALI, EVA, PER = "Siv Dahl", "Ali Noor", "Eva Lund", "Per Aune"
WORDS = {
    KARI: ("Kari", "Kari Hansen", "KH", "@Kari", "ergo", "ergoterapeut", "ET", "Ergoterapeuten"),
    OLA: ("fys", "fysio", "fysioterapeut", "FT", "koordinator", "Koordinatoren"),
    MARET: ("spl", "sykepleier", "sjukepleiar", "Sykepleier Máret"),
    ALI: ("logoped",),
    TOM: ("hjemmetrener", "heimetrenar"),
    SIV: ("sosionom", "jeg", "eg", "undertegnede"),
    EVA: ("lege",),
    PER: ("teamleder", "leiar"),
}
ENGLISH = {
    KARI: ("The OT", "Kari"),
    OLA: ("The physio", "Physio", "The coordinator"),
    MARET: ("The nurse",),
    ALI: ("SLT", "The speech therapist"),
    SIV: ("I",),
}


@pytest.mark.parametrize(("name", "word"), [(n, w) for n, words in WORDS.items() for w in words])
def test_owner_word_for_a_member_finds_the_member(name: str, word: str) -> None:
    assert owner(f"{word} bestiller rullator innen fredag") == name


@pytest.mark.parametrize(("name", "word"), [(n, w) for n, words in ENGLISH.items() for w in words])
def test_owner_english_word_finds_the_member(name: str, word: str) -> None:
    assert owner(f"{word} will order a walker by Friday", "en") == name


@pytest.mark.parametrize(
    "note",
    [
        "Vi søker om TT-kort fredag",
        "Teamet evaluerer målene i uke 48",
        "Rullator bestilles innen fredag",
        "ringer NAV fredag",
        "datter henter papirer på NAV innen onsdag",
        "Naboen rydder gangen til fredag",
        "Hjelpemiddelsentralen leverer seng 3. desember",
        "Kari fra NAV sender svar innen fredag",
        "Kari (datter) kjøper kaffetrakter fredag",
    ],
)
def test_owner_nobody_of_the_team_is_none(note: str) -> None:
    assert owner(note) is None


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Kari ringer Ola i morgen", KARI),
        ("Fastlege kontaktes av spl", MARET),
        ("Kari og Ola reiser på hjemmebesøk torsdag", KARI),
        ("ERGO\nbestiller dusjkrakk", KARI),
        ("Fysio: går 100 m. Ny SPPB u50.", OLA),
        ("Ny SPPB 3. desember - Ola", OLA),
        ("bestille rullator (KH, innen fre)", KARI),
        ("Bestille rullator. Ansvar: SD. Frist: 4.12.", SIV),
        ("I morgen ringer Kari legen", KARI),
        ("maret ringer NAV fredag", MARET),
    ],
)
def test_owner_is_the_doer_wherever_it_stands(note: str, name: str) -> None:
    assert [i.assignee for i in extract(note, CONTEXT)][-1] == name


def test_owner_pronoun_is_whom_the_sentence_before_named() -> None:
    (item,) = extract("Máret var hos Bjørn mandag. Hun ringer legen i dag.", CONTEXT)

    assert item.assignee == MARET


def test_owner_pronoun_for_the_person_is_no_action() -> None:
    assert extract("Bjørn er i bedring. Han går i trappa nå.", CONTEXT) == ()


def test_owner_profession_that_two_have_is_none() -> None:
    two = replace(CONTEXT, members=(*TEAM, NoteMember("Liv Moe", "fysioterapeut", "LM")))

    assert [i.assignee for i in extract("fysio tester balanse i morgen", two)] == [None]


def test_owner_first_name_that_two_have_needs_the_full_name() -> None:
    two = replace(CONTEXT, members=(*TEAM, NoteMember("Kari Moe", "lege", "KM")))
    note = "Kari ringer NAV i morgen\nKari Moe ringer HMS i morgen"

    assert [i.assignee for i in extract(note, two)] == [None, "Kari Moe"]


def test_owner_name_that_is_also_a_day_is_the_member() -> None:
    tor = replace(CONTEXT, members=(*TEAM, NoteMember("Tor Berg", "aktivitør", "TB")))

    assert [i.assignee for i in extract("Tor: ny gangtest i uke 50", tor)] == ["Tor Berg"]


@pytest.mark.parametrize(
    "note", ["Per i dag går det bra", "går tur to ganger per dag", "mer liv i beina, går ute"]
)
def test_owner_everyday_word_that_is_also_a_name_is_nobody(note: str) -> None:
    also = (NoteMember("Liv Moe", "vernepleier", "LM"), *TEAM)

    assert extract(note, replace(CONTEXT, members=also)) == ()
