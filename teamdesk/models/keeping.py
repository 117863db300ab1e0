"""What the program keeps for its own sake: drafts, imports, history, and what is news."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Integer, String, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.models.base import Base, kind_column, reference


class Draft(Base):
    """What somebody is typing; ``place`` names the field, e.g. ``note:<agenda item>``."""

    __tablename__ = "draft"
    is_news = False
    __table_args__ = (UniqueConstraint("member_id", "place"),)

    member_id: Mapped[UUID | None] = reference("member", index=False)
    place: Mapped[str] = mapped_column(index=True)
    text: Mapped[str]
    kept_at: Mapped[datetime]


class ImportRun(Base):
    """One import of one file, with its report."""

    __tablename__ = "import_run"

    team_id: Mapped[UUID] = reference("team")
    file_name: Mapped[str]
    sha256: Mapped[str]
    imported_at: Mapped[datetime]
    member_id: Mapped[UUID | None] = reference("member")
    report: Mapped[dict[str, Any]] = mapped_column(JSON)


class ImportedRecord(Base):
    """The fingerprint of a record that came in, so that importing twice adds nothing."""

    __tablename__ = "imported_record"
    __table_args__ = (UniqueConstraint("team_id", "fingerprint"),)

    team_id: Mapped[UUID] = reference("team", index=False)
    import_run_id: Mapped[UUID] = reference("import_run")
    fingerprint: Mapped[str]
    stored_id: Mapped[UUID | None]


class ChangeEntry(Base):
    """One line of history: who changed what, when, from what to what.

    It outlives what it tells of, so ``case_id`` is no reference.
    """

    __tablename__ = "change_entry"

    at: Mapped[datetime]
    member_id: Mapped[UUID | None] = reference("member")
    subject: Mapped[Entity] = kind_column(Entity)
    subject_id: Mapped[UUID] = mapped_column(index=True)
    case_id: Mapped[UUID | None] = mapped_column(index=True)
    action: Mapped[str]
    fields: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


# What one commit changed, for the other windows on the same database. ``number`` counts the commits
# in the order in which they can be seen, ``source`` tells a window its own ones, and ``told`` is
# what `teamdesk.domain.news` makes of a `ChangeSet`. No mapped class: each commit adds a line, and
# a key of its own beside the number would double what is written.
NEWS = Table(
    "news",
    Base.metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("source", String, nullable=False),
    Column("told", JSON, nullable=False),
)
