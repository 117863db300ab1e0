"""The agenda before the meeting: a list that is worked in, and what is asked at its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.ui.meeting.agenda.ask_line import Answer, AskLine
from teamdesk.ui.meeting.agenda.workable_list import WorkableList
from teamdesk.ui.meeting.before.agenda_lines import AgendaLines, GroupHead, lines_of
from teamdesk.ui.meeting.before.agenda_painter import REASON_AT, AgendaPainter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.meetings import Depth
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.meeting.agenda.agenda_deeds import Needs, Reasons
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings


LEAST_LINES = 7


class AgendaSheet(WorkableList):
    """Lines by depth; a question stands under the line it is about.

    Signals:
        line_changed: another line is the current one, or none.
        reasons_given: the line, the depth it was to be taken at, the shown place or None, reasons.
        why_requested: Enter on an `AgendaRow`: its «why today?» is to be written.
        placed: a line's id, and its place among all cases.
        regrouped: an `AgendaRow`, the `Depth` it was let go in, and its place among all cases.
    """

    line_changed = Signal()
    reasons_given = Signal(object, object, object, object)
    why_requested = Signal(object)
    placed = Signal(object, int)
    regrouped = Signal(object, object, int)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self.setProperty("ground", "surface")
        self.lines = AgendaLines(around, self)
        self.setModel(self.lines)
        self._painter = AgendaPainter(around, self.lines, self)
        self.setItemDelegate(self._painter)
        self.question = AskLine(around, self.viewport())
        self._pending: tuple[AgendaRow, Depth, int | None] | None = None
        self.question.answered.connect(self._on_answered)
        self.question.closed.connect(self._on_closed)
        self.activated.connect(self._on_activated)
        self.dropped.connect(self._on_dropped)
        self.verticalScrollBar().valueChanged.connect(self._place_question)
        around.theme.changed.connect(self.doItemsLayout)
        self.retranslate()

    def show_meeting(self, rows: MeetingRows, members: Mapping[UUID, MemberRow]) -> None:
        """Show the agenda; the current line stays the current one."""
        self.lines.members = members
        self.lines.show_rows(lines_of(rows))
        # On the wall the room stands below, and the page is scrolled: the list keeps its lines.
        self.setMinimumHeight(self._painter.line_height * LEAST_LINES)
        if self._pending and self.lines.place_of(self._pending[0].id) is None:
            self.question.close_line()
        if self.line is None:
            self._go_to_first()
        self.doItemsLayout()
        self._place_question()

    def ask(self, line: AgendaRow, depth: Depth, needs: Needs, place: int | None = None) -> None:
        """Ask under a line why it is to be discussed, or why it comes so late."""
        self.question.ask(needs, line.why)
        self._make_room(line, depth, place)

    def ask_again(self, line: AgendaRow, depth: Depth, place: int | None) -> None:
        """Ask under a line that is another by now; what was typed stands there still."""
        self.question.ask_again()
        self._make_room(line, depth, place)

    def _make_room(self, line: AgendaRow, depth: Depth, place: int | None) -> None:
        self._pending = (line, depth, place)
        height = self.question.sizeHint().height()
        self._painter.asked = (line.id, height)
        self.doItemsLayout()
        at = self.lines.place_of(line.id)
        if at is not None:
            self.setCurrentIndex(self.lines.index(at))
            self.scrollTo(self.lines.index(at))
        self._place_question()

    def go_to(self, item_id: UUID) -> None:
        """Put the keyboard on a line."""
        at = self.lines.place_of(item_id)
        if at is not None:
            self.setCurrentIndex(self.lines.index(at))
            self.scrollTo(self.lines.index(at))

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self._("Agenda"))
        self.setAccessibleDescription(
            self._("D, K and L choose the depth, Alt and the arrows move, Delete takes off")
        )
        self.question.retranslate()
        self.lines.tell_all_changed()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which line the tools are about."""
        super().currentChanged(current, previous)
        self.line_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the question under its line."""
        super().resizeEvent(event)
        self._place_question()

    @Slot()
    def _place_question(self) -> None:
        asked, at = self._painter.asked, None
        if asked is not None:
            at = self.lines.place_of(asked[0])
        if asked is None or at is None:
            return
        box = self.visualRect(self.lines.index(at))
        left = round(box.width() * REASON_AT)
        box.adjust(left, self._painter.line_height, -self._theme.tokens.space.sm, 0)
        self.question.setGeometry(box)

    def _go_to_first(self) -> None:
        first = next(
            (r for r, one in enumerate(self.lines.rows) if isinstance(one, AgendaRow)), None
        )
        if first is not None:
            self.setCurrentIndex(self.lines.index(first))

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        if self._pending is not None:
            line, depth, place = self._pending
            reasons: Reasons = answer.reasons
            self.reasons_given.emit(line, depth, place, reasons)

    @Slot()
    def _on_closed(self) -> None:
        self._pending = self._painter.asked = None
        self.doItemsLayout()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_activated(self, index: Index) -> None:
        row = self.lines.at(index.row())
        if isinstance(row, AgendaRow):
            self.why_requested.emit(row)

    @Slot(object, int)
    def _on_dropped(self, item_id: UUID, shown: int) -> None:
        """Tell the depth and the place among all cases that a line was let go at."""
        at = self.lines.place_of(item_id)
        row = self.lines.at(at) if at is not None else None
        if not isinstance(row, AgendaRow):
            return
        above = self.lines.rows[: max(shown, 1)]
        heads = [one for one in above if isinstance(one, GroupHead)]
        place = sum(isinstance(one, AgendaRow) and one.id != item_id for one in above)
        if heads[-1].depth is not row.depth:
            self.regrouped.emit(row, heads[-1].depth, place)
        elif self._place_of(row) != place:
            self.placed.emit(row, place)

    def _place_of(self, row: AgendaRow) -> int:
        cases = [one.id for one in self.lines.rows if isinstance(one, AgendaRow)]
        return cases.index(row.id)
