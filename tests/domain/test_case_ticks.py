from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from teamdesk.domain.case_ticks import case_ticks
from teamdesk.domain.meetings import ActionStatus, AgendaReason, CaseTick, Depth
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.domain.rows.meeting import DecisionRow
from teamdesk.domain.rows.tasks import TaskRow

ID, DAY = UUID(int=1), date(2026, 11, 27)
LINE = AgendaRow(
    ID,
    1,
    ID,
    "F-1",
    "Åse Berg",
    "Å. B.",
    PhaseKind.INTENSIVE,
    0,
    Depth.DISCUSSED,
    AgendaReason.ROUTINE,
    6,
    0,
    False,
)
PROMISE = TaskRow(
    ID,
    1,
    "ringe",
    ID,
    "F-1",
    "Åse Berg",
    None,
    "datteren",
    DAY,
    ActionStatus.OPEN,
    0,
    DAY,
    None,
    ID,
    None,
)


def test_case_ticks_nothing_settled_has_none() -> None:
    assert case_ticks(LINE, (), ()) == frozenset()


def test_case_ticks_decision_shows_by_itself() -> None:
    assert case_ticks(LINE, (), (DecisionRow(ID, 1, "to uker", None, ""),)) == {CaseTick.DECIDED}


def test_case_ticks_promise_with_owner_and_date_shows_both() -> None:
    assert case_ticks(LINE, (PROMISE,), ()) == {CaseTick.RESPONSIBLE, CaseTick.DATED}


def test_case_ticks_one_promise_without_a_date_is_not_dated() -> None:
    undated = replace(PROMISE, due_on=None)
    assert case_ticks(LINE, (PROMISE, undated), ()) == {CaseTick.RESPONSIBLE}


def test_case_ticks_dropped_promise_asks_for_nothing() -> None:
    dropped = replace(PROMISE, due_on=None, status=ActionStatus.DROPPED)
    assert CaseTick.DATED in case_ticks(LINE, (PROMISE, dropped), ())


def test_case_ticks_by_hand_and_who_tells_are_kept() -> None:
    line = replace(LINE, ticks=frozenset({CaseTick.DATED}), told_by="KH")
    assert case_ticks(line, (), ()) == {CaseTick.DATED, CaseTick.TOLD}
