"""Which of the four things before a case is left are seen to, whoever says so (Brown 2022)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ActionStatus, CaseTick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.domain.rows.tasks import TaskRow


def case_ticks(
    line: AgendaRow, actions: Sequence[TaskRow], decisions: Sequence[DecisionRow]
) -> frozenset[CaseTick]:
    """What was ticked by hand, and what shows by itself.

    A decision shows by itself; responsible and date do where every promise of the meeting has
    them; who tells the person where somebody is named.
    """
    promises = [task for task in actions if task.status is not ActionStatus.DROPPED]
    known = set(line.ticks)
    if decisions:
        known.add(CaseTick.DECIDED)
    if promises and all(task.owner or task.owner_name for task in promises):
        known.add(CaseTick.RESPONSIBLE)
    if promises and all(task.due_on for task in promises):
        known.add(CaseTick.DATED)
    if line.told_by:
        known.add(CaseTick.TOLD)
    return frozenset(known)
