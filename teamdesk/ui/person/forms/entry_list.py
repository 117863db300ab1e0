"""Entries of a plan that are added, changed and ended where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.person.forms.entry_card import EntryCard
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.forms.saved_form import Words
from teamdesk.ui.person.forms.words_form import Row
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.forms.words_form import WordsForm
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.rows_box import RowsBox


class EntryLine(RuledLine, Generic[Row]):
    """An entry: its words, a pencil, and the button that ends it.

    Signals:
        edit_wanted: the row that is to be changed.
        end_wanted: the row that holds no longer.
    """

    edit_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(
        self, around: Surroundings, title: TextRole, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._entry: Row | None = None
        self.is_changeable = True
        self.is_endable = True
        self.title = Label(title, wraps=True)
        self.facts = Label(TextRole.SMALL, wraps=True)
        self.end = Button(around.theme, ButtonKind.LINK)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        self.row.addLayout(words, 1)
        for button in (self.end, self.pencil):
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.pencil.clicked.connect(self._on_edit)
        self.end.clicked.connect(self._on_end)

    def show_entry(self, entry: Row, title: str, facts: Sequence[str]) -> None:
        """Show an entry; facts that are empty are left out."""
        self._entry = entry
        self.title.setText(title)
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        self.facts.setVisible(any(facts))

    def set_open(self, *, is_open: bool) -> None:
        """Offer what changes the entry, or only let it be read."""
        for button in (self.end, self.pencil):
            # An entry that can't be changed leaves room for them, in column with those that can.
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(is_open)
            button.setSizePolicy(policy)
        is_open = is_open and self.is_changeable
        self.pencil.setVisible(is_open)
        self.end.setVisible(is_open and self.is_endable)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._entry)

    @Slot()
    def _on_end(self) -> None:
        self.end_wanted.emit(self._entry)


Line = TypeVar("Line", bound=EntryLine[Any])


@dataclass(frozen=True, slots=True)
class EntryDeeds(Generic[Row, Words]):
    """What is done with the entries of a card; each deed tells whether it was done.

    Attributes:
        add: stores words as a new entry.
        change: stores other words in the place of those of a row.
        end: ends a row.
    """

    add: Callable[[PersonRows, Words], bool]
    change: Callable[[PersonRows, Row, Words], bool]
    end: Callable[[PersonRows, Row], bool]


class EntryListCard(EntryCard, Generic[Line, Row, Words]):
    """The entries of one person and their form.

    What is stored is saved as each field is left; what can't be saved yet is kept as a draft, and
    is there again when the person is.
    """

    def __init__(
        self,
        presenter: PersonPresenter,
        kind: str,
        form: WordsForm[Row, Words],
        rows: RowsBox[Line, Row],
        deeds: EntryDeeds[Row, Words],
    ) -> None:
        super().__init__(presenter.around, form, rows)
        self._ = presenter.around.texts
        self.rows = rows
        self.draft = FormDraft(presenter, kind, form)
        self._fields = form
        self._deeds = deeds
        self._state: PersonState | None = None
        self._stored: Sequence[Row] = ()
        self.begun.connect(self.begin)
        form.submitted.connect(self._on_submitted)
        form.left.connect(self._on_left)
        self.draft.brought_back.connect(self._on_brought_back)
        self.draft.taken_away.connect(self.put_away)

    def show_entries(self, state: PersonState, rows: Sequence[Row]) -> None:
        """Show a person's entries; what was begun about another person is put away."""
        before, self._state, self._stored = self._state, state, rows
        if before is None or before.shows != state.shows:
            self._turn_to(state)
        elif not self._fields.isHidden() and self._fields.row is not None:
            self._follow(self._fields.row)
        self.empty.setVisible(not rows)
        self.rows.show_rows(rows)
        # On the wall the page is for reading.
        self.add.setVisible(self._fields.isHidden() and not state.is_veiled)
        for line in self.rows.lines:
            line.set_open(is_open=not state.is_veiled)

    @Slot()
    def begin(self) -> None:
        """Open the form for a new entry."""
        self._open(None)
        self.open_form(self._fields.first)

    def listen_to(self, line: Line) -> Line:
        """Let a new line open the form and end its entry."""
        line.edit_wanted.connect(self._on_edit)
        line.end_wanted.connect(self._on_end)
        return line

    def leave(self) -> None:
        """Save what is typed, or keep it as a draft, as another tab or person is shown."""
        if self._fields.isHidden():
            return
        self._fields.leave_field()
        self.draft.keep_all()

    def _turn_to(self, state: PersonState) -> None:
        self.put_away()
        rows = [row.id for row in self._stored]
        for row_id in self.draft.begun_of(state.page.case_id, rows):
            # The wall shows no form: it may hold a telephone number.
            if self._fields.isHidden() and not state.is_veiled:
                self._on_brought_back(row_id)

    def _open(self, row: Row | None) -> None:
        row_id = row.id if row is not None else None
        self.draft.open(row_id, partial(self._fields.open_on, row))

    def _follow(self, row: Row) -> None:
        """Show what is stored of an entry now; one that was taken away is closed."""
        newest = next((found for found in self._stored if found.id == row.id), None)
        if newest is None:
            self.draft.put_down()
            self.put_away()
        elif newest != row:
            self._fields.row = newest
            self._fields.follow(self._fields.words_of(newest))

    def _save(self) -> bool:
        row, state = self._fields.row, self._state
        if state is None:
            return False
        words = self._fields.words()
        if row is None:
            is_done = self._deeds.add(state.page, words)
        else:
            is_same = words == self._fields.words_of(row)
            is_done = is_same or self._deeds.change(state.page, row, words)
        return is_done

    @Slot(object)
    def _on_brought_back(self, row_id: UUID | None) -> None:
        row = next((found for found in self._stored if found.id == row_id), None)
        if row is not None or row_id is None:
            self._open(row)
            self.show_form()

    @Slot(object)
    def _on_edit(self, row: Row) -> None:
        self._open(row)
        self.open_form(self._fields.first)

    @Slot()
    def _on_submitted(self) -> None:
        if self._save():
            self.draft.forget()
            self.close_form()

    @Slot()
    def _on_left(self) -> None:
        if self._fields.row is not None and not self._fields.isHidden() and self._save():
            self.draft.keep_all()

    @Slot(object)
    def _on_end(self, row: Row) -> None:
        if self._state is None or not self._deeds.end(self._state.page, row):
            return
        edited = self._fields.row
        if edited is not None and edited.id == row.id:
            self.draft.put_down()
            self.put_away()
        if self._fields.isHidden():
            self.add.setFocus()
