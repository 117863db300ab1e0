"""The lines of the read-back in as many columns as the window holds, each mended by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from teamdesk.ui.meeting.after.read_back_lines import LineKind, ReadBackLine, ReadBackLines
from teamdesk.ui.meeting.after.read_back_painter import LINE_ROLE, ReadBackPainter
from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from teamdesk.ui.surroundings import Surroundings

# The least width of a column, in units of the body text.
NARROWEST = 38
NOT_TYPING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class ReadBackModel(RowsModel[ReadBackLine]):
    """The lines that are shown."""

    def __init__(self, words: ReadBackLines, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, the whole line as a sentence, or the line itself."""
        if not index.isValid():
            return None
        line = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words.sentence(line)
        return line if role == LINE_ROLE else None


class ReadBackList(QListView):
    """Keys as under the note: letters and arrows say who and when, F2 opens, Del drops.

    Signals:
        opened: the `ReadBackLine`, to be changed, or its case to be gone to.
        case_requested: the line whose case is to stand on stage again.
        drop_requested: the line.
        owner_stepped: the line, and how many members on.
        letters_typed: the line, and what was typed first of an owner or a day.
        focus_changed: whether the keys come here.
    """

    opened = Signal(object)
    case_requested = Signal(object)
    drop_requested = Signal(object)
    owner_stepped = Signal(object, int)
    letters_typed = Signal(object, str)
    focus_changed = Signal(bool)

    def __init__(
        self, around: Surroundings, words: ReadBackLines, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self.setProperty("ground", "surface")
        self.lines = ReadBackModel(words, self)
        self._painter = ReadBackPainter(around.theme, around.texts, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._on_double_clicked)
        around.theme.changed.connect(self.fit)

    def show_lines(self, lines: Sequence[ReadBackLine]) -> None:
        """Show other lines; one that stays keeps the keys."""
        self.lines.show_rows(lines)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(0))
        self.fit()

    def current(self) -> ReadBackLine | None:
        """The line that the keys speak of."""
        index = self.currentIndex()
        return self.lines.at(index.row()) if index.isValid() else None

    def go_to(self, key: str) -> None:
        """Make a line the current one."""
        place = self.lines.place_of(key)
        if place is not None:
            self.setCurrentIndex(self.lines.index(place))

    @property
    def columns(self) -> int:
        """How many columns stand beside each other."""
        return max(1, self.maximumViewportSize().width() // max(1, self._painter.width))

    @Slot()
    def fit(self) -> None:
        """Take as few columns as hold it all; where none do, the most, which are scrolled."""
        room = self.maximumViewportSize()
        most = max(1, room.width() // (self._theme.tokens.type.body * NARROWEST))
        for columns in range(1, most + 1):
            self._painter.width = room.width() // columns
            if self._fits(columns, room.height()):
                break
        is_wrapped = most > 1 and not self._fits(1, room.height())
        policies = Qt.ScrollBarPolicy
        aside = policies.ScrollBarAsNeeded if is_wrapped else policies.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(aside)
        self.setWrapping(is_wrapped)
        self.doItemsLayout()

    def _fits(self, columns: int, height: int) -> bool:
        """Whether so many columns of a height hold the lines; the rest is not measured."""
        filled, left = 1, height
        for line in self.lines.rows:
            wanted = self._painter.height(line)
            if wanted > left:
                filled, left = filled + 1, height
            if filled > columns:
                return False
            left -= wanted
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the room there is."""
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys come here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change, drop or leave the current line."""
        line = self.current()
        if line is None or not (self._press(line, event) or self._type(line, event)):
            super().keyPressEvent(event)

    def _press(self, line: ReadBackLine, event: QKeyEvent) -> bool:
        keys, is_plain = Qt.Key, not event.modifiers() & NOT_TYPING
        if not is_plain:
            return False
        match event.key():
            case keys.Key_Up | keys.Key_Down:
                self._step(1 if event.key() == keys.Key_Down else -1)
            case keys.Key_Return | keys.Key_Enter | keys.Key_F2:
                self.opened.emit(line)
            case keys.Key_Left | keys.Key_Right if line.is_promise:
                self.owner_stepped.emit(line, 1 if event.key() == keys.Key_Right else -1)
            case keys.Key_F5 if line.item_id is not None:
                self.case_requested.emit(line)
            case keys.Key_Delete | keys.Key_Backspace if line.item is not None:
                self.drop_requested.emit(line)
            case _:
                return False
        return True

    def _step(self, steps: int) -> None:
        """To the next line, across the columns."""
        place = self.currentIndex().row() + steps
        if 0 <= place < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(place))

    def _type(self, line: ReadBackLine, event: QKeyEvent) -> bool:
        letters = event.text()
        is_typed = letters.isalnum() and not event.modifiers() & NOT_TYPING
        if line.item is None or not is_typed:
            return False
        self.letters_typed.emit(line, letters)
        return True

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: Index) -> None:
        self.opened.emit(self.lines.at(index.row()))


def is_left_out(line: ReadBackLine) -> bool:
    """Whether the line only tells that something of a note isn't entered."""
    return line.kind is LineKind.LEFT_OUT


def _key(line: ReadBackLine) -> str:
    return line.key
