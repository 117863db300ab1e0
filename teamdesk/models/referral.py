"""How a case came in, how it went from one team to another, and which boards are kept."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.phases import EntryRoute, ReferralOutcome
from teamdesk.models.base import Base, Versioned, kind_column, reference


class Referral(Versioned, Base):
    """One referral with its advisory checklist (domain notes 1.24); a rejected one has no case.

    ``criteria`` holds, by the name of each criterion, ``{"answer": "yes", "reason": "…"}``.
    """

    __tablename__ = "referral"
    entity = Entity.CASE

    team_id: Mapped[UUID] = reference("team")
    person_id: Mapped[UUID] = reference("person")
    case_id: Mapped[UUID | None] = reference("case_file")
    received_on: Mapped[date | None]
    entry_route: Mapped[EntryRoute | None] = kind_column(EntryRoute)
    caught_by: Mapped[str] = mapped_column(default="")
    wish: Mapped[str] = mapped_column(default="")
    criteria: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    outcome: Mapped[ReferralOutcome] = kind_column(
        ReferralOutcome, default=ReferralOutcome.ACCEPTED
    )
    outcome_reason: Mapped[str] = mapped_column(default="")
    sent_to: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None]
    member_id: Mapped[UUID | None] = reference("member")


class CaseTransfer(Base):
    """A case went from one team's board to another's; only an undo at once takes a row away."""

    __tablename__ = "case_transfer"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    from_team_id: Mapped[UUID] = reference("team")
    to_team_id: Mapped[UUID] = reference("team")
    transferred_on: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = reference("member")


class SavedFilter(Base):
    """A filter of the board under a name; without a member it is the whole team's."""

    __tablename__ = "saved_filter"
    entity = Entity.TEAM

    team_id: Mapped[UUID] = reference("team")
    member_id: Mapped[UUID | None] = reference("member")
    name: Mapped[str]
    definition: Mapped[dict[str, Any]] = mapped_column(JSON)
    position: Mapped[int] = mapped_column(default=0)
