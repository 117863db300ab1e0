"""«Referater»: the minutes of held meetings, to be read, searched, corrected and filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.ui.meeting.after.correction_form import CorrectionForm
from teamdesk.ui.meeting.after.filing import MinutesDeeds
from teamdesk.ui.meeting.after.held_list import HeldList
from teamdesk.ui.meeting.after.held_meetings import HeldMeetings
from teamdesk.ui.meeting.after.papers import MinutesPapers
from teamdesk.ui.meeting.after.reading_pane import ReadingPane
from teamdesk.ui.meeting.after.unfiled_list import UnfiledList
from teamdesk.ui.meeting.pages import MeetingPart
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.after import AddCorrection
    from teamdesk.domain.rows.minutes import CaseMinutesRow, HeldMeetingRow
    from teamdesk.services.meeting.held_minutes import HeldMinutesService
    from teamdesk.ui.draft_keeper import Drafts
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.meeting.after.case_card import CaseCard
    from teamdesk.ui.surroundings import Surroundings

SHOWN_WITH = (Entity.MEETING, Entity.PERSON, Entity.CASE)
# In units of the body text.
NARROWEST_BESIDE = 46


class MinutesPage(MeetingPart):
    """The list at the left; at the right what is read, filed or corrected."""

    def __init__(
        self,
        service: HeldMinutesService,
        tools: ExportTools,
        drafts: Drafts,
        around: Surroundings,
    ) -> None:
        super().__init__()
        self._ = around.texts
        self._around = around
        self._service = service
        self._meetings = HeldMeetings(service)
        self._deeds = MinutesDeeds(service, around)
        self._papers = MinutesPapers(around, tools, self)
        self.exporter = self._papers.exporter
        self.held = HeldList(around)
        self.reading = ReadingPane(around)
        self.unfiled = UnfiledList(around, tools.memory.folder)
        self.form = CorrectionForm(around, drafts)
        self.pages = QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Ask for everything as it stands; what is read stays open."""
        try:
            self._meetings.fetch()
            unfiled = self._service.unfiled()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self.unfiled.show_rows(unfiled)
        # Where no meeting was held yet, one sentence has the whole page.
        self.pages.setVisible(bool(self._meetings.all))
        opened, shown = self.reading.opened, self._meetings.shown
        self.held.show_meetings(shown, len(unfiled), is_any=bool(self._meetings.all))
        at_first = opened.meeting_id if opened else next((row.id for row in shown), None)
        if at_first is not None and not self._open(at_first) and shown:
            self._open(shown[0].id)

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self._("Minutes"))
        for part in (self.held, self.reading, self.unfiled, self.form):
            part.retranslate()
        if opened := self.reading.opened:
            self._open(opened.meeting_id)

    def leave(self) -> None:
        """Keep a correction that is half written."""
        self.form.keep()

    def choose(self, wanted: UUID) -> None:
        """Read the minutes of a meeting."""
        self._open(wanted)

    def take_focus(self) -> None:
        """Begin on the list."""
        self.held.table.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, meeting_id: UUID) -> bool:
        row = self._meetings.of(meeting_id)
        if row is None:
            return False
        try:
            self.reading.show_minutes(row, self._service.opened(meeting_id))
        except ExplainedError as error:
            self._around.notices.fail(error)
            return False
        self.reading.show()
        self.held.show_opened(meeting_id)
        return True

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        for page in (self.reading, self.unfiled, self.form):
            self.pages.addWidget(page)
        self.reading.hide()
        body = SideBySide(self._around.theme, NARROWEST_BESIDE, space.xl)
        body.add(self.held, 5)
        body.add(self.pages, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.sm)
        column.addWidget(self.exporter.bar)
        column.addWidget(body, 1)

    def _listen(self) -> None:
        self.held.chosen.connect(self._on_meeting)
        self.held.searched.connect(self._on_searched)
        self.held.unfiled_requested.connect(self._on_unfiled)
        self.reading.card_made.connect(self._on_card)
        self.reading.read_requested.connect(self._on_read)
        self.reading.correction_requested.connect(self._on_correct_whole)
        self.reading.export_requested.connect(self._papers.export_whole)
        self.unfiled.filing_requested.connect(self._on_file_many)
        self.unfiled.export_requested.connect(self.exporter.begin)
        self.unfiled.copy_requested.connect(self._papers.copy)
        self.unfiled.opened.connect(self._on_unfiled_opened)
        self.form.submitted.connect(self._on_correction)
        self.form.cancelled.connect(self._on_form_left)
        self._around.bus.changed.connect(self._on_bus_changed)
        self._around.theme.changed.connect(self._on_theme_changed)
        for keys, slot in (
            ("Alt+L", self.reading.read.click),
            ("Alt+R", self.reading.correct.click),
            ("Alt+J", self.held.unfiled.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            # They hold wherever the page is seen: its tab above may have the keys still.
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    @Slot(object)
    def _on_meeting(self, row: HeldMeetingRow) -> None:
        if self.pages.currentWidget() is not self.form:
            self.pages.setCurrentWidget(self.reading)
            self._open(row.id)

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        try:
            self._meetings.search(words)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        shown = self._meetings.shown
        self.held.show_meetings(shown, len(self.unfiled.model.rows))
        if shown:
            self._on_meeting(shown[0])

    @Slot()
    def _on_unfiled(self) -> None:
        is_there = self.pages.currentWidget() is self.unfiled
        self.pages.setCurrentWidget(self.reading if is_there else self.unfiled)
        if not is_there:
            self.unfiled.table.rows.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_unfiled_opened(self, row: CaseMinutesRow) -> None:
        self.pages.setCurrentWidget(self.reading)
        self._open(row.meeting_id)

    @Slot(object)
    def _on_card(self, card: CaseCard) -> None:
        card.correction_requested.connect(self._on_correct)
        card.filing_requested.connect(self._on_file)
        card.export_requested.connect(self._papers.export_case)
        card.copy_requested.connect(self._papers.copy)

    @Slot(bool)
    def _on_read(self, is_read: bool) -> None:
        opened = self.reading.opened
        if opened is not None and opened.mine is not None:
            self._deeds.mark_read(opened.mine.attendance_id, is_read=is_read)

    @Slot(object)
    def _on_correct(self, row: CaseMinutesRow) -> None:
        self.form.open_on_case(row)
        self._show_form()

    @Slot()
    def _on_correct_whole(self) -> None:
        opened = self.reading.opened
        row = self._meetings.of(opened.meeting_id) if opened is not None else None
        if row is not None:
            self.form.open_on_meeting(row)
            self._show_form()

    def _show_form(self) -> None:
        self.pages.setCurrentWidget(self.form)
        self.form.begin()

    @Slot(object)
    def _on_correction(self, command: AddCorrection) -> None:
        try:
            changes = self._service.correct(command)
        except ExplainedError as error:
            self.form.tell(error)
            return
        self.form.finish()
        self._on_form_left()
        self._around.bus.publish(changes)
        self._around.notices.tell(self._("The correction is added."))

    @Slot()
    def _on_form_left(self) -> None:
        self.pages.setCurrentWidget(self.reading)
        self.reading.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, bool)
    def _on_file(self, row: CaseMinutesRow, is_filed: bool) -> None:
        self._deeds.file((row,), is_filed=is_filed)

    @Slot(object)
    def _on_file_many(self, rows: tuple[CaseMinutesRow, ...]) -> None:
        if rows:
            self._deeds.file(rows, is_filed=True)

    @Slot()
    def _on_theme_changed(self) -> None:
        # On the wall other words are shown; a page that is hidden asks when it is opened.
        if self.isVisible() and self.reading.opened is not None:
            self._open(self.reading.opened.meeting_id)

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and changes.touches(*SHOWN_WITH):
            self.refresh()
