"""One form for what is new and what is there: what is there is saved as each field is left."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.domain.notes import parse_due
from teamdesk.ui.person.entry_form import EntryForm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.dropdown import DropDown

Words = TypeVar("Words")
HALF_A_YEAR = timedelta(days=183)


class DayLine(QLineEdit):
    """A day, typed as the team writes days; «1.11» is the nearest one, ahead or behind."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._clock = around.clock
        self._shown: date | None = None

    @property
    def day(self) -> date | None:
        """The day; None where nothing is typed, or nothing that tells a day."""
        typed = self.text().strip()
        if not typed:
            return None
        if typed == self._written(self._shown):
            return self._shown
        today = self._clock.today()
        found = parse_due(typed, today, None)
        is_far = found is not None and found - today > HALF_A_YEAR
        if found is None or not is_far or str(found.year) in typed:
            return found
        return parse_due(f"{found.day}.{found.month}.{found.year - 1}", today, None)

    @property
    def is_unreadable(self) -> bool:
        """Whether something is typed that tells no day."""
        return bool(self.text().strip()) and self.day is None

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self._shown = day
        self.setText(self._written(day))

    def _written(self, day: date | None) -> str:
        return self._.formats.date_short(day) if day else ""


class SavedForm(EntryForm):
    """The base of the forms of goals and measures.

    What is new is added by its button or Enter. What is there is saved as each field is left; the
    button and Enter only close the form, and Esc leaves the field that one stands in as it was.

    Signals:
        left: a field of something that is there was left, and all fields can be used.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._is_new = True

    def begin(self, *, is_new: bool) -> None:
        """Say whether the form adds or changes."""
        self._is_new = is_new
        self._cancel.setVisible(is_new)
        self.retranslate()

    def faults(self) -> Mapping[str, str]:
        """What is wrong, by the field it is wrong in."""
        return {}

    def is_ready(self) -> bool:
        """Whether the fields can be used; says what is wrong, with the keyboard in it."""
        faults = self._tell_faults()
        for name in faults:
            self.fields[name].editor.setFocus()
            break
        return not faults

    @Slot()
    def leave_field(self) -> None:
        """Save what is there; what is new waits for its button."""
        if not self._is_new and not self.isHidden() and not self._tell_faults():
            self.left.emit()

    def add_day(self, name: str, around: Surroundings, place: tuple[int, int, int]) -> DayLine:
        """Put in a day at (row, column, span)."""
        line = DayLine(around)
        line.returnPressed.connect(self.submit)
        line.textEdited.connect(self.edited)
        self.lines[name] = line
        self.add_field(name, line, *place)
        return line

    def add_box(self, name: str, box: DropDown, place: tuple[int, int, int]) -> None:
        """Put in a choice at (row, column, span)."""
        box.activated.connect(self.edited)
        box.activated.connect(self.leave_field)
        self.add_field(name, box, *place)

    def retranslate(self) -> None:
        """Set the words of the button."""
        super().retranslate()
        if not self._is_new:
            self.save.set_words(self._("Done"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save as a field is left."""
        handled = super().eventFilter(watched, event)
        if not handled and isinstance(event, QFocusEvent) and is_leaving(event):
            self.leave_field()
        return handled

    def _tell_faults(self) -> Mapping[str, str]:
        faults = self.faults()
        for name, field in self.fields.items():
            if name in faults:
                field.show_error(faults[name])
            elif field.has_error:
                field.clear_error()
        return faults


def is_leaving(event: QFocusEvent) -> bool:
    """Whether a field is left for good: a menu or another window takes the focus for a moment."""
    away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
    return event.type() is QEvent.Type.FocusOut and event.reason() not in away


def merged(opened: Words, typed: Words, stored: Words) -> Words:
    """What is stored now, with what was typed since the form was opened.

    A field that nobody has touched here follows the one who changed it elsewhere.
    """
    assert is_dataclass(typed)
    assert not isinstance(typed, type)
    touched = {
        field.name: getattr(typed, field.name)
        for field in fields(typed)
        if getattr(typed, field.name) != getattr(opened, field.name)
    }
    return cast("Words", replace(cast("Any", stored), **touched))


def choose(box: DropDown, wanted: object) -> None:
    """Choose by data: Qt's own search tells two equal ids apart where they are two objects."""
    found = [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(found.index(wanted) if wanted in found else 0)
