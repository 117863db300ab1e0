"""Ctrl+J: a line for the next meeting, from anywhere, in one breath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from teamdesk.ui.draft_keeper import DraftKeeper, Drafts, fields_as_text, fields_of_text
from teamdesk.ui.quick_note_deeds import QuickNoteDeeds, QuickNotes
from teamdesk.ui.shell.about_field import AboutField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import give_back_focus
from teamdesk.ui.widgets.writer_field import WriterField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
WIDTH = 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class NotePorts:
    """What the sheet needs of the team; each is asked for when the sheet is opened.

    Attributes:
        cases: whom a line may be about.
        draft_place: where a line lies that is begun and not saved.
        writers: who may write, where nobody is known to sit at the machine; else nobody.
    """

    notes: Callable[[], QuickNotes]
    cases: Callable[[], Sequence[CardRow]]
    drafts: Callable[[], Drafts]
    draft_place: str
    writers: Callable[[], Sequence[MemberRow]]


class QuickNoteSheet(QFrame):
    """A small sheet over the place: the line, and whom it is about. Enter saves, Esc leaves.

    Signals:
        saved: a line was stored.
    """

    saved = Signal()

    def __init__(self, around: Surroundings, ports: NotePorts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._ports = ports
        self._host = parent
        self._before: QWidget | None = None
        self._deeds = QuickNoteDeeds(around, ports.notes, around.notices.fail)
        self._keeper = DraftKeeper(ports.drafts(), self._typed, self)
        self._keeper.refused.connect(around.notices.fail)
        self.setProperty("frame", "palette")
        self.text = QLineEdit()
        self.text_field = InlineField(around.theme, self.text)
        self.about = AboutField(around)
        self.writer = WriterField(around.theme)
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def open(self, case_id: UUID | None) -> None:
        """Show the sheet about the one in sight, or what was begun and never saved."""
        if not self.isHidden():
            self.text.setFocus()
            return
        self._before = self.window().focusWidget()
        self.about.offer(self._ports.cases())
        # Whoever wrote the last line here may well write the next.
        self.writer.offer(self._ports.writers(), self.writer.chosen)
        begun = fields_of_text(self._keeper.begun(self._ports.draft_place))
        self.text.setText(begun.get("text", ""))
        self.about.choose(_read_id(begun.get("case", "")) if begun else case_id)
        self.text_field.clear_error()
        self._keeper.rest()
        self._cover()
        self.show()
        self._fit()
        self.raise_()
        self.text.setFocus()

    @Slot()
    def close_quietly(self) -> None:
        """Keep what is typed, and give the keyboard back to where it was."""
        if self.isHidden():
            return
        self._keeper.keep()
        before, self._before = self._before, None
        self.hide()
        give_back_focus(before)

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self._("For the next meeting"))
        self.text_field.set_words(self._("For the next meeting"))
        self.about.set_words(
            self._("About"), self._("What all share – or write a name"), self._("What was found")
        )
        self.writer.set_words(self._("Who writes"))
        self._keys.setText(self._("Enter saves · Tab chooses whom it is about · Esc keeps a draft"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save and leave from every field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.close_quietly()
                return True
            if key in _ENTER:
                if watched is not self.about.line or not self.about.take_found():
                    self._save()
                return True
        return super().eventFilter(watched, event)

    def _save(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.text_field.show_error(self._("Write what the meeting is to take up."))
            self.text.setFocus()
            return
        if self._deeds.add(text, self.about.case_id, self.writer.chosen):
            self._keeper.drop(self._ports.draft_place)
            self.text.clear()
            self.close_quietly()
            self.saved.emit()
            self._around.notices.tell(self._("It waits for the next meeting."))

    def _cover(self) -> None:
        """Turn the line into dots on the wall once a name stands in it."""
        text = self.text.text()
        shown = self._around.names.text(self.about.case_id, text)
        modes = QLineEdit.EchoMode
        self.text.setEchoMode(modes.Normal if shown == text else modes.Password)

    def _typed(self) -> tuple[str, str] | None:
        text = self.text.text().strip()
        kept = {"text": text, "case": str(self.about.case_id or "")} if text else {}
        return self._ports.draft_place, fields_as_text(kept)

    def _fit(self) -> None:
        tokens = self._around.theme.tokens
        width = min(tokens.type.body * WIDTH, self._host.width() - 2 * tokens.space.xl)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._host.width() - width) // 2, tokens.sizes.top_bar // 4)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.md, space.md, space.md, space.md)
        column.setSpacing(space.sm)
        for part in (self.text_field, self.about, self.writer, self._keys):
            column.addWidget(part)

    def _connect(self) -> None:
        for field in (self.text, self.about.line, self.writer.box):
            field.installEventFilter(self)
        self.text.textEdited.connect(self._on_text_edited)
        self.about.edited.connect(self._on_about_edited)
        self.about.taken.connect(self.text.setFocus)
        self._around.texts.changed.connect(self.retranslate)
        # What it shows was put into words for the desk or for the wall.
        self._around.theme.changed.connect(self.close_quietly)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot(str)
    def _on_text_edited(self, _text: str) -> None:
        self._cover()
        self._keeper.on_edited()

    @Slot()
    def _on_about_edited(self) -> None:
        self._cover()
        self._fit()
        self._keeper.on_edited()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Leave when somebody goes on elsewhere in the window; a draft is kept."""
        if self.isHidden() or new is None or new is self or self.isAncestorOf(new):
            return
        self._before = None
        self.close_quietly()


def _read_id(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None
