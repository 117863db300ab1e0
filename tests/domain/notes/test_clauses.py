"""Sentences cut where something new is said."""

from __future__ import annotations

from teamdesk.domain.notes.clauses import pieces_of
from teamdesk.domain.notes.lines import read_lines
from teamdesk.domain.notes.owners import Roster
from tests.helpers.meeting_notes import CONTEXT


def test_pieces_of_cuts_at_signs_and_conjunctions_but_not_in_dates() -> None:
    note = "Ola øver hver man og tor, Kari ringer og Tom går"
    (line,) = read_lines(note, CONTEXT, Roster(CONTEXT))
    (sentence,) = line.sentences
    low = [[u.low for u in sentence.units[p.start : p.end]] for p in pieces_of(sentence.units)]

    assert [words[0] for words in low] == ["ola", "kari", "tom"]
