"""«Veiledning»: one's own MITI counts, which no colleague sees and no record holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.supervision import RemoveTalkCount, SaveTalkCount
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.miti import summarise
from teamdesk.domain.rows.supervision import TalkCountRow
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.supervision.form import SupervisionForm
from teamdesk.ui.setup.supervision.words import short
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.setup.ports import Supervision
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "supervision"
ROWS_SHOWN = 12


class SupervisionSection(Section):
    """A new count, and those before it; on the wall neither is shown."""

    def __init__(
        self, around: Surroundings, service: Supervision, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._service = service
        self.model = ColumnsModel[TalkCountRow](_count_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.form = SupervisionForm(around)
        self.change, self.remove = Button(around.theme), Button(around.theme)
        self._empty = Label(TextRole.MUTED, wraps=True)
        for widget in (self.form, self._empty, self.table, self.change, self.remove):
            self.body.addWidget(widget)
        self.change.clicked.connect(self.change_now)
        self.form.closed.connect(self.table.rows.setFocus)
        self.remove.clicked.connect(self.remove_now)
        self.form.submitted.connect(self._on_submitted)
        around.bus.changed.connect(self._on_changed)
        around.theme.changed.connect(self._show)
        self.retranslate()

    def show_now(self) -> None:
        """Ask for one's own counts."""
        self.model.show_rows(self._service.counts())
        self._show()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Supervision"),
            _(
                "MITI counts of your own talks, for you and your supervisor. Nobody else in the "
                "team sees them, they tell of no person, and they go to no record."
            ),
        )
        self._name_what_is_missing()
        columns = (
            (_("Date"), 18),
            (_("Technical"), 20),
            (_("Relational"), 20),
            (_("R:Q"), 20),
            (_("Share of complex"), 22),
        )
        self.table.set_words(_("My counts"), [Column(*column) for column in columns])
        self.change.set_words(_("Change the chosen count"))
        self.remove.set_words(_("Remove the chosen count"))
        self.form.retranslate()
        self.model.tell_all_changed()

    @Slot()
    def change_now(self) -> None:
        """Open the chosen count in the form."""
        row = self._chosen()
        if row is not None:
            self.form.open_on(row)

    @Slot()
    def remove_now(self) -> None:
        """Take the chosen count away; it can be taken back."""
        row = self._chosen()
        if row is None:
            return
        kept = replace(_command(row), is_new=True)
        if self._do(self._("removal of a count"), row, None, kept) and self._is_open_on(row):
            self.form.empty()
        self.show_now()

    def _chosen(self) -> TalkCountRow | None:
        index = self.table.rows.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _is_open_on(self, row: TalkCountRow) -> bool:
        return self.form.row is not None and self.form.row.id == row.id

    @Slot()
    def _show(self) -> None:
        is_masked = self._around.theme.tokens.masked
        count = len(self.model.rows)
        has_rows = bool(count)
        self.table.fit_rows(min(count, ROWS_SHOWN))
        self.table.setVisible(has_rows and not is_masked)
        self.change.setVisible(has_rows and not is_masked)
        self.remove.setVisible(has_rows and not is_masked)
        self._name_what_is_missing()
        self._empty.setVisible(is_masked or not has_rows)
        self.form.setVisible(not is_masked)

    def _name_what_is_missing(self) -> None:
        _, is_masked = self._, self._around.theme.tokens.masked
        self._empty.setText(
            _("Your counts are not shown on the wall.")
            if is_masked
            else _("No counts yet. Listen to about twenty minutes of a talk, and count.")
        )

    def _cells(self, row: TalkCountRow) -> tuple[Cell, ...]:
        _, found = self._, summarise(row.counts)
        values = (
            found.technical,
            found.relational,
            found.reflections_to_questions,
            found.percent_complex,
        )
        day = Cell(_.formats.date_short(row.counted_on), is_strong=True)
        return day, *(Cell(short(_, value)) for value in values)

    @Slot(object)
    def _on_submitted(self, command: SaveTalkCount) -> None:
        row = self.form.row
        said = self._("change of a count") if row else self._("new count")
        before = _command(row) if row else None
        if command != before and not self._do(
            said, RowAt(command.count_id, command.expected_version), command, before
        ):
            return
        self._around.notices.tell(self._("The count is saved."))
        self.form.empty()
        self.show_now()

    def _do(
        self,
        said: str,
        row: RowAt | TalkCountRow,
        there: SaveTalkCount | None,
        back: SaveTalkCount | None,
    ) -> bool:
        """Do it so that it can be taken back; None takes the count away."""

        def step(command: SaveTalkCount | None, version: int) -> ChangeSet:
            if command is None:
                return self._service.remove(RemoveTalkCount(row.id, version), ORIGIN)
            return self._service.save(replace(command, expected_version=version), ORIGIN)

        deed = Deed(
            self._around,
            RowAt(row.id, row.version),
            lambda version: step(there, version),
            lambda version: step(back, version),
        )
        return deed.do(said, self._refuse)

    def _refuse(self, error: ExplainedError) -> None:
        if isinstance(error, FieldError):
            self.form.show_error(error)
        else:
            self._around.notices.fail(error)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Entity.MEMBER) and self.isVisible():
            self.show_now()


def _count_id(row: TalkCountRow) -> UUID:
    return row.id


def _command(row: TalkCountRow) -> SaveTalkCount:
    """What a stored count says."""
    return SaveTalkCount(row.id, row.counted_on, row.counts, row.note, row.version)
