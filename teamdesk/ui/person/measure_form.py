"""A measure: its line on the page, and the fields that add or change it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.commands.plan_parts import MeasureWords
from teamdesk.ui.person.entry_form import EntryCard, EntryForm
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.rows.people import MeasureRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LINES = ("text", "extent", "method", "arena", "executor")


class MeasureForm(EntryForm):
    """What is done, how much, how, where, by whom, and who answers for it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._row: MeasureRow | None = None
        self.goal, self.responsible = DropDown(), DropDown()
        self.add_line("text", 0, 0, 3)
        self.add_field("goal", self.goal, 0, 3, 3)
        for place, name in enumerate(("extent", "method", "arena")):
            self.add_line(name, 1, 2 * place, 2)
        self.add_field("responsible", self.responsible, 2, 0, 2)
        self.add_line("executor", 2, 2, 2)
        for box in (self.goal, self.responsible):
            box.activated.connect(self.edited)

    def open_on(
        self, row: MeasureRow | None, state: PersonState, goal_id: UUID | None = None
    ) -> None:
        """Show a measure, or an empty one for a goal."""
        self.retranslate()
        self._row = row
        for name in LINES:
            self.lines[name].setText(getattr(row, name) if row else "")
            self.lines[name].setCursorPosition(0)
        self.goal.clear()
        self.goal.addItem(self._("several goals"), None)
        for goal in state.page.goals:
            self.goal.addItem(goal.text, goal.id)
        self.responsible.clear()
        self.responsible.addItem(self._("nobody"), None)
        for member in state.members:
            self.responsible.addItem(member.name, member.id)
        answers = row.responsible_id if row else None
        is_here = any(member.id == answers for member in state.members)
        if row is not None and answers and not is_here:
            # Somebody who has left the team still answers for it until another is chosen.
            self.responsible.addItem(row.responsible, answers)
        _choose(self.goal, row.goal_id if row else goal_id)
        _choose(self.responsible, answers)

    def words(self) -> MeasureWords:
        """What is typed."""
        return replace(
            words_of(self._row) if self._row else MeasureWords(""),
            text=self.typed("text"),
            extent=self.typed("extent"),
            method=self.typed("method"),
            arena=self.typed("arena"),
            executor=self.typed("executor"),
            responsible_id=self.responsible.currentData(),
            goal_id=self.goal.currentData(),
        )

    def values(self) -> dict[str, str]:
        """The fields as they are typed; nothing where nobody has written a word."""
        typed = {name: self.lines[name].text() for name in LINES}
        chosen = {"goal": self.goal, "responsible": self.responsible}
        ids = {name: str(box.currentData() or "") for name, box in chosen.items()}
        return {**typed, **ids} if any(text.strip() for text in typed.values()) else {}

    def restore(self, values: Mapping[str, str]) -> None:
        """Fill an open form with what was typed before."""
        for name in LINES:
            self.lines[name].setText(values.get(name, ""))
        for name, box in (("goal", self.goal), ("responsible", self.responsible)):
            _choose(box, UUID(values[name]) if values.get(name) else None)

    def is_ready(self) -> bool:
        """A measure says what is done."""
        return self.is_there("text")

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.fields["text"].set_words(_("What is done"))
        self.fields["goal"].set_words(_("For the goal"))
        self.fields["extent"].set_words(_("How much"), _("3 times a week, 30 minutes …"))
        self.fields["method"].set_words(_("How"), _("Method, aids"))
        self.fields["arena"].set_words(_("Where"))
        self.fields["responsible"].set_words(_("Responsible"))
        self.fields["executor"].set_words(_("Done by"))


def _choose(box: DropDown, wanted: UUID | None) -> None:
    # Qt's own search tells two equal ids apart where they are two objects.
    ids = [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)


def words_of(row: MeasureRow) -> MeasureWords:
    """What a stored measure says."""
    names = [field.name for field in fields(MeasureWords)]
    return MeasureWords(**{name: getattr(row, name) for name in names})


class NewMeasureCard(EntryCard):
    """The form for a new measure; without it there is only a button, which stands elsewhere."""

    def __init__(
        self, around: Surroundings, form: MeasureForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, form, QWidget(), parent)
        self.empty.hide()
        self.hide()

    def show_form(self) -> None:
        """Show the card with its form."""
        self.show()
        super().show_form()

    def put_away(self) -> None:
        """Hide the card."""
        self.hide()
        super().put_away()


class MeasureLine(QWidget):
    """A measure: what, how much, how, who; changed where it stands.

    Signals:
        edited: the line whose form is to be saved.
    """

    edited = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.around = around
        self.row: MeasureRow | None = None
        self.form: MeasureForm | None = None
        self._state: PersonState | None = None
        self._text = Label(TextRole.BODY, wraps=True)
        self._how = Label(TextRole.SMALL, wraps=True)
        self._who = Label(TextRole.SMALL, wraps=True)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        self.pencil.clicked.connect(self._on_pencil)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._how)
        row = QHBoxLayout()
        row.setSpacing(around.theme.tokens.space.lg)
        row.addLayout(words, 3)
        row.addWidget(self._who, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(around.theme.tokens.sizes.control + 4, 2, 0, 2)
        self._column.addLayout(row)

    def show_measure(self, shown: tuple[MeasureRow, PersonState]) -> None:
        """Show a measure; what is being typed in its fields stays."""
        row, self._state = shown
        if self.form is not None and (self.row is None or row.id != self.row.id):
            self.form.hide()
        self.row = row
        self._text.setText(row.text)
        how = " · ".join(part.rstrip(".") for part in (row.method, row.arena) if part)
        self._how.setText(how)
        self._how.setVisible(bool(how))
        who = [row.extent]
        if row.executor and row.executor != row.responsible:
            who.append(self._("done by: {name}", name=row.executor))
        if row.responsible:
            who.append(self._("responsible: {name}", name=row.responsible))
        self._who.setText(" · ".join(part for part in who if part))
        self.pencil.set_words(self._("Change the measure «{measure}»", measure=row.text))

    @Slot()
    def _on_pencil(self) -> None:
        self.edit()

    def edit(self, first: str = "text") -> None:
        """Open the fields, which are made the first time, with the keyboard in ``first``."""
        if self._state is None:
            return
        if self.form is None:
            self.form = MeasureForm(self.around)
            self._column.addWidget(self.form)
            self.form.submitted.connect(self._on_submitted)
            self.form.closed.connect(self.close_form)
        self.form.open_on(self.row, self._state)
        self.form.show()
        self.form.lines[first].setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    @Slot()
    def _on_submitted(self) -> None:
        if self.form is None or self.row is None:
            return
        if self.form.words() == words_of(self.row):
            self.close_form()
        else:
            self.edited.emit(self)
