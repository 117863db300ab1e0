"""«To be discussed», and why today: nobody asks for the team's time without a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.agenda import TELLS_NOTHING
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import Depth
from teamdesk.ui.meeting.preparing.deeds import Asking
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.ui.surroundings import Surroundings

ASKED = "1"


class AskingPart(QWidget):
    """The tick, and under it the reasons that it takes.

    Signals:
        edited: something was typed or ticked.
        left: a reason was written, or the tick was taken away.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._line: AgendaRow | None = None
        self._is_frozen = False
        self.tick = QCheckBox()
        self._reason = Label(TextRole.MUTED, wraps=True)
        self.why = QLineEdit()
        self.late = QLineEdit()
        self.why_field = InlineField(around.theme, self.why)
        self.late_field = InlineField(around.theme, self.late)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.sm)
        for part in (self.tick, self._reason, self.why_field, self.late_field):
            column.addWidget(part)
        self.tick.clicked.connect(self._on_ticked)
        for line in (self.why, self.late):
            line.textEdited.connect(self.edited)
            line.editingFinished.connect(self.left)
        self.retranslate()

    @property
    def is_changed(self) -> bool:
        """Whether something else is asked than the agenda has."""
        return self._line is not None and self._asked() != _stored(self._line)

    @property
    def asking(self) -> Asking:
        """What is asked for now."""
        return self._asked()

    @property
    def line(self) -> AgendaRow | None:
        """The line of the agenda that it is about."""
        return self._line

    def show_line(
        self, line: AgendaRow, typed: Mapping[str, str], *, is_frozen: bool, is_same: bool
    ) -> None:
        """Show a line of the agenda, or what was begun on it; what is being typed stays."""
        is_typed = is_same and self.is_changed
        self._line, self._is_frozen = line, is_frozen
        if not is_typed:
            is_asked = typed.get("asked", "") == ASKED or line.depth is Depth.DISCUSSED
            self.tick.setChecked(is_asked)
            self.why.setText(typed.get("why", line.why))
            self.late.setText(typed.get("late", line.late_reason))
            self.why_field.clear_error()
            self.late_field.clear_error()
        self._show_parts()

    def typed(self) -> dict[str, str]:
        """What a draft is to keep; nothing where nothing was begun."""
        if not self.is_changed:
            return {}
        asked = ASKED if self.tick.isChecked() else ""
        return {"asked": asked, "why": self.why.text(), "late": self.late.text()}

    def is_whole(self, *, leads_there: bool = False) -> bool:
        """Whether it can be stored; what is missing is said at its field.

        ``leads_there`` puts the keyboard on it, for one who wants to leave the case.
        """
        if self._line is None or not self.tick.isChecked() or not self.is_changed:
            return True
        if self._line.reason in TELLS_NOTHING and not self.why.text().strip():
            said = self._("Write in a few words why it is discussed today.")
            self._refuse(self.why_field, said, leads_there=leads_there)
            return False
        if self._is_late and not self.late.text().strip():
            said = self._("The agenda is settled. Write why it comes on so late.")
            self._refuse(self.late_field, said, leads_there=leads_there)
            return False
        return True

    def show_refusal(self, error: ExplainedError) -> bool:
        """Say at its field what a service found missing; False for anything else."""
        if not isinstance(error, TextMissing):
            return False
        is_late = self._is_late and bool(self.why.text().strip())
        field = self.late_field if is_late else self.why_field
        said = self._("Write in a few words why it is discussed today.")
        self._refuse(field, said, leads_there=False)
        return True

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self.tick.setText(self._("To be discussed"))
        self.why_field.set_words(self._("Why today?"))
        self.late_field.set_words(self._("Why so late?"))
        self._show_parts()

    @property
    def _is_late(self) -> bool:
        line = self._line
        is_up = line is not None and line.depth is not Depth.DISCUSSED
        return is_up and self._is_frozen and self.tick.isChecked()

    def _asked(self) -> Asking:
        if self._line is None or self.tick.isChecked():
            return Asking(Depth.DISCUSSED, self.why.text().strip(), self.late.text().strip())
        depth = self._line.depth
        less = Depth.BRIEF if depth is Depth.DISCUSSED else depth
        return Asking(less, "", self._line.late_reason)

    def _show_parts(self) -> None:
        is_asked = self.tick.isChecked()
        self.why_field.setVisible(is_asked)
        self.late_field.setVisible(self._is_late)
        line = self._line
        is_told = line is not None and line.reason not in TELLS_NOTHING
        self._reason.setVisible(is_told)
        if line is not None and is_told:
            reason = label(self._, line.reason)
            self._reason.setText(self._("The agenda says: {reason}", reason=reason))

    def _refuse(self, field: InlineField, text: str, *, leads_there: bool) -> None:
        field.show_error(text)
        if leads_there:
            field.editor.setFocus()

    @Slot(bool)
    def _on_ticked(self, checked: bool) -> None:
        self._show_parts()
        self.edited.emit()
        if checked:
            self.why.setFocus()
        else:
            self.left.emit()


def _stored(line: AgendaRow) -> Asking:
    return Asking(line.depth, line.why if line.depth is Depth.DISCUSSED else "", line.late_reason)
