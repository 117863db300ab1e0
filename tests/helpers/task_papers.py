"""Hands promises out without a service: remembers what was asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from teamdesk.core.i18n import Language
from teamdesk.domain.changes import ChangeSet
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.services.documents.exported import Exported, Made
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from tests.exports.samples import document
from tests.helpers.wall import KARI, OLA

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.service import DocumentService

FOLDER = Path("mappe")


@dataclass
class FakePapers:
    """Documents, the question for a folder, and the calendar in one."""

    exported: list[ExportDocument] = field(default_factory=list)
    calendars: list[tuple[UUID, Path]] = field(default_factory=list)
    error: Exception | None = None

    def tools(self) -> ExportTools:
        return ExportTools(cast("DocumentService", self), self, FolderMemory(FOLDER))

    def calendar(self) -> FakePapers:
        return self

    def ask(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        chosen(FOLDER)

    def subjects(self, _kind: DocumentKind) -> tuple[SubjectRow, ...]:
        return tuple(
            SubjectRow(DocumentKind.TASK_LIST, row.id, None, "", row.name, None, "", is_final=True)
            for row in (KARI, OLA)
        )

    def gather(self, command: ExportDocument) -> GatheredDocument:
        self.exported.append(command)
        return GatheredDocument(document(()), Language.NB, None)

    def hand_out(self, _made: Sequence[Made], origin: str = "") -> Exported:
        return Exported((), ChangeSet({}, frozenset(), origin))

    def write(self, member_id: UUID, language: Language, folder: Path) -> Path:
        if self.error is not None:
            raise self.error
        self.calendars.append((member_id, folder))
        return folder / "Oppgaver.ics"
