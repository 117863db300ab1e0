from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.plan_differences import (
    SIGNS,
    Difference,
    ItemDifference,
    PlanItem,
    PointDifference,
    compare_items,
)
from teamdesk.domain.plan_points import PlanPoint

ITEMS = st.lists(st.builds(PlanItem, st.sampled_from("ab"), st.sampled_from("xy")), max_size=4)


def test_items_are_added_changed_kept_and_taken_away() -> None:
    before = [PlanItem("gå", "gå 1"), PlanItem("dusj", "dusj"), PlanItem("buss", "buss")]
    after = [PlanItem("dusj", "dusj"), PlanItem("gå", "gå 2"), PlanItem("lage mat", "mat")]
    assert compare_items(before, after) == (
        ItemDifference(Difference.SAME, "dusj", "dusj"),
        ItemDifference(Difference.CHANGED, "gå 1", "gå 2"),
        ItemDifference(Difference.ADDED, "", "mat"),
        ItemDifference(Difference.REMOVED, "buss", ""),
    )


def test_two_items_of_one_name_are_told_apart() -> None:
    twice = [PlanItem("dusj", "mandag"), PlanItem("dusj", "torsdag")]
    found = compare_items(twice[:1], twice)
    assert [item.what for item in found] == [Difference.SAME, Difference.ADDED]


@given(ITEMS, ITEMS)
def test_every_item_of_both_versions_is_told(before: list[PlanItem], after: list[PlanItem]) -> None:
    found = compare_items(before, after)
    olds = [item.before for item in found if item.what is not Difference.ADDED]
    news = [item.after for item in found if item.what is not Difference.REMOVED]
    assert sorted(olds) == sorted(item.text for item in before)
    assert news == [item.text for item in after]


@given(ITEMS)
def test_version_beside_itself_has_no_difference(items: list[PlanItem]) -> None:
    point = PointDifference(PlanPoint.GOALS, compare_items(items, items))
    assert not point.is_changed


def test_each_difference_has_a_sign_of_its_own() -> None:
    assert len(set(SIGNS.values())) == len(Difference)
