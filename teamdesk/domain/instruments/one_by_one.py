"""The first assessment beside the latest, question by question; never a mean and never a sum."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.answers import ONLY, Answers
from teamdesk.domain.instruments.change import Way, way_of
from teamdesk.domain.instruments.icf import ICF
from teamdesk.domain.instruments.lines import OF_A_GOAL
from teamdesk.domain.instruments.shape import Better

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.instruments.shape import Form
    from teamdesk.domain.rows.assessments import AssessmentRow


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One question, or one number about an activity of the person's own.

    Attributes:
        words: what is asked; the person's own words where ``is_own``, else marked for translation.
        scale: which number about it, marked for translation; empty where there is but one.
        before: None where it was not answered then.
        way: None where one of the two is missing.
    """

    words: str
    scale: str
    before: float | None
    after: float | None
    way: Way | None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class OneByOne:
    """Two assessments with one version of an instrument."""

    before: AssessmentRow
    after: AssessmentRow
    items: tuple[ItemChange, ...]


def compared(rows: Iterable[AssessmentRow], instruments: Registry) -> Iterator[OneByOne]:
    """Every pair that is compared question by question, in the order of the first."""
    groups: dict[tuple[str, str], list[AssessmentRow]] = defaultdict(list)
    for row in rows:
        groups[row.instrument, row.form].append(row)
    for (key, form_key), group in groups.items():
        instrument = instruments.find(key)
        if instrument is None or key == ICF or len(group) < 2:
            continue
        items = tuple(_items(instrument.form(form_key), group))
        if items:
            yield OneByOne(group[0], group[-1], items)


def _items(form: Form, rows: Sequence[AssessmentRow]) -> Iterator[ItemChange]:
    before, after = Answers(rows[0].answers), Answers(rows[-1].answers)
    if form.compares:
        for item in form.items:
            if item.name not in form.compares.but:
                told = (_told(form, before, item.name), _told(form, after, item.name))
                if told != (None, None):
                    way = _way(form.compares.better, *told)
                    yield ItemChange(item.words, "", *told, way=way)
    elif form.own:
        yield from _own_items(form, before, after)


def _own_items(form: Form, before: Answers, after: Answers) -> Iterator[ItemChange]:
    better = {total.scale: total.better for total in form.totals}
    scales = form.own.scales if form.own else ()
    for name in dict.fromkeys((*before.names, *after.names)):
        for scale in scales:
            told = (before.value(name, scale.name), after.value(name, scale.name))
            if scale.name in OF_A_GOAL and told != (None, None):
                way = _way(better.get(scale.name, better.get(ONLY, Better.HIGHER)), *told)
                yield ItemChange(name, scale.words, *told, way=way, is_own=True)


def _told(form: Form, answers: Answers, name: str) -> float | None:
    found = answers.value(name)
    return None if form.compares and found == form.compares.left_out else found


def _way(better: Better, before: float | None, after: float | None) -> Way | None:
    if before is None or after is None:
        return None
    return way_of(better, after - before)
