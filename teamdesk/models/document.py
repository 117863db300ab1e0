"""Every document that was handed out, and its very bytes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.models.base import Base, Versioned, kind_column, reference


class DocumentExport(Versioned, Base):
    """What was handed out: kind, when, to and by whom, with which content (SHA-256 of the file).

    ``exported_on`` is the day where the team works, which SQLite can't tell from the moment in UTC;
    ``week_of`` the first day of the week or the year that was printed; ``text`` the words of a
    document that was written for this one time, empty for what is made of other rows.
    ``shows_names`` tells of a meeting's call that it named the persons, which it does only where
    that was asked for. ``edition`` is the number of a plan's frozen version; ``copy_of_id`` the
    document whose very bytes these are. ``figures`` are those of a year as they left the team,
    which stand for all later papers of it; None in what holds none. ``participant_id`` is who takes
    part and was given it (no reference: the log outlives a slip that was taken back), and
    ``shared_kinds`` the values of `Information` in it; ``without`` are the values of the
    `PlanPoint` that this paper left out. What changes later is
    ``is_taken_back``, that the paper never left, and what is told of the patient record: that it
    lies there, since when, by whom, and its number there.
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
    edition: Mapped[int | None]
    copy_of_id: Mapped[UUID | None] = reference("document_export")
    is_printed: Mapped[bool] = mapped_column(default=False)
    recipient: Mapped[str] = mapped_column(default="")
    is_without_consent: Mapped[bool] = mapped_column(default=False)
    participant_id: Mapped[UUID | None]
    shared_kinds: Mapped[list[str]] = mapped_column(JSON, default=list)
    without: Mapped[list[str]] = mapped_column(JSON, default=list)
    filed_in_record_on: Mapped[date | None]
    filed_by_id: Mapped[UUID | None] = reference("member")
    record_reference: Mapped[str] = mapped_column(default="")


class DocumentFile(Base):
    """The bytes of a file that was handed out, so that it can be handed out again exactly.

    A table of its own, so that no list of documents reads them; its id is the document's.
    """

    __tablename__ = "document_file"
    entity = Entity.DOCUMENT
    is_news = False

    id: Mapped[UUID] = mapped_column(
        ForeignKey("document_export.id", ondelete="CASCADE"), primary_key=True
    )
    content: Mapped[bytes] = mapped_column(LargeBinary)
