"""What is asked at a line of the agenda: who, why today, and why so late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCompleter, QFrame, QHBoxLayout, QLineEdit, QWidget

from teamdesk.ui.meeting.agenda.agenda_deeds import Needs, Reasons
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.writer_field import WriterField

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.rows.agenda import AddableRow
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered; ``case`` is None where nobody was to be chosen."""

    reasons: Reasons
    case: AddableRow | None = None


class AskLine(QFrame):
    """Up to three fields in a row, or below each other; Enter answers, Esc leaves it.

    Signals:
        answered: an `Answer`.
        closed: it is no longer asked.
    """

    answered = Signal(object)
    closed = Signal()

    def __init__(
        self, around: Surroundings, parent: QWidget | None = None, *, is_narrow: bool = False
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._cases: dict[str, AddableRow] | None = None
        self._needs = Needs()
        self.who, self.why, self.late = QLineEdit(), QLineEdit(), QLineEdit()
        self._completer = QCompleter(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.who.setCompleter(self._completer)
        self._fields = {key: InlineField(around.theme, key) for key in self._editors}
        self.writer = WriterField(around.theme)
        self.confirm = Button(around.theme)
        self.cancel = Button(around.theme, ButtonKind.ICON, IconName.CLOSE)
        self.confirm.clicked.connect(self.answer)
        self.cancel.clicked.connect(self.close_line)
        self._lay_out(is_narrow=is_narrow)
        self.hide()
        self.retranslate()

    @property
    def _editors(self) -> tuple[QLineEdit, ...]:
        return (self.who, self.why, self.late)

    def ask(self, needs: Needs, why: str = "", cases: Sequence[AddableRow] | None = None) -> None:
        """Ask for what is needed, and for a person where there are ``cases`` to choose from."""
        self._needs = needs
        self._cases = None if cases is None else self._by_label(cases)
        self._completer.setModel(QStringListModel(sorted(self._cases or ()), self._completer))
        for editor, text in ((self.who, ""), (self.why, why), (self.late, "")):
            editor.setText(text)
            self._fields[editor].clear_error()
        self._fields[self.who].setVisible(self._cases is not None)
        self._fields[self.why].setVisible(needs.why)
        self._fields[self.late].setVisible(needs.late)
        if not needs.why:
            self.writer.hide()
        self.ask_again()

    def choose(self, case_id: UUID | None) -> None:
        """Let the person be chosen whose case it is, and lead to what is to be looked at."""
        known = (self._cases or {}).items()
        name = next((name for name, row in known if row.case_id == case_id), "")
        if name:
            self.who.setText(name)
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> None:
        """Show what was typed once more, where it could not be stored."""
        self.show()
        first = next(one for one in self._editors if not self._fields[one].isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all words."""
        self._fields[self.who].set_words(self._("Who?"))
        self._fields[self.why].set_words(self._("Why today?"))
        self._fields[self.late].set_words(self._("Why so late?"))
        self.writer.set_words(self._("Who asks?"))
        self.confirm.set_words(self._("OK"), self._("Enter"))
        self.cancel.set_words(self._("Cancel"), self._("Esc"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter, leave with Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter from the shortcuts of the place."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if is_plain and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
                event.accept()
                return True
        return super().event(event)

    @Slot()
    def answer(self) -> None:
        """Tell what was answered, or lead to what is missing."""
        case = self._chosen()
        if self._cases is not None and case is None:
            self._lead_to(self.who, self._("Nobody has this name. Choose from the list."))
            return
        for editor in (self.why, self.late):
            is_asked = not self._fields[editor].isHidden()
            if is_asked and not editor.text().strip():
                self._lead_to(editor, self._("Write it in a few words."))
                return
        why, late = self.why.text().strip(), self.late.text().strip()
        reasons = Reasons(why, late, self.writer.chosen)
        self.hide()
        self.answered.emit(Answer(reasons, case))
        if self.isHidden():
            self.closed.emit()

    @Slot()
    def close_line(self) -> None:
        """Ask no more."""
        self.hide()
        self.closed.emit()

    def _go_on(self) -> None:
        """Answer, or go to the next field in which nothing is typed yet."""
        shown = [one for one in self._editors if not self._fields[one].isHidden()]
        at = next((place for place, one in enumerate(shown) if one.hasFocus()), len(shown))
        empty = next((one for one in shown[at + 1 :] if not one.text().strip()), None)
        if empty is None or not shown[at].text().strip():
            self.answer()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_to(self, editor: QLineEdit, error: str) -> None:
        self._fields[editor].show_error(error)
        editor.setFocus()

    def _chosen(self) -> AddableRow | None:
        """The one whose name is typed, or the only one whose name holds what is typed."""
        typed = self.who.text().strip().casefold()
        if not self._cases or not typed:
            return None
        found = [row for name, row in self._cases.items() if typed in name.casefold()]
        exact = [row for name, row in self._cases.items() if typed == name.casefold()]
        if exact:
            return exact[0]
        return found[0] if len(found) == 1 else None

    def _by_label(self, cases: Sequence[AddableRow]) -> dict[str, AddableRow]:
        is_masked, labels = self._around.names.is_masked, dict[str, "AddableRow"]()
        for row in cases:
            name = row.masked_name if is_masked else row.person_name
            same = sum(known.partition(" (")[0] == name for known in labels)
            labels[f"{name} ({same + 1})" if same else name] = row
        return labels

    def _lay_out(self, *, is_narrow: bool) -> None:
        space = self._around.theme.tokens.space
        directions = QBoxLayout.Direction
        box = QBoxLayout(directions.TopToBottom if is_narrow else directions.LeftToRight, self)
        box.setContentsMargins(0, space.xs, 0, space.sm)
        box.setSpacing(space.sm)
        for field, stretch in zip(self._fields.values(), (2, 3, 2), strict=True):
            box.addWidget(field, 0 if is_narrow else stretch)
        box.addWidget(self.writer, 0 if is_narrow else 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        box.addLayout(buttons)
        box.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
