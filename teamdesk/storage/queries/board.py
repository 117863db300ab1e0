"""The case board, in one statement whatever the number of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile, Person, Phase
from teamdesk.storage.cards import cards_in_order
from teamdesk.storage.closed_cases import closed_in, closed_too
from teamdesk.storage.queries.case_facts import (
    decision_end,
    first_contact,
    folded_actions,
    folded_arenas,
    folded_evaluations,
    folded_goals,
    folded_members,
    goal_step,
    has_decision,
    missing_offers,
    outside_coordinator,
    plan_status,
    plan_step,
    stuck_meetings,
)
from teamdesk.storage.queries.coming_facts import is_prepared, lacks_end_score, next_meeting
from teamdesk.storage.queries.consent_facts import consent_end, newest_consent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy import BindParameter, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.rows.board import CardRow
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
    CaseFile.entry_route,
    CaseFile.programme,
)


def board_cards(
    session: Session,
    team_id: UUID,
    today: date,
    members: Mapping[UUID, MemberRow],
    deadlines: Deadlines,
) -> tuple[CardRow, ...]:
    """Every active case of the team; the hardest pressed first, then by name."""
    found = session.execute(closed_too(board_statement(team_id, today)))
    return cards_in_order(found.mappings(), today, members, deadlines, closed_in(session))


def board_statement(
    team_id: UUID | BindParameter[UUID], today: date | BindParameter[date]
) -> Select[*tuple[Any, ...]]:
    """What `cards_in_order` makes cards of."""
    return (
        select(
            *CASE_COLUMNS,
            Person.name,
            Person.short_name,
            Person.what_matters,
            Person.zone,
            Person.birth_date,
            Phase.kind.label("kind"),
            Phase.weeks,
            folded_goals().label("goals"),
            folded_actions(today).label("actions"),
            newest_consent().label("consent"),
            consent_end().label("consent_end"),
            first_contact().label("first_contact"),
            decision_end(today).label("decision_end"),
            has_decision().label("decided"),
            plan_status().label("plan"),
            missing_offers().label("offers"),
            outside_coordinator().label("outside"),
            folded_arenas(today).label("arenas"),
            folded_members(today).label("takes_part"),
            plan_step().label("plan_step"),
            goal_step().label("goal_step"),
            folded_evaluations().label("evaluations"),
            stuck_meetings(today).label("stuck"),
            lacks_end_score().label("unscored"),
            next_meeting(team_id, today).label("meeting"),
            is_prepared(today).label("prepared"),
        )
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id, Phase.kind != PhaseKind.ENDED)
    )
