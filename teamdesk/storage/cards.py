"""Cards of the board, out of the rows of its statement."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from teamdesk.domain.calendar import weeks_between
from teamdesk.domain.closed import ALL_OPEN
from teamdesk.domain.goals import ActivityArea, GoalHorizon, GoalStatus
from teamdesk.domain.names import alphabet_key, initials
from teamdesk.domain.people import ConsentState
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.pressing import CaseFacts
from teamdesk.domain.pressing_rules import what_presses
from teamdesk.domain.rows.board import CardRow, GoalOnCard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from teamdesk.domain.closed import ClosedBecause, ClosedCases
    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.rows.team import MemberRow

HAS_PLAN = (
    PlanStatus.CONSENTED,
    PlanStatus.IN_PREPARATION,
    PlanStatus.ACTIVE,
    PlanStatus.UNDER_REVISION,
)


def cards_in_order(
    rows: Iterable[Mapping[Any, Any]],
    today: date,
    members: Mapping[UUID, MemberRow],
    deadlines: Deadlines,
    closed: ClosedCases = ALL_OPEN,
) -> tuple[CardRow, ...]:
    """The cards, the hardest pressed first, then by name.

    Args:
        rows: the columns of the board's statement; ids and dates inside the folded ones are text.
        today: what presses, and the week of the phase, are counted from it.
        members: coordinators by id.
        deadlines: what the team has promised itself.
        closed: the cases that stand there without anything in them, behind all others.
    """
    cards = (
        _closed_card(row, why)
        if (why := closed.why(row["id"]))
        else _card(row, today, members, deadlines)
        for row in rows
    )
    return tuple(sorted(cards, key=_order))


def _order(card: CardRow) -> tuple[bool, int, str]:
    hardest = max((pressing.urgency for pressing in card.pressing), default=0)
    return (card.closed is not None, -hardest, alphabet_key(card.name or card.number))


def _closed_card(row: Mapping[Any, Any], why: ClosedBecause) -> CardRow:
    return CardRow(
        case_id=row["id"],
        version=row["version"],
        number=row["number"],
        person_id=row["person_id"],
        name="",
        masked_name="",
        need_level=None,
        phase_id=row["phase_id"],
        phase_kind=row["kind"],
        phase_since=None,
        coordinator=None,
        goals=(),
        pressing=(),
        week=None,
        weeks=None,
        referred_on=None,
        next_evaluation_on=None,
        has_plan=False,
        what_matters="",
        closed=why,
    )


def _card(
    row: Mapping[Any, Any],
    today: date,
    members: Mapping[UUID, MemberRow],
    deadlines: Deadlines,
) -> CardRow:
    goals = sorted(row["goals"], key=lambda goal: goal[5])
    short = [goal for goal in goals if goal[6] == GoalHorizon.SHORT] or goals
    return CardRow(
        case_id=row["id"],
        version=row["version"],
        number=row["number"],
        person_id=row["person_id"],
        name=row["name"],
        masked_name=row["short_name"] or initials(row["name"]),
        need_level=row["need_level"],
        phase_id=row["phase_id"],
        phase_kind=row["kind"],
        phase_since=row["phase_since"],
        coordinator=members.get(row["coordinator_id"]) if row["coordinator_id"] else None,
        goals=tuple(_goal(goal) for goal in short),
        pressing=what_presses(_facts(row), today, deadlines),
        week=weeks_between(row["phase_since"], today) if row["phase_since"] else None,
        weeks=row["weeks"],
        referred_on=row["referred_on"],
        next_evaluation_on=row["next_evaluation_on"],
        has_plan=row["plan"] in HAS_PLAN,
        what_matters=row["what_matters"],
        entry_route=row["entry_route"],
        zone=row["zone"],
        programme=row["programme"],
        arenas=tuple(sorted({folded[0] for folded in row["arenas"]})),
        professions=_professions(row, members),
        outside_coordinator=row["outside"] or "",
    )


def _professions(row: Mapping[Any, Any], members: Mapping[UUID, MemberRow]) -> tuple[str, ...]:
    ids = {UUID(folded[0]) for folded in row["takes_part"]} | {row["coordinator_id"]}
    return tuple(sorted({members[each].profession for each in ids if each in members}))


def _goal(folded: list[Any]) -> GoalOnCard:
    area = ActivityArea(folded[7]) if folded[7] else None
    return GoalOnCard(UUID(folded[0]), folded[1], folded[2], GoalStatus(folded[3]), area)


def _facts(row: Mapping[Any, Any]) -> CaseFacts:
    ((open_actions, overdue_actions),) = row["actions"]
    evaluations = [
        (date.fromisoformat(on), final, weeks) for on, final, weeks in row["evaluations"]
    ]
    final = [on for on, is_final, _weeks in evaluations if is_final]
    return CaseFacts(
        phase=row["kind"],
        need_level=row["need_level"],
        referred_on=row["referred_on"],
        first_contact_on=row["first_contact_on"] or row["first_contact"],
        next_evaluation_on=row["next_evaluation_on"],
        next_evaluation_is_week=row["next_evaluation_is_week"],
        open_actions=open_actions,
        overdue_actions=overdue_actions,
        goal_statuses=tuple((GoalStatus(goal[3]), _date(goal[4])) for goal in row["goals"]),
        consent=row["consent"] or ConsentState.UNKNOWN,
        consent_ends_on=row["consent_end"],
        plan_status=row["plan"],
        missing_offers=row["offers"] or 0,
        decision_ends_on=row["decision_end"],
        has_final_evaluation=bool(final),
        has_decision=row["decided"],
        stuck_meetings=row["stuck"],
        plan_step_on=_last_step(row),
        evaluated_on=max((on for on, *_rest in evaluations), default=None),
        final_on=max(final, default=None),
        followed_up=tuple(weeks for *_rest, weeks in evaluations if weeks is not None),
        lacks_end_score=tuple(sorted(name for (name,) in row["unscored"] or ())),
        next_meeting_on=row["meeting"],
        is_prepared=row["prepared"],
        birth_date=row["birth_date"],
    )


def _last_step(row: Mapping[Any, Any]) -> date | None:
    # In the team's own time, as on the person's page.
    in_plan = row["plan_step"].astimezone().date() if row["plan_step"] else None
    return max(filter(None, (in_plan, row["goal_step"])), default=None)


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
