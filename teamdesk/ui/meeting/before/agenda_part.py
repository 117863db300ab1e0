"""The agenda before the meeting, as the team works in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.domain.meetings import Depth
from teamdesk.ui.meeting.agenda.agenda_deeds import Needs, Reasons, needs_of
from teamdesk.ui.meeting.agenda.ask_line import Answer, AskLine
from teamdesk.ui.meeting.before.agenda_sheet import AgendaSheet
from teamdesk.ui.meeting.before.agenda_tools import AgendaTools
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class AgendaPart(Card):
    """Asks for the reasons that are needed, and lets the deed be done."""

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._presenter = presenter
        self._rows: MeetingRows | None = None
        self.tools = AgendaTools(around)
        self.adder = AskLine(around)
        self.sheet = AgendaSheet(around)
        for widget in (self.tools, self.adder):
            self.body.addWidget(widget)
        self.body.addWidget(self.sheet, 1)
        self._connect()
        shortcut = QShortcut(QKeySequence("Ctrl+N"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.begin_to_add)
        self.retranslate()

    def show_meeting(self, rows: MeetingRows) -> None:
        """Show the agenda as it stands."""
        self._rows = rows
        members = {member.id: member for member in self._presenter.desk.board.members()}
        self.sheet.show_meeting(rows, members)
        self._show_line()

    def retranslate(self) -> None:
        """Set all words."""
        self.tools.retranslate()
        self.adder.retranslate()
        self.sheet.retranslate()
        self.setAccessibleName(self._("Agenda"))

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def begin_to_add(self) -> None:
        """Ask who is to be taken up, and why."""
        self._ask_to_add()

    @Slot(object)
    def begin_to_take_up(self, note: QuickNoteRow) -> None:
        """Ask the same with a line for its reason, about a case that nobody would have taken."""
        self._ask_to_add(note.text)
        self.adder.choose(note.case_id)

    def _ask_to_add(self, why: str = "") -> None:
        if self._rows is None:
            return
        addable = self._presenter.desk.agendas.addable(self._rows.meeting.id)
        cases = [row for row in addable if row.item_id is None]
        self._offer_writers(self.adder)
        self.adder.ask(Needs(why=True, late=self._rows.is_frozen), why, cases)

    def _connect(self) -> None:
        sheet, tools = self.sheet, self.tools
        sheet.line_changed.connect(self._show_line)
        sheet.depth_requested.connect(self._on_depth)
        sheet.regrouped.connect(self._on_depth_at)
        sheet.step_requested.connect(self._on_step)
        sheet.placed.connect(self._on_placed)
        sheet.off_requested.connect(self._on_off)
        sheet.why_requested.connect(self._on_why)
        sheet.reasons_given.connect(self._on_reasons)
        tools.depth_chosen.connect(self._on_depth_chosen)
        tools.step_chosen.connect(self._on_step_chosen)
        tools.off_chosen.connect(self._on_off_chosen)
        tools.add_chosen.connect(self.begin_to_add)
        self.adder.answered.connect(self._on_added)
        self.adder.closed.connect(self.take_focus)

    @Slot()
    def _show_line(self) -> None:
        self.tools.show_line(self.sheet.line)

    @Slot(object, object)
    def _on_depth(self, line: AgendaRow, depth: Depth) -> None:
        if depth is not line.depth:
            self._on_depth_at(line, depth, None)

    @Slot(object, object, int)
    def _on_depth_at(self, line: AgendaRow, depth: Depth, place: int | None) -> None:
        """Take it at that depth at once, or when the reasons are told."""
        if self._rows is None:
            return
        needs = needs_of(self._rows, line, depth)
        if needs:
            self._offer_writers(self.sheet.question)
            self.sheet.ask(line, depth, needs, place)
        else:
            self._deepen(line, depth, Reasons(), place)
        self._show_line()

    @Slot(object)
    def _on_why(self, line: AgendaRow) -> None:
        """Why today can be written of a case that is discussed for another reason, too."""
        if self._rows is not None:
            needs = needs_of(self._rows, line, Depth.DISCUSSED)
            self._offer_writers(self.sheet.question)
            self.sheet.ask(line, Depth.DISCUSSED, Needs(why=True, late=needs.late))

    @Slot(object, object, object, object)
    def _on_reasons(
        self, line: AgendaRow, depth: Depth, place: int | None, reasons: Reasons
    ) -> None:
        self._deepen(line, depth, reasons, place)

    def _offer_writers(self, question: AskLine) -> None:
        pen = self._presenter.pen
        question.writer.offer(pen.choices(), pen.writer)

    def _deepen(self, line: AgendaRow, depth: Depth, reasons: Reasons, place: int | None) -> None:
        if self._rows is None:
            return
        is_done = self._presenter.agenda.set_depth(self._rows, line, depth, reasons, place)
        self.sheet.go_to(line.id)
        now = next((one for one in self._agenda if one.id == line.id), None)
        if not is_done and now is not None and reasons.why:
            self.sheet.ask_again(now, depth, place)

    @Slot(object, int)
    def _on_step(self, line: AgendaRow, step: int) -> None:
        """Move within a depth; beyond its edge the depth would have to be another."""
        group = [one.id for one in self._agenda if one.depth is line.depth]
        to = group.index(line.id) + step if line.id in group else -1
        if 0 <= to < len(group):
            order = [one.id for one in self._agenda]
            self._move(line, order.index(line.id) + step)

    @Slot(object, int)
    def _on_placed(self, item_id: object, place: int) -> None:
        line = next((one for one in self._agenda if one.id == item_id), None)
        if line is not None:
            self._move(line, place)

    @Slot(object)
    def _on_off(self, line: AgendaRow) -> None:
        if self._rows is not None:
            self._presenter.agenda.take_off(self._rows, line)

    @Slot(object)
    def _on_depth_chosen(self, depth: Depth) -> None:
        if self.sheet.line is not None:
            self._on_depth(self.sheet.line, depth)

    @Slot(int)
    def _on_step_chosen(self, step: int) -> None:
        if self.sheet.line is not None:
            self._on_step(self.sheet.line, step)

    @Slot()
    def _on_off_chosen(self) -> None:
        if self.sheet.line is not None:
            self._on_off(self.sheet.line)

    @Slot(object)
    def _on_added(self, answer: Answer) -> None:
        if self._rows is None or answer.case is None:
            return
        item_id = self._presenter.agenda.add(self._rows, answer.case.case_id, answer.reasons)
        if item_id is not None:
            self.sheet.go_to(item_id)
        else:
            self.adder.ask_again()

    def _move(self, line: AgendaRow, place: int) -> None:
        if self._rows is not None:
            self._presenter.agenda.move(self._rows, line, place)

    @property
    def _agenda(self) -> tuple[AgendaRow, ...]:
        return self._rows.agenda if self._rows else ()
