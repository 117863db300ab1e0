"""The motivational interviews of a case, and what their plans have become."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Row, ScalarSelect, delete, select, union_all

from teamdesk.domain.interviews import Source, TalkTag
from teamdesk.domain.rows.interviews import AdditionRow, InterviewRow, QuoteRow
from teamdesk.models import (
    ActionItem,
    Goal,
    Interview,
    InterviewAddition,
    InterviewQuote,
    Measure,
)
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.team import MemberRow

# Columns have the names of the rows' fields; what is left out is gathered from other tables.
INTERVIEW_FIELDS = tuple(
    field.name
    for field in fields(InterviewRow)
    if field.name not in ("author", "quotes", "additions", "reflection", "is_own")
)


def interviews_of_case(
    session: Session, case_id: UUID, members: Mapping[UUID, MemberRow], reader_id: UUID | None
) -> tuple[InterviewRow, ...]:
    """The talks of a case, the newest first; a reflection is read by its author alone."""
    columns = [getattr(Interview, name) for name in INTERVIEW_FIELDS]
    found = session.execute(
        select(
            *columns,
            Interview.author_id,
            Interview.reflection,
            _quotes().label("quotes"),
            _additions().label("additions"),
        )
        .where(Interview.case_id == case_id)
        .order_by(Interview.held_on.desc(), Interview.id)
    )
    return tuple(_interview(row, members, reader_id) for row in found)


def forget_quotes(session: Session, interview_id: UUID) -> None:
    """Take the quotes of an unapproved note away before its new ones are written."""
    session.execute(delete(InterviewQuote).where(InterviewQuote.interview_id == interview_id))


def additions(session: Session, interview_id: UUID) -> Sequence[InterviewAddition]:
    """What was added to a note, the oldest first."""
    return session.scalars(
        select(InterviewAddition)
        .where(InterviewAddition.interview_id == interview_id)
        .order_by(InterviewAddition.written_at, InterviewAddition.id)
    ).all()


def there_already(session: Session, ids: Collection[UUID]) -> frozenset[UUID]:
    """Which of these are a goal, a measure or a promise now."""
    asked = (select(model.id).where(model.id.in_(ids)) for model in (Goal, Measure, ActionItem))
    return frozenset(session.scalars(union_all(*asked)))


def _quotes() -> ScalarSelect[Any]:
    quoted = InterviewQuote
    columns = (quoted.position, quoted.tag, quoted.text, quoted.source, quoted.is_chosen)
    return (
        select(Folded(*columns))
        .where(quoted.interview_id == Interview.id)
        .correlate(Interview)
        .scalar_subquery()
    )


def _additions() -> ScalarSelect[Any]:
    added = InterviewAddition
    return (
        select(Folded(added.written_at, added.id, added.author_id, added.text))
        .where(added.interview_id == Interview.id)
        .correlate(Interview)
        .scalar_subquery()
    )


def _interview(
    row: Row[*tuple[Any, ...]], members: Mapping[UUID, MemberRow], reader_id: UUID | None
) -> InterviewRow:
    return InterviewRow(
        **{name: getattr(row, name) for name in INTERVIEW_FIELDS},
        author=members.get(row.author_id) if row.author_id else None,
        is_own=row.author_id == reader_id,
        reflection=row.reflection if row.author_id == reader_id else "",
        quotes=tuple(
            QuoteRow(TalkTag(tag), text, Source(source), bool(is_chosen))
            for _place, tag, text, source, is_chosen in sorted(row.quotes)
        ),
        additions=tuple(_addition(told, members) for told in sorted(row.additions)),
    )


def _addition(told: list[Any], members: Mapping[UUID, MemberRow]) -> AdditionRow:
    written_at, row_id, author_id, text = told
    at = datetime.fromisoformat(written_at)
    return AdditionRow(
        id=UUID(row_id),
        author=members.get(UUID(author_id)) if author_id else None,
        written_at=at if at.tzinfo else at.replace(tzinfo=UTC),
        text=text,
    )
