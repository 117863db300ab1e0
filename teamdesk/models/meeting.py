"""Meetings: series, attendance, agenda with notes, what is written before and between them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.meetings import (
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
    """A meeting that comes again every ``every_days`` from ``first_on`` (never odd/even weeks).

    ``skips_holidays`` leaves the days out on which Norway or the team is closed; ``case_id`` is the
    one case of a series that is about one person; one that ``ended_on`` a day goes on no more.
    ``place`` is the room.
    """

    __tablename__ = "meeting_series"
    entity = Entity.MEETING

    team_id: Mapped[UUID] = reference("team")
    kind: Mapped[MeetingKind] = kind_column(MeetingKind, default=MeetingKind.TEAM)
    name: Mapped[str] = mapped_column(default="")
    first_on: Mapped[date]
    every_days: Mapped[int] = mapped_column(default=7)
    starts_at: Mapped[time | None]
    minutes: Mapped[int] = mapped_column(default=60)
    place: Mapped[str] = mapped_column(default="")
    list_rule: Mapped[ListRule] = kind_column(ListRule, default=ListRule.ALL_ACTIVE)
    skips_holidays: Mapped[bool] = mapped_column(default=True)
    case_id: Mapped[UUID | None] = reference("case_file")
    ended_on: Mapped[date | None]


class SeriesMember(Base):
    """One who is called to the meetings of a series; a series without any calls the whole team."""

    __tablename__ = "series_member"
    __table_args__ = (UniqueConstraint("series_id", "member_id"),)
    entity = Entity.MEETING

    series_id: Mapped[UUID] = reference("meeting_series", cascade=True, index=False)
    member_id: Mapped[UUID] = reference("member")


class Meeting(Versioned, Base):
    """One meeting; ``minutes_content`` is the frozen content once it is closed.

    ``case_id`` is the case of a goal meeting, in which the person sits in the room. One that was
    ``planned_at`` a moment after its deadline has an agenda that stays open. ``place`` is the
    room, that of its series unless this one is held elsewhere.
    """

    __tablename__ = "meeting"
    __table_args__ = (Index("ix_meeting_team_id_held_on", "team_id", "held_on"),)
    entity = Entity.MEETING

    team_id: Mapped[UUID] = reference("team", index=False)
    series_id: Mapped[UUID | None] = reference("meeting_series")
    kind: Mapped[MeetingKind] = kind_column(MeetingKind, default=MeetingKind.TEAM)
    case_id: Mapped[UUID | None] = reference("case_file")
    held_on: Mapped[date]
    starts_at: Mapped[time | None]
    planned_minutes: Mapped[int] = mapped_column(default=60)
    place: Mapped[str] = mapped_column(default="")
    status: Mapped[MeetingStatus] = kind_column(MeetingStatus, default=MeetingStatus.PLANNED)
    started_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    current_item_id: Mapped[UUID | None]
    next_meeting_on: Mapped[date | None]
    planned_at: Mapped[datetime | None]
    minutes_content: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class Attendance(Base):
    """Who was there, in which role; a guest has a name and an organisation.

    ``arrived_at`` and ``left_at`` tell of one who was there for a part of the meeting;
    ``is_external`` of a guest who sees only the cases in which the person's consent names her.
    """

    __tablename__ = "attendance"
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    member_id: Mapped[UUID | None] = reference("member")
    name: Mapped[str]
    organisation: Mapped[str] = mapped_column(default="")
    role: Mapped[MeetingRole] = kind_column(MeetingRole, default=MeetingRole.MEMBER)
    presence: Mapped[Presence] = kind_column(Presence, default=Presence.UNKNOWN)
    arrived_at: Mapped[time | None]
    left_at: Mapped[time | None]
    is_external: Mapped[bool] = mapped_column(default=False)
    read_at: Mapped[datetime | None]


class AgendaItem(Versioned, Base):
    """A case in a meeting: how deep, why, how long it took, and the note typed about it.

    ``reason_for_presentation`` is «why today?», and ``asked_by_id`` who wrote it. ``is_placed``
    tells that a person chose its depth or place, which no new proposal changes; ``late_reason``
    why it came on after the agenda was frozen; ``ticks`` hold the `CaseTick` values that were
    set before the case was left, and ``told_by`` who tells the person. ``filed_in_record_on`` and
    ``filed_by_id`` tell of its minutes that they lie in the patient record; ``begun_at`` and
    ``ended_at`` when it was on stage, so that the minutes know who sat there then.
    """

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("meeting_id", "case_id"),)
    entity = Entity.MEETING

    meeting_id: Mapped[UUID] = reference("meeting", cascade=True)
    case_id: Mapped[UUID] = reference("case_file")
    position: Mapped[int]
    depth: Mapped[Depth] = kind_column(Depth, default=Depth.DISCUSSED)
    reason: Mapped[AgendaReason] = kind_column(AgendaReason, default=AgendaReason.ROUTINE)
    reason_for_presentation: Mapped[str] = mapped_column(default="")
    asked_by_id: Mapped[UUID | None] = reference("member")
    is_placed: Mapped[bool] = mapped_column(default=False)
    late_reason: Mapped[str] = mapped_column(default="")
    planned_minutes: Mapped[int] = mapped_column(default=5)
    seconds: Mapped[int] = mapped_column(default=0)
    is_done: Mapped[bool] = mapped_column(default=False)
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="")
    ticks: Mapped[list[str]] = mapped_column(JSON, default=list)
    told_by: Mapped[str] = mapped_column(default="")
    filed_in_record_on: Mapped[date | None]
    filed_by_id: Mapped[UUID | None] = reference("member")


class Preparation(Versioned, Base):
    """What a member wrote before the meeting: status, assessment, proposal, the person's view.

    ``written_by_id`` is a colleague who wrote it down for her.
    """

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
    written_by_id: Mapped[UUID | None] = reference("member")
    written_at: Mapped[datetime]


class QuickNote(Versioned, Base):
    """A line between meetings («til neste møte»), about a case or about what all share.

    ``meeting_id`` is the meeting that has taken it up.
    """

    __tablename__ = "quick_note"
    entity = Entity.MEETING

    team_id: Mapped[UUID] = reference("team")
    case_id: Mapped[UUID | None] = reference("case_file")
    member_id: Mapped[UUID | None] = reference("member")
    meeting_id: Mapped[UUID | None] = reference("meeting")
    text: Mapped[str]
    written_at: Mapped[datetime]
