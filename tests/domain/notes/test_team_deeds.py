"""What a member does, and what a pronoun or a label makes of it."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions, owner, read


@pytest.mark.parametrize(
    ("note", "doer"),
    [
        ("leder svarer på klagen", "Per Aune"),
        ("Kari sier fra til vakta", "Kari Hansen"),
        ("Ergo: ser på løsning for skuff", "Kari Hansen"),
        ("Kari og Ola har felles økt i uke 50", "Kari Hansen"),
        ("Til neste møte har Ola laget nytt program", "Ola Lien"),
        ("tom skal uansett hente nøkkel", "Tom Viken"),
        ("kh: ringer NAV", "Kari Hansen"),
        ("Neste steg er at Ola prøver ham på tredemølle", "Ola Lien"),
    ],
)
def test_extract_deed_of_a_member_is_hers(note: str, doer: str) -> None:
    assert owner(note) == doer


@pytest.mark.parametrize(
    "note",
    [
        "Kari er fornøyd. Hun ber om å få slippe",
        "Ergo: lager mat selv",
        "Kari fråråder dette",
        "Kari og Ola har hatt felles hjemmebesøk 4/9",
        "Ola ringte NAV. På dagtid går han til postkassa",
    ],
)
def test_extract_what_rather_the_person_does_is_no_promise(note: str) -> None:
    assert read(note) == ()


def test_extract_field_before_the_deeds_heads_them() -> None:
    note = "Ansvar: Kari\nBestille rampe\nInstruere vikar\nAnsvar: Ola\nMelde fra til huseier"

    assert [item.assignee for item in read(note)] == ["Kari Hansen", "Kari Hansen", "Ola Lien"]
    assert len(actions(note)) == 3
