"""The case: one course of rehabilitation of one person in one team."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.models.base import Base, Versioned, kind_column, reference


class CaseFile(Versioned, Base):
    """The case; ``case`` itself is a word of SQL.

    ``next_evaluation_is_week`` tells that only a week was agreed; the date is then the Friday of
    that ISO week. ``need_level`` is None while it is to be asked.
    """

    __tablename__ = "case_file"
    __table_args__ = (Index("ix_case_file_team_id_phase_id", "team_id", "phase_id"),)
    entity = Entity.CASE

    person_id: Mapped[UUID] = reference("person")
    team_id: Mapped[UUID] = reference("team", index=False)
    phase_id: Mapped[UUID] = reference("phase")
    coordinator_id: Mapped[UUID | None] = reference("member")
    number: Mapped[str] = mapped_column(index=True)
    need_level: Mapped[int | None]
    entry_route: Mapped[EntryRoute | None] = kind_column(EntryRoute)
    caught_by: Mapped[str] = mapped_column(default="")
    programme: Mapped[str] = mapped_column(default="")
    diagnosis: Mapped[str] = mapped_column(default="")
    background: Mapped[str] = mapped_column(default="")
    referred_on: Mapped[date | None]
    first_contact_on: Mapped[date | None]
    phase_since: Mapped[date | None]
    period_ends_on: Mapped[date | None]
    next_evaluation_on: Mapped[date | None]
    next_evaluation_is_week: Mapped[bool] = mapped_column(default=False)
    ended_on: Mapped[date | None]
    end_reason: Mapped[EndReason | None] = kind_column(EndReason)
    end_note: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]


class PhaseChange(Base):
    """History of phases, with who moved the case and why.

    ``to_name`` is what the team called the phase that day; empty means the usual name of its kind.
    """

    __tablename__ = "phase_change"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    from_kind: Mapped[PhaseKind | None] = kind_column(PhaseKind)
    to_kind: Mapped[PhaseKind] = kind_column(PhaseKind)
    to_name: Mapped[str] = mapped_column(default="")
    changed_on: Mapped[date]
    member_id: Mapped[UUID | None] = reference("member")
    reason: Mapped[str] = mapped_column(default="")


class NeedLevelChange(Base):
    """Dated history of the need level with its three factors (Helsedirektoratet 8.4)."""

    __tablename__ = "need_level_change"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    level: Mapped[int | None]
    intensity: Mapped[str] = mapped_column(default="")
    complexity: Mapped[str] = mapped_column(default="")
    expertise: Mapped[str] = mapped_column(default="")
    changed_on: Mapped[date]
    member_id: Mapped[UUID | None] = reference("member")


class Participant(Versioned, Base):
    """One who takes part in a case: a member, a relative or somebody from outside."""

    __tablename__ = "participant"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    member_id: Mapped[UUID | None] = reference("member")
    name: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    contribution: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
