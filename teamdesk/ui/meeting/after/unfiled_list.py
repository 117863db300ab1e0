"""«Ikke overført til journal»: case minutes of all meetings that aren't in the record yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.rows.minutes import CaseMinutesRow
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.format_choice import FormatChoice
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.list_part import ListPart

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from teamdesk.ui.surroundings import Surroundings


class UnfiledList(ListPart):
    """The oldest first; Space ticks, and what is ticked is exported, copied or marked at once.

    Signals:
        filing_requested: the `CaseMinutesRow`s that lie in the record now.
        export_requested: a tuple of `ExportDocument`, one for each case.
        copy_requested: the `CaseMinutesRow` to be copied as text.
        opened: the `CaseMinutesRow` whose meeting is to be read.
    """

    filing_requested = Signal(object)
    export_requested = Signal(object)
    copy_requested = Signal(object)
    opened = Signal(object)

    def __init__(self, around: Surroundings, start: Path, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, IconName.DOCUMENT, parent)
        self._ = around.texts
        self._around = around
        self._start = start
        self._ticked: set[UUID] = set()
        self.model = ColumnsModel[CaseMinutesRow](_row_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.every = Button(around.theme, ButtonKind.LINK)
        self.file = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.copy = Button(around.theme)
        self.export = Button(around.theme, icon=IconName.EXPORT)
        self.formats = FormatChoice(around.theme, around.texts)
        self._why = Label(TextRole.SMALL, wraps=True)
        self._lay_out()
        self.table.rows.pressed_on.connect(self._on_pressed)
        self.table.rows.opened.connect(self.opened)
        self.every.clicked.connect(self._on_every)
        self.file.clicked.connect(self._on_file)
        self.copy.clicked.connect(self._on_copy)
        self.export.clicked.connect(self._on_export)
        self.formats.changed.connect(self._show_ready)
        around.theme.changed.connect(self.model.tell_all_changed)

    def show_rows(self, rows: Sequence[CaseMinutesRow]) -> None:
        """Show what isn't filed; what was ticked and is still there stays ticked."""
        self._ticked &= {row.id for row in rows}
        self.model.show_rows(rows)
        self.model.tell_all_changed()
        self.show_whether_empty(is_empty=not rows)
        self._show_ready()

    @property
    def chosen(self) -> tuple[CaseMinutesRow, ...]:
        """What is ticked, in the order of the list."""
        return tuple(row for row in self.model.rows if row.id in self._ticked)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.heading.setText(_("Not filed in the record"))
        columns = (Column(_("Person"), 40), Column(_("Case"), 20), Column(_("Meeting"), 40))
        self.table.set_words(_("Not filed in the record"), columns)
        self.empty.set_words(
            _("Everything is filed in the record"),
            _("Cases stand here from the moment a meeting is closed until they are filed."),
        )
        self.file.set_words(_("Mark as filed in the record"))
        self.copy.set_words(_("Copy as text"))
        self.export.set_words(_("Export"))
        self.formats.retranslate()
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        count = len(self.chosen)
        self.file.setEnabled(bool(count))
        self.copy.setEnabled(count == 1)
        self.export.setEnabled(bool(count and self.formats.formats))
        few = self._("Choose cases in the list first, with the space bar or a click.")
        many = self._("One case at a time is copied as text.")
        self._why.setText(few if not count else many if count > 1 else "")
        self._why.setVisible(count != 1 and bool(self.model.rows))
        is_all = bool(count) and count == len(self.model.rows)
        self.every.set_words(self._("Choose none") if is_all else self._("Choose all"))
        self.every.setVisible(len(self.model.rows) > 1)

    def _cells(self, row: CaseMinutesRow) -> tuple[Cell, ...]:
        _ = self._
        is_ticked = row.id in self._ticked
        chosen = _("chosen") if is_ticked else _("not chosen")
        name = self._around.names.called(row.case_id, row.person_name)
        day = self._.formats.weekday_date(row.held_on)
        return (
            Cell(name, spoken=f"{chosen}, {name}", tick=is_ticked),
            Cell(row.case_number, is_quiet=True),
            Cell(day, spoken=self._.formats.weekday_long(row.held_on), is_quiet=True),
        )

    def _lay_out(self) -> None:
        self.hold(self.table, self.every)
        buttons = QWidget()
        flow = FlowLayout(self._around.theme.tokens.space.sm, buttons)
        for button in (self.file, self.export, self.copy):
            flow.addWidget(button)
        foot = QVBoxLayout()
        foot.addWidget(self._why)
        foot.addWidget(self.formats)
        foot.addWidget(buttons)
        self.column.addLayout(foot)

    @Slot(object)
    def _on_pressed(self, row: CaseMinutesRow) -> None:
        self._ticked ^= {row.id}
        self.model.tell_all_changed()
        self._show_ready()

    @Slot()
    def _on_every(self) -> None:
        everyone = {row.id for row in self.model.rows}
        self._ticked = set() if everyone <= self._ticked else everyone
        self.model.tell_all_changed()
        self._show_ready()

    @Slot()
    def _on_file(self) -> None:
        self.filing_requested.emit(self.chosen)

    @Slot()
    def _on_copy(self) -> None:
        for row in self.chosen[:1]:
            self.copy_requested.emit(row)

    @Slot()
    def _on_export(self) -> None:
        wanted = tuple(
            ExportDocument(
                DocumentKind.CASE_MINUTES,
                row.id,
                self.formats.formats,
                self._start,
                self.formats.language,
            )
            for row in self.chosen
        )
        if wanted:
            self.export_requested.emit(wanted)


def _row_id(row: CaseMinutesRow) -> UUID:
    return row.id
