"""A measure on the page: what, how, how much, who; changed and ended where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.person.measure_form import MeasureForm, words_of
from teamdesk.ui.person.measure_words import measure_facts, measure_how, measure_who
from teamdesk.ui.person.saved_form import merged
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.commands.plan_parts import MeasureWords
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.people import MeasureRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class MeasureLine(QWidget):
    """A measure; one that has ended says when, and may go on after all.

    Signals:
        edited: the line, whose form holds something new.
        end_wanted: the `MeasureRow` that is to end, or to go on.
    """

    edited = Signal(object)
    end_wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        history: Callable[..., tuple[HistoryRow, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.around = around
        self.row: MeasureRow | None = None
        self.form: MeasureForm | None = None
        self._opened: MeasureWords | None = None
        self._state: PersonState | None = None
        self._text = Label(TextRole.BODY, wraps=True)
        self._how = Label(TextRole.SMALL, wraps=True)
        self._exercise = Label(TextRole.SMALL, wraps=True)
        self._who = Label(TextRole.SMALL, wraps=True)
        self.end = Button(around.theme, ButtonKind.LINK)
        self.history = HistoryButton(around, history)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        self.pencil.clicked.connect(self._on_pencil)
        self.end.clicked.connect(self._on_end)
        self._column = QVBoxLayout(self)
        self._lay_out()

    def show_measure(self, shown: tuple[MeasureRow, PersonState]) -> None:
        """Show a measure; what is being typed in its fields stays."""
        row, self._state = shown
        is_same = self.row is not None and row.id == self.row.id
        self.row = row
        if self.form is not None and not is_same:
            self.form.hide()
        self._follow(row)
        today = self.around.clock.today()
        self._text.setText(row.text)
        self._text.setEnabled(not row.is_over(today))
        for part, text in (
            (self._how, measure_how(self._, row)),
            (self._exercise, row.exercise),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        facts = (measure_facts(self._, row, today), measure_who(self._, row))
        self._who.setText("\n".join(part for part in facts if part))
        is_over = row.is_over(today)
        self.end.set_words(self._("Goes on") if is_over else self._("End"))
        self.end.setAccessibleName(
            self._("«{measure}» goes on", measure=row.text)
            if is_over
            else self._("End the measure «{measure}»", measure=row.text)
        )
        self.pencil.set_words(self._("Change the measure «{measure}»", measure=row.text))
        self.history.show_subject(row.text, row.id)

    def edit(self, first: str = "text") -> None:
        """Open the fields, which are made the first time, with the keyboard in ``first``."""
        if self._state is None or self.row is None:
            return
        if self.form is None:
            self.form = MeasureForm(self.around)
            self._column.addWidget(self.form)
            self.form.left.connect(self.save)
            self.form.submitted.connect(self._on_submitted)
            self.form.closed.connect(self.close_form)
        self.form.open_on(self.row, self._state)
        self._opened = words_of(self.row)
        self.form.show()
        self.form.lines[first].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def typed(self) -> MeasureWords | None:
        """What is stored with what was typed here; None where that is nothing new."""
        if self.form is None or self.row is None or self._opened is None or self.form.isHidden():
            return None
        stored = words_of(self.row)
        found = merged(self._opened, self.form.words(), stored)
        return None if found == stored else found

    @Slot()
    def save(self) -> None:
        """Say that there is something new to store."""
        if self.typed is not None:
            self.edited.emit(self)

    @Slot()
    def close_form(self) -> None:
        """Close the fields as they are."""
        if self.form is not None and not self.form.isHidden():
            self.form.hide()
            self.pencil.setFocus()

    def leave(self) -> None:
        """Save what is typed, as another tab or person is shown."""
        if self.form is not None and not self.form.isHidden():
            self.form.submit()

    def _follow(self, row: MeasureRow) -> None:
        """Let an open form show what others, or an undo, have stored meanwhile."""
        if self.form is None or self._opened is None or self.form.isHidden():
            return
        stored, typed = words_of(row), self.form.words()
        wanted = merged(self._opened, typed, stored)
        self._opened = stored
        if wanted != typed:
            self.form.fill(wanted)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._text, self._how, self._exercise):
            words.addWidget(part)
        space, sizes = self.around.theme.tokens.space, self.around.theme.tokens.sizes
        row = QHBoxLayout()
        row.setSpacing(space.sm)
        row.addLayout(words, 3)
        row.addSpacing(space.sm)
        row.addWidget(self._who, 2, Qt.AlignmentFlag.AlignTop)
        for button in (self.end, self.history, self.pencil):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.setContentsMargins(sizes.control + space.sm, 2, 0, 2)
        self._column.addLayout(row)

    @Slot()
    def _on_pencil(self) -> None:
        self.edit()

    @Slot()
    def _on_end(self) -> None:
        self.end_wanted.emit(self.row)

    @Slot()
    def _on_submitted(self) -> None:
        if self.typed is not None:
            self.edited.emit(self)
        if self.typed is None:
            self.close_form()
