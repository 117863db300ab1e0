"""Fields that are saved as one leaves them, and that never lose what is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.domain.notes import parse_due
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.growing_text import LEAST_LINES, GrowingText, is_leaving

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.ui.surroundings import Surroundings


class KeptText(InlineField):
    """A text.

    Signals:
        left: the field was left with something else than what is stored.
        edited: something is typed in it.
    """

    left = Signal()
    edited = Signal()

    def __init__(
        self, around: Surroundings, parent: QWidget | None = None, least: int = LEAST_LINES
    ) -> None:
        self.text = GrowingText(around, least)
        super().__init__(around.theme, self.text, parent)
        self._ = around.texts
        self._stored = ""
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self.edited)

    @property
    def value(self) -> str:
        """What is typed."""
        return self.text.toPlainText().strip()

    @property
    def typed(self) -> str | None:
        """What is typed and not stored yet; None where nothing is."""
        return self.value if self.is_changed else None

    def type_in(self, text: str) -> None:
        """Put in what was typed before the program ended."""
        self.text.setPlainText(text)

    @property
    def is_changed(self) -> bool:
        """Whether something else is typed than is stored."""
        return self.value != self._stored

    def show_stored(self, stored: str) -> None:
        """Show what is stored; what is being typed stays, and the field says what was changed."""
        stored = stored.strip()
        if not self.is_changed:
            if stored != self._stored or stored != self.value:
                self.text.setPlainText(stored)
            self.clear_error()
        elif stored == self.value:
            self.clear_error()
        elif stored != self._stored:
            self.show_error(self._("Somebody has changed this to: “{text}”", text=stored))
        self._stored = stored

    def forget(self) -> None:
        """Show nothing, as another person is shown."""
        self._stored = ""
        self.text.setPlainText("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the field is left."""
        if watched is self.text and isinstance(event, QFocusEvent) and is_leaving(event):
            self._tell_left()
        return super().eventFilter(watched, event)

    def _tell_left(self) -> None:
        if self.is_changed:
            self.left.emit()


class _OneLine(InlineField):
    """What a text and a day have in common where one line holds them."""

    left = Signal()
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        self.text = QLineEdit()
        super().__init__(around.theme, self.text, parent)
        self.text.editingFinished.connect(self._on_finished)
        self.text.textEdited.connect(self._on_edited)

    def type_in(self, text: str) -> None:
        """Put in what was typed before the program ended."""
        self.text.setText(text)

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_finished(self) -> None:
        self.left.emit()


class KeptLine(_OneLine):
    """A text of one line.

    Signals:
        left: the field was left with something else than what is stored.
        edited: something is typed in it.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._stored = ""

    @property
    def value(self) -> str:
        """What is typed."""
        return self.text.text().strip()

    @property
    def typed(self) -> str | None:
        """What is typed and not stored yet; None where nothing is."""
        return self.value if self.is_changed else None

    @property
    def is_changed(self) -> bool:
        """Whether something else is typed than is stored."""
        return self.value != self._stored

    def show_stored(self, stored: str) -> None:
        """Show what is stored; what is being typed stays."""
        stored = stored.strip()
        if not self.is_changed:
            self.text.setText(stored)
            self.text.setCursorPosition(0)
            self.clear_error()
        self._stored = stored

    def forget(self) -> None:
        """Show nothing, as something else is shown."""
        self._stored = ""
        self.text.clear()
        self.clear_error()

    @Slot()
    def _on_finished(self) -> None:
        if self.is_changed:
            self.left.emit()


class KeptDay(_OneLine):
    """A day, typed as the team writes days.

    Signals:
        left: the field was left with another day than the one that is stored.
        edited: something is typed in it.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._clock = around.clock
        self._stored: date | None = None
        # The words of a day change with the language: these stand until another day is shown.
        self._shown: tuple[str, date | None] = ("", None)

    @property
    def value(self) -> date | None:
        """The day that is typed; what is stored where the words tell none."""
        typed = self.text.text().strip()
        if not typed:
            return None
        words, shown = self._shown
        return shown if typed == words else self.read(typed) or self._stored

    @property
    def typed(self) -> str | None:
        """What is typed and not stored yet, be it a day or not; None where nothing is."""
        written = self.text.text().strip()
        return written if written != self._shown[0] else None

    @property
    def is_changed(self) -> bool:
        """Whether another day is typed than is stored."""
        return self.value != self._stored

    def show_stored(self, stored: date | None) -> None:
        """Show what is stored; what is being typed stays."""
        if not self.is_changed and not self._is_half_typed and not self.has_error:
            self._shown = (self._.formats.date_short(stored) if stored else "", stored)
            self.text.setText(self._shown[0])
        self._stored = stored

    def forget(self) -> None:
        """Show nothing, as another person is shown."""
        self._stored = None
        self._shown = ("", None)
        self.text.clear()
        self.clear_error()

    @property
    def _is_half_typed(self) -> bool:
        """Whether something stands there that is no day yet."""
        typed = self.typed
        return bool(typed) and self.read(typed or "") is None

    def read(self, typed: str) -> date | None:
        """The day that is meant; without a year the next one."""
        return parse_due(typed, self._clock.today(), None)

    @Slot()
    def _on_finished(self) -> None:
        typed = self.text.text().strip()
        is_day = not typed or typed == self._shown[0]
        if not is_day and self.read(typed) is None:
            self.show_error(self._("Write a day, such as fri, week 50 or 12.12."))
            return
        self.clear_error()
        if self.is_changed:
            self.left.emit()
