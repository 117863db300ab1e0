"""The page on which each member prepares: her cases at the left, one of them at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.meeting.pages import MeetingPart
from teamdesk.ui.meeting.preparing.case_form import CaseForm
from teamdesk.ui.meeting.preparing.case_list import CaseList
from teamdesk.ui.meeting.preparing.case_view import CaseView
from teamdesk.ui.meeting.preparing.head import MINE, PreparationHead
from teamdesk.ui.meeting.preparing.presenter import PreparationPresenter
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import dividing_line

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text; where it is narrower the keys alone go from case to case.
LIST_WIDTH = 19
NARROWEST_WITH_LIST = 50


class PreparationPage(MeetingPart):
    """Ctrl+Enter goes on, Ctrl+Shift+Enter back; what is left is stored."""

    def __init__(
        self, meeting: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.presenter = PreparationPresenter(meeting, around, self)
        self.form = CaseForm(meeting.desk, around, self.presenter.deeds)
        self.view = CaseView(around, self.form, meeting.deeds)
        self.list = CaseList(around)
        self.head = PreparationHead(around)
        self.whose, self.scope = self.head.whose, self.head.scope
        self._hidden = EmptyState(around.theme, IconName.LOCK)
        self._nothing = EmptyState(around.theme, IconName.PENCIL)
        self._right = QStackedWidget()
        self._divider = dividing_line(upright=True)
        self._build()
        self._connect()
        self._make_shortcuts()

    def case_in_sight(self) -> UUID | None:
        """The case that is written about."""
        case = self.presenter.case
        return case.line.case_id if case else None

    def refresh(self) -> None:
        """Ask for the list again."""
        self.presenter.load()

    def leave(self) -> None:
        """Store what is written, and keep as a draft what can't be stored yet."""
        self.form.keep()

    def take_focus(self) -> None:
        """Begin to write; first of all where nobody has said who writes."""
        if self.presenter.writer is None:
            self.whose.writer.setFocus()
        elif self._right.currentWidget() is self.view:
            self.form.begin()
        else:
            self.list.setFocus()

    def retranslate(self) -> None:
        """Set all words."""
        self.list.setAccessibleName(self._("Cases to prepare"))
        self.head.retranslate(only_mine=self.presenter.only_mine)
        self._hidden.set_words(
            self._("Not for the wall"),
            self._(
                "What is written before a meeting stands on your own screen. "
                "Press F11 to leave the projector."
            ),
        )
        self.view.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its width, or none where there is too little room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        unit = self._around.theme.tokens.type.body
        has_room = self.width() >= unit * NARROWEST_WITH_LIST
        self.list.setVisible(has_room)
        self._divider.setVisible(has_room)
        self.list.setFixedWidth(unit * LIST_WIDTH)

    @Slot()
    def _show(self) -> None:
        presenter = self.presenter
        self.head.show_choice(presenter)
        self.list.cases.show_rows(presenter.cases)
        self._show_case()
        case = presenter.case
        self.list.show_current(case.line.id if case else None)

    def _show_case(self) -> None:
        case, key = self.presenter.case, self.presenter.key
        if self._around.theme.tokens.masked:
            self._right.setCurrentWidget(self._hidden)
            return
        if case is None or key is None:
            self.form.forget()
            self._show_nothing()
            return
        rows = self.presenter.meeting.rows
        self.form.show_case(key, case, is_frozen=rows is not None and rows.is_frozen)
        self.view.show_case(case, self.presenter.stage())
        self._right.setCurrentWidget(self.view)

    def _show_nothing(self) -> None:
        self._right.setCurrentWidget(self._nothing)
        if self.presenter.meeting.meeting is None:
            self._nothing.set_words(
                self._("No meeting is planned"),
                self._("What is written here is read in the next meeting. Plan it first."),
            )
        elif self.presenter.writer is None:
            self._nothing.set_words(
                self._("Who writes?"),
                self._("Choose yourself above: what you write stands in your name."),
            )
        else:
            self._nothing.set_words(
                self._("Nobody on the agenda yet"),
                self._("Everyone on the board stands here when the meeting comes."),
            )

    def _build(self) -> None:
        for part in (self.view, self._hidden, self._nothing):
            self._right.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._divider)
        row.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(dividing_line())
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.presenter.changed.connect(self._show)
        self.list.chosen.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        self.whose.writer_chosen.connect(self._on_writer_chosen)
        self.whose.member_chosen.connect(self._on_member_chosen)
        self.whose.absence_told.connect(self._on_absence_told)
        self.scope.chosen.connect(self._on_scope_chosen)
        self.form.refused.connect(self._around.notices.fail)
        self._around.theme.changed.connect(self._on_theme_changed)

    def _make_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+Return", self._on_next),
            ("Ctrl+Enter", self._on_next),
            ("Ctrl+Shift+Return", self._on_previous),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _step(self, steps: int) -> None:
        """Go on, unless a reason is missing that the team asked for."""
        wanted = self.presenter.neighbour(steps)
        if self.form.keep() and wanted is not None:
            self.presenter.open(wanted)
            self.view.scroll_to_top()
            self.form.begin()

    @Slot()
    def _on_next(self) -> None:
        self._step(+1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    @Slot(object)
    def _on_chosen(self, item_id: UUID) -> None:
        if self.form.keep():
            self.presenter.open(item_id)
            self.view.scroll_to_top()
        else:
            case = self.presenter.case
            self.list.show_current(case.line.id if case else None)

    @Slot()
    def _on_activated(self) -> None:
        self.form.begin()

    @Slot(object)
    def _on_writer_chosen(self, member_id: UUID) -> None:
        self.form.keep()
        self.presenter.write_as(member_id)

    @Slot(object)
    def _on_member_chosen(self, member_id: UUID) -> None:
        self.form.keep()
        self.presenter.write_for(member_id)

    @Slot(bool)
    def _on_absence_told(self, is_absent: bool) -> None:
        """Note apologies; what she writes all the same stands there as hers."""
        self.form.keep()
        self.presenter.tell_absence(is_absent=is_absent)

    @Slot(object)
    def _on_scope_chosen(self, scope: str) -> None:
        self.form.keep()
        self.presenter.show_only_mine(only_mine=scope == MINE)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._fit()
        if self.isVisible():
            self._show()
