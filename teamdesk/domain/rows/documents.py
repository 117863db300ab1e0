"""Rows of what can be handed out, and of what was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.documents import DocumentFormat, DocumentKind
    from teamdesk.domain.plan_points import PlanPoint


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A meeting, a case, an interview or a member that a document can be made of.

    Attributes:
        id: of the meeting (minutes), the case (plan, week plan), the interview or the member.
        case_number: empty for minutes and a member's week.
        person_name: the member for a member's week; empty for minutes.
        on: when it was held; for a plan the day that it was agreed to be revised; for a week
            its Monday.
        topic: what an interview was about, in the words of who wrote it.
        is_final: minutes always are; an interview once approved, a plan once in use.
    """

    kind: DocumentKind
    id: UUID
    case_id: UUID | None
    case_number: str
    person_name: str
    on: date | None
    topic: str
    is_final: bool


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """Something that was handed out.

    Attributes:
        person_name: whom it is about; the member for a member's week, nobody for minutes.
        week_of: the first day of the week, or of the year, that was printed.
        shows_names: a meeting's call that named the persons.
        edition: the number of a plan's frozen version.
        recipient: to whom it went; empty where nobody was named.
        is_without_consent: it went there on another basis than the person's consent.
        is_again: it is the very file that was handed out before.
        is_printed: it left on paper, straight from the window.
        is_kept: its bytes are there, so that it can be handed out again exactly.
        without: the points of a plan that this paper left out.
        filed_on, filed_by, record_reference: when it was put into the patient record, by whom
            (also `filed_by_id`), and its number there.
    """

    id: UUID
    kind: DocumentKind
    format: DocumentFormat
    language: str
    file_name: str
    sha256: str
    exported_at: datetime
    member_name: str
    person_name: str
    case_id: UUID | None
    subject_id: UUID
    week_of: date | None
    uses_initials: bool
    shows_names: bool = False
    case_number: str = ""
    edition: int | None = None
    recipient: str = ""
    is_without_consent: bool = False
    is_again: bool = False
    is_kept: bool = False
    is_printed: bool = False
    filed_on: date | None = None
    filed_by: str = ""
    filed_by_id: UUID | None = None
    record_reference: str = ""
    version: int = 1
    without: tuple[PlanPoint, ...] = ()
