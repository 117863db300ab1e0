"""Words with no verb: a deed, a state of things, or a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.notes.lines import read_lines
from teamdesk.domain.notes.nouns import (
    is_deed_noun,
    is_measured,
    is_ready_by,
    is_renewal,
    is_state_of_things,
    names_deed,
)
from teamdesk.domain.notes.owners import Roster
from teamdesk.domain.notes.verb_forms import norwegian_verbs
from tests.helpers.meeting_notes import CONTEXT

if TYPE_CHECKING:
    from teamdesk.domain.notes.units import Unit


def units_of_text(text: str) -> tuple[Unit, ...]:
    line = next(line for line in read_lines(text, CONTEXT, Roster(CONTEXT)) if line is not None)
    return line.sentences[0].units


@pytest.mark.parametrize(
    ("words", "is_deed"),
    [
        ("hjemmebesøk fredag", True),
        ("felles hjemmebesøk", True),
        ("ny SPPB uke 50", True),
        ("pårørendesamtale", True),
        ("hyggelig samtale", False),
        ("SPPB 7 poeng", False),
        ("ny stol", False),
    ],
)
def test_is_deed_noun_tells_a_deed_from_a_thing(words: str, is_deed: bool) -> None:
    assert is_deed_noun(units_of_text(words)) is is_deed


def test_names_deed_is_found_anywhere_in_the_clause() -> None:
    assert names_deed(units_of_text("på lang befaring"))
    assert not names_deed(units_of_text("på lang tur"))


@pytest.mark.parametrize(
    ("words", "is_state"),
    [("rullator levert", True), ("mål trapp", True), ("nytt program", False)],
)
def test_is_state_of_things_what_is_done_or_wished_for(words: str, is_state: bool) -> None:
    assert is_state_of_things(units_of_text(words), norwegian_verbs()) is is_state


def test_is_ready_by_needs_a_deadline_ahead() -> None:
    assert is_ready_by(units_of_text("plan ferdig innen fredag"))
    assert not is_ready_by(units_of_text("plan ferdig"))


def test_is_renewal_is_of_what_the_team_makes() -> None:
    assert is_renewal(units_of_text("nytt program"))
    assert not is_renewal(units_of_text("nytt kne"))


@pytest.mark.parametrize(
    ("words", "measured"), [("BT 140/80", True), ("neste møte", True), ("nytt program", False)]
)
def test_is_measured_figure_or_meeting(words: str, measured: bool) -> None:
    assert is_measured(units_of_text(words)) is measured
