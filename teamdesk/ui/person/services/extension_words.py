"""What the request for a longer period is made of, in the words of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.decisions import is_answered
from teamdesk.domain.extension import ExtensionFacts
from teamdesk.domain.sentences import amount_words
from teamdesk.ui.widgets.history_lists import taper_step
from teamdesk.ui.widgets.measure_words import measure_extent

if TYPE_CHECKING:
    from teamdesk.domain.rows.entries import DecisionRow, ServicesPage
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.texts import Texts


def extension_facts(_: Texts, state: PersonState, page: ServicesPage) -> ExtensionFacts:
    """What the request is made of: the decision that lasts longest, open goals, measures."""
    decision = _lasting(page)
    said = amount_words(_, _.formats, decision) if decision else ""
    coordinator = state.page.coordinator
    return ExtensionFacts(
        person=state.page.name,
        case_number=state.page.case_number,
        coordinator=coordinator.name if coordinator else "",
        decision=decision,
        amount=said,
        goals=[goal for goal in state.page.goals if not goal.status.is_over],
        measures=[_measure(_, row) for row in state.measures],
        taper=[_taper(_, row) for row in state.measures if row.taper],
    )


def _measure(_: Texts, row: MeasureRow) -> str:
    said = (row.text, measure_extent(_, row), row.executor)
    return ", ".join(part for part in said if part)


def _taper(_: Texts, row: MeasureRow) -> str:
    """A plan for doing less: the weeks, times a week and minutes each time."""
    return f"{row.text} – {', '.join(taper_step(_, step) for step in row.taper)}"


def _lasting(page: ServicesPage) -> DecisionRow | None:
    made = [one for one in page.decisions if is_answered(one) and one.to_on is not None]
    return max(made, key=lambda one: (one.to_on is not None, one.to_on), default=None)
