from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.rows.interviews import InterviewRow
from teamdesk.ui.person.talks.draft import STORED, new_talk
from teamdesk.ui.person.talks.ruler_lines import ruler_lines

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings


def talk(day: int, importance: int | None, confidence: int | None) -> InterviewRow:
    empty = new_talk(uuid4(), date(2026, 11, day))
    values = {name: getattr(empty, name) for name in STORED}
    values |= {"importance": importance, "confidence": confidence}
    return InterviewRow(id=uuid4(), version=1, author=None, approved_at=None, **values)


def test_rulers_are_two_lines_and_no_mean(around: Surroundings) -> None:
    found = ruler_lines(around.texts, [talk(20, 9, 4), talk(2, 8, 2)])
    assert [line.values for line in found.lines] == [(8.0, 9.0), (2.0, 4.0)]
    assert [line.points for line in found.lines] == [((0, 0.8), (1, 0.9)), ((0, 0.2), (1, 0.4))]


def test_ruler_that_was_not_answered_is_no_nought(around: Surroundings) -> None:
    found = ruler_lines(around.texts, [talk(2, 8, None), talk(20, 9, 0)])
    assert [line.values for line in found.lines] == [(8.0, 9.0), (0.0,)]


def test_one_talk_is_no_line(around: Surroundings) -> None:
    assert ruler_lines(around.texts, [talk(2, 8, 2), talk(3, None, None)]).lines == ()
