"""The team, its members, its phases and the coordinating unit behind it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import JSON, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.phases import PhaseKind
from teamdesk.models.base import Base, Versioned, kind_column, reference


class CoordinatingUnit(Base):
    """The municipality's contact point (koordinerende enhet), printed on every plan."""

    __tablename__ = "coordinating_unit"
    entity = Entity.TEAM

    name: Mapped[str]
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")


class WordTemplate(Base):
    """A municipality's own Word file with its letterhead; it never changes.

    Those that were in use before stay, so that a choice can be taken back. ``sha256`` tells
    whether the same file is there already.
    """

    __tablename__ = "word_template"
    entity = Entity.TEAM

    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Team(Versioned, Base):
    """A team with a board of its own; ``way_of_working`` names the model it follows."""

    __tablename__ = "team"
    entity = Entity.TEAM

    name: Mapped[str]
    municipality: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="nb")
    way_of_working: Mapped[str] = mapped_column(default="standard")
    settings: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    coordinating_unit_id: Mapped[UUID | None] = reference("coordinating_unit")
    word_template_id: Mapped[UUID | None] = reference("word_template")


class Phase(Base):
    """A column of the board; an empty name means the usual name of its kind."""

    __tablename__ = "phase"
    __table_args__ = (UniqueConstraint("team_id", "position"),)
    entity = Entity.TEAM

    team_id: Mapped[UUID] = reference("team")
    kind: Mapped[PhaseKind] = kind_column(PhaseKind)
    name: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    case_limit: Mapped[int | None]
    weeks: Mapped[int | None]


class Member(Versioned, Base):
    """One who works in the team; those who left stay, so that old minutes keep their names.

    ``server_login`` is how a team's own server knows them; several may share one.
    """

    __tablename__ = "member"
    entity = Entity.MEMBER

    team_id: Mapped[UUID] = reference("team")
    name: Mapped[str]
    initials: Mapped[str]
    profession: Mapped[str] = mapped_column(default="other")
    percent: Mapped[float | None]
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    is_active: Mapped[bool] = mapped_column(default=True)
    colour: Mapped[int] = mapped_column(default=0)
    server_login: Mapped[str] = mapped_column(default="")
    search_key: Mapped[str] = mapped_column(default="", index=True)
