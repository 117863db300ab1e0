from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.instruments.newest import newest_change
from teamdesk.domain.rows.assessments import ItemScores, ScoreRow
from teamdesk.ui.person.scores.score_words import score_change, score_line

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings

EARLY, LATE = date(2026, 11, 2), date(2026, 11, 16)


@pytest.mark.parametrize(
    ("instrument", "values", "is_up", "expected"),
    [
        ("copm", (3, 5, 6), True, "COPM 3 →\N{NO-BREAK SPACE}5 →\N{NO-BREAK SPACE}6, bedring"),
        ("gas", (-2, -1), True, "GAS −2 →\N{NO-BREAK SPACE}−1, bedring"),
        ("tug", (20, 13.6), False, "TUG 20 →\N{NO-BREAK SPACE}13,6, bedring"),
        ("tug", (13.6, 20), False, "TUG 13,6 →\N{NO-BREAK SPACE}20, forverring"),
        ("barthel_20", (13, 13), True, "Barthel (0–20) 13 →\N{NO-BREAK SPACE}13, uendret"),
        ("sppb", (4,), True, "SPPB 4"),
    ],
)
def test_score_line_says_every_value_and_the_direction(
    around: Surroundings, instrument: str, values: tuple[float, ...], is_up: bool, expected: str
) -> None:
    score = ItemScores(instrument, "Gå til butikken", "", values, is_up)
    assert score_line(around.texts, score) == expected


def test_long_series_is_told_by_its_ends(around: Surroundings) -> None:
    score = ItemScores("sppb", "", "", (2, 3, 4, 5, 6, 7))
    assert (
        score_change(around.texts, score)
        == "SPPB 2 →\N{NO-BREAK SPACE}… →\N{NO-BREAK SPACE}6 →\N{NO-BREAK SPACE}7, bedring"
    )


def test_newest_is_the_one_used_last_of_those_with_two_scores() -> None:
    once = ScoreRow("sppb", "", ((LATE, 7.0),))
    twice = ScoreRow("tug", "", ((EARLY, 20.0), (EARLY, 15.0)), higher_is_better=False)
    assert newest_change([once, twice]) == ItemScores("tug", "", "", (20.0, 15.0), False)
    assert newest_change([once]) is None
