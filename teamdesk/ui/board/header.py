"""The line over the lanes: what is shown, what is hidden by a filter, and the two first deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from teamdesk.domain.people import NeedLevel
from teamdesk.ui.board.filters import BoardFilter
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind, Chip
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.surroundings import Surroundings

LETTERS_TO_THE_FIELD = 9


class FindField(QLineEdit):
    """Where a name is typed; Esc empties it and goes back to the cards.

    Signals:
        left: the keyboard goes back to the cards.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and arrows keep what is typed, Esc does not."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BoardHeader(QWidget):
    """Title, filters and buttons.

    Signals:
        filter_changed: a `BoardFilter` that the person has put together.
        referral_requested: a person is to come in.
        meeting_requested: the meeting is to begin.
        phases_requested: show the lanes that are out of sight.
        left: the keyboard goes back to the cards.
    """

    filter_changed = Signal(object)
    referral_requested = Signal()
    meeting_requested = Signal()
    phases_requested = Signal()
    left = Signal()

    def __init__(
        self, around: Surroundings, member_id: UUID | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._member_id = member_id
        self._is_empty = False
        self._hides_lanes = False
        theme = around.theme
        self._title = Label(TextRole.TITLE)
        self._count = Label(TextRole.STRONG)
        self._show_all = Button(theme, ButtonKind.LINK)
        self._mine, self._overdue, self._plan = Chip(theme), Chip(theme), Chip(theme)
        self._level = Chip(theme)
        self._levels = QMenu(self)
        self._level_actions = self._make_level_actions()
        self._filters = QWidget()
        self.field = FindField()
        self._lanes = Button(theme, ButtonKind.CHIP)
        self._referral = Button(theme)
        self._meeting = Button(theme, ButtonKind.PRIMARY, IconName.PLAY)
        self._set_up()
        self._connect()
        self.adapt()
        self.retranslate()

    @property
    def board_filter(self) -> BoardFilter:
        """The filter as the chips and the field stand."""
        level = self._level_actions.checkedAction().data() if self._level.isChecked() else None
        return BoardFilter(
            coordinator_id=self._member_id if self._mine.isChecked() else None,
            is_overdue=self._overdue.isChecked(),
            lacks_plan=self._plan.isChecked(),
            level=level if isinstance(level, int) and level else None,
            words=self.field.text(),
            is_masked=self._around.theme.tokens.masked,
        )

    def show_count(self, shown: int, total: int) -> None:
        """Say how many are shown, if not all: nobody shall take a part for the whole."""
        is_on = self.board_filter.is_on
        self._count.setText(self._("Shows {shown} of {total}", shown=shown, total=total))
        self._count.setVisible(is_on)
        self._show_all.setVisible(is_on)

    def show_lanes(self, seen: int, total: int) -> None:
        """Say how many phases are in sight, if not all."""
        self._lanes.set_words(self._("{seen} of {total} phases", seen=seen, total=total) + " ▸")
        self._hides_lanes = seen < total
        self._lanes.setVisible(self._hides_lanes and not self._is_empty)

    def show_tools(self, *, are_needed: bool) -> None:
        """Offer filters, or not where there is nobody to filter."""
        if self._is_empty is are_needed:
            self._is_empty = not are_needed
            self.adapt()

    def begin_to_find(self) -> None:
        """Put the keyboard into the field, where there is one."""
        if not self._filters.isHidden():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    @Slot()
    def clear(self) -> None:
        """Take every filter off."""
        for chip in (self._mine, self._overdue, self._plan, self._level):
            chip.setChecked(False)
        self._level_actions.actions()[0].setChecked(True)
        self.field.clear()
        self._on_changed()

    @Slot()
    def adapt(self) -> None:
        """On a wall there is no room for tools, and none for typed names."""
        tokens = self._around.theme.tokens
        has_tools = not tokens.masked and not self._is_empty
        self._filters.setVisible(has_tools)
        self._mine.setVisible(self._member_id is not None)
        self._lanes.setVisible(self._hides_lanes and not self._is_empty)
        self._referral.setVisible(not tokens.masked)
        if tokens.masked:
            # A typed name is a name on the wall too, and would find no initials.
            self.field.clear()
        self.field.setFixedWidth(tokens.type.body * LETTERS_TO_THE_FIELD)
        self._on_changed()

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._title.setText(_("Board"))
        self._show_all.set_words(_("Show all"))
        self._mine.set_words(_("Mine"), _("Those I coordinate"))
        self._overdue.set_words(_("Overdue"))
        self._plan.set_words(_("Without plan"), _("Need level 2 or 3, and no individual plan"))
        self._referral.set_words(_("New referral"))
        self._meeting.set_words(_("Start the meeting"))
        self.field.setPlaceholderText(_("Find …  /"))
        self.field.setAccessibleName(_("Find a person on the board"))
        for action in self._level_actions.actions():
            number = action.data()
            words = _("Need level {level}", level=number) if number else _("All need levels")
            action.setText(words)
        self._name_level()

    def _make_level_actions(self) -> QActionGroup:
        group = QActionGroup(self)
        for number in (0, *NeedLevel):
            action = QAction(self)
            action.setCheckable(True)
            action.setData(int(number))
            action.setChecked(number == 0)
            group.addAction(action)
            self._levels.addAction(action)
        return group

    def _set_up(self) -> None:
        space = self._around.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addLayout(self._first_row())
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(space.sm)
        for tool in (self._mine, self._overdue, self._plan, self._level, self.field):
            filters.addWidget(tool)
        filters.addStretch(1)
        column.addWidget(self._filters)
        self.field.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lanes.hide()

    def _first_row(self) -> QHBoxLayout:
        """What stands on the wall too: what is shown of what, and in which shape."""
        space = self._around.theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space.sm)
        row.addWidget(self._title)
        row.addSpacing(space.sm)
        for part in (self._lanes, self._count, self._show_all):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._referral)
        row.addWidget(self._meeting)
        return row

    def _connect(self) -> None:
        for chip in (self._mine, self._overdue, self._plan):
            chip.toggled.connect(self._on_changed)
        self._level.clicked.connect(self._on_level_clicked)
        self._level_actions.triggered.connect(self._on_level_chosen)
        self.field.textChanged.connect(self._on_changed)
        self.field.left.connect(self.left)
        self._show_all.clicked.connect(self.clear)
        self._lanes.clicked.connect(self.phases_requested)
        self._referral.clicked.connect(self.referral_requested)
        self._meeting.clicked.connect(self.meeting_requested)

    def _name_level(self) -> None:
        number = self._level_actions.checkedAction().data()
        words = self._("Need level {level}", level=number) if number else self._("Need level")
        self._level.set_words(f"{words} ▾")
        self._level.setAccessibleName(words)

    @Slot()
    def _on_level_clicked(self) -> None:
        # A click opens the menu; only the menu decides whether the chip is on.
        self._level.setChecked(bool(self._level_actions.checkedAction().data()))
        self._levels.popup(self._level.mapToGlobal(self._level.rect().bottomLeft()))

    @Slot(QAction)
    def _on_level_chosen(self, action: QAction) -> None:
        self._level.setChecked(bool(action.data()))
        self._name_level()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.filter_changed.emit(self.board_filter)
