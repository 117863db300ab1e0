"""Entries of a plan that are added, changed and ended where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.person.entry_form import EntryCard, EntryForm
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.rows_box import RowsBox

Row = TypeVar("Row")


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

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._entry)

    @Slot()
    def _on_end(self) -> None:
        self.end_wanted.emit(self._entry)


Line = TypeVar("Line", bound=EntryLine[Any])


@dataclass(frozen=True, slots=True)
class EntryDeeds(Generic[Row]):
    """What is done with the entries of a card; each deed tells whether it was done.

    Attributes:
        fill: shows a row in the form, or an empty one, and gives the field to begin in.
        add: stores what is typed as a new entry.
        change: stores what is typed in the place of a row.
        end: ends a row.
    """

    fill: Callable[[Row | None], QWidget]
    add: Callable[[PersonRows], bool]
    change: Callable[[PersonRows, Row], bool]
    end: Callable[[PersonRows, Row], bool]


class EntryListCard(EntryCard, Generic[Line, Row]):
    """The entries of one person and their form; what is being typed stays with the person."""

    def __init__(
        self,
        around: Surroundings,
        form: EntryForm,
        rows: RowsBox[Line, Row],
        deeds: EntryDeeds[Row],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, form, rows, parent)
        self._ = around.texts
        self.rows = rows
        self._state: PersonState | None = None
        self._edited: Row | None = None
        self._deeds = deeds
        self.begun.connect(self.begin)
        form.submitted.connect(self._on_submitted)

    def show_entries(self, state: PersonState, rows: Sequence[Row]) -> None:
        """Show a person's entries; the form closes only where it is another person."""
        if self._state is not None and self._state.page.case_id != state.page.case_id:
            self.put_away()
        self._state = state
        self.empty.setVisible(not rows)
        self.rows.show_rows(rows)

    @Slot()
    def begin(self) -> None:
        """Open the form for a new entry."""
        self._open(None)

    def listen_to(self, line: Line) -> Line:
        """Let a new line open the form and end its entry."""
        line.edit_wanted.connect(self._on_edit)
        line.end_wanted.connect(self._on_end)
        return line

    def _open(self, row: Row | None) -> None:
        self._edited = row
        self.open_form(self._deeds.fill(row))

    @Slot(object)
    def _on_edit(self, row: Row) -> None:
        self._open(row)

    @Slot()
    def _on_submitted(self) -> None:
        if self._state is None:
            return
        page = self._state.page
        if self._edited is None:
            is_done = self._deeds.add(page)
        else:
            is_done = self._deeds.change(page, self._edited)
        if is_done:
            self.close_form()

    @Slot(object)
    def _on_end(self, row: Row) -> None:
        if self._state is not None and self._deeds.end(self._state.page, row):
            self.close_form()
