"""The one place where a closed case is kept from whoever may not see it.

A session that reads leaves out of every statement what belongs to a closed case or its person: a
query that is written tomorrow can't forget to. The few that show a closed case as closed, or have
to count it all the same, say so with `closed_too`, or with `counting_closed` for all they ask.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import and_, event, or_, select
from sqlalchemy.orm import with_loader_criteria

from teamdesk.domain.closed import ALL_OPEN, ClosedCases, Ids
from teamdesk.models import (
    AccessLog,
    AgendaItem,
    Attendance,
    Base,
    CaseFile,
    Meeting,
    MeetingSeries,
    Recusal,
)
from teamdesk.storage.queries.closed import closed_cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement, Executable, Table
    from sqlalchemy.orm import InstrumentedAttribute, ORMExecuteState, Session
    from sqlalchemy.orm.util import LoaderCriteriaOption

    Column = ColumnElement[Any] | InstrumentedAttribute[Any]

Statement = TypeVar("Statement", bound="Executable")

_KEPT = "teamdesk_closed"
_CLOSED_TOO = "teamdesk_closed_too"
_COUNTING = "teamdesk_counting_closed"
# What a column names; on these two tables the row is one itself.
_NAMED = {"case_id": "cases", "person_id": "persons"}
_ROOTS = {"case_file": "cases", "person": "persons"}


def hide_closed(session: Session, member_id: UUID | None, today: date) -> None:
    """Keep from a session what is closed to whoever reads through it."""
    hiding = _Hiding(member_id, today)
    session.info[_KEPT] = hiding
    event.listen(session, "do_orm_execute", hiding.leave_out)


def closed_in(session: Session) -> ClosedCases:
    """What a session leaves out; one that writes leaves out nothing."""
    hiding = session.info.get(_KEPT)
    return hiding.closed(session) if isinstance(hiding, _Hiding) else ALL_OPEN


# These go on for the others, whoever leads.
_GOES_ON = (AgendaItem, Attendance, Meeting, MeetingSeries, Recusal)


def closed_too(statement: Statement) -> Statement:
    """A statement whose rows of closed cases are there; what it shows of them is its own care."""
    return statement.execution_options(**{_CLOSED_TOO: True})


@contextmanager
def counting_closed(session: Session) -> Iterator[None]:
    """Whatever a session reads meanwhile has closed cases in it; only for figures of a group.

    A paper without her closed case, beside a colleague's with it, would tell of that one person.
    """
    session.info[_COUNTING] = True
    try:
        yield
    finally:
        del session.info[_COUNTING]


def is_recused(session: Session, member_id: UUID, today: date, row: Base) -> bool:
    """Whether a row that is about to be changed belongs to a case closed to the member.

    Lines of an agenda and the meeting itself go on for the others, and she is one who may lead it.
    """
    if isinstance(row, _GOES_ON):
        return False
    recused = recused_of(session, member_id, today)
    if not recused.cases:
        return False
    kind = type(row)
    asked = select(kind.id).where(kind.id == row.id).options(*criteria(ClosedCases(recused)))
    return session.scalar(asked) is None


def recused_of(session: Session, member_id: UUID, today: date) -> Ids:
    """What is closed to a member because she is disqualified."""
    return closed_cases(session.connection(), member_id, today).recused


def belongs_to(recused: Ids, row: Base) -> bool:
    """Whether a new row would stand in a closed case; a new case of the person is none yet."""
    if isinstance(row, (*_GOES_ON, CaseFile, AccessLog)):
        return False
    case_id, person_id = getattr(row, "case_id", None), getattr(row, "person_id", None)
    return case_id in recused.cases or person_id in recused.persons


class _Hiding:
    """What one session leaves out; it is looked up once, with its first statement."""

    def __init__(self, member_id: UUID | None, today: date) -> None:
        self._member_id = member_id
        self._today = today
        self._closed: ClosedCases | None = None
        self._criteria: tuple[LoaderCriteriaOption, ...] = ()

    def closed(self, session: Session) -> ClosedCases:
        """What is closed."""
        if self._closed is None:
            self._closed = closed_cases(session.connection(), self._member_id, self._today)
            if self._closed:
                self._criteria = tuple(criteria(self._closed))
        return self._closed

    def leave_out(self, state: ORMExecuteState) -> None:
        """Narrow a statement before it is sent."""
        is_counted = _COUNTING in state.session.info
        if not state.is_select or is_counted or state.execution_options.get(_CLOSED_TOO):
            return
        if self.closed(state.session):
            state.statement = state.statement.options(*self._criteria)


def criteria(closed: ClosedCases) -> Iterator[LoaderCriteriaOption]:
    """For each kind of row that can belong to a case: which of them are open."""
    for mapper in Base.registry.mappers:
        table = cast("Table", mapper.local_table)
        told = _is_open(table, closed, partial(getattr, mapper.class_))
        if told is not None:
            yield with_loader_criteria(mapper.class_, told, include_aliases=True)


def _is_open(
    table: Table, closed: ClosedCases, column: Callable[[str], Column]
) -> ColumnElement[bool] | None:
    """Whether a row of a table may be seen; None where every row may.

    What names neither a case nor a person hangs on a row that does, or is about nobody.
    """
    if table.name in _ROOTS:
        return _allowed(column("id"), _ROOTS[table.name], closed)
    named = [key for key in _NAMED if key in table.c]
    if named:
        return and_(*(_allowed(column(key), _NAMED[key], closed) for key in named))
    found = []
    for key in table.foreign_keys:
        parent = key.column.table
        told = None if parent is table else _is_open(parent, closed, parent.c.__getitem__)
        if told is not None:
            own = column(key.parent.key)
            found.append(or_(own.is_(None), own.in_(select(parent.c.id).where(told))))
    return and_(*found) if found else None


def _allowed(column: Column, what: str, closed: ClosedCases) -> ColumnElement[bool]:
    """Whether the case or person that a column names is open; one that names none is."""
    wanted = [column.not_in(getattr(closed.recused, what))]
    if closed.open_to_guests is not None:
        wanted.append(column.in_(getattr(closed.open_to_guests, what)))
    return or_(column.is_(None), and_(*wanted))
