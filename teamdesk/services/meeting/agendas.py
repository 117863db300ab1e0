"""The agenda is changed by hand: depth, order, who comes on, and what is ticked before leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.agenda import TELLS_NOTHING, rank
from teamdesk.domain.errors import MeetingIsClosed, StillInUse
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import AgendaReason, Depth, MeetingStatus
from teamdesk.domain.names import clean
from teamdesk.models import AgendaItem, Meeting
from teamdesk.services.meeting.planning import is_frozen, meeting_rules
from teamdesk.storage.queries import agendas as agenda_queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.agenda import (
        AddCase,
        MoveLine,
        PutBackLine,
        SetDepth,
        SetTick,
        TakeOff,
    )
    from teamdesk.domain.rows.agenda import AddableRow, AgendaRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class AgendaService:
    """Agendas of one team; before a meeting and while it runs."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def set_depth(self, command: SetDepth, origin: str = "") -> ChangeSet:
        """Take a case deeper, or less deep; it stays so whatever the board proposes.

        Raises:
            TextMissing: nothing says why it is discussed today, or why it comes so late.
            ConflictError: somebody changed the line after ``expected_version``.
            MeetingIsClosed: the minutes are frozen.
        """
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id, command.expected_version)
            meeting = _changeable(work, item.meeting_id)
            self._check_reasons(work, meeting, command, item)
            # All is asked before the first change: a line is stored once, at one new version.
            rules = meeting_rules(work, self._at)
            items = agenda_queries.items(work.session, meeting.id)
            why = clean(command.why)
            if why != item.reason_for_presentation:
                item.reason_for_presentation = why
                item.asked_by_id = command.asked_by or self._at.member_id if why else None
            if why and item.reason is AgendaReason.ROUTINE:
                item.reason = AgendaReason.ASKED_FOR
            elif not why and item.reason is AgendaReason.ASKED_FOR:
                item.reason = AgendaReason.ROUTINE
            item.depth, item.is_placed = command.depth, True
            item.late_reason = clean(command.late_reason) or item.late_reason
            item.planned_minutes = rules.minutes(command.depth)
            if meeting.status is MeetingStatus.PLANNED:
                _number(sorted(items, key=_rank_of))
            return work.commit(origin)

    def move(self, command: MoveLine, origin: str = "") -> ChangeSet:
        """Put a case at another place; the others make room."""
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id, command.expected_version)
            _changeable(work, item.meeting_id)
            others = [
                line
                for line in agenda_queries.items(work.session, item.meeting_id)
                if line.id != item.id
            ]
            others.insert(max(0, min(command.position, len(others))), item)
            item.is_placed = True
            _number(others)
            return work.commit(origin)

    def add_case(self, command: AddCase, origin: str = "") -> ChangeSet:
        """Put a case on that isn't there: a quick case of the meeting, or one a rule left out.

        Raises:
            TextMissing: nothing says why, or why so late.
            MeetingIsClosed: the minutes are frozen.
        """
        if not command.why.strip():
            raise TextMissing("why")
        with self._at.writing() as work:
            meeting = _changeable(work, command.meeting_id)
            if is_frozen(work, self._at, meeting) and not command.late_reason.strip():
                raise TextMissing("late_reason")
            items = list(agenda_queries.items(work.session, meeting.id))
            item = AgendaItem(
                meeting_id=meeting.id,
                case_id=command.case_id,
                position=len(items),
                depth=Depth.DISCUSSED,
                reason=AgendaReason.ASKED_FOR,
                reason_for_presentation=clean(command.why),
                asked_by_id=command.asked_by or self._at.member_id,
                is_placed=True,
                late_reason=clean(command.late_reason),
                planned_minutes=meeting_rules(work, self._at).discussed_minutes,
            )
            work.add(item)
            if command.position is not None:
                items.insert(max(0, min(command.position, len(items))), item)
                _number(items)
            elif meeting.status is MeetingStatus.PLANNED:
                _number(sorted([*items, item], key=_rank_of))
            return work.commit(origin)

    def addable(self, meeting_id: UUID) -> tuple[AddableRow, ...]:
        """Everyone whose case may be taken up in a meeting."""
        with self._at.reading() as work:
            return agenda_queries.addable(work.session, self._at.team_id, meeting_id)

    def put_back(self, command: PutBackLine, origin: str = "") -> ChangeSet:
        """Let a line stand as it did before it was changed, moved or taken off.

        Raises:
            ConflictError: somebody changed the line after ``version``.
            MeetingIsClosed: the minutes are frozen.
        """
        with self._at.writing() as work:
            meeting = _changeable(work, command.meeting_id)
            items = {item.id: item for item in agenda_queries.items(work.session, meeting.id)}
            before = command.line
            is_there = before.id in items
            if is_there:
                work.get(AgendaItem, before.id, command.version)
            else:
                items[before.id] = _anew(before, meeting.id)
            _restore(items[before.id], before)
            known = [one for one in command.order if one in items]
            came = [one for one in items if one not in known]
            _number([items[one] for one in (*known, *came)])
            if not is_there:
                work.bring(items[before.id], command.version)
            return work.commit(origin)

    def take_off(self, command: TakeOff, origin: str = "") -> ChangeSet:
        """Take a case off that was put on by hand.

        Raises:
            StillInUse: something was written about it in the meeting.
        """
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id, command.expected_version)
            _changeable(work, item.meeting_id)
            if item.note.strip() or item.is_done:
                raise StillInUse
            work.remove(item)
            return work.commit(origin)

    def set_tick(self, command: SetTick, origin: str = "") -> ChangeSet:
        """Note that something was looked at before the case is left."""
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id, command.expected_version)
            _changeable(work, item.meeting_id)
            ticks = set(item.ticks) - {command.tick.value}
            item.ticks = sorted(ticks | {command.tick.value} if command.is_set else ticks)
            item.told_by = clean(command.told_by)
            return work.commit(origin)

    def _check_reasons(
        self, work: UnitOfWork, meeting: Meeting, command: SetDepth, item: AgendaItem
    ) -> None:
        is_discussed = command.depth is Depth.DISCUSSED
        if is_discussed and item.reason in TELLS_NOTHING and not command.why.strip():
            raise TextMissing("why")
        rises = rank(command.depth) < rank(item.depth)
        has_reason = bool(command.late_reason.strip() or item.late_reason)
        if rises and not has_reason and is_frozen(work, self._at, meeting):
            raise TextMissing("late_reason")


def _changeable(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    meeting = work.get(Meeting, meeting_id)
    if meeting.status is MeetingStatus.CLOSED:
        raise MeetingIsClosed
    return meeting


def _rank_of(item: AgendaItem) -> int:
    return rank(item.depth)


def _anew(line: AgendaRow, meeting_id: UUID) -> AgendaItem:
    return AgendaItem(
        id=line.id, meeting_id=meeting_id, case_id=line.case_id, position=line.position
    )


def _restore(item: AgendaItem, line: AgendaRow) -> None:
    item.depth, item.reason = line.depth, line.reason
    item.reason_for_presentation, item.asked_by_id = line.why, line.asked_by
    item.is_placed, item.late_reason = line.is_placed, line.late_reason
    item.planned_minutes = line.planned_minutes


def _number(items: Sequence[AgendaItem]) -> None:
    """Only lines that moved are written: another's open line keeps its version."""
    for position, item in enumerate(items):
        if item.position != position:
            item.position = position
