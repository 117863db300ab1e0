"""The questions of an assessment, each with what answers it: values to choose from, or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.domain.instruments.checking import allowed_text
from teamdesk.domain.typed_numbers import read_number
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.steps import Steps, shown
from teamdesk.ui.widgets.style import Tone, restyle

if TYPE_CHECKING:
    from teamdesk.domain.instruments.shape import Allowed, Item
    from teamdesk.ui.surroundings import Surroundings

NUMBER_WIDTH = 9


class NumberLine(QLineEdit):
    """A number that is typed; one that can't be is told at once, by its colour and in words.

    Signals:
        changed: something else is typed.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, allowed: Allowed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._allowed = allowed
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaximumWidth(around.theme.tokens.type.body * NUMBER_WIDTH)
        self.setPlaceholderText(allowed_text(allowed))
        self.textChanged.connect(self._on_text_changed)

    @property
    def value(self) -> float | None:
        """The number; None where there is none, or none that is allowed."""
        found = read_number(self.text())
        return found if found is not None and self._allowed.holds(found) else None

    @property
    def is_wrong(self) -> bool:
        """Whether something is typed that can't be."""
        return bool(self.text().strip()) and self.value is None

    def show_value(self, value: float | None) -> None:
        """Show a number as it is written here."""
        text = "" if value is None else self._.formats.number(value)
        self.setText(text.replace("\N{NO-BREAK SPACE}", ""))

    @Slot()
    def _on_text_changed(self) -> None:
        wrong = self.is_wrong
        restyle(self, "tone", (Tone.DANGER if wrong else Tone.PLAIN).value)
        said = self._("Possible are {allowed}.", allowed=allowed_text(self._allowed))
        self.setAccessibleDescription(said)
        self.setToolTip(said if wrong else "")
        self.changed.emit()


class AnswerRow(QObject):
    """One question: its name, what answers it, and what the answer means.

    One that stands among others with the same choices doesn't explain them all again.

    Signals:
        changed: it is answered differently.
        done: the answer stands; the keyboard may go on to the next question.
    """

    changed = Signal()
    done = Signal()

    def __init__(
        self, around: Surroundings, item: Item, parent: QWidget, *, explains: bool = True
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.item = item
        self._explains = explains
        self.name = Label(TextRole.BODY, around.texts(item.words), wraps=True, parent=parent)
        self.meaning = Label(TextRole.SMALL, wraps=True, parent=parent)
        self.former = Label(TextRole.MUTED, parent=parent)
        self.editor: Steps | NumberLine = self._editor(around)
        self.name.setBuddy(self.editor)
        self.editor.setAccessibleName(around.texts(item.words))
        self._tell()

    @property
    def value(self) -> float | None:
        """The answer; missing is None, and never 0."""
        return self.editor.answer if isinstance(self.editor, Steps) else self.editor.value

    @property
    def choices(self) -> str:
        """What each choice means; empty where a number says it."""
        pairs = zip(self.item.allowed.choices, self.item.levels, strict=False)
        return " · ".join(
            f"{shown(value)}{NO_BREAK_SPACE}{self._(words)}" for value, words in pairs
        )

    @property
    def is_wrong(self) -> bool:
        """Whether something is typed that the question doesn't allow."""
        return isinstance(self.editor, NumberLine) and self.editor.is_wrong

    @property
    def written(self) -> str:
        """What stands there, for a draft; also what can't be yet."""
        if isinstance(self.editor, NumberLine):
            return self.editor.text()
        return "" if self.editor.answer is None else f"{self.editor.answer:g}"

    def write(self, text: str) -> None:
        """Let stand what stood in a draft."""
        if isinstance(self.editor, NumberLine):
            self.editor.setText(text)
        else:
            self.editor.show_answer(float(text) if text else None)
            self._tell()

    def show_value(self, value: float | None) -> None:
        """Show an answer, without a signal."""
        if isinstance(self.editor, Steps):
            self.editor.show_answer(value)
        else:
            blocked = self.editor.blockSignals(True)
            self.editor.show_value(value)
            self.editor.blockSignals(blocked)
        self._tell()

    def show_former(self, value: float | None) -> None:
        """Show what was answered the last time."""
        if value is None:
            self.former.setText("")
        else:
            self.former.setText(self._("last time {value}", value=self._.formats.number(value)))

    def _editor(self, around: Surroundings) -> Steps | NumberLine:
        choices = self.item.allowed.choices
        if not choices:
            line = NumberLine(around, self.item.allowed)
            line.changed.connect(self._on_changed)
            line.returnPressed.connect(self.done)
            return line
        steps = Steps(around.theme, around.texts, choices)
        steps.answered.connect(self._on_changed)
        steps.settled.connect(self.done)
        return steps

    def _tell(self) -> None:
        """What the answer means; before there is one, what each of them would."""
        item, _ = self.item, self._
        if not item.levels:
            self.meaning.setText(_(item.unit) if item.unit else "")
            return
        if self.value is None:
            self.meaning.setText(self.choices if self._explains else "")
        else:
            levels = dict(zip(item.allowed.choices, item.levels, strict=True))
            self.meaning.setText(_(levels[self.value]))

    @Slot()
    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()
