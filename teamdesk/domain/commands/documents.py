"""The command to hand something out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.records import DocumentFormat, DocumentKind


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """Write one document into ``folder``, in each of ``formats``.

    Attributes:
        subject_id: the meeting (minutes), the case (plan) or the interview.
        language: None for its own: the person's for plan and interview, the team's for minutes.
    """

    kind: DocumentKind
    subject_id: UUID
    formats: tuple[DocumentFormat, ...]
    folder: Path
    language: Language | None = None
