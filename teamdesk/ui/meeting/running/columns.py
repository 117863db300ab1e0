"""The three columns of a meeting that runs, and what gives way where the letters are large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from teamdesk.ui.widgets.labels import dividing_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from teamdesk.ui.meeting.running.time_strip import TimeStrip
    from teamdesk.ui.theme.theme import Theme

# Widths in units of the body text, and the most they may take of the window.
AGENDA_WIDTH, AGENDA_SHARE = 17, 0.19
NOTE_WIDTH, NOTE_SHARE = 29, 0.34
# Where the letters are this large, the agenda makes room: Ctrl+Enter goes on without it.
NARROWEST_WITH_AGENDA = 40
# On the wall all look at the one on stage: the whole case is to stand there without scrolling.
NARROWEST_WITH_AGENDA_ON_WALL = 60
# Where they are larger still the note stands below the stage, and the page is scrolled.
NARROWEST_BESIDE = 36
LOWEST_STAGE, LOWEST_NOTE = 10, 15


class Columns(QBoxLayout):
    """Agenda, stage and note beside each other as far as there is room."""

    def __init__(
        self, theme: Theme, left: QWidget, middle: QWidget, right: QWidget, strip: TimeStrip
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._theme = theme
        self._left, self._right, self._strip = left, right, strip
        self._is_agenda_wanted = self._is_agenda_lent = False
        self._width = 0
        self._between = dividing_line(upright=True)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        # What stands behind the stage, as the room does, never pushes the note out of the window.
        middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(strip)
        centre.addWidget(middle, 1)
        self.addWidget(left)
        self.addWidget(self._between)
        self.addLayout(centre, 1)
        self.addWidget(dividing_line(upright=True))
        self.addWidget(right)
        strip.agenda_wanted.connect(self._on_agenda_wanted)

    def fit(self, width: int, stage: QScrollArea) -> None:
        """Make the side columns as wide as their text wants and ``width`` allows."""
        self._width = width
        unit = self._theme.tokens.type.body
        is_turned = width < unit * NARROWEST_BESIDE
        directions = QBoxLayout.Direction
        self.setDirection(directions.TopToBottom if is_turned else directions.LeftToRight)
        self._show_agenda()
        note = width if is_turned else round(min(unit * NOTE_WIDTH, width * NOTE_SHARE))
        self._right.setFixedWidth(note)
        stage.setMinimumHeight(unit * LOWEST_STAGE if is_turned else 0)
        self._right.setMinimumHeight(unit * LOWEST_NOTE if is_turned else 0)

    def lend_agenda(self) -> None:
        """Show the agenda for as long as something is asked in it."""
        self._is_agenda_lent = True
        self._show_agenda()

    @Slot()
    def take_agenda_back(self) -> None:
        """Let the agenda make room again, where it does."""
        self._is_agenda_lent = False
        self._show_agenda()

    def _show_agenda(self) -> None:
        tokens = self._theme.tokens
        narrowest = NARROWEST_WITH_AGENDA_ON_WALL if tokens.masked else NARROWEST_WITH_AGENDA
        has_room = self._width >= tokens.type.body * narrowest
        # Where it is asked for all the same it is to be read: the stage is looked at afterwards.
        share = AGENDA_SHARE if has_room else NOTE_SHARE
        agenda = min(tokens.type.body * AGENDA_WIDTH, self._width * share)
        self._left.setFixedWidth(round(agenda))
        is_shown = has_room or self._is_agenda_wanted or self._is_agenda_lent
        self._left.setVisible(is_shown)
        self._between.setVisible(is_shown)
        self._strip.setVisible(not has_room)
        self._strip.show_time()

    @Slot()
    def _on_agenda_wanted(self) -> None:
        self._is_agenda_wanted = not self._is_agenda_wanted
        self._show_agenda()
