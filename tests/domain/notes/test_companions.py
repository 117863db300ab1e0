"""Two who do one deed: the first named owns it, the other is told in its words."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import read


@pytest.mark.parametrize(
    ("note", "language", "owner", "text"),
    [
        ("Tom og Ola drar på hjemmebesøk fredag", "nb", "Tom Viken", "dra på hjemmebesøk (og Ola)"),
        ("Kari og fysio tester balansen", "nb", "Kari Hansen", "teste balansen (og fysio)"),
        ("Kari, Ola og Tom øver i trappa", "nb", "Kari Hansen", "øve i trappa (Ola og Tom)"),
        ("KH/OL ringer NAV", "nb", "Kari Hansen", "ringe NAV (OL)"),
        ("Fredag drar Tom og Ola på hjemmebesøk", "nb", "Tom Viken", "dra på hjemmebesøk (og Ola)"),
        ("Tom og Ola må ringe NAV", "nb", "Tom Viken", "ringe NAV (og Ola)"),
        ("Kari og datteren handler fredag", "nb", "Kari Hansen", "handle (og datteren)"),
        ("Tom og Ola dreg på heimebesøk", "nn", "Tom Viken", "dra på heimebesøk (og Ola)"),
        ("Kari og Máret ringjer NAV", "nn", "Kari Hansen", "ringje NAV (og Máret)"),
        ("Tom and Ola visit on Friday", "en", "Tom Viken", "visit (and Ola)"),
        ("Kari and the nurse call the GP", "en", "Kari Hansen", "call the GP (and the nurse)"),
    ],
)
def test_extract_two_doers_the_second_stands_in_the_words(
    note: str, language: str, owner: str, text: str
) -> None:
    (item,) = read(note, language)

    assert (item.assignee, item.text) == (owner, text)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Kari ringer Ola", "ringe Ola"),
        ("Ergo Kari ringer NAV", "ringe NAV"),
        ("Kari (ergo) ringer NAV", "ringe NAV"),
    ],
)
def test_extract_one_doer_has_nobody_beside_her(note: str, text: str) -> None:
    (item,) = read(note)

    assert (item.assignee, item.text) == ("Kari Hansen", text)
