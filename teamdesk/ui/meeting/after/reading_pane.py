"""The minutes of one meeting, read: the meeting, each case, what was added, who has read them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from teamdesk.domain.documents import DocumentFormat
from teamdesk.domain.labels import label
from teamdesk.exports.papers.meeting.minutes import build_minutes
from teamdesk.ui.meeting.after.blocks_view import PaperText
from teamdesk.ui.meeting.after.case_card import CaseCard
from teamdesk.ui.meeting.after.read_words import ReadWords, corrections_of
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from teamdesk.domain.rows.minutes import CaseMinutesRow, HeldMeetingRow
    from teamdesk.exports.papers.meeting.minutes_content import CaseContent
    from teamdesk.services.meeting.held_minutes import OpenedMinutes
    from teamdesk.ui.surroundings import Surroundings

# A window holds the first of them, and each turn after that passes between two keys.
FIRST_CARDS, NEXT_CARDS = 6, 3


class ReadingPane(QWidget):
    """Read from top to bottom; the arrow keys scroll, Tab goes from deed to deed.

    Signals:
        read_requested: mark them read, or unread.
        correction_requested: correct the meeting as a whole.
        export_requested: the id of the meeting, and the `DocumentFormat` for its whole minutes.
        card_made: a new `CaseCard`, whose deeds somebody has to listen to.
    """

    read_requested = Signal(bool)
    correction_requested = Signal()
    export_requested = Signal(object, object)
    card_made = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._words = ReadWords(around)
        self._opened: OpenedMinutes | None = None
        self._meeting: HeldMeetingRow | None = None
        self.cards: list[CaseCard] = []
        self._title = Label(TextRole.HEADING, wraps=True)
        self._readers = Label(TextRole.MUTED, wraps=True)
        self.read = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.correct = Button(around.theme)
        self.word = Button(around.theme, icon=IconName.EXPORT)
        self.pdf = Button(around.theme, icon=IconName.EXPORT)
        self.pages = QScrollArea()
        self._read_to = 0
        self._waiting: deque[tuple[CaseContent, CaseMinutesRow]] = deque()
        self._column: QVBoxLayout | None = None
        self._turns = QTimer(self)
        self._turns.setSingleShot(True)
        self._turns.timeout.connect(self._on_turn)
        self._lay_out()
        around.theme.changing.connect(self._let_go)
        self.read.clicked.connect(self._on_read)
        self.correct.clicked.connect(self.correction_requested)
        self.word.clicked.connect(self._on_word)
        self.pdf.clicked.connect(self._on_pdf)

    @property
    def opened(self) -> OpenedMinutes | None:
        """What is read."""
        return self._opened

    def show_minutes(self, meeting: HeldMeetingRow, opened: OpenedMinutes) -> None:
        """Show a meeting from its top, or the same one where it was read."""
        self._let_go()
        is_same = self._meeting is not None and self._meeting.id == meeting.id
        self._meeting, self._opened = meeting, opened
        self.retranslate()
        self._fill()
        if is_same:
            # Where it was read may be further down than what is laid out first.
            self._fill_more(len(self._waiting))
        self.pages.verticalScrollBar().setValue(self._read_to if is_same else 0)

    @Slot()
    def retranslate(self) -> None:
        """Set all words but those of the minutes."""
        _, meeting, opened = self._, self._meeting, self._opened
        self.word.set_words(_("Word"))
        self.pdf.set_words(_("PDF"))
        self.correct.set_words(_("Correct the whole"), "Alt+R")
        self.pages.setAccessibleName(_("Minutes"))
        if meeting is None or opened is None:
            return
        day = self._.formats.weekday_long(meeting.held_on)
        self._title.setText(f"{label(_, meeting.kind)} {day}")
        self._readers.setText(self._words.readers(opened))
        self._readers.setVisible(bool(opened.readers))
        is_read = opened.mine is not None and opened.mine.read_at is not None
        self.read.setVisible(opened.mine is not None)
        self.read.set_words(_("Mark as unread") if is_read else _("Mark as read"), "Alt+L")
        self.read.set_kind(ButtonKind.PLAIN if is_read else ButtonKind.PRIMARY)

    def _fill(self) -> None:
        opened = self._opened
        if opened is None:
            return
        inner = Scrolled()
        column = QVBoxLayout(inner)
        space = self._around.theme.tokens.space
        column.setContentsMargins(0, 0, space.sm, 0)
        column.setSpacing(space.sm)
        head = Card(self._around.theme)
        content = self._words.about_the_meeting(opened)
        said = build_minutes(content, self._.translator).blocks[1:]
        head.body.addWidget(PaperText(self._around.theme, said))
        column.addWidget(head)
        self.cards, self._column = [], column
        self._waiting = deque(
            (case, opened.rows[case.number])
            for case in opened.content.cases
            if case.is_spoken_of and case.number in opened.rows
        )
        column.addStretch(1)
        self._fill_more(FIRST_CARDS)
        self.pages.setWidget(inner)

    def _fill_more(self, count: int) -> None:
        """Lay out some more of the cases; long minutes are read from their top meanwhile."""
        opened, column = self._opened, self._column
        if opened is None or column is None:
            return
        for _turn in range(min(count, len(self._waiting))):
            case, row = self._waiting.popleft()
            guests = [guest for guest in opened.guests if guest.case_id == row.case_id]
            card = CaseCard(self._around, row, guests)
            card.show_case(case, corrections_of(opened, row.id))
            self.cards.append(card)
            column.insertWidget(column.count() - 1, card)
            self.card_made.emit(card)
        if self._waiting:
            self._turns.start()

    @Slot()
    def _on_turn(self) -> None:
        self._fill_more(NEXT_CARDS)

    @Slot()
    def _let_go(self) -> None:
        """Take the words away: to dress them anew one by one would last longer than to set them."""
        if (old := self.pages.widget()) is None:
            return
        self._read_to = self.pages.verticalScrollBar().value()
        self.pages.takeWidget()
        old.hide()
        # A card may be the very one that is telling of a deed.
        old.setParent(self)
        old.deleteLater()
        self._waiting.clear()
        self._column = None

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        self.pages.setWidgetResizable(True)
        self.pages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = QWidget()
        flow = FlowLayout(space.sm, buttons)
        for button in (self.read, self.correct, self.word, self.pdf):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        for part in (self._title, self._readers, buttons):
            column.addWidget(part)
        column.addWidget(self.pages, 1)

    @Slot()
    def _on_read(self) -> None:
        mine = self._opened.mine if self._opened else None
        if mine is not None:
            self.read_requested.emit(mine.read_at is None)

    def _export(self, file_format: DocumentFormat) -> None:
        if self._meeting is not None:
            self.export_requested.emit(self._meeting.id, file_format)

    @Slot()
    def _on_word(self) -> None:
        self._export(DocumentFormat.DOCX)

    @Slot()
    def _on_pdf(self) -> None:
        self._export(DocumentFormat.PDF)
