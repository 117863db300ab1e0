"""The fields of an agreement: with whom, for which year, how many days, at what price."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.commands.effect import AgreementWords
from teamdesk.domain.typed_numbers import read_decimal, read_whole
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.history import HistoryButton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.stays import AgreementRow
    from teamdesk.ui.surroundings import Surroundings

LINES = ("institution", "year", "days", "price_a_day", "extra_price_a_day", "note")
OWNER = "is_owner"
NUMBERS = ("year", "days", "price_a_day", "extra_price_a_day")


class AgreementForm(QWidget):
    """Enter saves, Esc leaves everything as it was.

    Signals:
        submitted: the `AgreementWords` that are typed.
        closed: nothing more is typed here.
        edited: something was typed or ticked.
    """

    submitted = Signal(object)
    closed = Signal()
    edited = Signal()

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__()
        self._ = around.texts
        theme = around.theme
        self.row: AgreementRow | None = None
        self.lines = {name: QLineEdit() for name in LINES}
        self.fields = {name: InlineField(theme, line) for name, line in self.lines.items()}
        self.owner = QCheckBox()
        self._began: dict[str, str] = {}
        self.history = HistoryButton(around, history)
        self.save, self.cancel = Button(theme, ButtonKind.PRIMARY), Button(theme, ButtonKind.QUIET)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.tokens.space.sm)
        places = ((0, 0, 2), (0, 2, 1), (0, 3, 1), (1, 0, 1), (1, 1, 1), (1, 2, 2))
        for field, (row, column, span) in zip(self.fields.values(), places, strict=True):
            grid.addWidget(field, row, column, 1, span)
        grid.addWidget(self.owner, 2, 0, 1, 4)
        foot = QHBoxLayout()
        foot.addWidget(self.history)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        grid.addLayout(foot, 3, 0, 1, 4)
        for line in self.lines.values():
            line.returnPressed.connect(self.submit)
            line.installEventFilter(self)
            line.textEdited.connect(self.edited)
        self.owner.clicked.connect(self.edited)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.closed)

    def open_on(self, row: AgreementRow | None, year: int) -> None:
        """Show an agreement, or empty fields for a year."""
        self.row = row
        for name, line in self.lines.items():
            value = getattr(row, name) if row else None
            line.setText(_plain(value))
        if row is None:
            self.lines["year"].setText(str(year))
        self.owner.setChecked(row is not None and row.is_owner)
        self._began = self._written()
        self.retranslate()
        self.show()
        self.lines["institution"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def touched(self) -> dict[str, str]:
        """What a draft keeps: the fields that say something else than they began with."""
        now = self._written()
        return {name: text for name, text in now.items() if text != self._began.get(name)}

    def restore(self, values: Mapping[str, str]) -> None:
        """Say what was typed before."""
        for name, text in values.items():
            if name in self.lines:
                self.lines[name].setText(text)
        if OWNER in values:
            self.owner.setChecked(bool(values[OWNER]))

    def retranslate(self) -> None:
        """Set all words, and forget what was wrong."""
        _, fields = self._, self.fields
        for field in fields.values():
            field.clear_error()
        fields["institution"].set_words(_("Institution"))
        fields["year"].set_words(_("Year"))
        fields["days"].set_words(_("Days bought"))
        fields["price_a_day"].set_words(_("Price a day, kr"))
        fields["extra_price_a_day"].set_words(_("Beyond them, kr"))
        fields["note"].set_words(_("Note"))
        self.owner.setText(_("We own a share: the days are paid whether used or not"))
        self.save.set_words(_("Save"))
        self._show_history()
        self.cancel.set_words(_("Cancel"), "Esc")

    def show_error(self, error: FieldError) -> None:
        """Say at the field what was refused."""
        field = self.fields[error.field]
        field.show_error(self._.explain(error))
        field.editor.setFocus()

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed, if the numbers are numbers."""
        wrong = [name for name in NUMBERS if not self._is_number(name)]
        for name in wrong:
            self.fields[name].show_error(self._("Write a number."))
        if wrong:
            self.lines[wrong[0]].setFocus()
            return
        self.submitted.emit(
            AgreementWords(
                institution=self._typed("institution"),
                year=read_whole(self._typed("year")) or 0,
                days=read_whole(self._typed("days")) or 0,
                price_a_day=read_decimal(self._typed("price_a_day")),
                extra_price_a_day=read_decimal(self._typed("extra_price_a_day")),
                is_owner=self.owner.isChecked(),
                note=self._typed("note"),
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes without saving."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and is_press and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def _written(self) -> dict[str, str]:
        said = {name: line.text() for name, line in self.lines.items()}
        return {**said, OWNER: OWNER if self.owner.isChecked() else ""}

    def _show_history(self) -> None:
        subjects = (self.row.id,) if self.row else ()
        self.history.show_subject(self.row.institution if self.row else "", *subjects)

    def _is_number(self, name: str) -> bool:
        typed = self._typed(name)
        if name in ("year", "days"):
            return read_whole(typed) is not None
        return not typed or read_decimal(typed) is not None

    def _typed(self, name: str) -> str:
        return self.lines[name].text().strip()


def _plain(value: object) -> str:
    """A value as it is typed: «3400,5» and not «3400.50»."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}".replace(".", ",")
    return "" if value is None else str(value)
