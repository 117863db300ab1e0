from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.instruments.answers import ONLY, Answer, Answers
from teamdesk.domain.instruments.names import INSTRUMENTS
from teamdesk.domain.instruments.own_score import OwnScore, TotalRule
from teamdesk.domain.instruments.registry import KNOWN, Registry

if TYPE_CHECKING:
    from teamdesk.domain.instruments.shape import Form, Instrument

FORMS = [(instrument, form) for instrument in KNOWN for form in instrument.forms]
ASKED = [(instrument, form) for instrument, form in FORMS if form.items and form.totals]


def named(value: Instrument | Form) -> str:
    return value.key


@st.composite
def answers_to(draw: st.DrawFn, form: Form) -> list[Answer]:
    """Possible answers to every question, in the person's own words where the form asks so."""
    if form.own:
        names = [f"own {place}" for place in range(draw(st.integers(1, min(5, form.own.most))))]
        asked = [(name, scale.name, scale.allowed) for name in names for scale in form.own.scales]
    else:
        asked = [(item.name, ONLY, item.allowed) for item in form.items]
    return [
        Answer(name, scale, draw(st.sampled_from(allowed.only)))
        if allowed.only
        else Answer(
            name,
            scale,
            draw(
                st.integers(round(allowed.least / allowed.step), round(allowed.most / allowed.step))
            )
            * allowed.step,
        )
        for name, scale, allowed in asked
    ]


def test_names_of_the_board_are_those_of_the_registry() -> None:
    assert {instrument.key: instrument.name for instrument in KNOWN} == INSTRUMENTS


@pytest.mark.parametrize(("instrument", "form"), FORMS, ids=named)
@given(data=st.data())
def test_total_is_in_its_range_and_the_order_never_matters(
    instrument: Instrument, form: Form, data: st.DataObject
) -> None:
    told = data.draw(answers_to(form))
    turned = data.draw(st.permutations(told))
    counted = dict(form.counts(Answers(told)))
    assert counted == dict(form.counts(Answers(turned))), instrument.key
    ranges = {total.scale: total.range for total in form.totals}
    for scale, value in counted.items():
        limits = ranges[scale]
        # A T-score of few or uneven goals goes further than that of five even ones.
        if limits and instrument.key != "gas":
            assert limits[0] - 1e-9 <= value <= limits[1] + 1e-9


@pytest.mark.parametrize(("instrument", "form"), ASKED, ids=named)
@given(data=st.data())
def test_missing_answer_is_never_counted_as_nought(
    instrument: Instrument, form: Form, data: st.DataObject
) -> None:
    told = data.draw(answers_to(form))
    asked = [place for place, item in enumerate(form.items) if item.is_asked]
    gap = data.draw(st.sampled_from(asked))
    holed = [Answer(one.name, one.scale, None) if at == gap else one for at, one in enumerate(told)]
    counted = form.counts(Answers(holed))
    assert ONLY not in counted, instrument.key


@pytest.mark.parametrize(("instrument", "form"), FORMS, ids=named)
def test_every_choice_has_a_level_or_none_has(instrument: Instrument, form: Form) -> None:
    for item in form.items:
        assert len(item.levels) in (0, len(item.allowed.choices)), (instrument.key, item.name)


def test_two_versions_of_one_instrument_have_different_keys() -> None:
    for instrument in KNOWN:
        keys = [form.key for form in instrument.forms]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [(TotalRule.SUM, {ONLY: 7}), (TotalRule.MEAN, {ONLY: 3.5}), (TotalRule.PROFILE, {})],
)
def test_own_score_comes_to_what_its_rule_says(rule: TotalRule, expected: dict[str, float]) -> None:
    own = OwnScore("own:1", "HSCL", 1, 4, rule=rule, questions=("fear", "sleep"))
    found = Registry([own.as_instrument()]).find("own:1")
    assert found is not None
    answers = Answers([Answer("fear", ONLY, 3), Answer("sleep", ONLY, 4)])
    assert dict(found.forms[0].counts(answers)) == expected


def test_instrument_of_another_program_is_not_found() -> None:
    assert Registry().find("berg") is None
