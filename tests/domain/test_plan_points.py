from __future__ import annotations

import pytest

from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plan_points import PlanPoint, points_of
from teamdesk.domain.plans import PlanKind


def test_letter_of_each_point_is_the_old_regulations() -> None:
    assert "".join(point.letter for point in PlanPoint) == "aaabcdefghi"


def test_individual_plan_has_every_point_but_the_week() -> None:
    assert set(PlanPoint) - set(points_of(PlanKind.INDIVIDUAL)) == {PlanPoint.WEEK}


@pytest.mark.parametrize("kind", PlanKind)
def test_no_point_is_asked_for_twice(kind: PlanKind) -> None:
    points = points_of(kind)
    assert len(points) == len(set(points))
    assert set(points) <= {gap.point for gap in GapKind}
