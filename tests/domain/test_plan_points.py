from __future__ import annotations

from teamdesk.domain.plan_points import PlanPoint, missing_points


def test_letter_of_each_point_is_the_old_regulations() -> None:
    assert "".join(point.letter for point in PlanPoint) == "aaabcdefghi"


def test_missing_points_of_an_empty_plan_are_all_of_them() -> None:
    assert missing_points((), {}) == tuple(PlanPoint)


def test_missing_points_leave_out_what_is_filled_or_set_aside_with_a_reason() -> None:
    filled = set(PlanPoint) - {PlanPoint.NEEDS, PlanPoint.CONSENT, PlanPoint.PERIOD}
    reasons = {PlanPoint.NEEDS: "Klarer seg.", PlanPoint.PERIOD: "  "}
    assert missing_points(filled, reasons) == (PlanPoint.PERIOD, PlanPoint.CONSENT)
