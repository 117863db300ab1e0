"""The commands to hand something out, and to tell that it lies in the patient record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.documents import DocumentFormat, DocumentKind
    from teamdesk.domain.letters import Occasion
    from teamdesk.domain.plan_points import PlanPoint


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """Write one document into ``folder``, in each of ``formats``.

    Attributes:
        subject_id: the meeting (call, minutes), the line of its agenda (minutes of one case), the
            guest on its list (a guest's case), the case (plan, week plan, request), the interview,
            the member whose week or tasks they are, or the team whose year it is; the zone by
            `domain.zones.zone_id`.
        language: None for its own: the person's, and the team's for minutes and a member's week.
        day: any day of the week of a week plan or a member's week, or of the year of an effect
            report; None for this week, or last year.
        uses_initials: a member's week or tasks, or a zone's list, call persons by initials only.
        shows_names: a meeting's call names the persons; without it and without initials they stand
            by their case numbers.
        case_id: the one case of a guest's minutes, whose subject is the guest on the list.
        text: the words of a request, in ``language``; empty for those that were handed out last.
        recipient: to whom it goes, for the log; empty where nobody was named.
        participant_id: who takes part in the plan and is given a copy of their own, without what
            the person's consent doesn't cover; None for the team's own copy.
        is_without_consent: it goes to ``recipient`` on another basis, which the log tells.
        occasion: what an invitation is to; None for what was handed out last.
        without: the points that this paper of a plan leaves out, as its purpose needs less.
    """

    kind: DocumentKind
    subject_id: UUID
    formats: tuple[DocumentFormat, ...]
    folder: Path
    language: Language | None = None
    day: date | None = None
    uses_initials: bool = False
    text: str = ""
    shows_names: bool = False
    case_id: UUID | None = None
    recipient: str = ""
    participant_id: UUID | None = None
    is_without_consent: bool = False
    occasion: Occasion | None = None
    without: tuple[PlanPoint, ...] = ()

    @property
    def is_to_somebody(self) -> bool:
        """Whether somebody is named who gets it."""
        return self.participant_id is not None or bool(self.recipient.strip())

    @property
    def goes_by_consent(self) -> bool:
        """Whether a consent has to cover it for whom was typed."""
        return bool(self.recipient.strip()) and not self.is_without_consent


@dataclass(frozen=True, slots=True)
class HandedTo:
    """To whom something goes that was made before; nobody in particular by default.

    Attributes:
        is_without_consent: it goes on another basis, which the log tells.
    """

    name: str = ""
    is_without_consent: bool = False

    @property
    def is_to_be_checked(self) -> bool:
        """Whether a consent has to cover it."""
        return bool(self.name.strip()) and not self.is_without_consent


NOBODY = HandedTo()


@dataclass(frozen=True, slots=True)
class InRecord:
    """That something lies in the patient record.

    Attributes:
        reference: the record system's own number of it; empty where it has none.
        by_id: who put it there; None for who works.
    """

    on: date
    reference: str = ""
    by_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class FileDocument:
    """One document lies in the patient record, or doesn't after all (None)."""

    document_id: UUID
    expected_version: int
    standing: InRecord | None


@dataclass(frozen=True, slots=True)
class FileDocuments:
    """Tell it of several documents at once: of all of them, or of none."""

    documents: tuple[FileDocument, ...]
