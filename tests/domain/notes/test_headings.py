"""What headings and labels hand down to the lines under them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.helpers.meeting_notes import NEXT_MEETING, actions, decisions, owner, read


def test_heading_date_is_for_the_bullets_that_tell_no_other() -> None:
    items = read("Oppgaver til neste møte:\n- Kari ringer NAV\n- Ola tester gange fredag")

    assert [item.due for item in items] == [NEXT_MEETING, date(2026, 11, 27)]


def test_heading_date_is_not_for_what_is_due_as_soon_as_possible() -> None:
    (item,) = read("Til neste møte:\n- Kari ringer NAV snarest")

    assert item.due is None


def test_heading_ends_at_a_blank_line() -> None:
    items = read("ERGO\n- bestiller krakk\n\n- ringer NAV fredag")

    assert [item.assignee for item in items] == ["Kari Hansen", None]


def test_heading_of_goals_promises_nothing() -> None:
    assert actions("Mål:\n- gå i trapp innen jul\n- bestille kaffe selv") == []


def test_heading_of_tasks_makes_deeds_of_nouns() -> None:
    assert actions("Tiltak:\n- sklimatte i dusjen") == ["sklimatte i dusjen"]


def test_label_with_a_verb_is_no_label() -> None:
    (item,) = read("Kari har vært på besøk, vil se igjen: arbeidsplassbesøk før 1. desember")

    assert (item.quote, item.assignee) == ("arbeidsplassbesøk før 1. desember", "Kari Hansen")


def test_label_of_a_topic_lets_the_doer_stand_behind_the_verb() -> None:
    (item,) = read("Attest: skriver jeg i dag")

    assert item.assignee == "Siv Dahl"


def test_fields_behind_a_deed_belong_to_it() -> None:
    (item,) = read("Bestille seng. Ansvar: OL. Frist: 4.12.")

    assert (item.assignee, item.due) == ("Ola Lien", date(2026, 12, 4))


def test_extract_label_of_what_must_be_done_heads_a_list() -> None:
    note = "Må ordnes før utskriving: multidose (Máret), ramper (Kari, 27.11), nøkkelboks"

    assert actions(note) == ["multidose (Máret)", "ramper (Kari, 27.11)", "nøkkelboks"]


def test_extract_label_holds_behind_a_semicolon_only() -> None:
    note = "Besluttet: overgang til vedlikehold 1. desember; ingen flere tester. Han sover godt."

    assert decisions(note) == [
        "Besluttet: overgang til vedlikehold 1. desember",
        "ingen flere tester",
    ]


@pytest.mark.parametrize("note", ["Next review: 24 May", "Ønske fra datter: mer trening i helgene"])
def test_extract_label_of_what_is_to_be_or_wished_is_idle(note: str) -> None:
    assert read(note) == ()


def test_extract_label_with_a_field_of_its_own_owns_its_deed() -> None:
    assert owner("Ansv. Ola: egentreningsprogram på papir") == "Ola Lien"
