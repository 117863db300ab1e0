"""Documents that were put into the patient record: told, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.documents import FileDocument, FileDocuments, InRecord
from teamdesk.ui.deeds import JointDeed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.services.documents.archive import DocumentArchive
    from teamdesk.ui.surroundings import Surroundings


class RecordDeeds:
    """Undoable deeds; each tells whether it was done."""

    def __init__(self, archive: DocumentArchive, around: Surroundings) -> None:
        self._archive = archive
        self._around = around
        self._ = around.texts

    def file(self, rows: Sequence[DocumentRow], standing: InRecord | None) -> bool:
        """Note that these documents lie in the patient record, or that they don't."""

        def to(
            wanted: Callable[[DocumentRow], InRecord | None],
        ) -> Callable[[Sequence[int]], ChangeSet]:
            def step(versions: Sequence[int]) -> ChangeSet:
                pairs = zip(rows, versions, strict=True)
                told = tuple(FileDocument(row.id, at, wanted(row)) for row, at in pairs)
                return self._archive.file(FileDocuments(told))

            return step

        at = [RowAt(row.id, row.version) for row in rows]
        deed = JointDeed(self._around, at, to(lambda _row: standing), to(standing_of))
        return deed.do(self._("transfer to the record"), self._around.notices.fail)


def standing_of(row: DocumentRow) -> InRecord | None:
    """How a document stands as it is shown."""
    if row.filed_on is None:
        return None
    return InRecord(row.filed_on, row.record_reference, row.filed_by_id)
