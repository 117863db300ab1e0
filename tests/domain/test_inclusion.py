"""The inclusion checklist: what is stored, and which criteria a team uses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.inclusion import (
    Answer,
    Criterion,
    Judgement,
    criteria_in_use,
    read_judgements,
    settings_with,
    write_judgements,
)

judgements = st.dictionaries(
    st.sampled_from(Criterion), st.builds(Judgement, st.sampled_from(Answer), st.text())
)


@given(judgements)
def test_judgements_that_are_stored_come_back(told: dict[Criterion, Judgement]) -> None:
    assert read_judgements(write_judgements(told)) == told


def test_criterion_of_a_newer_version_is_passed_over() -> None:
    assert read_judgements({"lives_in_the_zone": {"answer": "yes"}}) == {}


def test_team_uses_every_criterion_until_it_says_otherwise() -> None:
    assert criteria_in_use({}) == tuple(Criterion)


def test_criterion_that_is_off_is_left_out_and_other_settings_stay() -> None:
    settings = settings_with({"theme": "x"}, [c for c in Criterion if c is not Criterion.POTENTIAL])
    assert Criterion.POTENTIAL not in criteria_in_use(settings)
    assert settings["theme"] == "x"
