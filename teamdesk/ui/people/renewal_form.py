"""Several consents are given again: until when, and how each person answered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.calendar import months_after
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.people.renewal_line import RenewalLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.scrolled import Scrolled, scroll_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.ui.surroundings import Surroundings

MONTHS = 12


class RenewalForm(QWidget):
    """The two days for all, and a line for each; Escape leaves it.

    Signals:
        told: everything is filled in.
        left: the person thought better of it.
    """

    told = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.rows: tuple[EndingConsent, ...] = ()
        self._heading = Label(TextRole.HEADING)
        self._told = Label(TextRole.SMALL, wraps=True)
        self.given_on = DateField(around.theme, around.texts)
        self.valid_until = DateField(around.theme, around.texts)
        self._days = {
            "valid_until": InlineField(around.theme, self.valid_until),
            "given_on": InlineField(around.theme, self.given_on),
        }
        space = around.theme.tokens.space
        self.lines: RowsBox[RenewalLine, EndingConsent] = RowsBox(
            self._make_line, RenewalLine.show_row, space.lg
        )
        self.save = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.cancel = Button(around.theme, ButtonKind.QUIET)
        self._lay_out(space.md)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.left)

    def begin(self, rows: Sequence[EndingConsent]) -> None:
        """Ask about these, from today on and for a year; what was typed of one before is there."""
        today = self._around.clock.today()
        self.given_on.set_day(today)
        self.valid_until.set_day(months_after(today, MONTHS))
        for field in self._days.values():
            field.clear_error()
        self.show_rows(rows)
        self.valid_until.setFocus(Qt.FocusReason.TabFocusReason)

    def show_rows(self, rows: Sequence[EndingConsent]) -> None:
        """Go on with these; what is typed about them stays."""
        self.rows = tuple(rows)
        self.retranslate()

    @property
    def answered(self) -> tuple[RenewalLine, ...]:
        """The lines of the rows, in their order."""
        return tuple(self.lines.lines[: len(self.rows)])

    def refuse(self, error: ExplainedError) -> None:
        """Say what was refused, at its field where it has one."""
        field = self._days.get(error.field) if isinstance(error, FieldError) else None
        if field is None:
            self._around.notices.fail(error)
            return
        field.show_error(error.what_happened(self._.translator))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._heading.setText(
            _.plural("Renew {count} consent", "Renew {count} consents", len(self.rows))
        )
        self._told.setText(_("Ask each person first. What was answered before stays on record."))
        self._days["valid_until"].set_words(_("Valid until"))
        self._days["given_on"].set_words(_("Answered"))
        self.save.set_words(_("Save the answers"))
        self.cancel.set_words(_("Cancel"), "Esc")
        self.lines.show_rows(self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, gap: int) -> None:
        days = QHBoxLayout()
        days.setSpacing(gap)
        for field in self._days.values():
            days.addWidget(field, 1)
        days.addStretch(3)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        content = Scrolled()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, gap, 0)
        inside.addWidget(self.lines)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self._heading)
        column.addWidget(self._told)
        column.addLayout(days)
        column.addWidget(scroll_area(content), 1)
        column.addLayout(buttons)

    def _make_line(self) -> RenewalLine:
        return RenewalLine(self._around)

    def _mark_days(self) -> QWidget | None:
        _, today = self._, self._around.clock.today()
        last = max((row.ends_on for row in self.rows), default=today)
        if self.given_on.day > today:
            self._days["given_on"].show_error(_("This day has not come yet."))
            return self.given_on
        if self.valid_until.day < max(last, today) + timedelta(days=1):
            self._days["valid_until"].show_error(
                _("Choose a day after the one on which the consent ends now.")
            )
            return self.valid_until
        for field in self._days.values():
            field.clear_error()
        return None

    @Slot()
    def _on_save(self) -> None:
        wrong = [self._mark_days(), *(line.mark_faults() for line in self.answered)]
        first = next((field for field in wrong if field is not None), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.told.emit()
