"""ICF codes, typed one a line and explained as they are typed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from teamdesk.domain.instruments.answers import Answer, Answers
from teamdesk.domain.instruments.icf import IcfError, read_code
from teamdesk.domain.instruments.icf_profile import answers_of, profile_of
from teamdesk.domain.instruments.icf_words import COMPONENT_WORDS, QUALIFIED_WORDS, explained
from teamdesk.ui.person.scores.sheet import Sheet
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone, restyle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from teamdesk.domain.instruments.icf import IcfCode
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

LINES_AT_FIRST = 3


def code_words(_: Texts, code: IcfCode, titles: Mapping[str, str]) -> str:
    """«Gå: utførelse moderate vansker, kapasitet store vansker»."""
    name = titles.get(code.code) or _(COMPONENT_WORDS[code.component])
    told = ", ".join(
        f"{_(QUALIFIED_WORDS[scale])}: {_(explained(scale, value))}"
        for scale, value in code.qualifiers
    )
    return f"{name} – {told}" if told else name


class CodeLine(QLineEdit):
    """One code, with what it means or why it is none beside it.

    Signals:
        changed: something else is typed.
    """

    changed = Signal()

    def __init__(self, around: Surroundings, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._ = around.texts
        self._titles = titles
        self.code: IcfCode | None = None
        self.is_wrong = False
        self.meaning = Label(TextRole.SMALL, wraps=True)
        self.setPlaceholderText("d450.23")
        self.setAccessibleName(self._("Code"))
        self.setMaximumWidth(around.theme.tokens.type.body * 11)
        self.textChanged.connect(self._on_text_changed)

    @Slot()
    def _on_text_changed(self) -> None:
        self.code, self.is_wrong, said = None, False, ""
        if self.text().strip():
            try:
                self.code = read_code(self.text())
                said = code_words(self._, self.code, self._titles)
            except IcfError as error:
                self.is_wrong, said = True, error.what_happened(self._.translator)
        restyle(self, "tone", (Tone.DANGER if self.is_wrong else Tone.PLAIN).value)
        self.meaning.set_tone(Tone.DANGER if self.is_wrong else Tone.PLAIN)
        self.meaning.setText(said)
        self.setAccessibleDescription(said)
        self.changed.emit()


class IcfSheet(Sheet):
    """There is always one empty line more."""

    def __init__(
        self, around: Surroundings, titles: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around, self._titles = around, titles
        self.lines: list[CodeLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(around.theme.tokens.space.sm)
        self._grid.setColumnStretch(1, 1)
        for _line in range(LINES_AT_FIRST):
            self._add()

    @property
    def first(self) -> QWidget:
        """The first code."""
        return self.lines[0]

    @property
    def wrong(self) -> QWidget | None:
        """The first line that is no code, or has one that stands above already."""
        seen: set[str] = set()
        for line in self.lines:
            code = line.code.code if line.code else ""
            if line.is_wrong or code in seen:
                return line
            seen |= {code} - {""}
        return None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Every code with what its qualifiers tell."""
        return tuple(
            Answer(line.code.code, scale, value)
            for line in self.lines
            if line.code
            for scale, value in answers_of(line.code)
        )

    @property
    def written(self) -> str:
        """What stands in each line."""
        said = [line.text() for line in self.lines]
        return json.dumps(said) if any(said) else ""

    def write(self, text: str) -> None:
        """Let stand what stood in a draft."""
        self._write(json.loads(text) if text else [])

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show what is stored."""
        groups = profile_of(Answers(answers))
        self._write([str(code) for group in groups for code in group.codes])

    def show_former(self, answers: Sequence[Answer]) -> None:
        """The codes of the last time without their qualifiers, to be judged again."""
        if not any(line.text() for line in self.lines):
            self._write(list(Answers(answers).names))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on to the next code; Ctrl+Enter is the form's."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and is_press and watched in self.lines:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not with_control:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def _write(self, codes: Sequence[str]) -> None:
        while len(self.lines) <= len(codes):
            self._add()
        for place, line in enumerate(self.lines):
            line.setText(codes[place] if place < len(codes) else "")

    def _add(self) -> None:
        line = CodeLine(self._around, self._titles)
        row = len(self.lines)
        self.lines.append(line)
        self._grid.addWidget(line, row, 0)
        self._grid.addWidget(line.meaning, row, 1)
        line.installEventFilter(self)
        line.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if self.lines[-1].text():
            self._add()
        self.changed.emit()
