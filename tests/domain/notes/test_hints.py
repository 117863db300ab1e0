"""What a correction teaches, and what it must never teach."""

from __future__ import annotations

from dataclasses import replace

import pytest

from teamdesk.domain.notes import extract
from teamdesk.domain.notes.hints import hint_of_drop, hint_of_missed, hint_of_owner
from teamdesk.domain.notes.team_words import TeamWord, TeamWordKind
from tests.helpers.meeting_notes import CONTEXT, TEAM, read

NAMES = [member.name for member in TEAM]


@pytest.mark.parametrize(
    ("note", "phrase"),
    [
        ("Kari tar kaffen med dattera", "tar kaffen"),
        ("Ola snurrer hjulet", "snurrer hjulet"),
        ("Kari ringer NAV", None),
        ("Enige om å avslutte", None),
    ],
)
def test_hint_of_drop_is_a_verb_that_is_no_promise(note: str, phrase: str | None) -> None:
    (item,) = read(note)

    hint = hint_of_drop(item.quote, item.reasons)

    assert (hint.text if hint else None) == phrase


def test_hint_of_owner_is_the_profession_that_two_have() -> None:
    other = replace(TEAM[1], name="Nils Moe", initials="NM")
    note = "Fysio ringer NAV"
    (item,) = extract(note, replace(CONTEXT, members=(*TEAM, other)))
    assert item.assignee is None

    hint = hint_of_owner(item.quote, item.reasons, [*NAMES, "Nils Moe"], "Nils Moe")

    assert hint == TeamWord(TeamWordKind.ROLE, "fysio", "Nils Moe")


@pytest.mark.parametrize("note", ["Kari ringer NAV", "Vi ringer NAV", "Ring NAV"])
def test_hint_of_owner_never_renames_a_member_or_everybody(note: str) -> None:
    (item,) = read(note)

    assert hint_of_owner(item.quote, item.reasons, NAMES, "Ola Lien") is None


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("skyper dattera fredag", "skyper"),
        ("Kari vippser butikken", "vippser"),
        ("ringer NAV", None),
        ("rullator", None),
    ],
)
def test_hint_of_missed_is_the_verb_that_nobody_knew(text: str, verb: str | None) -> None:
    hint = hint_of_missed(text, NAMES)

    assert (hint.text if hint else None) == verb
