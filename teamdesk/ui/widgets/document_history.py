"""What was handed out: when, by whom, in which format and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import OF_A_YEAR, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.domain.names import short_initials
from teamdesk.domain.rows.documents import DocumentRow
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.format_choice import FORMAT_NAMES, LANGUAGE_NAMES
from teamdesk.ui.widgets.list_part import ListPart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.surroundings import Surroundings


class DocumentHistory(ListPart):
    """The newest first; what is handed out again gets the content of today.

    Signals:
        export_requested: a tuple with one `ExportDocument`.
    """

    export_requested = Signal(object)

    def __init__(self, around: Surroundings, start: Path, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, IconName.DOCUMENT, parent)
        self._ = around.texts
        self._around = around
        self._start = start
        self._held: Mapping[UUID, date] = {}
        self.again = Button(around.theme, icon=IconName.EXPORT)
        self.model = ColumnsModel[DocumentRow](_document_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.hold(self.table, self.again)
        self.again.clicked.connect(self._on_again)
        self.table.rows.opened.connect(self._on_opened)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()

    def show_documents(self, rows: Sequence[DocumentRow], held: Mapping[UUID, date]) -> None:
        """Show what was handed out; ``held`` tells the day of the meetings."""
        self._held = held
        self.model.show_rows(rows)
        self.again.setVisible(bool(rows))
        self.show_whether_empty(is_empty=not rows)

    def choose(self, document_id: UUID) -> bool:
        """Make a document the current one; False where it is not listed."""
        place = self.model.place_of(document_id)
        if place is not None:
            self.table.rows.setCurrentIndex(self.model.index(place))
        return place is not None

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.heading.setText(_("Handed out"))
        self.again.set_words(_("Export again"))
        self.table.set_words(
            _("Handed out"),
            (
                Column(_("When"), 20),
                Column(_("Document"), 27),
                Column(_("Concerns"), 25),
                Column(_("Format"), 18),
                Column(_("By"), 10),
            ),
        )
        self.empty.set_words(
            _("Nothing handed out yet"),
            _(
                "Every document that leaves Teamdesk stands here: what, when, by whom. "
                "You make the first with «Export»."
            ),
        )

    def _cells(self, row: DocumentRow) -> tuple[Cell, ...]:
        formats = self._.formats
        at = row.exported_at.astimezone()
        day = formats.date_short(at.date())
        by = short_initials(row.member_name)
        return (
            Cell(day, spoken=f"{day} {formats.time(at)}", is_quiet=True),
            Cell(label(self._, row.kind), is_strong=True),
            Cell(self._concerns(row)),
            Cell(
                f"{FORMAT_NAMES[row.format]} · {row.language}",
                spoken=f"{FORMAT_NAMES[row.format]}, {LANGUAGE_NAMES[Language(row.language)]}",
                is_quiet=True,
            ),
            Cell(by, spoken=row.member_name, is_quiet=True),
        )

    def _concerns(self, row: DocumentRow) -> str:
        if row.subject_id in self._held:
            return self._.formats.weekday_date(self._held[row.subject_id])
        if row.kind in OF_A_YEAR and row.week_of is not None:
            return str(row.week_of.year)
        # Members stand by their names on the wall too.
        name = row.person_name
        if row.case_id is not None:
            name = self._around.names.called(row.case_id, name)
        return f"{name} · {self._.formats.week(row.week_of)}" if row.week_of else name

    @Slot()
    def _on_again(self) -> None:
        place = max(0, self.table.rows.currentIndex().row())
        if self.model.rows:
            self._on_opened(self.model.at(place))

    @Slot(object)
    def _on_opened(self, row: DocumentRow) -> None:
        again = ExportDocument(
            row.kind,
            row.subject_id,
            (row.format,),
            self._start,
            Language(row.language),
            row.week_of,
            row.uses_initials,
            shows_names=row.shows_names,
            case_id=row.case_id if row.kind is DocumentKind.GUEST_MINUTES else None,
        )
        self.export_requested.emit((again,))


def _document_id(row: DocumentRow) -> UUID:
    return row.id
