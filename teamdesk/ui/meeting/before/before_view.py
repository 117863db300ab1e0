"""Before the meeting: when it is, what it will take, and the agenda as it will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.ui.meeting.before.agenda_part import AgendaPart
from teamdesk.ui.meeting.before.before_words import BeforeWords
from teamdesk.ui.meeting.before.call_offer import CallOffer
from teamdesk.ui.meeting.before.forecast import Forecast
from teamdesk.ui.meeting.before.place_field import PlaceField
from teamdesk.ui.meeting.preparing.before_part import BeforePart
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import focus_first
from teamdesk.ui.widgets.segments import SegmentedControl
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_WITH_WORDS = 24
NARROWEST_BESIDE = 60


class BeforeView(QStackedWidget):
    """The next meeting, or that none is planned, or that nobody is on its agenda.

    Signals:
        board_requested: see to it that somebody comes on the agenda.
        start_requested: open the meeting.
        plan_requested: plan one for the date.
        meeting_chosen: another planned `MeetingRow`, to be shown instead.
    """

    start_requested = Signal()
    plan_requested = Signal(object)
    board_requested = Signal()
    meeting_chosen = Signal(object)

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._words = BeforeWords(around.texts)
        self._rows: MeetingRows | None = None
        self._title = Label(TextRole.TITLE)
        self._facts = Label(TextRole.LEAD)
        self.place = PlaceField(presenter, around)
        self._told = QVBoxLayout()
        self.call = CallOffer(around, presenter.desk.tools, self._told)
        self.planned = SegmentedControl(around.theme, wraps=True)
        self.planned.chosen.connect(self._on_chosen)
        self._freeze = Label(TextRole.MUTED)
        self.forecast = Forecast(around)
        self.preparation = BeforePart(around)
        self._start = Button(around.theme, ButtonKind.PRIMARY, IconName.PLAY)
        self._empty = EmptyState(around.theme, IconName.PLAY)
        self._nobody = EmptyState(around.theme, IconName.PERSON)
        self._nobody.hide()
        self.agenda = AgendaPart(presenter, around)
        self._beside = SideBySide(around.theme, NARROWEST_BESIDE, around.theme.tokens.space.md)
        self.addWidget(self._build())
        self.addWidget(self._empty)
        self._start.clicked.connect(self.start_requested)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, button, context in (
            # The call is offered while the tabs above have the keys, too.
            ("Alt+K", self.call, Qt.ShortcutContext.WindowShortcut),
            ("Ctrl+Return", self._start, within),
            ("Ctrl+Enter", self._start, within),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(context)
            shortcut.activated.connect(button.click)
        self._empty.action_requested.connect(self._on_plan)
        self._nobody.action_requested.connect(self.board_requested)
        self.preparation.take_up_requested.connect(self.agenda.begin_to_take_up)
        self.retranslate()

    def show_meeting(self, rows: MeetingRows | None) -> None:
        """Show the meeting that comes next."""
        self._rows = rows
        if rows is None:
            self.setCurrentWidget(self._empty)
            return
        self.setCurrentIndex(0)
        self.agenda.show_meeting(rows)
        self.agenda.sheet.setVisible(bool(rows.agenda))
        self._nobody.setVisible(not rows.agenda)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard into the agenda: Enter there asks something, and starts no meeting.

        Without an agenda it is on the way to one.
        """
        if self.currentIndex() == 0 and self._rows is not None and self._rows.agenda:
            self.agenda.take_focus()
        elif self.currentIndex() == 0 and self._rows is not None:
            self._nobody.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_first(self.currentWidget() or self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow wall the title has the line, the button its icon, and the day is short."""
        super().resizeEvent(event)
        self._fit_start()
        self._show_day()

    @property
    def _is_narrow_wall(self) -> bool:
        tokens = self._around.theme.tokens
        return tokens.masked and self.width() < tokens.type.body * NARROWEST_WITH_WORDS

    def _fit_start(self) -> None:
        self._start.setText("" if self._is_narrow_wall else self._start.accessibleName())

    def _show_day(self) -> None:
        if self._rows is None:
            return
        is_short = self._is_narrow_wall
        self._facts.setText(self._words.day(self._rows.meeting, is_short=is_short))

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._show_start(is_possible=self._rows is not None and bool(self._rows.agenda))
        self._empty.set_words(
            self._("No meeting is planned"),
            self._(
                "A meeting takes every active person on its agenda by itself. "
                "Under Settings, Meetings, it comes every week."
            ),
            self._("Plan a meeting today"),
        )
        self._nobody.set_words(
            self._("Nobody on the agenda yet"),
            self._("Everyone on the board stands here when the meeting comes. Begin there."),
            self._("Go to the board"),
        )
        self.agenda.retranslate()
        self.place.retranslate()
        self.call.retranslate()
        if self._rows is not None:
            self._show_words(self._rows)

    def _show_start(self, *, is_possible: bool) -> None:
        """A button that can't be pressed says why."""
        keys = self._("Ctrl+Enter")
        self._start.setEnabled(is_possible)
        self._start.set_words(
            self._("Start the meeting"), keys if is_possible else self._words.needs_somebody()
        )
        self._fit_start()

    def _show_words(self, rows: MeetingRows) -> None:
        meeting = rows.meeting
        self._title.setText(label(self._, meeting.kind))
        self._show_planned(rows)
        self._show_day()
        self.place.show_meeting(meeting)
        self.call.offer(meeting.id)
        self._freeze.setText(self._words.held_back(rows))
        self._freeze.setVisible(bool(self._freeze.text()))
        self.forecast.setVisible(bool(rows.agenda))
        self.forecast.show_meeting(rows)
        self.preparation.show_meeting(rows)

    def _show_planned(self, rows: MeetingRows) -> None:
        self.planned.set_segments(self._words.planned(rows))
        self.planned.choose(rows.meeting.id)
        self.planned.setVisible(len(rows.planned) > 1)

    def _build(self) -> QWidget:
        space = self._around.theme.tokens.space
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.md)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._start)
        facts = FlowLayout(space.md)
        for part in (self._facts, self.place, self.call, self._freeze, self.planned):
            facts.addWidget(part)
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addLayout(self._told)
        words.addLayout(head)
        words.addLayout(facts)
        column.addLayout(words)
        self.agenda.body.insertWidget(0, self.forecast)
        self.agenda.body.addWidget(self._nobody, 1)
        self._beside.add(self.agenda, 5)
        column.addWidget(self._beside, 1)
        return page

    def put_room(self, room: QWidget) -> None:
        """Put who comes beside the agenda, and below it what all share."""
        side = QVBoxLayout()
        side.setSpacing(self._around.theme.tokens.space.md)
        side.addWidget(room, 1)
        side.addWidget(self.preparation)
        self._beside.add(side, 3)

    @Slot(object)
    def _on_chosen(self, meeting_id: UUID) -> None:
        planned = self._rows.planned if self._rows else ()
        for row in planned:
            if self._rows and row.id == meeting_id != self._rows.meeting.id:
                self.meeting_chosen.emit(row)

    @Slot()
    def _on_plan(self) -> None:
        self.plan_requested.emit(self._around.clock.today())
