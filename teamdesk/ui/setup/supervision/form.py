"""The fields of a MITI count; what it comes to is told while one counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit

from teamdesk.domain.commands.supervision import SaveTalkCount
from teamdesk.domain.miti import LEAST_GLOBAL, MOST_COUNT, MOST_GLOBAL, TalkCounts
from teamdesk.domain.typed_numbers import read_whole
from teamdesk.ui.setup.supervision.words import count_words, global_words, told
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.supervision import TalkCountRow
    from teamdesk.ui.surroundings import Surroundings

COLUMNS = 4


class SupervisionForm(Card):
    """A new count, or one that is changed; Esc leaves it as it was.

    Signals:
        submitted: a `SaveTalkCount`.
        closed: nothing is changed after all.
    """

    submitted = Signal(object)
    closed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._clock = around.clock
        self.row: TalkCountRow | None = None
        theme = around.theme
        scale = range(LEAST_GLOBAL, MOST_GLOBAL + 1)
        self.day = DateField(theme, around.texts)
        self.globals = {name: Steps(theme, around.texts, scale) for name in global_words(self._)}
        self.counted = {name: QLineEdit() for name in count_words(self._)}
        self.note = QLineEdit()
        editors = {"counted_on": self.day, **self.globals, **self.counted, "note": self.note}
        self.fields = {name: InlineField(theme, editor) for name, editor in editors.items()}
        self.summary = Label(TextRole.BODY, wraps=True)
        self.save = Button(theme, ButtonKind.PRIMARY)
        self.cancel = Button(theme, ButtonKind.QUIET)
        grid = QGridLayout()
        grid.setSpacing(theme.tokens.space.sm)
        for place, name in enumerate((*self.globals, *self.counted, "counted_on")):
            grid.addWidget(self.fields[name], place // COLUMNS, place % COLUMNS)
        self.body.addLayout(grid)
        for widget in (self.fields["note"], self.summary, self.save, self.cancel):
            self.body.addWidget(widget)
        for steps in self.globals.values():
            steps.answered.connect(self._tell)
        for line in self.counted.values():
            line.setValidator(QIntValidator(0, MOST_COUNT, self))
            line.textEdited.connect(self._tell)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.closed)
        self.closed.connect(self.empty)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self.empty()

    def open_on(self, row: TalkCountRow) -> None:
        """Show a count that is to be changed, with the keyboard in it."""
        self.empty()
        self.row = row
        self.day.set_day(row.counted_on)
        for name, steps in self.globals.items():
            steps.show_answer(getattr(row.counts, name))
        for name, line in self.counted.items():
            line.setText(str(getattr(row.counts, name) or ""))
        self.note.setText(row.note)
        self.retranslate()
        next(iter(self.globals.values())).setFocus()

    @Slot()
    def empty(self) -> None:
        """Begin another count."""
        self.row = None
        self.day.set_day(self._clock.today())
        for steps in self.globals.values():
            steps.show_answer(None)
        for line in (*self.counted.values(), self.note):
            line.clear()
        for field in self.fields.values():
            field.clear_error()
        self.retranslate()

    def show_error(self, error: FieldError) -> None:
        """Say at the field what is wrong with it."""
        field = self.fields[error.field]
        field.show_error(self._.explain(error))
        field.editor.setFocus()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Change the count") if self.row else _("New count"))
        self.cancel.set_words(_("Cancel"), "Esc")
        self.cancel.setVisible(self.row is not None)
        self.fields["counted_on"].set_words(_("Counted on"))
        self.fields["note"].set_words(
            _("Note"), _("For yourself. Write nothing that tells who the talk was with.")
        )
        rated = _("1 to 5")
        for name, words in global_words(_).items():
            self.fields[name].set_words(f"{words} ({rated})")
        for name, words in count_words(_).items():
            self.fields[name].set_words(words)
        self.save.set_words(_("Save"), _("Ctrl+Enter"))
        self._tell()

    @property
    def counts(self) -> TalkCounts:
        """What is typed; a global that is not rated is None."""
        rated = {name: steps.answer for name, steps in self.globals.items()}
        numbers: dict[str, Any] = {
            **{name: None if value is None else int(value) for name, value in rated.items()},
            **{name: read_whole(line.text()) or 0 for name, line in self.counted.items()},
        }
        return TalkCounts(**numbers)

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed."""
        count_id, version = (self.row.id, self.row.version) if self.row else (uuid4(), 0)
        self.submitted.emit(
            SaveTalkCount(
                count_id,
                self.day.day,
                self.counts,
                self.note.text().strip(),
                version,
                is_new=self.row is None,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a change."""
        if self.row is not None and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        lines = (f"{name}: {value}" for name, value in told(self._, self.counts))
        self.summary.setText("\n".join(lines))
        for name in self.globals:
            self.fields[name].clear_error()
