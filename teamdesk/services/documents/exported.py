"""What came of an export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.i18n import Language
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.documents import DocumentFormat, DocumentKind


@dataclass(frozen=True, slots=True)
class ExportedDocument:
    """A file that was written, read back and logged."""

    kind: DocumentKind
    format: DocumentFormat
    language: Language
    path: Path
    sha256: str
    lost_letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What one export made, and what it changed in the database."""

    documents: tuple[ExportedDocument, ...]
    changes: ChangeSet
