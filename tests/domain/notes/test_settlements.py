"""Words with no verb that settle something: a new office, the next phase, what is granted."""

from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.notes import ItemKind
from tests.helpers.meeting_notes import read

FIRST, WEEK_50 = date(2026, 12, 1), date(2026, 12, 11)


@pytest.mark.parametrize(
    ("note", "language", "day"),
    [
        ("Ny koordinator: Ola", "nb", None),
        ("Ny koordinator: Ola Lien fra 1. desember", "nb", FIRST),
        ("Ny koordinator fra 1. desember: Ola", "nb", FIRST),
        ("Ny koordinator – Kari", "nb", None),
        ("Ny primærkontakt: Máret", "nb", None),
        ("Ola blir ny koordinator", "nb", None),
        ("Ny koordinator: Kari", "nn", None),
        ("Ny primærkontakt: Máret frå 1. desember", "nn", FIRST),
        ("Kari vert ny koordinator", "nn", None),
        ("New coordinator: Ola", "en", None),
        ("New coordinator: Kari from 1 December", "en", FIRST),
        ("New key contact: Máret", "en", None),
    ],
)
def test_extract_new_office_is_a_decision_and_nobodys(
    note: str, language: str, day: date | None
) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.quote) == (ItemKind.DECISION, note)
    assert (item.assignee, item.due) == (None, day)


@pytest.mark.parametrize(
    ("note", "language", "day"),
    [
        ("Neste fase: nedtrapping", "nb", None),
        ("Neste fase: nedtrapping fra uke 50", "nb", WEEK_50),
        ("Neste periode: to besøk i uka", "nb", None),
        ("Neste fase: vedlikehold", "nb", None),
        ("Neste fase: nedtrapping frå veke 50", "nn", WEEK_50),
        ("Neste bolk: trening ute", "nn", None),
        ("Next phase: tapering off", "en", None),
        ("Next phase: maintenance from week 50", "en", WEEK_50),
    ],
)
def test_extract_next_phase_is_a_decision(note: str, language: str, day: date | None) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.assignee, item.due) == (ItemKind.DECISION, None, day)


@pytest.mark.parametrize(
    ("note", "language", "day"),
    [
        ("Innvilget korttidsopphold i to uker", "nb", None),
        ("Innvilget dagsenter to dager i uka", "nb", None),
        ("Innvilget korttidsopphold fra 1. desember", "nb", FIRST),
        ("Korttidsopphold innvilget i to uker", "nb", None),
        ("Innvilga korttidsopphald i to veker", "nn", None),
        ("Innvilga dagsenter frå 1. desember", "nn", FIRST),
        ("Granted a short stay for two weeks", "en", None),
        ("Short stay granted for two weeks", "en", None),
    ],
)
def test_extract_granted_for_a_time_is_a_decision(
    note: str, language: str, day: date | None
) -> None:
    (item,) = read(note, language)

    assert (item.kind, item.assignee, item.due) == (ItemKind.DECISION, None, day)


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Målet om telefon står fast", "nb"),
        ("Målet om butikk står ved lag", "nb"),
        ("Planen ligger fast", "nb"),
        ("Målet er uendret", "nb"),
        ("Målet om telefon står fast", "nn"),
        ("Planen ligg fast", "nn"),
        ("The goal about the phone stands", "en"),
        ("The plan is unchanged", "en"),
        ("Koordinator: Ola", "nb"),
        ("Ny fastlege: dr. Berg", "nb"),
        ("Ny koordinator: Ola?", "nb"),
        ("Neste fase: uke 50", "nb"),
        ("Neste fase: ?", "nb"),
        ("Neste møte: fredag", "nb"),
        ("Neste mål: gå trapp", "nb"),
        ("TT-kort er innvilget", "nb"),
        ("Innvilget TT-kort", "nb"),
        ("NAV har innvilget AAP i to måneder", "nb"),
        ("Korttidsopphold innvilget i går", "nb"),
        ("Coordinator: Ola", "en"),
        ("Next phase: week 50", "en"),
        ("Parking permit granted", "en"),
    ],
)
def test_extract_state_of_things_settles_nothing(note: str, language: str) -> None:
    assert read(note, language) == ()


def test_extract_deed_under_the_next_phase_stays_an_action() -> None:
    (item,) = read("Neste fase: Kari lager nytt program")

    assert (item.kind, item.assignee) == (ItemKind.ACTION, "Kari Hansen")
