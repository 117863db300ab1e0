"""Commands on the agenda of a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.meetings import CaseTick, Depth
    from teamdesk.domain.rows.agenda import AgendaRow


@dataclass(frozen=True, slots=True)
class SetDepth:
    """Take a case deeper, or less deep.

    Attributes:
        why: why the case is discussed today; it may be empty where the agenda knows a reason.
        late_reason: why it goes up after the agenda was frozen.
        asked_by: whose words ``why`` are, where it isn't the one who sits at the machine.
    """

    item_id: UUID
    expected_version: int
    depth: Depth
    why: str = ""
    late_reason: str = ""
    asked_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class MoveLine:
    """Put a case at another place, counted from 0."""

    item_id: UUID
    expected_version: int
    position: int


@dataclass(frozen=True, slots=True)
class AddCase:
    """Put a case on the agenda that isn't there, in the meeting too (a quick case).

    Attributes:
        position: where it goes; None for the end.
        asked_by: whose words ``why`` are, where it isn't the one who sits at the machine.
    """

    meeting_id: UUID
    case_id: UUID
    why: str
    late_reason: str = ""
    position: int | None = None
    asked_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeOff:
    """Take a case off again that was put on by hand."""

    item_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class PutBackLine:
    """Undo what was done to a line: it stands again as it did, also if it was taken off.

    Attributes:
        line: the line as it was.
        version: the one it has now, or had when it was taken off.
        order: the ids of all lines in the order they had; those that came since follow.
    """

    meeting_id: UUID
    line: AgendaRow
    version: int
    order: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class SetTick:
    """Note what was looked at before a case is left, and who tells the person."""

    item_id: UUID
    expected_version: int
    tick: CaseTick
    is_set: bool
    told_by: str = ""
