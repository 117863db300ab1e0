"""The individual plan, its frozen versions, and every document handed out."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plans import PlanKind, PlanStatus
from teamdesk.models.base import Base, Versioned, kind_column, reference


class IndividualPlan(Versioned, Base):
    """The plan of a case. Letters a–i are the nine points of domain notes 2.2.

    Goals (a), participants (b, d), coordinator (c) and measures (e, f) stand in their own tables;
    here stands what has no other home. ``not_relevant`` holds a reason per letter.
    """

    __tablename__ = "individual_plan"
    entity = Entity.PLAN

    case_id: Mapped[UUID] = reference("case_file")
    kind: Mapped[PlanKind] = kind_column(PlanKind, default=PlanKind.INDIVIDUAL)
    status: Mapped[PlanStatus] = kind_column(PlanStatus)
    offered_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    resources: Mapped[str] = mapped_column(default="")
    needs: Mapped[str] = mapped_column(default="")
    own_contribution: Mapped[str] = mapped_column(default="")
    cooperation: Mapped[str] = mapped_column(default="")
    period_from: Mapped[date | None]
    period_to: Mapped[date | None]
    revision_on: Mapped[date | None]
    not_relevant: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    end_reason: Mapped[str] = mapped_column(default="")


class PlanVersion(Base):
    """A plan as it was handed out; never changed afterwards."""

    __tablename__ = "plan_version"
    __table_args__ = (UniqueConstraint("plan_id", "number"),)
    entity = Entity.PLAN

    plan_id: Mapped[UUID] = reference("individual_plan")
    number: Mapped[int]
    frozen_at: Mapped[datetime]
    member_id: Mapped[UUID | None] = reference("member")
    what_changed: Mapped[str] = mapped_column(default="")
    content: Mapped[dict[str, Any]] = mapped_column(JSON)


class DocumentExport(Base):
    """What was handed out: kind, when, by whom, with which content (SHA-256 of the file).

    ``exported_on`` is the day where the team works, which SQLite can't tell from the moment in UTC;
    ``week_of`` the first day of the week or the year that was printed; ``text`` the words of a
    document that was written for this one time, empty for what is made of other rows.
    ``shows_names`` tells of a meeting's call that it named the persons, which it does only where
    that was asked for. ``figures`` are those of a year as they left the team, which stand for all
    later papers of it; None in what holds none. ``is_taken_back`` says that the paper never left.
    """

    __tablename__ = "document_export"
    entity = Entity.DOCUMENT

    team_id: Mapped[UUID] = reference("team")
    case_id: Mapped[UUID | None] = reference("case_file")
    subject_id: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[DocumentKind] = kind_column(DocumentKind)
    format: Mapped[DocumentFormat] = kind_column(DocumentFormat)
    language: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    exported_at: Mapped[datetime]
    exported_on: Mapped[date]
    member_id: Mapped[UUID | None] = reference("member")
    week_of: Mapped[date | None]
    uses_initials: Mapped[bool] = mapped_column(default=False)
    shows_names: Mapped[bool] = mapped_column(default=False)
    text: Mapped[str] = mapped_column(default="")
    figures: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    is_taken_back: Mapped[bool] = mapped_column(default=False)
