from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.miti import (
    PERCENT_COMPLEX,
    REFLECTIONS_TO_QUESTIONS,
    RELATIONAL,
    TECHNICAL,
    Limits,
    Standing,
    TalkCounts,
    summarise,
)

EXAMPLE = TalkCounts(
    change_talk=4,
    sustain_talk=3,
    partnership=4,
    empathy=5,
    questions=11,
    simple_reflections=12,
    complex_reflections=10,
)


def test_summary_of_the_worked_example() -> None:
    found = summarise(EXAMPLE)
    assert found.technical.value == 3.5
    assert found.relational.value == 4.5
    assert found.reflections_to_questions.value == 2.0
    assert found.percent_complex.value == pytest.approx(45.5, abs=0.05)


def test_summary_of_the_worked_example_stands_against_the_limits() -> None:
    found = summarise(EXAMPLE)
    assert found.technical.standing is Standing.FAIR
    assert found.relational.standing is Standing.GOOD
    assert found.reflections_to_questions.standing is Standing.GOOD
    assert found.percent_complex.standing is Standing.FAIR


def test_summary_without_its_parts_has_no_value() -> None:
    found = summarise(TalkCounts(change_talk=4, partnership=3))
    every = (
        found.technical,
        found.relational,
        found.reflections_to_questions,
        found.percent_complex,
    )
    assert {(one.value, one.standing) for one in every} == {(None, None)}


@pytest.mark.parametrize(
    ("limits", "fair", "good"),
    [
        (TECHNICAL, 3.0, 4.0),
        (RELATIONAL, 3.5, 4.0),
        (REFLECTIONS_TO_QUESTIONS, 1.0, 2.0),
        (PERCENT_COMPLEX, 40.0, 50.0),
    ],
)
def test_limit_itself_is_reached(limits: Limits, fair: float, good: float) -> None:
    assert limits.standing(good) is Standing.GOOD
    assert limits.standing(fair) is Standing.FAIR
    assert limits.standing(fair - 0.01) is Standing.BELOW


@given(simple=st.integers(0, 999), complex_ones=st.integers(0, 999))
def test_percent_complex_is_a_share_or_nothing(simple: int, complex_ones: int) -> None:
    counts = TalkCounts(simple_reflections=simple, complex_reflections=complex_ones)
    value = summarise(counts).percent_complex.value
    assert (value is None) == (simple + complex_ones == 0)
    assert value is None or 0 <= value <= 100
