"""One case of held minutes: what was frozen, what was added since, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentFormat, DocumentKind
from teamdesk.exports.papers.meeting.case_blocks import CaseBlocks
from teamdesk.ui.meeting.after.blocks_view import PaperText
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.format_choice import FORMAT_NAMES
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.minutes import CaseMinutesRow, GuestRow
    from teamdesk.exports.papers.meeting.minutes_content import CaseContent, CorrectionContent
    from teamdesk.ui.surroundings import Surroundings

COPY = "copy"


class CaseCard(Card):
    """Read only, but for the three deeds at its foot.

    Signals:
        correction_requested: the `CaseMinutesRow` to be corrected.
        filing_requested: the `CaseMinutesRow`, and whether it is to be filed.
        export_requested: the `CaseMinutesRow`, the `DocumentFormat`, the `GuestRow` or None.
        copy_requested: the `CaseMinutesRow` whose words go to the clipboard.
    """

    correction_requested = Signal(object)
    filing_requested = Signal(object, bool)
    export_requested = Signal(object, object, object)
    copy_requested = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        row: CaseMinutesRow,
        guests: Sequence[GuestRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.row = row
        self._guests = tuple(guests)
        self.correct = Button(around.theme, ButtonKind.LINK)
        self.file = Button(around.theme, ButtonKind.LINK)
        self.give = Button(around.theme, ButtonKind.LINK)
        self._filed = Label(TextRole.MUTED, wraps=True)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._on_chosen)
        self.correct.clicked.connect(self._on_correct)
        self.file.clicked.connect(self._on_file)
        self.give.clicked.connect(self._on_give)

    def show_case(self, case: CaseContent, corrections: Sequence[CorrectionContent]) -> None:
        """Show the words, as the theme in use may show them."""
        names, row = self._around.names, self.row
        shown = names.rows(row.case_id, case, row.person_name)
        called = names.called(row.case_id, row.person_name)
        self.set_heading(f"{called} · {row.case_number}")
        blocks = CaseBlocks(self._.translator)
        added = [names.rows(row.case_id, each, row.person_name) for each in corrections]
        said = (*blocks.fields(shown), *blocks.corrections(added))
        self.body.addWidget(PaperText(self._around.theme, said))
        self._show_foot(called)

    def _show_foot(self, called: str) -> None:
        _, row = self._, self.row
        self._filed.setText(self._filed_words())
        self.body.addWidget(self._filed)
        foot = QWidget()
        flow = FlowLayout(self._around.theme.tokens.space.md, foot)
        for button in (self.correct, self.file, self.give):
            flow.addWidget(button)
        self.body.addWidget(foot)
        self.correct.set_words(_("Add a correction"))
        self.file.set_words(
            _("Not in the record after all") if row.filed_on else _("Mark as filed in the record")
        )
        self.give.set_words(_("Export …"))
        for button in (self.correct, self.file, self.give):
            button.setAccessibleName(f"{button.text()}, {called}")
        self._fill_menu()

    def _filed_words(self) -> str:
        _, row = self._, self.row
        if row.filed_on is None:
            return _("Not filed in the record yet.")
        day = self._.formats.date_short(row.filed_on)
        if row.filed_by:
            return _("Filed in the record {day} by {name}.", day=day, name=row.filed_by)
        return _("Filed in the record {day}.", day=day)

    def _fill_menu(self) -> None:
        _ = self._
        for file_format in DOCUMENT_FORMATS:
            self._add(_("To the record: {format}", format=FORMAT_NAMES[file_format]), file_format)
        self._add(_("Copy as text"), COPY)
        if self._guests:
            self.menu.addSeparator()
        for place, guest in enumerate(self._guests):
            for file_format in DOCUMENT_FORMATS:
                words = _(
                    "To {guest}: {format}", guest=guest.name, format=FORMAT_NAMES[file_format]
                )
                self._add(words, file_format, place)

    def _add(self, words: str, chosen: str, guest: int = -1) -> None:
        action = QAction(words, self.menu)
        action.setData((str(chosen), guest))
        self.menu.addAction(action)

    @Slot()
    def _on_correct(self) -> None:
        self.correction_requested.emit(self.row)

    @Slot()
    def _on_file(self) -> None:
        self.filing_requested.emit(self.row, self.row.filed_on is None)

    @Slot()
    def _on_give(self) -> None:
        self.menu.popup(self.give.mapToGlobal(QPoint(0, self.give.height())))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        chosen, place = action.data()
        if chosen == COPY:
            self.copy_requested.emit(self.row)
            return
        guest = self._guests[place] if place >= 0 else None
        self.export_requested.emit(self.row, DocumentFormat(chosen), guest)


def kind_for(guest: GuestRow | None) -> DocumentKind:
    """What a case is handed out as."""
    return DocumentKind.CASE_MINUTES if guest is None else DocumentKind.GUEST_MINUTES
