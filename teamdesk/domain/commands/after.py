"""Commands on what is left of a meeting once it is closed, and on the last of it before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.minutes import CaseMinutesRow


@dataclass(frozen=True, slots=True)
class AddCorrection:
    """Add something to frozen minutes; the old text stands as it was.

    Attributes:
        item_id: the line of the agenda that it is about; None for the meeting as a whole.
        reason: why it is corrected.
    """

    meeting_id: UUID
    item_id: UUID | None
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class MarkRead:
    """One who wasn't there has read the minutes, or takes that back."""

    attendance_id: UUID
    is_read: bool


@dataclass(frozen=True, slots=True)
class FileInRecord:
    """The minutes of these cases lie in the patient record, or don't after all."""

    rows: tuple[CaseMinutesRow, ...]
    is_filed: bool
