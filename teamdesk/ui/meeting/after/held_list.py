"""The meetings that were held, with a field that searches in what was said there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.rows.minutes import HeldMeetingRow
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.list_part import ListPart

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from teamdesk.ui.surroundings import Surroundings


class HeldList(QWidget):
    """The newest first; the arrow keys read, the field leaves those in which the words were said.

    Signals:
        chosen: the `HeldMeetingRow` to be read.
        searched: the words that are typed.
        unfiled_requested: show what isn't in the record.
    """

    chosen = Signal(object)
    searched = Signal(str)
    unfiled_requested = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._unfiled = 0
        self._opened: UUID | None = None
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._field = InlineField(around.theme, self.search)
        self.model = ColumnsModel[HeldMeetingRow](_row_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.unfiled = Button(around.theme, icon=IconName.DOCUMENT)
        self.part = ListPart(around.theme, IconName.DOCUMENT)
        self.part.hold(self.table, self.unfiled)
        self.part.column.insertWidget(1, self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.part)
        self.search.textChanged.connect(self.searched)
        self.table.rows.selectionModel().currentChanged.connect(self._on_current)
        self.table.rows.opened.connect(self.chosen)
        self.table.rows.pressed_on.connect(self.chosen)
        self.table.rows.show_chosen()
        self.unfiled.clicked.connect(self.unfiled_requested)
        around.theme.changed.connect(self.model.tell_all_changed)
        around.theme.changed.connect(self.retranslate)

    def show_meetings(
        self, rows: Sequence[HeldMeetingRow], unfiled: int, *, is_any: bool = True
    ) -> None:
        """Show the meetings that fit the search, and how many cases aren't in the record."""
        self._unfiled = unfiled
        for tool in (self._field, self.unfiled):
            tool.setVisible(is_any)
        self.model.show_rows(rows)
        self.model.tell_all_changed()
        self.part.show_whether_empty(is_empty=not rows)
        self.retranslate()

    def choose(self, meeting_id: UUID) -> bool:
        """Make a meeting the current one; False where it isn't listed."""
        place = self.model.place_of(meeting_id)
        if place is not None:
            self.table.rows.setCurrentIndex(self.model.index(place))
        return place is not None

    def show_opened(self, meeting_id: UUID) -> None:
        """Mark the meeting that is read beside the list; it isn't chosen once more by that."""
        self._opened = meeting_id
        self.choose(meeting_id)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.part.heading.setText(_("Minutes"))
        self._field.set_words(_("Search in minutes"))
        self.search.setPlaceholderText(_("A word, a name or a case number"))
        shares = (36, 24, 40) if self._around.theme.tokens.masked else (43, 23, 34)
        heads = (_("Meeting"), _("Cases"), "")
        columns = tuple(Column(head, share) for head, share in zip(heads, shares, strict=True))
        self.table.set_words(_("Meetings that were held"), columns)
        words = _("Not filed in the record ({count})", count=self._unfiled)
        is_wall = self._around.theme.tokens.masked
        shown = _("Not filed ({count})", count=self._unfiled) if is_wall else words
        self.unfiled.set_words(shown, "Alt+J")
        self.unfiled.setAccessibleName(words)
        if self.search.text().strip():
            self.part.empty.set_words(
                _("Nothing found"), _("No minutes hold all of these words."), ""
            )
        else:
            self.part.empty.set_words(
                _("No minutes yet"), _("Minutes stand here once a meeting is closed.")
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow down goes from the search into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.rows.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _cells(self, row: HeldMeetingRow) -> tuple[Cell, ...]:
        _, formats = self._, self._.formats
        said = [_("not read")] if row.is_unread else []
        is_wall = self._around.theme.tokens.masked
        # On the wall there is no room for it, and the button above tells how many in all.
        if row.unfiled and not is_wall:
            said.append(_("{count} not filed", count=row.unfiled))
        day = f"{formats.weekday_date(row.held_on)} {row.held_on.year}"
        if is_wall:
            # The letters of the wall leave a line for the day and one for the kind.
            day = formats.date_short(row.held_on)
        kind = label(_, row.kind)
        return (
            Cell(
                f"{day}\n{kind}",
                spoken=f"{kind} {formats.weekday_long(row.held_on)}",
                is_strong=row.is_unread,
            ),
            Cell(str(row.spoken_of), spoken=_("{count} cases", count=row.spoken_of)),
            Cell(" · ".join(said), is_quiet=True),
        )

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self.model.at(now.row()).id != self._opened:
            self.chosen.emit(self.model.at(now.row()))


def _row_id(row: HeldMeetingRow) -> UUID:
    return row.id
