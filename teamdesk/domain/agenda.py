"""How an agenda writes itself: which case, how deep, why, in which order (domain notes 5.2).

New referrals come first, while all are awake; then the hard cases, which otherwise come too late
(MDT-OARS); those that are equally hard take turns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import AgendaReason, Depth, ListRule
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import PressingKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.board import CardRow

EVALUATION_DAYS = 7
# What presses counts for how hard a case is, but not without end.
MOST_PRESSING = 3
# The other reasons say for themselves that somebody has to think about the case.
TELLS_NOTHING = (AgendaReason.ROUTINE, AgendaReason.ASKED_FOR)

_REASON_OF = {
    PressingKind.GOAL_STUCK: AgendaReason.GOAL_STUCK,
    PressingKind.ACTIONS_OVERDUE: AgendaReason.OVERDUE_ACTION,
    PressingKind.EVALUATION_OVERDUE: AgendaReason.EVALUATION_DUE,
    PressingKind.DECISION_ENDED: AgendaReason.DECISION_ENDING,
    PressingKind.DECISION_ENDING: AgendaReason.DECISION_ENDING,
    PressingKind.FINAL_EVALUATION_MISSING: AgendaReason.EVALUATION_DUE,
    PressingKind.FOLLOW_UP_OVERDUE: AgendaReason.EVALUATION_DUE,
    PressingKind.COURSE_ENDING: AgendaReason.EVALUATION_DUE,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line of the agenda before it is stored."""

    case_id: UUID
    depth: Depth
    reason: AgendaReason


def propose(
    cards: Iterable[CardRow], rotation: int = 0, asked: Collection[UUID] = ()
) -> tuple[Proposal, ...]:
    """The agenda of a meeting: every active case, nobody left out.

    Args:
        cards: the board.
        rotation: the number of the meeting; equal cases take turns at being first.
        asked: the cases for which somebody has written why they are to be discussed today.
    """
    known = sorted(cards, key=lambda card: card.number)
    turn = rotation % len(known) if known else 0
    ranked = [(_proposal(card, asked), card) for card in (*known[turn:], *known[:turn])]
    ranked.sort(key=lambda one: _rank(*one))
    return tuple(proposal for proposal, _card in ranked)


def propose_going_home(
    cards: Iterable[CardRow], leaving: Mapping[UUID, date]
) -> tuple[Proposal, ...]:
    """The agenda of a discharge meeting (Bærum): those in a bed, by the day they go home.

    Args:
        cards: the board.
        leaving: the planned discharge of each case that is at an institution.
    """
    home = [card for card in cards if card.case_id in leaving]
    home.sort(key=lambda card: (leaving[card.case_id], card.number))
    return tuple(Proposal(card.case_id, Depth.DISCUSSED, AgendaReason.GOING_HOME) for card in home)


def merged(order: Sequence[UUID], placed: Mapping[UUID, int]) -> tuple[UUID, ...]:
    """The proposed order with those at their places that a person has put somewhere.

    Args:
        order: the cases as they are proposed.
        placed: the place that a person chose for some of them, counted from 0.
    """
    free = [case_id for case_id in order if case_id not in placed]
    kept = sorted((case_id for case_id in order if case_id in placed), key=placed.__getitem__)
    for case_id in kept:
        free.insert(min(placed[case_id], len(free)), case_id)
    return tuple(free)


def came_by_hand(line: AgendaRow, rule: ListRule, case_id: UUID | None = None) -> bool:
    """Whether a case is on the agenda because a person put it there, and so may come off again.

    Args:
        line: the line of the agenda.
        rule: whose list the meeting goes through.
        case_id: the case of a meeting about one person.
    """
    if not line.is_placed or line.reason is not AgendaReason.ASKED_FOR:
        return False
    if rule is ListRule.ALL_ACTIVE:
        return line.phase_kind is PhaseKind.ENDED
    return line.case_id != case_id


def complexity(card: CardRow) -> int:
    """How hard a case is likely to be: the need level, and how much presses."""
    return (card.need_level or 0) + min(len(card.pressing), MOST_PRESSING)


def rank(depth: Depth) -> int:
    """Where the cases of a depth stand among the others: those that are discussed come first."""
    return tuple(Depth).index(depth)


def _rank(proposal: Proposal, card: CardRow) -> tuple[int, bool, int]:
    return rank(proposal.depth), proposal.reason is not AgendaReason.NEW_REFERRAL, -complexity(card)


def _proposal(card: CardRow, asked: Collection[UUID]) -> Proposal:
    if card.case_id in asked and card.phase_kind is not PhaseKind.REFERRED:
        return Proposal(card.case_id, Depth.DISCUSSED, AgendaReason.ASKED_FOR)
    if card.phase_kind is PhaseKind.REFERRED:
        return Proposal(card.case_id, Depth.DISCUSSED, AgendaReason.NEW_REFERRAL)
    reason = _reason(card)
    if reason is not AgendaReason.ROUTINE:
        return Proposal(card.case_id, Depth.DISCUSSED, reason)
    quiet = card.phase_kind is PhaseKind.FOLLOW_UP
    return Proposal(card.case_id, Depth.LISTED if quiet else Depth.BRIEF, reason)


def _reason(card: CardRow) -> AgendaReason:
    for pressing in card.pressing:
        if pressing.kind in _REASON_OF:
            return _REASON_OF[pressing.kind]
        due = pressing.kind is PressingKind.EVALUATION_DUE
        if due and pressing.days <= EVALUATION_DAYS:
            return AgendaReason.EVALUATION_DUE
    return AgendaReason.ROUTINE
