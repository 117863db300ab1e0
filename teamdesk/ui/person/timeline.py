"""«Tidslinje»: what happened, filtered by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.rows.people import TimelineKind, TimelineRow
from teamdesk.ui.person.lines import Dated, DatedLine
from teamdesk.ui.person.timeline_words import KIND_NAMES, timeline_sentence
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.surroundings import Surroundings

AT_FIRST, MORE = 8, 30
EVENTS, EVERYTHING = "events", ""


class TimelineCard(Card):
    """The newest first; the many visits only on request."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._rows: Sequence[TimelineRow] = ()
        self._shown = AT_FIRST
        self._title = Label(TextRole.SECTION)
        self.filter = DropDown()
        self.filter.currentIndexChanged.connect(self._on_filtered)
        self._lines: RowsBox[DatedLine, Dated] = RowsBox(
            lambda: DatedLine(around), DatedLine.show_dated, 0
        )
        self._empty = Label(TextRole.MUTED, wraps=True)
        self.more = Button(around.theme, ButtonKind.LINK)
        self.more.clicked.connect(self._on_more)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.filter, 1)
        self.body.addLayout(head)
        for widget in (self._lines, self._empty, self.more):
            self.body.addWidget(widget)

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show what happened to one person."""
        self._rows = rows
        self._offer_kinds()
        self._show()

    def rewind(self) -> None:
        """Show only the newest again, for another person."""
        self._shown = AT_FIRST

    def _offer_kinds(self) -> None:
        _ = self._
        chosen = self.filter.currentData()
        there = {row.kind for row in self._rows}
        self._title.setText(_("Timeline"))
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(_("Without visits"), EVENTS)
        self.filter.addItem(_("Everything"), EVERYTHING)
        for kind in TimelineKind:
            if kind in there:
                self.filter.addItem(_(KIND_NAMES[kind]), kind.value)
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.blockSignals(False)
        self.filter.setAccessibleName(_("Show in the timeline"))

    def _show(self) -> None:
        wanted = self._wanted()
        today = self._around.clock.today()
        formats = self._.formats
        self._lines.show_rows(
            [
                Dated(
                    self._("today") if row.on == today else formats.date_short(row.on),
                    timeline_sentence(self._, row),
                )
                for row in wanted[: self._shown]
            ]
        )
        hidden = len(wanted) - self._shown
        self.more.setVisible(hidden > 0)
        self.more.set_words(self._("Show more ({count})", count=max(0, hidden)))
        self._empty.setText(self._("Nothing has happened yet."))
        self._empty.setVisible(not wanted)

    def _wanted(self) -> list[TimelineRow]:
        chosen = self.filter.currentData() or EVERYTHING
        if chosen == EVENTS:
            return [row for row in self._rows if row.kind is not TimelineKind.CONTACT]
        return [row for row in self._rows if chosen in (EVERYTHING, row.kind.value)]

    @Slot(int)
    def _on_filtered(self, _place: int) -> None:
        self._shown = AT_FIRST
        self._show()

    @Slot()
    def _on_more(self) -> None:
        self._shown += MORE
        self._show()
