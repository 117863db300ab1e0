"""A meeting is prepared: every active case on its agenda, everybody it calls on its list."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.agenda import Proposal, merged, propose, propose_going_home, rank
from teamdesk.domain.meeting_rules import read_meeting_rules
from teamdesk.domain.meetings import Depth, ListRule, MeetingStatus
from teamdesk.models import AgendaItem, Meeting, MeetingSeries, Team
from teamdesk.services.meeting.calling import invite
from teamdesk.storage.queries import agendas as agenda_queries
from teamdesk.storage.queries import board as board_queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import series as series_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.meeting_rules import MeetingRules
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def prepare_meeting(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    """Store a meeting, add to it whoever and whatever isn't there yet, take off what has ended.

    It may be called again until the meeting begins: the team and the board go on meanwhile. After
    its deadline what stands on the agenda stays as it is, and what comes is only listed.
    """
    meeting.planned_at = meeting.planned_at or at.clock.now()
    work.add(meeting)
    if meeting.case_id is None:
        meeting.case_id = _person_of_series(work, meeting)
    work.flush()
    _write_agenda(work, at, meeting)
    invite(work, at, meeting)


def meeting_rules(work: UnitOfWork, at: Workplace) -> MeetingRules:
    """How the team holds its meetings."""
    return read_meeting_rules(work.get(Team, at.team_id).settings)


def is_frozen(work: UnitOfWork, at: Workplace, meeting: Meeting) -> bool:
    """Whether what comes on the agenda of a meeting that is still to be held needs a reason."""
    deadline = freezes_at(work, at, meeting)
    return deadline is not None and deadline <= _local(at.clock.now())


def freezes_at(work: UnitOfWork, at: Workplace, meeting: Meeting) -> datetime | None:
    """The local moment of the agenda's deadline; None where it stays open."""
    if meeting.status is not MeetingStatus.PLANNED or meeting.planned_at is None:
        return None
    deadline = meeting_rules(work, at).freezes_at(meeting.held_on, meeting.starts_at)
    return deadline if deadline and _local(meeting.planned_at) < deadline else None


def list_rule(work: UnitOfWork, meeting: Meeting) -> ListRule:
    """Whose list a meeting goes through."""
    if meeting.case_id is not None:
        return ListRule.ONE_PERSON
    series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
    return series.list_rule if series is not None else ListRule.ALL_ACTIVE


def _person_of_series(work: UnitOfWork, meeting: Meeting) -> UUID | None:
    """The case of a series that is about one person; its meetings are about nobody else."""
    series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
    is_of_one = series is not None and series.list_rule is ListRule.ONE_PERSON
    return series.case_id if series is not None and is_of_one else None


def _local(moment: datetime) -> datetime:
    return moment.astimezone().replace(tzinfo=None)


def _write_agenda(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    lines = meeting_queries.agenda(work.session, meeting.id)
    proposed = {line.case_id: line for line in _propose(work, at, meeting, lines)}
    kept = {line.case_id: line for line in lines if line.is_done or line.case_id in proposed}
    for line in lines:
        if line.case_id not in kept:
            work.remove(work.get(AgendaItem, line.id))
    new = [line for case_id, line in proposed.items() if case_id not in kept]
    rules = meeting_rules(work, at)
    if lines and is_frozen(work, at, meeting):
        _append(work, meeting, rules, [_listed(line) for line in new])
        return
    _append(work, meeting, rules, new)
    work.flush()
    _refresh(work, meeting, rules, proposed)


def _listed(proposal: Proposal) -> Proposal:
    """Nobody is left out silently, and nobody is pushed in front of what was agreed on."""
    return Proposal(proposal.case_id, Depth.LISTED, proposal.reason)


def _append(
    work: UnitOfWork, meeting: Meeting, rules: MeetingRules, proposed: list[Proposal]
) -> None:
    lines = meeting_queries.agenda(work.session, meeting.id)
    first = max((line.position for line in lines), default=-1) + 1
    work.add_all(
        AgendaItem(
            meeting_id=meeting.id,
            case_id=line.case_id,
            position=position,
            depth=line.depth,
            reason=line.reason,
            planned_minutes=rules.minutes(line.depth),
        )
        for position, line in enumerate(proposed, first)
    )


def _refresh(
    work: UnitOfWork, meeting: Meeting, rules: MeetingRules, proposed: dict[UUID, Proposal]
) -> None:
    """Bring what nobody has placed up to the board of today."""
    lines = {line.case_id: line for line in meeting_queries.agenda(work.session, meeting.id)}
    items = {item.case_id: item for item in agenda_queries.items(work.session, meeting.id)}
    placed = {line.case_id: line.position for line in lines.values() if line.is_placed}
    done = [case_id for case_id in lines if case_id not in proposed]
    order = merged([*proposed, *done], placed)
    depths = {case_id: _depth(lines[case_id], proposed.get(case_id)) for case_id in order}
    for position, case_id in enumerate(sorted(order, key=lambda one: rank(depths[one]))):
        line, item = lines[case_id], items[case_id]
        if item.position != position:
            item.position = position
        wanted = proposed.get(case_id)
        if wanted is None or line.is_placed:
            continue
        if (line.depth, line.reason) != (wanted.depth, wanted.reason):
            item.depth, item.reason = wanted.depth, wanted.reason
            item.planned_minutes = rules.minutes(wanted.depth)


def _depth(line: AgendaRow, wanted: Proposal | None) -> Depth:
    return line.depth if wanted is None or line.is_placed else wanted.depth


def _propose(
    work: UnitOfWork, at: Workplace, meeting: Meeting, lines: tuple[AgendaRow, ...]
) -> tuple[Proposal, ...]:
    """Whom the list rule of the meeting's series wants on its agenda, and who was added by hand."""
    cards = _cards(work, at)
    asked = {line.case_id for line in lines if line.why}
    wanted = _by_rule(work, at, meeting, cards, asked)
    known = {line.case_id for line in wanted}
    by_hand = [
        Proposal(line.case_id, line.depth, line.reason)
        for line in lines
        if line.is_placed and line.why and line.case_id not in known
    ]
    return (*wanted, *by_hand)


def _by_rule(
    work: UnitOfWork,
    at: Workplace,
    meeting: Meeting,
    cards: tuple[CardRow, ...],
    asked: set[UUID],
) -> tuple[Proposal, ...]:
    rule = list_rule(work, meeting)
    if rule is ListRule.ONE_PERSON:
        # A series that has lost its person proposes nobody, and never everybody.
        one = [card for card in cards if card.case_id == meeting.case_id]
        return propose(one, asked={card.case_id for card in one})
    if rule is ListRule.GOING_HOME:
        since = _discharged_since(work, meeting)
        leaving = meeting_queries.going_home(work.session, at.team_id, meeting.held_on, since)
        return propose_going_home(cards, leaving)
    return propose(cards, len(meeting_queries.meetings(work.session, at.team_id)), asked)


def _discharged_since(work: UnitOfWork, meeting: Meeting) -> date:
    """The day of the discharge meeting before this one, held or as the series has it."""
    series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
    if series is None:
        return meeting.held_on - timedelta(days=1)
    held = series_queries.held_before(work.session, series.id, meeting.held_on)
    return held or meeting.held_on - timedelta(days=series.every_days)


def _cards(work: UnitOfWork, at: Workplace) -> tuple[CardRow, ...]:
    members = team_queries.members_by_id(work.session, at.team_id)
    deadlines = team_queries.deadlines(work.session, at.team_id)
    return board_queries.board_cards(work.session, at.team_id, at.today, members, deadlines)
