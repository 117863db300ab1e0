from __future__ import annotations

from teamdesk.domain.plan_points import PlanPoint


def test_letter_of_each_point_is_the_old_regulations() -> None:
    assert "".join(point.letter for point in PlanPoint) == "aaabcdefghi"
