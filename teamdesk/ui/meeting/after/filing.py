"""What is done to held minutes from the window: read, filed in the record, and taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.after import FileInRecord, MarkRead
from teamdesk.ui.deeds import JointDeed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.minutes import CaseMinutesRow
    from teamdesk.services.meeting.held_minutes import HeldMinutesService
    from teamdesk.ui.surroundings import Surroundings


class MinutesDeeds:
    """Undoable deeds; each tells whether it was done."""

    def __init__(self, service: HeldMinutesService, around: Surroundings) -> None:
        self._service = service
        self._around = around
        self._ = around.texts

    def file(self, rows: Sequence[CaseMinutesRow], *, is_filed: bool) -> bool:
        """Note that these cases lie in the patient record, or that they don't."""

        def to(wanted: bool) -> Callable[[Sequence[int]], ChangeSet]:
            def step(versions: Sequence[int]) -> ChangeSet:
                pairs = zip(rows, versions, strict=True)
                now = tuple(replace(row, version=version) for row, version in pairs)
                return self._service.file(FileInRecord(now, wanted))

            return step

        there, back = to(is_filed), to(not is_filed)
        at = [RowAt(row.id, row.version) for row in rows]
        deed = JointDeed(self._around, at, there, back)
        return deed.do(self._("transfer to the record"), self._around.notices.fail)

    def mark_read(self, attendance_id: UUID, *, is_read: bool) -> bool:
        """Note that one has read the minutes of a meeting that one missed."""

        def to(wanted: bool) -> Callable[[], None]:
            command = MarkRead(attendance_id, wanted)
            return lambda: self._around.bus.publish(self._service.mark_read(command))

        forth, back = to(is_read), to(not is_read)
        try:
            forth()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return False
        self._around.undo.push(self._("mark of minutes as read"), back, forth)
        return True
