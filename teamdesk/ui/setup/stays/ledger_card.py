"""The year's agreements with their ledgers, and the form that adds or changes one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot

from teamdesk.domain.commands.effect import AgreementWords, RemoveAgreement, SaveAgreement
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.placed_draft import PlacedDraft
from teamdesk.ui.setup.stays.agreement_form import AgreementForm
from teamdesk.ui.setup.stays.ledger import LedgerLine, cost_words
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.stays import AgreementRow, LedgerRow, StayBook
    from teamdesk.ui.setup.ports import PlacedDrafts, StayBooks
    from teamdesk.ui.surroundings import Surroundings

YEAR_WIDTH = 9


class LedgerCard(Card):
    """Everything is kept as it is saved, and can be taken back.

    Signals:
        year_chosen: the year that is to be shown.
    """

    year_chosen = Signal(int)

    def __init__(
        self,
        around: Surroundings,
        books: StayBooks,
        drafts: PlacedDrafts,
        history: Callable[..., tuple[HistoryRow, ...]],
    ) -> None:
        super().__init__(around.theme)
        self._ = around.texts
        self._around, self._books = around, books
        self._book: StayBook | None = None
        self.year = DropDown()
        self.year.setMaximumWidth(around.theme.tokens.type.body * YEAR_WIDTH)
        self.lines: RowsBox[LedgerLine, LedgerRow] = RowsBox(
            self._make_line, LedgerLine.show_line, around.theme.tokens.space.sm
        )
        self.empty, self.beside = Label(TextRole.MUTED, wraps=True), Label(wraps=True)
        self.form = AgreementForm(around, history)
        self.form.hide()
        self.draft = PlacedDraft(around, drafts, self.form.touched, self.form)
        self.form.edited.connect(self.draft.on_edited)
        self.form.closed.connect(self.draft.throw_away)
        self.draft.note.throw_away.clicked.connect(self.form.closed)
        self.draft.brought_back.connect(self._on_brought_back)
        self.add = Button(around.theme, icon=IconName.PLUS)
        for widget in (self.year, self.lines, self.empty, self.beside, self.draft.note, self.form):
            self.body.addWidget(widget)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.year.activated.connect(self._on_year)
        self.add.clicked.connect(self.begin)
        self.form.submitted.connect(self._on_submitted)
        self.form.closed.connect(self.put_away)

    def show_book(self, book: StayBook) -> None:
        """Show a year."""
        self._book = book
        self.year.clear()
        for year in book.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(book.year))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _, book = self._, self._book
        self.set_heading(_("Agreements and days"))
        self.year.setAccessibleName(_("Year"))
        self.add.set_words(_("New agreement"))
        self.empty.setText(
            _("No agreement this year. Write what was bought, and the days are counted.")
        )
        if book is None:
            return
        self.lines.show_rows(book.lines)
        self.empty.setVisible(not book.lines)
        told = book.beside
        said = _.plural("{count} paid day", "{count} paid days", told.days)
        cost = cost_words(_, told.cost, told.without_price)
        self.beside.setText(_("Beside the agreements: {days}, {cost}", days=said, cost=cost))
        self.beside.setVisible(bool(told.days))

    @Slot()
    def begin(self) -> None:
        """Empty fields for another agreement."""
        self._open(None)

    @Slot()
    def put_away(self) -> None:
        """Close the form as it is."""
        self.form.hide()
        self.add.show()
        self.add.setFocus()

    def _open(self, row: AgreementRow | None) -> None:
        year = self._book.year if self._book else self._around.clock.today().year
        self.draft.put_down()
        self.form.open_on(row, year)
        self.form.restore(self.draft.open(_place(row)))
        self.add.hide()

    @Slot(str)
    def _on_brought_back(self, place: str) -> None:
        known = [line.agreement for line in self._book.lines] if self._book else []
        found = [row for row in known if _place(row) == place]
        if found or place == _place(None):
            self._open(found[0] if found else None)

    def _make_line(self) -> LedgerLine:
        line = LedgerLine(self._around)
        line.edit_wanted.connect(self._on_edit)
        line.end_wanted.connect(self._on_end)
        return line

    @Slot(int)
    def _on_year(self, _place: int) -> None:
        self.year_chosen.emit(self.year.currentData())

    @Slot(object)
    def _on_edit(self, row: AgreementRow) -> None:
        self._open(row)

    @Slot(object)
    def _on_submitted(self, words: AgreementWords) -> None:
        row = self.form.row
        if row is None:
            at = RowAt(uuid4(), 0)
            is_done = self._do(self._("new agreement"), at, self._to(at, words, is_new=True), None)
        else:
            at = RowAt(row.id, row.version)
            before = words_of(row)
            is_done = words == before or self._do(
                self._("change of an agreement"), at, self._to(at, words), self._to(at, before)
            )
        if is_done:
            self.draft.forget()
            self.put_away()

    @Slot(object)
    def _on_end(self, row: AgreementRow) -> None:
        at = RowAt(row.id, row.version)
        back = self._to(at, words_of(row), is_new=True)
        self._do(self._("removal of an agreement"), at, None, back)

    def _to(self, at: RowAt, words: AgreementWords, *, is_new: bool = False) -> SaveAgreement:
        return SaveAgreement(at.id, words, at.version, is_new=is_new)

    def _do(
        self, said: str, at: RowAt, there: SaveAgreement | None, back: SaveAgreement | None
    ) -> bool:
        """Do it so that it can be taken back; None takes the agreement away."""

        def step(command: SaveAgreement | None, version: int) -> ChangeSet:
            if command is None:
                return self._books.remove(RemoveAgreement(at.id, version))
            again = SaveAgreement(at.id, command.words, version, is_new=command.is_new)
            return self._books.save(again)

        deed = Deed(
            self._around,
            at,
            lambda version: step(there, version),
            lambda version: step(back, version),
        )
        return deed.do(said, self._refuse)

    def _refuse(self, error: ExplainedError) -> None:
        if isinstance(error, FieldError) and not self.form.isHidden():
            self.form.show_error(error)
        else:
            self._around.notices.fail(error)


def _place(row: AgreementRow | None) -> str:
    return f"agreement:{row.id if row else 'new'}"


def words_of(row: AgreementRow) -> AgreementWords:
    """What a stored agreement says."""
    return AgreementWords(
        institution=row.institution,
        year=row.year,
        days=row.days,
        price_a_day=row.price_a_day,
        extra_price_a_day=row.extra_price_a_day,
        is_owner=row.is_owner,
        note=row.note,
    )
