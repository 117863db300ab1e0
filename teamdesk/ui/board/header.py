"""The lines over the cards: what is shown, what is hidden by a filter, and the two first deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from teamdesk.ui.board.filter.line import FilterLine
from teamdesk.ui.board.shape_words import shape_words
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.navigation import Place
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.number_keys import NumberKeys
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.board.filter.filtering import Filtering
    from teamdesk.ui.board.look import LookKeeper
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text: on a wall with less the rail says which place it is, and the shapes
# are chosen by their keys.
NARROWEST_WITH_TITLE, NARROWEST_WITH_SHAPES = 40, 24


class BoardHeader(QWidget):
    """Title, filters and buttons.

    Signals:
        referral_requested: a person is to come in.
        meeting_requested: the meeting is to begin.
        phases_requested: show the lanes that are out of sight.
        left: the keyboard goes back to the cards.
    """

    referral_requested = Signal()
    meeting_requested = Signal()
    phases_requested = Signal()
    left = Signal()

    def __init__(
        self,
        around: Surroundings,
        filtering: Filtering,
        looks: LookKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._filtering = filtering
        self._looks = looks
        self._is_empty = False
        self._hides_lanes = False
        self._shows_nobody = False
        theme = around.theme
        self._title = Label(TextRole.TITLE)
        self._shapes = SegmentedControl(theme)
        self._keys = NumberKeys(Shape, self)
        self._count = Label(TextRole.STRONG)
        self._show_all = Button(theme, ButtonKind.LINK)
        self.filters = FilterLine(around, filtering, self)
        self._lanes = Button(theme, ButtonKind.CHIP)
        self._left_out: Label | None = None
        self._row = QHBoxLayout()
        self._referral = Button(theme)
        self._meeting = Button(theme, ButtonKind.PRIMARY, IconName.PLAY)
        self._set_up()
        self._connect()
        self.adapt()
        self.retranslate()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many are shown, if not all: nobody shall take a part for the whole."""
        is_on = self._filtering.filter.is_on
        words = self._("Shows {shown} of {total}", shown=shown, total=total)
        self._count.setText(words)
        self._count.setAccessibleName(f"{words}: {self._filtering.in_words()}" if is_on else "")
        self._count.setVisible(is_on)
        self._show_all.setVisible(is_on)
        self._shows_nobody = is_on and not shown
        self._offer_lanes()

    def show_lanes(self, seen: int, total: int) -> None:
        """Say how many phases are in sight, if not all."""
        self._lanes.set_words(self._("{seen} of {total} phases", seen=seen, total=total) + " ▸")
        self._hides_lanes = seen < total
        self._offer_lanes()

    @Slot(int)
    def show_left_out(self, count: int) -> None:
        """Say how many chosen columns of the list have no room on the wall, if any."""
        if self._left_out is None and count:
            self._left_out = Label(TextRole.MUTED)
            self._row.insertWidget(self._row.indexOf(self._lanes), self._left_out)
        if self._left_out is not None:
            words = self._.plural("+{count} column", "+{count} columns", count)
            why = self._("Columns that the wall has no room for: {count}", count=count)
            self._left_out.setText(words)
            self._left_out.setAccessibleName(why)
            self._left_out.setToolTip(why)
            self._left_out.setVisible(count > 0)

    def show_tools(self, *, are_needed: bool) -> None:
        """Offer filters, or not where there is nobody to filter."""
        if self._is_empty is are_needed:
            self._is_empty = not are_needed
            self.adapt()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the audience needs least where the letters are large."""
        super().resizeEvent(event)
        self.adapt()

    @Slot()
    def adapt(self) -> None:
        """On a wall there is no room for tools, and none for typed names."""
        tokens = self._around.theme.tokens
        is_masked, letters = tokens.masked, self.width() / tokens.type.body
        has_room = not is_masked or letters >= NARROWEST_WITH_TITLE
        self._title.setVisible(has_room)
        self._meeting.setText(self._("Start the meeting") if has_room else "")
        may_turn = not is_masked or letters >= NARROWEST_WITH_SHAPES
        self.filters.show_tools(are_needed=not self._is_empty)
        self._offer_lanes()
        self._shapes.setVisible(may_turn and not self._is_empty)
        self._referral.setVisible(not is_masked)
        # Where nobody is yet, there is nobody to meet about.
        has_meeting = self._around.navigator.has(Place.MEETING)
        self._meeting.setVisible(has_meeting and not self._is_empty)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._title.setText(_("Board"))
        self._shapes.set_segments(shape_words(_))
        self._shapes.set_hints(self._keys.hints)
        self._show_shape()
        self._show_all.set_words(_("Show all"))
        self._referral.set_words(_("New referral"))
        self._meeting.set_words(_("Start the meeting"))
        self.filters.retranslate()
        self.adapt()

    @Slot()
    def _show_shape(self) -> None:
        self._shapes.choose(self._looks.look.shape)

    @Slot()
    def _on_show_all(self) -> None:
        self._filtering.clear()
        # The button has gone with the filter, and would leave the keyboard to the rail.
        self.left.emit()

    def _offer_lanes(self) -> None:
        """Offer the lanes out of sight, where there are any in sight."""
        has_lanes = not self._is_empty and not self._shows_nobody
        self._lanes.setVisible(self._hides_lanes and has_lanes)

    def _set_up(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._around.theme.tokens.space.sm)
        self._fill_row()
        column.addLayout(self._row)
        column.addWidget(self.filters)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lanes.hide()

    def _fill_row(self) -> None:
        """What stands on the wall too: what is shown of what, and in which shape."""
        space = self._around.theme.tokens.space
        row = self._row
        row.setSpacing(space.sm)
        row.addWidget(self._title)
        row.addSpacing(space.sm)
        for part in (self._shapes, self._lanes, self._count, self._show_all):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._referral)
        row.addWidget(self._meeting)

    def _connect(self) -> None:
        self.filters.left.connect(self.left)
        self._show_all.clicked.connect(self._on_show_all)
        self._lanes.clicked.connect(self.phases_requested)
        self._shapes.chosen.connect(self._looks.use_shape)
        self._keys.pressed.connect(self._looks.use_shape)
        self._looks.changed.connect(self._show_shape)
        self._referral.clicked.connect(self.referral_requested)
        self._meeting.clicked.connect(self.meeting_requested)
        self._around.navigator.places_changed.connect(self.adapt)
