"""A measure on the page: what, how, how much, who; changed and ended where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.person.forms.row_form import FormParts, RowForm
from teamdesk.ui.person.goals.measure_form import MeasureForm, words_of
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.measure_words import measure_facts, measure_where, measure_who

if TYPE_CHECKING:
    from teamdesk.domain.commands.plan_parts import MeasureWords
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState


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
        presenter: PersonPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        around = presenter.around
        self._ = around.texts
        self.around = around
        self.row: MeasureRow | None = None
        self._state: PersonState | None = None
        self._text = Label(TextRole.BODY, wraps=True)
        self._how = Label(TextRole.SMALL, wraps=True)
        self._exercise = Label(TextRole.SMALL, wraps=True)
        self.who = Label(TextRole.SMALL, wraps=True)
        self.end = Button(around.theme, ButtonKind.LINK)
        self.history = HistoryButton(around, presenter.desk.history.of)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        self.fields: RowForm[MeasureForm, MeasureWords] = RowForm(
            presenter,
            FormParts("measure", self._make_form, self._fill, self.pencil),
            self._words,
        )
        self.fields.changed.connect(self._on_changed)
        self.pencil.clicked.connect(self._on_pencil)
        self.end.clicked.connect(self._on_end)
        self._column = QVBoxLayout(self)
        self._lay_out()

    def show_measure(self, shown: tuple[MeasureRow, PersonState]) -> None:
        """Show a measure; what is being typed in its fields stays."""
        row, self._state = shown
        before, self.row = self.row, row
        self.fields.show_row(row.id, self._state)
        if before != row:
            self.fields.follow()
        today, tokens = self.around.clock.today(), self.around.theme.tokens
        # Under the words of the goal, whose mark is larger on the wall.
        self._column.setContentsMargins(tokens.sizes.control + tokens.space.sm, 2, 0, 2)
        self._text.setText(row.text)
        self._text.setEnabled(not row.is_over(today))
        for part, text in (
            (self._how, row.method),
            (self._exercise, row.exercise),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        facts = (
            measure_facts(self._, row, today),
            measure_where(self._, row),
            measure_who(self._, row),
        )
        self.who.setText("\n".join(part for part in facts if part))
        is_over = row.is_over(today)
        self.end.set_words(self._("Take up again") if is_over else self._("End"))
        self.end.setAccessibleName(
            self._("Take up the measure “{measure}” again", measure=row.text)
            if is_over
            else self._("End the measure “{measure}”", measure=row.text)
        )
        self.pencil.set_words(self._("Change the measure “{measure}”", measure=row.text))
        self.history.show_subject(row.text, row.id)

    def leave(self) -> None:
        """Save what is typed, as another tab or person is shown."""
        self.fields.leave()

    def _make_form(self) -> MeasureForm:
        form = MeasureForm(self.around)
        self._column.addWidget(form)
        return form

    def _fill(self, form: MeasureForm) -> None:
        if self.row is not None and self._state is not None:
            form.open_on(self.row, self._state)

    def _words(self) -> MeasureWords | None:
        return words_of(self.row) if self.row is not None else None

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._text, self._how, self._exercise):
            words.addWidget(part)
        words.addStretch(1)
        space = self.around.theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space.sm)
        row.addLayout(words, 3)
        row.addSpacing(space.sm)
        row.addWidget(self.who, 2, Qt.AlignmentFlag.AlignTop)
        for button in (self.end, self.history, self.pencil):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    @Slot()
    def _on_pencil(self) -> None:
        self.fields.edit()

    @Slot()
    def _on_end(self) -> None:
        self.end_wanted.emit(self.row)

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit(self)
