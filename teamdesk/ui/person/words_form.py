"""One form for new, view and edit: what is stored is kept anew as each field is left."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateEdit

from teamdesk.ui.person.day_line import DayLine
from teamdesk.ui.person.entry_form import EntryForm
from teamdesk.ui.widgets.history import HistoryButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.errors import FieldError
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings


class StoredRow(Protocol):
    """A row of the database, in the version that was seen."""

    @property
    def id(self) -> UUID:
        """Its key."""
        ...

    @property
    def version(self) -> int:
        """Which one it was."""
        ...


Row = TypeVar("Row", bound=StoredRow)
Words = TypeVar("Words")
AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class WordsForm(EntryForm, Generic[Row, Words]):
    """The fields of an entry.

    Signals:
        left: a field was left; what it says of a stored entry is to be kept now.
    """

    left = Signal()

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around)
        self.around = around
        self.row: Row | None = None
        self.history = HistoryButton(around, history)
        self.foot.insertWidget(0, self.history)

    def open_on(self, row: Row | None) -> None:
        """Show an entry, or an empty one."""
        self.row = row
        self.retranslate()
        self._fill(row)
        is_stored = row is not None
        self.save.set_words(self._("Done") if is_stored else self._("Save"))
        self._cancel.setVisible(not is_stored)
        self.history.setVisible(is_stored)
        if row is not None:
            self.history.show_subject(self._title(row), row.id)

    @property
    @abstractmethod
    def first(self) -> QWidget:
        """The field to begin in."""

    @abstractmethod
    def words(self) -> Words:
        """What is typed."""

    @abstractmethod
    def words_of(self, row: Row) -> Words:
        """What a stored entry says."""

    def show_refusal(self, error: FieldError) -> bool:
        """Say at its field what was refused, with the keyboard there."""
        field = self.fields.get(error.field)
        if field is None or field.isHidden():
            return False
        field.show_error(error.what_happened(self._.translator))
        field.editor.setFocus()
        return True

    def add_day(self, name: str, row: int, column: int, span: int) -> DayLine:
        """Put in a line for a day."""
        line = DayLine(self.around.clock)
        line.returnPressed.connect(self.submit)
        line.textEdited.connect(self.edited)
        self.lines[name] = line
        self.add_field(name, line, row, column, span)
        return line

    def faults(self) -> dict[str, str]:
        """What is wrong, by field; lines for days are looked at here."""
        said = self._("Write a day, such as 12.3., 12.3.2027 or fri.")
        lines = self.lines.items()
        return {
            name: said for name, line in lines if isinstance(line, DayLine) and not line.is_readable
        }

    def is_ready(self) -> bool:
        """Whether the fields can be used; the keyboard goes to the first that can't."""
        wrong = self.show_faults()
        if wrong:
            self.fields[wrong[0]].editor.setFocus()
        return not wrong

    def show_faults(self) -> list[str]:
        """Say at each field what is wrong there, and tell which they are."""
        found = self.faults()
        for name, field in self.fields.items():
            if name in found:
                field.show_error(found[name])
            elif field.has_error:
                field.clear_error()
        return list(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when a field is left, and let Enter save from a list or a date, too."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            if event.reason() not in AWAY:
                self.left.emit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enters and isinstance(watched, QComboBox | QDateEdit):
                self.submit()
                return True
        return super().eventFilter(watched, event)

    @abstractmethod
    def _fill(self, row: Row | None) -> None:
        """Put an entry's values into the fields."""

    @abstractmethod
    def _title(self, row: Row) -> str:
        """What a stored entry is called, as its history is headed."""
