from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.instruments.gas import EXPECTED, Attainment, t_score


@pytest.mark.parametrize(
    ("weights", "scores", "expected"),
    [
        ((1, 1, 1), (0, 0, 0), 50.0),
        ((1, 1, 1), (1, 0, 0), 54.5644),
        ((1, 1, 1), (-1, -1, -1), 36.3069),
        ((1, 1, 1), (-2, -2, -2), 22.6139),
        ((1,), (1,), 60.0),
        ((1,), (-1,), 40.0),
        ((1, 1), (2, 0), 62.4035),
        ((3, 2, 1), (1, 0, -1), 54.4065),
        ((6, 4, 9), (1, 0, -1), 47.8861),
    ],
)
def test_worked_examples_of_the_domain_notes_hold(
    weights: tuple[int, ...], scores: tuple[int, ...], expected: float
) -> None:
    goals = [Attainment(*pair) for pair in zip(weights, scores, strict=True)]
    assert t_score(goals) == pytest.approx(expected, abs=0.0001)


@pytest.mark.parametrize("goals", [[], [Attainment(0, 2), Attainment(0, -1)]])
def test_goals_without_weight_have_no_score(goals: list[Attainment]) -> None:
    assert t_score(goals) is None


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(-2, 2)), min_size=1, max_size=5))
def test_score_mirrors_when_every_goal_turns(pairs: list[tuple[int, int]]) -> None:
    one = t_score([Attainment(weight, score) for weight, score in pairs])
    other = t_score([Attainment(weight, -score) for weight, score in pairs])
    assert one is not None
    assert other is not None
    assert one - EXPECTED == pytest.approx(EXPECTED - other)
