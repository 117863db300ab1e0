"""Files and findings side by side: before anything is written, and afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.services.imports.words import OUTCOMES
from teamdesk.ui.setup.importing.files import FileList
from teamdesk.ui.setup.importing.finding_list import FindingList
from teamdesk.ui.setup.importing.findings import FILTERS, FindingFilter, FindingsModel
from teamdesk.ui.widgets.buttons import Button, ButtonKind, Chip
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.services.imports import ImportReport
    from teamdesk.ui.surroundings import Surroundings

_FILES_SHARE, _FINDINGS_SHARE = 3, 5
_LEAST_LETTERS = 16


class ImportReportView(QWidget):
    """Shows a report, and passes on what the person wants to do with it.

    Signals:
        store_requested, again_requested, save_requested, board_requested: the buttons.
    """

    store_requested = Signal()
    again_requested = Signal()
    save_requested = Signal()
    board_requested = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        theme = around.theme
        self._report: ImportReport | None = None
        self._title = Label(TextRole.HEADING)
        self._told = Label(TextRole.MUTED, wraps=True)
        self.again = Button(theme)
        self.save = Button(theme)
        self.store = Button(theme, ButtonKind.PRIMARY)
        self.board = Button(theme, ButtonKind.PRIMARY)
        self.files = FileList(around)
        self.findings = FindingsModel(around.texts, self)
        self.table = FindingList(around, self.findings)
        self.chips = {outcome: Chip(theme) for outcome in FILTERS}
        self._nothing = Label(TextRole.MUTED, wraps=True)
        self._lay_out()
        self._connect()
        self.adapt()

    def show_report(self, report: ImportReport, *, can_store: bool) -> None:
        """Show what will happen, or what did."""
        self._report = report
        self.store.setEnabled(can_store)
        self.findings.show_report(report)
        self.files.show_report(report)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard on the next step."""
        for button in (self.store, self.board, self.again):
            if not button.isHidden() and button.isEnabled():
                button.setFocus()
                return

    def retranslate(self) -> None:
        """Set all words again."""
        self.files.retranslate()
        self.table.setAccessibleName(self._("Rows and values that were not simply taken"))
        self.again.set_words(self._("Choose other files"))
        self.save.set_words(self._("Save report …"))
        self.store.set_words(self._("Import the files"))
        self.board.set_words(self._("Go to the board"))
        if self._report is not None:
            self._tell(self._report)
            self.files.show_report(self._report)
        self.findings.tell_all_changed()
        self._show_chips()

    @Slot()
    def adapt(self) -> None:
        """Values may be birth numbers: they are not for the wall."""
        tokens = self._around.theme.tokens
        self.findings.mask(is_masked=tokens.masked)
        self.files.setMinimumWidth(tokens.type.body * _LEAST_LETTERS)

    def _tell(self, report: ImportReport) -> None:
        _ = self._
        is_stored = report.is_stored
        self._title.setText(_("Imported") if is_stored else _("This will happen"))
        day = _.formats.date_long(report.reference_date)
        if is_stored:
            told = _("Everything below is stored. What was refused stands only in your files.")
        elif not self.store.isEnabled():
            told = _("There is nothing to import in these files.")
        else:
            told = _(
                "Nothing is written yet. Dates without a year are counted from {day}.", day=day
            )
        self._told.setText(told)
        for button, is_shown in (
            (self.store, not is_stored),
            (self.board, is_stored),
            (self.save, True),
            (self.again, True),
        ):
            button.setVisible(is_shown)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addWidget(self._title)
        words.addWidget(self._told)
        head = QHBoxLayout()
        head.setSpacing(space.sm)
        head.addLayout(words, 1)
        for button in (self.again, self.save, self.store, self.board):
            head.addWidget(button)
        chips = QHBoxLayout()
        chips.setSpacing(space.sm)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._nothing)
        right.addWidget(self.table, 1)
        body = QHBoxLayout()
        body.setSpacing(space.lg)
        body.addWidget(self.files, _FILES_SHARE)
        body.addLayout(right, _FINDINGS_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.md)
        column.addLayout(head)
        column.addLayout(chips)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_requested)
        self.save.clicked.connect(self.save_requested)
        self.store.clicked.connect(self.store_requested)
        self.board.clicked.connect(self.board_requested)
        self.files.chosen.connect(self._on_file_chosen)
        for outcome, chip in self.chips.items():
            chip.setChecked(outcome in self.findings.filter.outcomes)
            chip.toggled.connect(self._on_chip_toggled)
        self._around.theme.changed.connect(self.adapt)

    @Slot(str)
    def _on_file_chosen(self, file: str) -> None:
        self._show_only(replace(self.findings.filter, file=file or None))

    @Slot(bool)
    def _on_chip_toggled(self, _is_on: bool) -> None:
        chosen = frozenset(o for o, chip in self.chips.items() if chip.isChecked())
        self._show_only(replace(self.findings.filter, outcomes=chosen))

    def _show_only(self, wanted: FindingFilter) -> None:
        self.findings.show_only(wanted)
        self._show_chips()

    def _show_chips(self) -> None:
        file = self.findings.filter.file
        for outcome, chip in self.chips.items():
            count = self.findings.count(outcome, file)
            chip.set_words(f"{self._(OUTCOMES[outcome])} {count}")
            chip.setVisible(count > 0)
        is_empty = self.findings.rowCount() == 0
        self._nothing.setText(self._("Nothing to look at here: every row was taken as it stands."))
        self._nothing.setVisible(is_empty)
        self.table.setVisible(not is_empty)
