"""What came of an export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from teamdesk.core.errors import ExplainedError
    from teamdesk.core.i18n import Language
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.documents import DocumentFormat, DocumentKind
    from teamdesk.exports.writers.rendered import Rendered
    from teamdesk.services.documents.gathered import GatheredDocument


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


@dataclass(frozen=True, slots=True)
class Made:
    """A document that was gathered and rendered, and has not left yet."""

    command: ExportDocument
    gathered: GatheredDocument
    rendered: Mapping[DocumentFormat, Rendered]


@dataclass(frozen=True, slots=True)
class Previewed:
    """A document as its pages would be, of which nothing is written or logged yet."""

    command: ExportDocument
    gathered: GatheredDocument
    rendered: Rendered


@dataclass(frozen=True, slots=True)
class RefusedDocument:
    """What was asked for and not made, and why."""

    command: ExportDocument
    error: ExplainedError


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What came of many documents.

    Attributes:
        changes: what all of them changed, to be told at once; None where none was made.
        left: how many were not begun, because somebody cancelled.
    """

    documents: tuple[ExportedDocument, ...]
    changes: ChangeSet | None
    refused: tuple[RefusedDocument, ...]
    left: int = 0
