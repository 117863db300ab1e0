"""The agenda by depth, with where a break is proposed, as rows of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from teamdesk.domain.agenda import rank
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import AgendaReason, Depth
from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.ui.meeting.agenda.workable_list import LINE_MIME, ROW_ROLE
from teamdesk.ui.widgets.card_list import DraggableRows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings

_BREAK_ID = UUID(int=100)


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The cases of one depth begin here."""

    depth: Depth
    count: int
    minutes: int

    @property
    def id(self) -> UUID:
        """One that no case has."""
        return UUID(int=rank(self.depth) + 1)


@dataclass(frozen=True, slots=True)
class BreakLine:
    """A break is proposed here, after so many minutes."""

    minutes: int

    @property
    def id(self) -> UUID:
        """One that no case has."""
        return _BREAK_ID


Line = AgendaRow | GroupHead | BreakLine


def lines_of(rows: MeetingRows) -> Iterator[Line]:
    """Every case under its depth; each depth is there, so that something can be put into it."""
    cases = sorted(rows.agenda, key=_rank_of)
    pause = rows.rules.break_before([line.planned_minutes for line in cases])
    at = 0
    for depth in Depth:
        group = [line for line in cases if line.depth is depth]
        yield GroupHead(depth, len(group), sum(line.planned_minutes for line in group))
        for line in group:
            if at == pause:
                yield BreakLine(rows.rules.break_after)
            yield line
            at += 1


class AgendaLines(DraggableRows[Line]):
    """The lines, in words."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(_id_of, LINE_MIME, parent)
        self._ = around.texts
        self._names = around.names
        self.members: Mapping[UUID, MemberRow] = {}

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads and breaks are passed by: nothing can be done to them."""
        if index.isValid() and not isinstance(self.at(index.row()), AgendaRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands first in a line, all of it as a sentence, or the row itself."""
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.first(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, AgendaRow):
            return self.told(row) or None
        return None

    def first(self, row: Line) -> str:
        """The name of a person, of a depth, or what a break is."""
        if isinstance(row, GroupHead):
            word = label(self._, row.depth)
            return word[:1].upper() + word[1:]
        if isinstance(row, BreakLine):
            return self._(
                "A break is proposed here, after about {count} minutes", count=row.minutes
            )
        if row.closed is not None:
            return f"{row.case_number} · {label(self._, row.closed)}"
        return row.masked_name if self._names.is_masked else row.person_name

    def minutes(self, row: Line) -> str:
        """What it is planned to take; nothing where it takes nothing."""
        if isinstance(row, BreakLine):
            return ""
        if isinstance(row, GroupHead):
            count = self._.plural("{count} case on it", "{count} cases on it", row.count)
            said = self._("{count} min", count=row.minutes)
            return f"{count} · {said}" if row.minutes else count
        return self._("{count} min", count=row.planned_minutes) if row.planned_minutes else ""

    def why(self, row: AgendaRow) -> str:
        """Why it is to be discussed today, in the words and with the initials of who asked."""
        if not row.why:
            return ""
        text = f"«{self._names.text(row.case_id, row.why, row.person_name)}»"
        asker = self.members.get(row.asked_by) if row.asked_by else None
        return f"{text} {asker.initials}" if asker else text

    def late(self, row: AgendaRow) -> str:
        """Why it came on after the deadline."""
        if not row.late_reason:
            return ""
        text = self._names.text(row.case_id, row.late_reason, row.person_name)
        return self._("came after the deadline: {reason}", reason=text)

    def reason(self, row: AgendaRow) -> str:
        """Why it stands as deep as it does."""
        is_told = row.reason is AgendaReason.ASKED_FOR and row.why
        return "" if is_told or row.closed is not None else label(self._, row.reason)

    def told(self, row: AgendaRow) -> str:
        """All that tells why it is here."""
        parts = (self.reason(row), self.why(row), self.late(row))
        return " · ".join(part for part in parts if part)

    def sentence(self, row: Line) -> str:
        """All of a line, for readers."""
        if not isinstance(row, AgendaRow):
            return ", ".join(part for part in (self.first(row), self.minutes(row)) if part)
        parts = (self.first(row), label(self._, row.depth), self.told(row), self.minutes(row))
        return ", ".join(part for part in parts if part)


def _id_of(row: Line) -> UUID:
    return row.id


def _rank_of(line: AgendaRow) -> int:
    return rank(line.depth)
