"""How an agenda writes itself: which case, how deep, why, in which order (domain notes 5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import AgendaReason, Depth
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import PressingKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow

MINUTES = {Depth.DISCUSSED: 5, Depth.BRIEF: 2, Depth.LISTED: 0}
# Opening, open promises, common matters and read-back: domain notes 5.2.
FIXED_MINUTES = 17
EVALUATION_DAYS = 7

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
# New ones first while all are awake, then the hard ones (MDT-OARS: complex cases come too late).
_ORDER = (
    AgendaReason.NEW_REFERRAL,
    AgendaReason.ASKED_FOR,
    AgendaReason.GOING_HOME,
    AgendaReason.GOAL_STUCK,
    AgendaReason.OVERDUE_ACTION,
    AgendaReason.DECISION_ENDING,
    AgendaReason.EVALUATION_DUE,
    AgendaReason.ROUTINE,
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line of the agenda before it is stored."""

    case_id: UUID
    depth: Depth
    reason: AgendaReason

    @property
    def minutes(self) -> int:
        """What the line is planned to take."""
        return MINUTES[self.depth]


def propose(cards: Iterable[CardRow], rotation: int = 0) -> tuple[Proposal, ...]:
    """The agenda of a meeting: every active case, nobody left out.

    Args:
        cards: the board.
        rotation: the number of the meeting; equal cases take turns at being first.
    """
    known = sorted(cards, key=lambda card: card.number)
    turn = rotation % len(known) if known else 0
    proposed = [_proposal(card) for card in (*known[turn:], *known[:turn])]
    return tuple(sorted(proposed, key=_rank))


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


def _rank(proposal: Proposal) -> tuple[int, int]:
    depths = tuple(Depth)
    return (depths.index(proposal.depth), _ORDER.index(proposal.reason))


def _proposal(card: CardRow) -> Proposal:
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
