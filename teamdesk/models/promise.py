"""What a meeting leaves behind: promises, decisions, recusals, corrections."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.meetings import ActionStatus, DecisionEffect
from teamdesk.models.base import Base, Versioned, kind_column, reference


class ActionItem(Versioned, Base):
    """A promise: what, one responsible, a due date, and how often it was carried over.

    ``follow_up_weeks`` names the follow-up after the end that it is a promise of, ``waiting_for``
    what or whom it waits for. One that ``needs_acceptance`` was given to an owner who wasn't
    there, or handed over by ``handed_by_id``, and hasn't been taken on yet. One that comes again
    does so ``repeat_days`` after its date, until ``repeat_until``.
    """

    __tablename__ = "action_item"
    __table_args__ = (
        Index("ix_action_item_case_id_status_due_on", "case_id", "status", "due_on"),
        Index("ix_action_item_owner_id_status_due_on", "owner_id", "status", "due_on"),
    )
    entity = Entity.ACTION

    team_id: Mapped[UUID] = reference("team")
    case_id: Mapped[UUID | None] = reference("case_file", index=False)
    meeting_id: Mapped[UUID | None] = reference("meeting")
    goal_id: Mapped[UUID | None] = reference("goal")
    measure_id: Mapped[UUID | None] = reference("measure")
    text: Mapped[str]
    owner_id: Mapped[UUID | None] = reference("member", index=False)
    owner_name: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    status: Mapped[ActionStatus] = kind_column(ActionStatus, default=ActionStatus.OPEN)
    status_reason: Mapped[str] = mapped_column(default="")
    waiting_for: Mapped[str] = mapped_column(default="")
    needs_acceptance: Mapped[bool] = mapped_column(default=False)
    handed_by_id: Mapped[UUID | None] = reference("member")
    repeat_days: Mapped[int | None]
    repeat_until: Mapped[date | None]
    carried_over: Mapped[int] = mapped_column(default=0)
    created_on: Mapped[date]
    done_on: Mapped[date | None]
    quote: Mapped[str] = mapped_column(default="")
    follow_up_weeks: Mapped[int | None]


class MeetingDecision(Versioned, Base):
    """What the meeting settled about a case, as one sentence.

    ``effect`` tells what of the case was changed with it, in the same meeting; ``reason`` why
    it was settled so, as the minutes tell it (domain notes 5.3).
    """

    __tablename__ = "meeting_decision"
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    case_id: Mapped[UUID] = reference("case_file")
    text: Mapped[str]
    effective_on: Mapped[date | None]
    goal_id: Mapped[UUID | None] = reference("goal")
    effect: Mapped[DecisionEffect | None] = kind_column(DecisionEffect)
    quote: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")


class Recusal(Base):
    """A member who is disqualified in a case (inhabil): name and time, no reason."""

    __tablename__ = "recusal"
    entity = Entity.MEETING

    case_id: Mapped[UUID] = reference("case_file")
    member_id: Mapped[UUID] = reference("member")
    meeting_id: Mapped[UUID | None] = reference("meeting")
    noted_at: Mapped[datetime]
    ended_on: Mapped[date | None]


class Correction(Base):
    """A dated addition to something locked; the old text stays readable (hpl. § 42)."""

    __tablename__ = "correction"
    entity = Entity.MEETING

    subject: Mapped[Entity] = kind_column(Entity)
    subject_id: Mapped[UUID] = mapped_column(index=True)
    text: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = reference("member")
    added_at: Mapped[datetime]
