"""Ctrl+J: a line for the next meeting, from anywhere, in one breath."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from teamdesk.ui.draft_keeper import DraftKeeper, Drafts, fields_as_text, fields_of_text
from teamdesk.ui.quick_note_deeds import QuickNoteDeeds, QuickNotes
from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.shell.palette_list import FINDING, FindingDelegate, FindingModel
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import give_back_focus
from teamdesk.ui.widgets.writer_field import WriterField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings

MOST_FOUND = 5
# In units of the body text.
WIDTH = 40
_MOVES = {Qt.Key.Key_Down: +1, Qt.Key.Key_Up: -1}
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
        self._cards: Sequence[CardRow] = ()
        self._case: UUID | None = None
        self._deeds = QuickNoteDeeds(around, ports.notes, around.notices.fail)
        self._keeper = DraftKeeper(ports.drafts(), self._typed, self)
        self._keeper.refused.connect(around.notices.fail)
        self.setProperty("frame", "palette")
        self.text = QLineEdit()
        self.about = QLineEdit()
        self.text_field = InlineField(around.theme, self.text)
        self.about_field = InlineField(around.theme, self.about)
        self.writer = WriterField(around.theme)
        self._model = FindingModel(around.theme, self)
        self.list = QListView()
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    @property
    def case_id(self) -> UUID | None:
        """Whom the line is about; None for what all share."""
        return self._case

    def open(self, case_id: UUID | None) -> None:
        """Show the sheet about the one in sight, or what was begun and never saved."""
        if not self.isHidden():
            self.text.setFocus()
            return
        self._before = self.window().focusWidget()
        self._cards = self._ports.cases()
        # Whoever wrote the last line here may well write the next.
        self.writer.offer(self._ports.writers(), self.writer.chosen)
        begun = fields_of_text(self._keeper.begun(self._ports.draft_place))
        self.text.setText(begun.get("text", ""))
        self._choose(_read_id(begun.get("case", "")) if begun else case_id)
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
        self.about_field.set_words(self._("About"))
        self.writer.set_words(self._("Who writes"))
        self.about.setPlaceholderText(self._("What all share – or write a name"))
        self.list.setAccessibleName(self._("What was found"))
        self._keys.setText(self._("Enter saves · Tab chooses whom it is about · Esc keeps a draft"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save, leave, and choose among those found, while the keyboard stays in its field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.close_quietly()
                return True
            if key in _ENTER:
                self._on_enter(watched)
                return True
            if watched is self.about and key in _MOVES and not self.list.isHidden():
                self._move(_MOVES[key])
                return True
        return super().eventFilter(watched, event)

    def _on_enter(self, watched: QObject) -> None:
        chosen = self.list.currentIndex().data(FINDING)
        if watched is self.about and not self.list.isHidden() and isinstance(chosen, Finding):
            chosen.run()
            self.text.setFocus()
        else:
            self._save()

    def _save(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.text_field.show_error(self._("Write what the meeting is to take up."))
            self.text.setFocus()
            return
        if self._deeds.add(text, self._case, self.writer.chosen):
            self._keeper.drop(self._ports.draft_place)
            self.text.clear()
            self.close_quietly()
            self.saved.emit()
            self._around.notices.tell(self._("It waits for the next meeting."))

    def _choose(self, case_id: UUID | None) -> None:
        """Make it about a case; one that is on the board no longer is nobody's."""
        card = next((card for card in self._cards if card.case_id == case_id), None)
        self._case = card.case_id if card else None
        self.about.setEchoMode(QLineEdit.EchoMode.Normal)
        is_masked = self._around.names.is_masked
        name = "" if card is None else card.masked_name if is_masked else card.name
        self.about.setText(name)
        self._show_found([])
        self._cover()

    def _search(self, query: str) -> None:
        fitting = [card for card in self._cards if query.strip() and fits(query, card.name)]
        self._show_found(
            [
                Finding(
                    card.name,
                    partial(self._pick, card.case_id),
                    IconName.PERSON,
                    masked_title=card.masked_name,
                )
                for card in fitting[:MOST_FOUND]
            ]
        )

    def _pick(self, case_id: UUID) -> None:
        self._choose(case_id)
        self._keeper.on_edited()

    def _show_found(self, found: Sequence[Finding]) -> None:
        self._model.show_findings(found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setFixedHeight(max(1, self.list.sizeHintForRow(0) * len(found)))
            self.list.setCurrentIndex(self._model.index(0, 0))
        self._fit()

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + step, 0), last)
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _cover(self) -> None:
        """Turn the line into dots on the wall once a name stands in it."""
        text = self.text.text()
        shown = self._around.names.text(self._case, text)
        modes = QLineEdit.EchoMode
        self.text.setEchoMode(modes.Normal if shown == text else modes.Password)

    def _typed(self) -> tuple[str, str] | None:
        text = self.text.text().strip()
        kept = {"text": text, "case": str(self._case or "")} if text else {}
        return self._ports.draft_place, fields_as_text(kept)

    def _fit(self) -> None:
        tokens = self._around.theme.tokens
        width = min(tokens.type.body * WIDTH, self._host.width() - 2 * tokens.space.xl)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._host.width() - width) // 2, tokens.sizes.top_bar // 4)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        self.list.setModel(self._model)
        self.list.setItemDelegate(FindingDelegate(self._around.theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.md, space.md, space.md, space.md)
        column.setSpacing(space.sm)
        for part in (self.text_field, self.about_field, self.list, self.writer, self._keys):
            column.addWidget(part)

    def _connect(self) -> None:
        for field in (self.text, self.about, self.writer.box):
            field.installEventFilter(self)
        self.text.textEdited.connect(self._on_text_edited)
        self.about.textEdited.connect(self._on_about_edited)
        self.list.clicked.connect(self._on_clicked)
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

    @Slot(str)
    def _on_about_edited(self, text: str) -> None:
        """Look for a name; on the wall it is not read while it is typed."""
        self._case = None
        modes = QLineEdit.EchoMode
        is_masked = self._around.names.is_masked
        self.about.setEchoMode(modes.Password if is_masked else modes.Normal)
        self._search(text)
        self._keeper.on_edited()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        finding = index.data(FINDING)
        if isinstance(finding, Finding):
            finding.run()
            self.text.setFocus()

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
