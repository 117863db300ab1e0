"""What changed between two assessments, and whether it matters (domain notes 4.1, 4.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import Answer, Answers
from teamdesk.domain.instruments.shape import Better
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.domain.instruments.shape import Form, Matters, Total

# A difference smaller than this is what a computer rounds away.
SLACK = 1e-9


class Way(Worded):
    """Which way something went, told as a word and never by a sign alone."""

    BETTER = "better", mark("improvement")
    WORSE = "worse", mark("decline")
    SAME = "same", mark("unchanged")


class Weight(Worded):
    """Whether a change is as large as the source asks."""

    UNKNOWN = "unknown", ""
    SMALLER = "smaller", mark("smaller than what matters")
    PERHAPS = "perhaps", mark("perhaps large enough to matter")
    MATTERS = "matters", mark("large enough to matter")


@dataclass(frozen=True, slots=True)
class Change:
    """One number before and after, unrounded.

    Attributes:
        paired: how many activities were scored both times; None where the questions are fixed.
    """

    before: float
    after: float
    way: Way
    weight: Weight = Weight.UNKNOWN
    paired: int | None = None

    @property
    def difference(self) -> float:
        """After less before; which way is better, ``way`` tells."""
        return self.after - self.before


def change_of(
    form: Form, total: Total, before: Answers, after: Answers, matters: Matters | None = None
) -> Change | None:
    """The change in one total, or None where one of the two has none.

    Of activities that are the person's own, only those scored both times count.
    """
    paired: int | None = None
    if form.own:
        names = [name for name in before.names if _is_scored(total, name, before, after)]
        before, after = _only(form, names, before), _only(form, names, after)
        paired = len(names)
    one, other = (form.counts(answers).get(total.scale) for answers in (before, after))
    if one is None or other is None:
        return None
    way = way_of(total.better, other - one)
    return Change(one, other, way, weight_of(other - one, matters), paired)


def way_of(better: Better, difference: float) -> Way:
    """Whether a difference is for the better."""
    if abs(difference) < SLACK or better is Better.NEITHER:
        return Way.SAME
    return Way.BETTER if (difference > 0) is (better is Better.HIGHER) else Way.WORSE


def weight_of(difference: float, matters: Matters | None) -> Weight:
    """Whether it is as large as what matters, in either direction; computed unrounded."""
    if matters is None:
        return Weight.UNKNOWN
    size = abs(difference) + SLACK
    if size < matters.value:
        return Weight.SMALLER
    return Weight.PERHAPS if matters.up_to and size < matters.up_to else Weight.MATTERS


def _is_scored(total: Total, name: str, before: Answers, after: Answers) -> bool:
    return all(answers.value(name, total.scale) is not None for answers in (before, after))


def _only(form: Form, names: Iterable[str], answers: Answers) -> Answers:
    return Answers(_picked(form, names, answers))


def _picked(form: Form, names: Iterable[str], answers: Answers) -> Iterator[Answer]:
    scales = form.own.scales if form.own else ()
    for name in names:
        for scale in scales:
            yield Answer(name, scale.name, answers.value(name, scale.name))
