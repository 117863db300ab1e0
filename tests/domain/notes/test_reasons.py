"""Every item tells which words made it, whose it is and when."""

from __future__ import annotations

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.notes import Reason, ReasonRule, why_words
from tests.helpers.meeting_notes import read


def reasons(note: str, at: int = 0) -> list[tuple[ReasonRule, str]]:
    return [(reason.rule, reason.words) for reason in read(note)[at].reasons]


@pytest.mark.parametrize(
    ("note", "first"),
    [
        ("Kari bestiller seng", (ReasonRule.VERB, "bestiller")),
        ("Kari må ringe NAV", (ReasonRule.MUST, "ringe")),
        ("Bestill time hos ortoped", (ReasonRule.ASKED, "Bestill")),
        ("Fastlegen kontaktes av Kari", (ReasonRule.PASSIVE, "kontaktes")),
        ("Ola: ny SPPB uke 50", (ReasonRule.NOUN, "ny")),
        ("Tiltak:\n- brosjyre til datter", (ReasonRule.LISTED, "Tiltak")),
        ("Enige om å avslutte", (ReasonRule.DECIDED, "Enige om")),
        ("Vedtatt: fortsetter to uker til", (ReasonRule.DECIDED_LABEL, "Vedtatt")),
        ("Vi går ned til to besøk i uka", (ReasonRule.COURSE, "Vi går")),
    ],
)
def test_reasons_first_tells_what_made_the_item(note: str, first: tuple[ReasonRule, str]) -> None:
    assert reasons(note)[0] == first


@pytest.mark.parametrize(
    ("note", "at", "owner"),
    [
        ("Kari bestiller seng", 0, (ReasonRule.OWNER_NAMED, "Kari")),
        ("Kari bestiller seng og ringer NAV", 1, (ReasonRule.OWNER_BEFORE, "Kari")),
        ("ERGO\n- bestiller seng", 0, (ReasonRule.OWNER_LABEL, "ERGO")),
        ("Bestille seng (KH, innen fre)", 0, (ReasonRule.OWNER_BEHIND, "KH")),
        ("Bestille seng. Ansvar: KH", 0, (ReasonRule.OWNER_BEHIND, "KH")),
    ],
)
def test_reasons_second_tells_whose_it_is(
    note: str, at: int, owner: tuple[ReasonRule, str]
) -> None:
    assert reasons(note, at)[1] == owner


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Kari ringer NAV innen fredag", (ReasonRule.DAY, "innen fredag")),
        ("Kari ringer NAV ved behov", (ReasonRule.NO_DAY, "ved behov")),
        ("Tom øver dusj hver mandag", (ReasonRule.EVERY, "hver mandag")),
        ("Til neste møte:\n- Kari ringer NAV", (ReasonRule.DAY_LABEL, "Til neste møte")),
        ("Kari ringer NAV. Frist: 12.12", (ReasonRule.DAY, "12.12")),
    ],
)
def test_reasons_last_tells_the_day(note: str, day: tuple[ReasonRule, str]) -> None:
    assert reasons(note)[-1] == day


def test_reasons_stand_where_their_words_stand() -> None:
    note = "Status: fint.\nKari bestiller seng innen fredag"

    for reason in read(note)[0].reasons:
        assert note[reason.start : reason.end] == reason.words


def test_why_words_say_it_in_the_readers_language() -> None:
    words = load_translator(Language.NB, resources_dir() / "locale")
    found: tuple[Reason, ...] = read("Kari bestiller seng innen fredag")[0].reasons

    assert why_words(found, words) == (
        "Oppfølging: «bestiller» er noe som skal gjøres",
        "Ansvar: «Kari» skal gjøre det",
        "Frist: «innen fredag»",
    )
