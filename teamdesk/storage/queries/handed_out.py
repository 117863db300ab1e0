"""What was handed out: the log, its files, and what is not in the patient record yet."""

from __future__ import annotations

from dataclasses import fields
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, exists, func, select, true
from sqlalchemy.orm import aliased

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.rows.documents import DocumentRow
from teamdesk.models import AgendaItem, CaseFile, DocumentExport, DocumentFile, Member, Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

# Columns have the names of the rows' fields; what is left out is told by other tables.
TOLD_ELSEWHERE = (
    "member_name",
    "person_name",
    "case_number",
    "is_again",
    "is_kept",
    "filed_on",
    "filed_by",
)
OWN_FIELDS = tuple(field.name for field in fields(DocumentRow) if field.name not in TOLD_ELSEWHERE)


def documents(
    session: Session, team_id: UUID, case_id: UUID | None = None
) -> tuple[DocumentRow, ...]:
    """What was handed out by a team, or about one case of it, the newest first."""
    about = true() if case_id is None else DocumentExport.case_id == case_id
    return tuple(_rows(session, _asked().where(DocumentExport.team_id == team_id, about)))


def unfiled(session: Session, team_id: UUID) -> tuple[DocumentRow, ...]:
    """What was handed out about persons and doesn't lie in the patient record, the oldest first.

    Of what was exported several times only the newest is asked for, in whatever format; the
    same file handed out again is none of its own.
    """
    asked = _asked().where(
        DocumentExport.team_id == team_id,
        DocumentExport.case_id.is_not(None),
        DocumentExport.copy_of_id.is_(None),
    )
    rows = sorted(_rows(session, asked), key=_place)
    newest = [row for _about, group in groupby(rows, _subject) for row in _at_once(list(group))]
    open_ones = (row for row in newest if row.filed_on is None)
    return tuple(sorted(open_ones, key=lambda row: (row.exported_at, row.person_name)))


def file_of(session: Session, document: DocumentExport) -> bytes | None:
    """The very bytes of a document, or of the one that it repeats; None where none were kept."""
    return session.scalar(
        select(DocumentFile.content).where(DocumentFile.id == (document.copy_of_id or document.id))
    )


def case_minutes_lines(session: Session, ids: frozenset[UUID]) -> dict[UUID, AgendaItem]:
    """The lines of agendas among these, which tell themselves that they lie in the record."""
    return {
        row.id: row for row in session.scalars(select(AgendaItem).where(AgendaItem.id.in_(ids)))
    }


def _asked() -> Select[tuple[object, ...]]:
    subject, filer = aliased(Member), aliased(Member)
    # A zone is a name and no row, so its list tells the name itself.
    zone = case((DocumentExport.kind == DocumentKind.ZONE_LIST, DocumentExport.text))
    kept = exists().where(
        DocumentFile.id == func.coalesce(DocumentExport.copy_of_id, DocumentExport.id)
    )
    filed = func.coalesce(DocumentExport.filed_in_record_on, AgendaItem.filed_in_record_on)
    return (
        select(
            *(getattr(DocumentExport, name) for name in OWN_FIELDS),
            func.coalesce(Member.name, "").label("member_name"),
            func.coalesce(Person.name, subject.name, zone, "").label("person_name"),
            func.coalesce(CaseFile.number, "").label("case_number"),
            DocumentExport.copy_of_id.is_not(None).label("is_again"),
            kept.label("is_kept"),
            filed.label("filed_on"),
            func.coalesce(filer.name, "").label("filed_by"),
        )
        .outerjoin(Member, Member.id == DocumentExport.member_id)
        .outerjoin(CaseFile, CaseFile.id == DocumentExport.case_id)
        .outerjoin(Person, Person.id == CaseFile.person_id)
        .outerjoin(subject, subject.id == DocumentExport.subject_id)
        .outerjoin(AgendaItem, _is_minutes_of_line())
        .outerjoin(
            filer,
            filer.id == func.coalesce(DocumentExport.filed_by_id, AgendaItem.filed_by_id),
        )
        .order_by(DocumentExport.exported_at.desc(), DocumentExport.format)
    )


def _is_minutes_of_line() -> ColumnElement[bool]:
    """The minutes of one case are filed on the line of the agenda, from wherever it is done."""
    return and_(
        AgendaItem.id == DocumentExport.subject_id,
        DocumentExport.kind == DocumentKind.CASE_MINUTES,
    )


def _rows(session: Session, asked: Select[tuple[object, ...]]) -> Iterator[DocumentRow]:
    for row in session.execute(asked).mappings():
        left_out = tuple(PlanPoint(name) for name in row["without"] or ())
        yield DocumentRow(**{**row, "without": left_out})


def _subject(row: DocumentRow) -> tuple[str, ...]:
    # A paper that leaves something out stands in no whole one's place.
    about = str(row.case_id), row.kind.value, str(row.subject_id), str(row.week_of or "")
    return (*about, *row.without)


def _place(row: DocumentRow) -> tuple[tuple[str, ...], float, int]:
    """What a document is about, and the newest first."""
    return _subject(row), -row.exported_at.timestamp(), -(row.edition or 0)


def _at_once(rows: list[DocumentRow]) -> list[DocumentRow]:
    return [row for row in rows if _place(row) == _place(rows[0])]
