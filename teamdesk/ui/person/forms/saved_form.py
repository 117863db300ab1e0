"""One form for what is new and what is there: what is there is saved as each field is left."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from teamdesk.ui.person.forms.day_line import DayLine
from teamdesk.ui.person.forms.entry_form import EntryForm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.ui.surroundings import Surroundings

Words = TypeVar("Words")


class SavedForm(EntryForm, Generic[Words]):
    """The base of the forms whose fields save themselves.

    What is new is added by its button or Enter. What is there is saved as each field is left; the
    button and Enter only close the form, and Esc leaves the field that one stands in as it was.

    Signals:
        left: a field of something that is there was left, and all fields can be used.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.around = around
        self._is_new = True

    @abstractmethod
    def words(self) -> Words:
        """What is typed."""

    @abstractmethod
    def fill(self, words: Words | None) -> None:
        """Show what something says; None is something new."""

    def begin(self, *, is_new: bool) -> None:
        """Say whether the form adds or changes."""
        self._is_new = is_new
        self._cancel.setVisible(is_new)
        self.retranslate()

    def follow(self, words: Words) -> None:
        """Show what others, or an undo, have stored meanwhile; what was typed here stays."""
        typed = self.touched()
        self.fill(words)
        self.remember()
        self.restore(typed)

    def values(self) -> dict[str, str]:
        """What a draft keeps: of something that is there only the fields that were touched.

        The others follow whoever changes them meanwhile.
        """
        return super().values() if self._is_new else self.touched()

    def faults(self) -> Mapping[str, str]:
        """What is wrong, by the field it is wrong in; lines for days are looked at here."""
        said = self._("Write a day, such as 12.3., 12.3.2027 or fri.")
        lines = self.lines.items()
        return {
            name: said for name, line in lines if isinstance(line, DayLine) and not line.is_readable
        }

    def is_ready(self) -> bool:
        """Whether the fields can be used; the keyboard goes to the first that can't."""
        wrong = self.show_faults()
        if wrong:
            self.fields[wrong[0]].take_focus()
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

    @Slot()
    def leave_field(self) -> None:
        """Save what is there; what is new waits for its button."""
        if not self._is_new and not self.isHidden() and not self.show_faults():
            self.left.emit()

    def add_day(self, name: str, row: int, column: int, span: int) -> DayLine:
        """Put in a line for a day."""
        line = DayLine(self.around)
        line.returnPressed.connect(self.submit)
        self.lines[name] = line
        self.add_field(name, line, row, column, span)
        return line

    def add_box(self, name: str, box: QComboBox, row: int, column: int, span: int) -> None:
        """Put in a choice, which is saved as it is made."""
        self.add_field(name, box, row, column, span)
        box.activated.connect(self.leave_field)

    def retranslate(self) -> None:
        """Set the words of the button."""
        super().retranslate()
        if not self._is_new:
            self.save.set_words(self._("Done"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save as a field is left, and let Enter submit from a list or a date, too."""
        if isinstance(event, QFocusEvent) and is_leaving(event):
            self.leave_field()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enters and isinstance(watched, QComboBox | QDateEdit):
                self.submit()
                return True
        return super().eventFilter(watched, event)


def is_leaving(event: QFocusEvent) -> bool:
    """Whether a field is left for good: a menu or another window takes the focus for a moment."""
    away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
    return event.type() is QEvent.Type.FocusOut and event.reason() not in away


def choose(box: QComboBox, wanted: object) -> None:
    """Choose by data: Qt's own search tells two equal ids apart where they are two objects."""
    found = [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(found.index(wanted) if wanted in found else min(0, box.count() - 1))
