"""What can be handed out: minutes, plans, interview notes and weeks, several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from teamdesk.domain.documents import BY_INITIALS, MORE_FORMATS, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.ui.documents.kind_list import KindList
from teamdesk.ui.documents.leaving_fields import LeavingFields
from teamdesk.ui.documents.subject_words import SubjectWords
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind, Chip
from teamdesk.ui.widgets.columns import ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.list_part import ListPart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.columns import Cell

SubjectKey: TypeAlias = "tuple[DocumentKind, UUID]"


class DocumentChooser(ListPart):
    """Kinds in a list, what there is of the kind with boxes to tick, format and language.

    Signals:
        export_requested: a tuple of `ExportDocument`, whose folder is asked for later.
        preview_requested: the one `ExportDocument` whose pages are to be shown.
    """

    export_requested = Signal(object)
    preview_requested = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        start: Path,
        documents: DocumentService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, IconName.DOCUMENT, parent)
        self._ = around.texts
        self._around = around
        self._words = SubjectWords(around)
        self._subjects: Mapping[DocumentKind, Sequence[SubjectRow]] = {}
        self._ticked: set[SubjectKey] = set()
        self._has_zones = False
        self.kinds = KindList()
        self._kinds_label = Label(TextRole.SECTION)
        self._kinds_label.setBuddy(self.kinds)
        self.model = ColumnsModel[SubjectRow](_subject_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.every = Button(around.theme, ButtonKind.LINK)
        self.initials = Chip(around.theme)
        self.names = Chip(around.theme)
        self.leaving = LeavingFields(around, start, documents)
        self.formats = self.leaving.formats
        self.go = Button(around.theme, ButtonKind.PRIMARY, IconName.EXPORT)
        self.pages = Button(around.theme, icon=IconName.DOCUMENT)
        self._lay_out()
        self.kinds.chosen.connect(self._on_kind)
        self.table.rows.pressed_on.connect(self._on_pressed)
        self.table.rows.opened.connect(self._on_opened)
        self.leaving.changed.connect(self._show_ready)
        self.every.clicked.connect(self._on_every)
        self.go.clicked.connect(self._on_go)
        self.pages.clicked.connect(self._on_pages)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()
        self.kinds.choose(DocumentKind.MINUTES)

    def show_subjects(self, subjects: Mapping[DocumentKind, Sequence[SubjectRow]]) -> None:
        """Show what there is to choose from; what was ticked stays ticked."""
        self._subjects = subjects
        self.leaving.forget_known()
        self._ticked &= {_subject_key(row) for rows in subjects.values() for row in rows}
        if self._has_zones is not bool(subjects.get(DocumentKind.ZONE_LIST)):
            self._name_kinds()
        self._show()

    @property
    def kind(self) -> DocumentKind:
        """The kind that is shown."""
        return self.kinds.choice or DocumentKind.MINUTES

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.heading.setText(_("Make documents"))
        self._kinds_label.setText(_("Document"))
        self.kinds.setAccessibleName(_("Document"))
        self._name_kinds()
        self.leaving.retranslate()
        self.pages.set_words(_("Show the pages"))
        self._show()

    def choose_zone(self, zone_key: UUID) -> None:
        """Begin with one zone ticked, where somebody lives in it."""
        known = {row.id for row in self._subjects.get(DocumentKind.ZONE_LIST, ())}
        if zone_key in known:
            self.kinds.choose(DocumentKind.ZONE_LIST)
            ticked = (DocumentKind.ZONE_LIST, zone_key)
            self._ticked = {key for key in self._ticked if key[0] is not ticked[0]} | {ticked}
            self._show()

    def _name_kinds(self) -> None:
        kind = self.kind
        self._has_zones = bool(self._subjects.get(DocumentKind.ZONE_LIST))
        names = self._words.kinds(has_zones=self._has_zones)
        self.kinds.set_kinds(names)
        self.kinds.choose(kind if kind in names else DocumentKind.MINUTES)

    def _show(self) -> None:
        rows = self._subjects.get(self.kind, ())
        self.table.set_words(label(self._, self.kind), self._words.columns(self.kind))
        self.model.show_rows(rows)
        self.model.tell_all_changed()
        self.empty.set_words(*self._words.nothing(self.kind))
        is_call = self.kind is DocumentKind.CALL
        self.initials.setVisible(self.kind in BY_INITIALS)
        self.names.setVisible(is_call)
        self.formats.offer(*MORE_FORMATS.get(self.kind, ()))
        self._name_initials()
        self.show_whether_empty(is_empty=not rows)
        self._show_ready()

    def _name_initials(self) -> None:
        _, is_call = self._, self.kind is DocumentKind.CALL
        self.initials.set_words(_("With initials") if is_call else _("Initials instead of names"))
        self.names.set_words(_("With names"))

    @Slot()
    def _show_ready(self) -> None:
        rows = self._chosen()
        self.leaving.ask_for((self.kind,), rows)
        chosen = len(rows)
        self.go.setEnabled(bool(chosen and self.formats.formats))
        self.pages.setEnabled(bool(self.model.rows))
        words = self._("Export")
        self.go.set_words(f"{words} ({chosen})" if chosen > 1 else words)
        everything = chosen == len(self.model.rows)
        self.every.set_words(self._("Choose none") if everything else self._("Choose all"))
        self.every.setVisible(len(self.model.rows) > 1)

    def _cells(self, row: SubjectRow) -> tuple[Cell, ...]:
        return self._words.cells(row, is_ticked=_subject_key(row) in self._ticked)

    def _chosen(self) -> list[SubjectRow]:
        return [row for row in self.model.rows if _subject_key(row) in self._ticked]

    def _lay_out(self) -> None:
        self.hold(self.table, self.every)
        self.column.insertLayout(1, self._kinds_line())
        for chip in (self.initials, self.names):
            self.column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.formats.add_action(self.pages)
        self.formats.add_action(self.go)
        self.column.addWidget(self.leaving)

    def _kinds_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._around.theme.tokens.space.md)
        line.addWidget(self._kinds_label)
        line.addWidget(self.kinds, 1)
        return line

    @Slot(object)
    def _on_kind(self, _kind: DocumentKind) -> None:
        self._show()

    @Slot(object)
    def _on_pressed(self, row: SubjectRow) -> None:
        self._ticked ^= {_subject_key(row)}
        self.model.tell_all_changed()
        self._show_ready()

    @Slot(object)
    def _on_opened(self, row: SubjectRow) -> None:
        # The first click of a double click has ticked it already.
        self._ticked.add(_subject_key(row))
        self.model.tell_all_changed()
        self._on_go()

    @Slot()
    def _on_every(self) -> None:
        everyone = {_subject_key(row) for row in self.model.rows}
        self._ticked = self._ticked - everyone if everyone <= self._ticked else everyone
        self.model.tell_all_changed()
        self._show_ready()

    @Slot()
    def _on_go(self) -> None:
        wanted = tuple(self._command(row) for row in self._chosen())
        if wanted and self.formats.formats:
            self.export_requested.emit(wanted)

    @Slot()
    def _on_pages(self) -> None:
        """Show the row that the keyboard is on, or else the first that is ticked."""
        place = self.table.rows.currentIndex().row()
        rows = self.model.rows
        on_it = [rows[place]] if 0 <= place < len(rows) else []
        for row in (on_it or self._chosen() or list(rows))[:1]:
            self.preview_requested.emit(self._command(row))

    def _command(self, row: SubjectRow) -> ExportDocument:
        return self.leaving.command(
            row,
            uses_initials=self.initials.isChecked() and row.kind in BY_INITIALS,
            shows_names=self.names.isChecked() and row.kind is DocumentKind.CALL,
        )


def _subject_id(row: SubjectRow) -> UUID:
    return row.id


def _subject_key(row: SubjectRow) -> SubjectKey:
    # A case may have a plan, and a week plan besides.
    return row.kind, row.id
