"""The case board, in one statement whatever the number of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from teamdesk.domain.calendar import weeks_between
from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.names import alphabet_key, initials
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import CaseFacts, what_presses
from teamdesk.domain.records import PlanStatus
from teamdesk.domain.rows.board import CardRow, GoalOnCard
from teamdesk.models import CaseFile, Person, Phase
from teamdesk.storage.queries.case_facts import (
    decision_end,
    first_contact,
    folded_actions,
    folded_goals,
    has_final_evaluation,
    newest_consent,
    plan_status,
)
from teamdesk.storage.queries.json_rows import as_date, as_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.team import MemberRow

# Columns and not the mapped class: an object costs 30 microseconds, and there may be 5,000.
CASE_COLUMNS = (
    CaseFile.id,
    CaseFile.version,
    CaseFile.number,
    CaseFile.person_id,
    CaseFile.need_level,
    CaseFile.phase_id,
    CaseFile.phase_since,
    CaseFile.coordinator_id,
    CaseFile.referred_on,
    CaseFile.first_contact_on,
    CaseFile.next_evaluation_on,
    CaseFile.next_evaluation_is_week,
)
HAS_PLAN = (
    PlanStatus.CONSENTED,
    PlanStatus.IN_PREPARATION,
    PlanStatus.ACTIVE,
    PlanStatus.UNDER_REVISION,
)


def board_cards(
    session: Session, team_id: UUID, today: date, members: Mapping[UUID, MemberRow]
) -> tuple[CardRow, ...]:
    """Every active case of the team; the hardest pressed first, then by name."""
    found = session.execute(_statement(team_id, today))
    cards = [_card(row, today, members) for row in found]
    return tuple(sorted(cards, key=_order))


def _order(card: CardRow) -> tuple[int, str]:
    hardest = max((pressing.urgency for pressing in card.pressing), default=0)
    return (-hardest, alphabet_key(card.name))


def _statement(team_id: UUID, today: date) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *CASE_COLUMNS,
            Person.name,
            Person.short_name,
            Person.what_matters,
            Phase.kind.label("kind"),
            Phase.weeks,
            folded_goals().label("goals"),
            folded_actions(today).label("actions"),
            newest_consent().label("consent"),
            first_contact().label("first_contact"),
            decision_end().label("decision_end"),
            plan_status().label("plan"),
            has_final_evaluation().label("final"),
        )
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id, Phase.kind != PhaseKind.ENDED)
    )


def _card(row: Row[Any], today: date, members: Mapping[UUID, MemberRow]) -> CardRow:
    goals = sorted(row.goals, key=lambda goal: goal[5])
    short = [goal for goal in goals if goal[6] == GoalHorizon.SHORT] or goals
    return CardRow(
        case_id=row.id,
        version=row.version,
        number=row.number,
        person_id=row.person_id,
        name=row.name,
        masked_name=row.short_name or initials(row.name),
        need_level=row.need_level,
        phase_id=row.phase_id,
        phase_kind=row.kind,
        phase_since=row.phase_since,
        coordinator=members.get(row.coordinator_id) if row.coordinator_id else None,
        goals=tuple(_goal(goal) for goal in short),
        pressing=what_presses(_facts(row), today),
        week=weeks_between(row.phase_since, today) if row.phase_since else None,
        weeks=row.weeks,
        referred_on=row.referred_on,
        next_evaluation_on=row.next_evaluation_on,
        has_plan=row.plan in HAS_PLAN,
        what_matters=row.what_matters,
    )


def _goal(folded: list[Any]) -> GoalOnCard:
    goal_id = as_uuid(folded[0])
    assert goal_id is not None
    return GoalOnCard(goal_id, folded[1], folded[2], GoalStatus(folded[3]))


def _facts(row: Row[Any]) -> CaseFacts:
    ((open_actions, overdue_actions),) = row.actions
    return CaseFacts(
        phase=row.kind,
        need_level=row.need_level,
        referred_on=row.referred_on,
        first_contact_on=row.first_contact_on or row.first_contact,
        next_evaluation_on=row.next_evaluation_on,
        next_evaluation_is_week=row.next_evaluation_is_week,
        open_actions=open_actions,
        overdue_actions=overdue_actions,
        goal_statuses=tuple((GoalStatus(goal[3]), as_date(goal[4])) for goal in row.goals),
        consent=row.consent or ConsentState.UNKNOWN,
        has_plan_answer=row.plan is not None,
        decision_ends_on=row.decision_end,
        has_final_evaluation=row.final,
    )
