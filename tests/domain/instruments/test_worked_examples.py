"""Every worked example of domain notes 4.7 that is about instruments, by its name there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.instruments import (
    barthel_20,
    barthel_100,
    copm,
    eq5d,
    fim,
    iplos,
    psfs,
    sppb,
)
from teamdesk.domain.instruments.answers import ONLY, Answer, Answers
from teamdesk.domain.instruments.change import Way, Weight, change_of
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION, VAS

if TYPE_CHECKING:
    from teamdesk.domain.instruments.shape import Form, Total

BARTHEL = barthel_20.INSTRUMENT.forms[0]
ITEMS = (
    *("feeding", "bathing", "grooming", "dressing", "bowels"),
    *("bladder", "toilet", "transfer", "mobility", "stairs"),
)


def own(values: list[float | None], scale: str = ONLY) -> Answers:
    return Answers(Answer(f"activity {place}", scale, value) for place, value in enumerate(values))


def daily(*values: float | None) -> Answers:
    return Answers(Answer(name, ONLY, value) for name, value in zip(ITEMS, values, strict=True))


def total(form: Form, scale: str = ONLY) -> Total:
    return next(total for total in form.totals if total.scale == scale)


@pytest.mark.parametrize(
    ("scale", "before", "after", "expected", "weight"),
    [
        (PERFORMANCE, [3, 2, 4, 1, 5], [6, 5, 8, 4, 7], (3.0, 6.0), Weight.MATTERS),
        (SATISFACTION, [2, 1, 3, 2, 4], [6, 4, 7, 5, 8], (2.4, 6.0), Weight.MATTERS),
        (PERFORMANCE, [2, 3, 4], [5, 5, 7], (3.0, 5.6667), Weight.SMALLER),
        (PERFORMANCE, [2, 4, 3, 5], [6, None, 5, 7], (3.3333, 6.0), Weight.SMALLER),
    ],
    ids=["C1", "C2", "C3", "C4"],
)
def test_copm_counts_what_was_scored_both_times(
    scale: str,
    before: list[float | None],
    after: list[float | None],
    expected: tuple[float, float],
    weight: Weight,
) -> None:
    form = copm.INSTRUMENT.forms[0]
    matters = next(known for known in copm.INSTRUMENT.matters if known.scale == scale)
    found = change_of(form, total(form, scale), own(before, scale), own(after, scale), matters)
    assert found is not None
    assert (found.before, found.after) == pytest.approx(expected, abs=0.0001)
    assert (found.way, found.weight) == (Way.BETTER, weight)


def test_b1_and_b2_barthel_20_goes_from_8_to_16() -> None:
    before, after = daily(1, 0, 0, 1, 1, 1, 1, 2, 1, 0), daily(2, 0, 1, 1, 2, 1, 2, 3, 3, 1)
    found = change_of(BARTHEL, total(BARTHEL), before, after)
    assert found is not None
    assert (found.before, found.after, found.difference) == (8, 16, 8)


def test_b3_barthel_without_an_item_has_no_total() -> None:
    assert BARTHEL.counts(daily(1, None, 0, 1, 1, 1, 1, 2, 1, 0)) == {}


def test_f1_fim_is_the_sum_of_its_parts() -> None:
    motor = sum((5, 4, 3, 4, 3, 4, 5, 5, 4, 4, 3, 2, 1))
    cognitive = sum((6, 6, 5, 6, 5))
    answers = Answers([Answer("motor", ONLY, motor), Answer("cognitive", ONLY, cognitive)])
    assert fim.totals(answers) == {ONLY: 75, "motor": 47, "cognitive": 28}


def test_s1_sppb_points_follow_from_seconds() -> None:
    asked = {
        sppb.SIDE: 10,
        sppb.SEMI: 10,
        sppb.TANDEM: 7,
        sppb.COURSE: 4,
        sppb.GAIT_SECONDS: 5.0,
        sppb.CHAIR_SECONDS: 14.2,
    }
    settled = sppb.settled(Answers(Answer(name, ONLY, value) for name, value in asked.items()))
    assert settled == {sppb.BALANCE: 3, sppb.GAIT: 3, sppb.CHAIR: 2}
    points = Answers(Answer(name, ONLY, value) for name, value in settled.items())
    assert sppb.total(points) == {ONLY: 8}


@pytest.mark.parametrize(
    ("seconds", "metres", "points"),
    [
        (4.0, 3, 3),
        (4.0, 4, 4),
        (4.82, 4, 3),
        (4.81, 4, 4),
        (6.20, 4, 3),
        (6.21, 4, 2),
        (8.71, 4, 1),
    ],
)
def test_s2_and_s3_each_course_has_its_own_limits(seconds: float, metres: int, points: int) -> None:
    assert sppb.gait_points(seconds, metres) == points


@pytest.mark.parametrize(
    ("seconds", "points"), [(11.19, 4), (11.2, 3), (13.69, 3), (16.7, 1), (60.01, 0), (0, 0)]
)
def test_s3_chair_loses_a_point_at_each_limit(seconds: float, points: int) -> None:
    assert sppb.chair_points(seconds) == points


@pytest.mark.parametrize(
    ("form", "before", "after", "expected"),
    [
        (psfs.TEN_IS_AS_BEFORE, [3, 2, 4], [6, 5, 7], (3.0, 6.0)),
        (psfs.TEN_IS_CANNOT, [7, 8, 6], [4, 5, 3], (7.0, 4.0)),
    ],
    ids=["P1", "P2"],
)
def test_psfs_is_an_improvement_in_either_direction(
    form: str, before: list[float | None], after: list[float | None], expected: tuple[float, float]
) -> None:
    version = psfs.INSTRUMENT.form(form)
    found = change_of(version, total(version), own(before), own(after))
    assert found is not None
    assert (found.before, found.after, found.way) == (*expected, Way.BETTER)
    assert abs(found.difference) == 3.0


def test_l1_iplos_is_a_profile_and_never_a_mean() -> None:
    names = ("goods_and_services", "housework", "hygiene", "dressing")
    answers = Answers(
        Answer(name, ONLY, value) for name, value in zip(names, (2, 3, 5, 9), strict=True)
    )
    form = iplos.INSTRUMENT.forms[0]
    assert form.counts(answers) == {}
    assert iplos.profile(answers) == "2 3 5 9"


def test_e1_eq5d_shows_its_profile_and_never_a_sum() -> None:
    names = ("mobility", "self_care", "usual_activities", "pain", "anxiety")
    told = [Answer(name, ONLY, value) for name, value in zip(names, (2, 1, 2, 3, 2), strict=True)]
    answers = Answers([*told, Answer(VAS, ONLY, 65)])
    assert eq5d.profile(answers) == "21232"
    assert dict(eq5d.mark_of_health(answers)) == {VAS: 65}


def test_barthel_100_versions_allow_other_values() -> None:
    mahoney, shah = (barthel_100.INSTRUMENT.form(key) for key in ("mahoney", "shah"))
    assert not mahoney.items[0].allowed.holds(8)
    assert shah.items[0].allowed.holds(8)
    assert sum(item.allowed.most for item in mahoney.items) == 100
    assert sum(item.allowed.most for item in shah.items) == 100
