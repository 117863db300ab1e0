"""Services, decisions on them, effort, stays and what they were bought for."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Numeric
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.contacts import ContactKind
from teamdesk.models.base import Base, Versioned, kind_column, reference


class ServiceDecision(Versioned, Base):
    """An administrative decision (vedtak); Teamdesk follows it and never makes one."""

    __tablename__ = "service_decision"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file")
    service: Mapped[str]
    requested_on: Mapped[date | None]
    approved_on: Mapped[date | None]
    hours_a_week: Mapped[Decimal | None] = mapped_column(Numeric(8, 2))
    visits_a_day: Mapped[Decimal | None] = mapped_column(Numeric(6, 2))
    staff_a_visit: Mapped[int | None]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    reference_number: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class ServiceRecord(Base):
    """A service the person has or had, as the record system tells it; open if ``to_on`` is None."""

    __tablename__ = "service_record"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file")
    service: Mapped[str]
    code: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    hours_a_week: Mapped[Decimal | None] = mapped_column(Numeric(8, 2))
    visits_a_day: Mapped[Decimal | None] = mapped_column(Numeric(6, 2))
    staff_a_visit: Mapped[int | None]
    reference_number: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Contact(Versioned, Base):
    """One contact (innsats); minutes are worked minutes, driving beside.

    A first visit has a companion of another profession, or says why not; guidance says whom it was
    given to.
    """

    __tablename__ = "contact"
    entity = Entity.CASE
    may_come_in_bulk: ClassVar[bool] = True

    case_id: Mapped[UUID] = reference("case_file")
    member_id: Mapped[UUID | None] = reference("member")
    staff_name: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    kind: Mapped[ContactKind] = kind_column(ContactKind)
    kind_text: Mapped[str] = mapped_column(default="")
    on: Mapped[date] = mapped_column("contact_on")
    minutes: Mapped[int]
    driving_minutes: Mapped[int | None]
    companion_id: Mapped[UUID | None] = reference("member")
    why_alone: Mapped[str] = mapped_column(default="")
    guided: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class StayAgreement(Versioned, Base):
    """Days bought at an institution for a year.

    Days beyond them cost ``extra_price_a_day``; an owner's days are paid whether used or not.
    """

    __tablename__ = "stay_agreement"
    entity = Entity.TEAM

    team_id: Mapped[UUID] = reference("team")
    institution: Mapped[str]
    year: Mapped[int]
    days: Mapped[int]
    price_a_day: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    extra_price_a_day: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    is_owner: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class Stay(Versioned, Base):
    """A stay at an institution; the day of leaving is not paid. Money in kroner."""

    __tablename__ = "stay"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file")
    institution: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    in_on: Mapped[date]
    out_on: Mapped[date]
    days: Mapped[int]
    price_a_day: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    contact_name: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class HandoverNote(Versioned, Base):
    """Handover to the home service: what the person manages, and how little help to give.

    ``text`` is what whoever takes over is to know besides; ``received_by`` who confirmed it.
    """

    __tablename__ = "handover_note"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file")
    written_on: Mapped[date]
    receiver: Mapped[str]
    text: Mapped[str]
    does_alone: Mapped[str] = mapped_column(default="")
    how_to_help: Mapped[str] = mapped_column(default="")
    watch_for: Mapped[str] = mapped_column(default="")
    aids: Mapped[str] = mapped_column(default="")
    check_up_on: Mapped[date | None]
    received_by: Mapped[str] = mapped_column(default="")
    received_on: Mapped[date | None]
