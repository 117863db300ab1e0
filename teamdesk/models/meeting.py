"""Meetings: series, attendance, agenda with notes, promises, decisions, preparations."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.meetings import (
    ActionStatus,
    AgendaReason,
    Depth,
    ListRule,
    MeetingKind,
    MeetingRole,
    MeetingStatus,
    Presence,
)
from teamdesk.models.base import Base, Versioned, kind_column, reference


class MeetingSeries(Base):
    """A meeting that comes again every ``every_days`` from ``first_on`` (never odd/even weeks)."""

    __tablename__ = "meeting_series"
    entity = Entity.MEETING

    team_id: Mapped[UUID] = reference("team")
    kind: Mapped[MeetingKind] = kind_column(MeetingKind, default=MeetingKind.TEAM)
    name: Mapped[str] = mapped_column(default="")
    first_on: Mapped[date]
    every_days: Mapped[int] = mapped_column(default=7)
    starts_at: Mapped[time | None]
    minutes: Mapped[int] = mapped_column(default=60)
    list_rule: Mapped[ListRule] = kind_column(ListRule, default=ListRule.ALL_ACTIVE)


class Meeting(Versioned, Base):
    """One meeting; ``minutes_text`` is the frozen content once it is closed."""

    __tablename__ = "meeting"
    __table_args__ = (Index("ix_meeting_team_id_held_on", "team_id", "held_on"),)
    entity = Entity.MEETING

    team_id: Mapped[UUID] = reference("team", index=False)
    series_id: Mapped[UUID | None] = reference("meeting_series")
    kind: Mapped[MeetingKind] = kind_column(MeetingKind, default=MeetingKind.TEAM)
    held_on: Mapped[date]
    starts_at: Mapped[time | None]
    planned_minutes: Mapped[int] = mapped_column(default=60)
    status: Mapped[MeetingStatus] = kind_column(MeetingStatus, default=MeetingStatus.PLANNED)
    started_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    current_item_id: Mapped[UUID | None]
    next_meeting_on: Mapped[date | None]
    minutes_content: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class Attendance(Base):
    """Who was there, in which role; a guest has a name and an organisation."""

    __tablename__ = "attendance"
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    member_id: Mapped[UUID | None] = reference("member")
    name: Mapped[str]
    organisation: Mapped[str] = mapped_column(default="")
    role: Mapped[MeetingRole] = kind_column(MeetingRole, default=MeetingRole.MEMBER)
    presence: Mapped[Presence] = kind_column(Presence, default=Presence.UNKNOWN)
    read_at: Mapped[datetime | None]


class AgendaItem(Versioned, Base):
    """A case in a meeting: how deep, why, how long it took, and the note typed about it."""

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("meeting_id", "case_id"),)
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    case_id: Mapped[UUID] = reference("case_file")
    position: Mapped[int]
    depth: Mapped[Depth] = kind_column(Depth, default=Depth.DISCUSSED)
    reason: Mapped[AgendaReason] = kind_column(AgendaReason, default=AgendaReason.ROUTINE)
    reason_for_presentation: Mapped[str] = mapped_column(default="")
    planned_minutes: Mapped[int] = mapped_column(default=5)
    seconds: Mapped[int] = mapped_column(default=0)
    is_done: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    filed_in_record_on: Mapped[date | None]


class Preparation(Versioned, Base):
    """What a member wrote before the meeting: status, assessment, proposal, the person's view."""

    __tablename__ = "preparation"
    __table_args__ = (UniqueConstraint("meeting_id", "case_id", "member_id"),)
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    case_id: Mapped[UUID] = reference("case_file")
    member_id: Mapped[UUID] = reference("member")
    status_text: Mapped[str] = mapped_column(default="")
    assessment_text: Mapped[str] = mapped_column(default="")
    proposal: Mapped[str] = mapped_column(default="")
    persons_view: Mapped[str] = mapped_column(default="")
    written_at: Mapped[datetime]


class ActionItem(Versioned, Base):
    """A promise: what, one responsible, a due date, and how often it was carried over.

    ``follow_up_weeks`` names the follow-up after the end that it is a promise of.
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
    text: Mapped[str]
    owner_id: Mapped[UUID | None] = reference("member", index=False)
    owner_name: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    status: Mapped[ActionStatus] = kind_column(ActionStatus, default=ActionStatus.OPEN)
    status_reason: Mapped[str] = mapped_column(default="")
    carried_over: Mapped[int] = mapped_column(default=0)
    created_on: Mapped[date]
    done_on: Mapped[date | None]
    quote: Mapped[str] = mapped_column(default="")
    follow_up_weeks: Mapped[int | None]


class MeetingDecision(Versioned, Base):
    """What the meeting settled about a case, as one sentence."""

    __tablename__ = "meeting_decision"
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    case_id: Mapped[UUID] = reference("case_file")
    text: Mapped[str]
    effective_on: Mapped[date | None]
    quote: Mapped[str] = mapped_column(default="")


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

    subject: Mapped[Entity] = kind_column(Entity)
    subject_id: Mapped[UUID] = mapped_column(index=True)
    text: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = reference("member")
    added_at: Mapped[datetime]
