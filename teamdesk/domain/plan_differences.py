"""What is different between two versions of a plan, item by item."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.domain.plan_points import PlanPoint


class Difference(Worded):
    """What happened to an item from one version to the other."""

    SAME = "same", mark("as before")
    ADDED = "added", mark("added")
    REMOVED = "removed", mark("taken away")
    CHANGED = "changed", mark("changed")


# Told beside its word, so that neither colour nor place has to be seen.
SIGNS = {
    Difference.SAME: "=",
    Difference.ADDED: "+",
    Difference.REMOVED: "\N{MINUS SIGN}",
    Difference.CHANGED: "≠",
}


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One thing that a point of a plan says.

    Attributes:
        key: by which it is known again in another version, such as a goal's own words.
    """

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ItemDifference:
    """An item in two versions; empty where a version has none."""

    what: Difference
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PointDifference:
    """A point in two versions; None is the head of the plan, which stands before the points."""

    point: PlanPoint | None
    items: tuple[ItemDifference, ...]

    @property
    def is_changed(self) -> bool:
        """Whether any of its items is another."""
        return any(item.what is not Difference.SAME for item in self.items)


def compare_items(
    before: Sequence[PlanItem], after: Sequence[PlanItem]
) -> tuple[ItemDifference, ...]:
    """Every item of both, in the order of the newer version; what was taken away stands last."""
    old, new = dict(_told_apart(before)), dict(_told_apart(after))
    found = [_difference(old.get(key), text) for key, text in new.items()]
    found += [_difference(text, None) for key, text in old.items() if key not in new]
    return tuple(found)


def _told_apart(items: Iterable[PlanItem]) -> Iterable[tuple[tuple[str, int], str]]:
    """The items by their keys; the second one with the same key is another."""
    seen: Counter[str] = Counter()
    for item in items:
        yield (item.key, seen[item.key]), item.text
        seen[item.key] += 1


def _difference(before: str | None, after: str | None) -> ItemDifference:
    if before is None:
        what = Difference.ADDED
    elif after is None:
        what = Difference.REMOVED
    else:
        what = Difference.SAME if before == after else Difference.CHANGED
    return ItemDifference(what, before or "", after or "")
