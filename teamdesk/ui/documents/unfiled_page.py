"""What was handed out about persons and isn't in the patient record yet."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.labels import label
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.format_choice import FORMAT_NAMES
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.list_part import ListPart
from teamdesk.ui.widgets.record_form import RecordForm

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.documents import InRecord
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.ui.surroundings import Surroundings


class OneExport(NamedTuple):
    """A document in the formats that it was handed out in at once."""

    rows: tuple[DocumentRow, ...]

    @property
    def first(self) -> DocumentRow:
        """The file that tells of all."""
        return self.rows[0]


class UnfiledPage(ListPart):
    """The oldest first; Space ticks, and what is ticked is filed at once.

    Signals:
        filing_requested: the `DocumentRow`s, and an `InRecord`.
    """

    filing_requested = Signal(object, object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, IconName.DOCUMENT, parent)
        self._ = around.texts
        self._around = around
        self._ticked: set[UUID] = set()
        self._has_handed_out = False
        self.model = ColumnsModel[OneExport](_key, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.every = Button(around.theme, ButtonKind.LINK)
        self.file = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.form = RecordForm(around)
        self._told = Label(TextRole.SMALL, wraps=True)
        self.hold(self.table, self.every)
        for widget in (self._told, self.form, self.file):
            self.column.addWidget(widget)
        self.table.rows.pressed_on.connect(self._on_pressed)
        self.table.rows.opened.connect(self._on_opened)
        self.every.clicked.connect(self._on_every)
        self.file.clicked.connect(self._on_file)
        self.form.told.connect(self._on_told)
        self.form.left.connect(self._show_ready)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()

    def show_rows(self, rows: Sequence[DocumentRow], *, has_handed_out: bool) -> None:
        """Show what isn't filed; what was ticked and is still there stays ticked.

        Args:
            rows: the files that aren't filed.
            has_handed_out: something about a person has left, filed or not.
        """
        self._has_handed_out = has_handed_out
        self._name_nothing()
        exports = [
            OneExport(tuple(group))
            for _key, group in groupby(
                rows, lambda row: (row.exported_at, row.kind, row.subject_id, row.edition)
            )
        ]
        self._ticked &= {_key(export) for export in exports}
        self.model.show_rows(exports)
        self.model.tell_all_changed()
        self.show_whether_empty(is_empty=not exports)
        self._show_ready()

    @property
    def chosen(self) -> tuple[DocumentRow, ...]:
        """The files of all that is ticked."""
        ticked = (export for export in self.model.rows if _key(export) in self._ticked)
        return tuple(row for export in ticked for row in export.rows)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.heading.setText(_("Not filed in the record"))
        columns = (
            Column(_("Person"), 30),
            Column(_("Case"), 14),
            Column(_("Document"), 32),
            Column(_("Exported"), 24),
        )
        self.table.set_words(_("Not filed in the record"), columns)
        self._name_nothing()
        self._told.setText(
            _(
                "Of what was exported several times, the newest counts. "
                "Minutes of cases that were not exported stand under “Minutes” in the meeting."
            )
        )
        self.file.set_words(_("Filed in the record …"))
        self.form.retranslate()
        self._show_ready()

    def _name_nothing(self) -> None:
        _ = self._
        title = (
            _("Everything is filed in the record")
            if self._has_handed_out
            else _("Nothing is exported about anybody yet")
        )
        hint = _("What is exported about a person stands here until it is filed.")
        self.empty.set_words(title, hint)

    def _cells(self, export: OneExport) -> tuple[Cell, ...]:
        _, row = self._, export.first
        is_ticked = _key(export) in self._ticked
        name = row.person_name
        if row.case_id is not None:
            name = self._around.names.called(row.case_id, name)
        chosen = _("chosen") if is_ticked else _("not chosen")
        formats = ", ".join(FORMAT_NAMES[each.format] for each in export.rows)
        day = row.exported_at.astimezone().date()
        return (
            Cell(name, spoken=f"{chosen}, {name}", tick=is_ticked),
            Cell(row.case_number, is_quiet=True),
            Cell(f"{label(self._, row.kind)} · {formats}"),
            Cell(_.formats.weekday_date(day), spoken=_.formats.weekday_long(day), is_quiet=True),
        )

    @Slot()
    def _show_ready(self) -> None:
        self.file.setEnabled(bool(self.chosen))
        self.file.setVisible(bool(self.model.rows) and self.form.isHidden())
        self._told.setVisible(bool(self.model.rows))
        is_all = len(self._ticked) == len(self.model.rows)
        self.every.set_words(self._("Choose none") if is_all else self._("Choose all"))
        self.every.setVisible(len(self.model.rows) > 1)

    @Slot(object)
    def _on_pressed(self, export: OneExport) -> None:
        self._ticked ^= {_key(export)}
        self.model.tell_all_changed()
        self._show_ready()

    @Slot(object)
    def _on_opened(self, export: OneExport) -> None:
        self._ticked.add(_key(export))
        self.model.tell_all_changed()
        self._on_file()

    @Slot()
    def _on_every(self) -> None:
        everyone = {_key(export) for export in self.model.rows}
        self._ticked = set() if everyone <= self._ticked else everyone
        self.model.tell_all_changed()
        self._show_ready()

    @Slot()
    def _on_file(self) -> None:
        count = len(self._ticked)
        if count:
            self.form.begin(self._.plural("{count} document", "{count} documents", count))
            self._show_ready()

    @Slot(object)
    def _on_told(self, standing: InRecord) -> None:
        self.filing_requested.emit(self.chosen, standing)
        self._show_ready()


def _key(export: OneExport) -> UUID:
    return export.first.id
