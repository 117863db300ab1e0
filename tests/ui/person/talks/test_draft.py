from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from teamdesk.domain.interviews import Source, SummaryAnswer, TalkTag
from teamdesk.domain.rows.interviews import QuoteRow
from teamdesk.ui.person.talks.draft import draft_place, from_text, new_talk, to_text

CASE = uuid4()
EMPTY = new_talk(CASE, date(2026, 11, 23))


def test_draft_gives_back_what_was_typed() -> None:
    typed = replace(
        EMPTY,
        held_on=date(2026, 11, 20),
        topic="Å dusje «alene»",
        importance=8,
        next_on=date(2026, 12, 2),
        may_talk=True,
        summary_answer=SummaryAnswer.ADJUSTED,
        quotes=(QuoteRow(TalkTag.ABILITY, "Beina holder", Source.RELATIVE, is_chosen=True),),
    )
    assert from_text(to_text(typed), EMPTY) == typed


def test_draft_that_cannot_be_read_changes_nothing() -> None:
    for damaged in ("", "{", "[]", '{"held_on": "i går"}', '{"topic": 1, "ukjent": 2}'):
        assert from_text(damaged, EMPTY) == EMPTY


def test_each_note_has_a_draft_of_its_own() -> None:
    note = uuid4()
    assert len({draft_place(CASE, None), draft_place(CASE, note), draft_place(CASE, uuid4())}) == 3
