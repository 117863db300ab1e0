"""Two versions of a plan, point by point, in the words in which the plan is handed out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.labels import label
from teamdesk.domain.plan_differences import PlanItem, PointDifference, compare_items
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.exports.document import Block, KeyValues, Paragraph, Quote, Table
from teamdesk.exports.papers.plan.changes import OF_THE_HEAD
from teamdesk.exports.papers.plan.sections import PlanSections
from teamdesk.exports.papers.plan.top import end_of_plan
from teamdesk.exports.writers.plain_text import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent


def compare_plans(
    before: IndividualPlanContent, after: IndividualPlanContent, translate: Translator
) -> tuple[PointDifference, ...]:
    """The head and each point of both versions, in the order of the plan."""
    old, new = _items(before, translate), _items(after, translate)
    heads = tuple(_head(before, translate)), tuple(_head(after, translate))
    return (
        PointDifference(None, compare_items(*heads)),
        *(PointDifference(point, compare_items(old[point], new[point])) for point in PlanPoint),
    )


def _head(content: IndividualPlanContent, _: Translator) -> Iterator[PlanItem]:
    """What stands above the points, each under the name that a changed one is told by."""
    unit = content.unit
    told = {
        "person_name": content.person_name,
        "kind": label(_, content.kind),
        "what_matters": content.what_matters,
        "language_needs": content.language_needs,
        "unit": ", ".join(part for part in (unit.name, unit.phone, unit.email) if part),
        "ended_because": end_of_plan(_, content),
    }
    for name, title in OF_THE_HEAD.items():
        if told[name]:
            yield PlanItem(name, f"{_(title)}: {told[name]}")


def _items(
    content: IndividualPlanContent, translate: Translator
) -> dict[PlanPoint, tuple[PlanItem, ...]]:
    # The list of versions is another one in each version, and says nothing new of the plan.
    sections = PlanSections(replace(content, revisions=(), left_out=()), translate).by_point()
    reasons = dict(content.not_relevant)
    items = {
        point: tuple(item for block in blocks for item in _of_block(block))
        for point, blocks in sections.items()
    }
    for point, reason in reasons.items():
        if not items[point]:
            items[point] = (PlanItem("", translate("Not relevant.") + f" {reason}"),)
    return items


def _of_block(block: Block) -> Iterator[PlanItem]:
    match block:
        case Table():
            for row in block.rows:
                cells = [", ".join(said(cell).splitlines()) for cell in row]
                first = said(row[0]).partition("\n")[0]
                yield PlanItem(first, "; ".join(cell for cell in cells if cell))
        case KeyValues():
            for pair in block.pairs:
                told = ", ".join(said(pair.value).splitlines())
                yield PlanItem(pair.key, f"{pair.key}: {told}")
        case Paragraph():
            yield PlanItem("", said(block.spans))
        case Quote():
            yield PlanItem("", block.text)
        case _:
            # Headings part the goals into long-term and short-term ones, and change by themselves.
            return
