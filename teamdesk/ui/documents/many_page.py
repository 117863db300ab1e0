"""Many documents in one go: persons and kinds are chosen, and all of it is written at once."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.documents import PLANS, DocumentKind
from teamdesk.ui.documents.kind_ticks import KindTicks
from teamdesk.ui.documents.leaving_fields import LeavingFields
from teamdesk.ui.documents.many_words import ManyWords
from teamdesk.ui.documents.people_to_export import PersonToExport, due_this_month, people_of
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.list_part import ListPart
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.surroundings import Surroundings


# In units of the body text: with less the kinds stand above the persons.
NARROWEST_BESIDE = 38


class Who(StrEnum):
    """Which persons are listed."""

    EVERYBODY = "everybody"
    DUE = "due"


class ManyPage(ListPart):
    """All whom the choice holds are ticked at first; Space leaves one out.

    Signals:
        export_requested: a tuple of `ExportDocument`, whose folder is asked for later.
    """

    export_requested = Signal(object)

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
        self._words = ManyWords(around)
        self._shown = _Shown({}, {})
        self._left_out: set[UUID] = set()
        self.who = DropDown()
        # Its words come with the persons, after it was first measured.
        self.who.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.kinds = KindTicks(around)
        self.model = ColumnsModel[PersonToExport](_key, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.every = Button(around.theme, ButtonKind.LINK)
        self.leaving = LeavingFields(around, start, documents)
        self.formats = self.leaving.formats
        self.go = Button(around.theme, ButtonKind.PRIMARY, IconName.EXPORT)
        self._who_label = Label(TextRole.SECTION)
        self._lay_out()
        self.kinds.changed.connect(self._show)
        self.who.currentIndexChanged.connect(self._on_who)
        self.table.rows.pressed_on.connect(self._on_pressed)
        self.table.rows.opened.connect(self._on_pressed)
        self.every.clicked.connect(self._on_every)
        self.leaving.changed.connect(self._show_ready)
        self.go.clicked.connect(self._on_go)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()

    def show_subjects(
        self, subjects: Mapping[DocumentKind, Sequence[SubjectRow]], zones: Mapping[UUID, UUID]
    ) -> None:
        """Show whom there is something about; who was left out stays so."""
        self._shown = _Shown(subjects, zones)
        self.leaving.forget_known()
        self._offer_kinds()
        self._name_choices()
        self._show()

    @property
    def wanted(self) -> tuple[SubjectRow, ...]:
        """What will be written, person by person."""
        chosen = (row for row in self.model.rows if row.case_id not in self._left_out)
        return tuple(subject for row in chosen for subject in row.subjects)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.heading.setText(_("Many at once"))
        self._who_label.setText(_("Whom"))
        self.who.setAccessibleName(_("Whom"))
        self.table.set_words(_("Persons"), self._words.columns())
        self.empty.set_words(*self._words.nobody())
        self.leaving.retranslate()
        self.kinds.retranslate()
        self._name_choices()
        self._show()

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        lists = SideBySide(self._around.theme, NARROWEST_BESIDE, space.lg)
        lists.add(self.kinds, 1)
        self.hold(self.table, self.every, within=lists, share=3)
        choice = QHBoxLayout()
        choice.setSpacing(space.md)
        self._who_label.setBuddy(self.who)
        choice.addWidget(self._who_label)
        choice.addWidget(self.who)
        choice.addStretch(1)
        self.column.insertLayout(1, choice)
        self.formats.add_action(self.go)
        self.column.addWidget(self.leaving)

    def _offer_kinds(self) -> None:
        self.kinds.offer(
            kind
            for kind, rows in self._shown.subjects.items()
            if any(row.case_id is not None for row in rows)
        )

    def _name_choices(self) -> None:
        place = max(0, self.who.currentIndex())
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItem(self._("Everybody"), Who.EVERYBODY)
        self.who.addItem(self._("Plans to be revised this month"), Who.DUE)
        for zone in self._shown.subjects.get(DocumentKind.ZONE_LIST, ()):
            self.who.addItem(self._("Zone {name}", name=zone.person_name), str(zone.id))
        self.who.setCurrentIndex(min(place, self.who.count() - 1))
        self.who.blockSignals(False)

    @Slot()
    def _show(self) -> None:
        rows = people_of(self._shown.subjects, self.kinds.chosen)
        who = self.who.currentData()
        if who == Who.DUE:
            rows = due_this_month(rows, self._around.clock.today())
        elif who not in (Who.EVERYBODY, None):
            rows = [row for row in rows if str(self._shown.zones.get(row.case_id, "")) == who]
        self.model.show_rows(rows)
        self.model.tell_all_changed()
        self.show_whether_empty(is_empty=not rows)
        self._show_ready()

    def _cells(self, row: PersonToExport) -> tuple[Cell, ...]:
        return self._words.cells(row, is_ticked=row.case_id not in self._left_out)

    @Slot()
    def _show_ready(self) -> None:
        wanted = self.wanted
        self.leaving.ask_for(self.kinds.chosen, wanted)
        count = len(wanted)
        self.go.setEnabled(bool(count and self.formats.formats))
        self.go.set_words(self._("Export ({count})", count=count))
        is_all = self._left_out.isdisjoint(row.case_id for row in self.model.rows)
        self.every.set_words(self._("Choose none") if is_all else self._("Choose all"))
        self.every.setVisible(len(self.model.rows) > 1)

    @Slot(int)
    def _on_who(self, _place: int) -> None:
        self._left_out.clear()
        if self.who.currentData() == Who.DUE:
            # What falls due is a plan, whatever was chosen before.
            self.kinds.choose(PLANS)
        else:
            self._show()

    @Slot(object)
    def _on_pressed(self, row: PersonToExport) -> None:
        self._left_out ^= {row.case_id}
        self.model.tell_all_changed()
        self._show_ready()

    @Slot()
    def _on_every(self) -> None:
        everybody = {row.case_id for row in self.model.rows}
        is_all = self._left_out.isdisjoint(everybody)
        self._left_out = self._left_out | everybody if is_all else self._left_out - everybody
        self.model.tell_all_changed()
        self._show_ready()

    @Slot()
    def _on_go(self) -> None:
        wanted = tuple(self.leaving.command(row) for row in self.wanted)
        if wanted:
            self.export_requested.emit(wanted)


class _Shown(NamedTuple):
    subjects: Mapping[DocumentKind, Sequence[SubjectRow]]
    zones: Mapping[UUID, UUID]


def _key(row: PersonToExport) -> UUID:
    return row.case_id
