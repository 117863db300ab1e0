"""The list of files: what each was recognised as, and what it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.ui.rows_model import RowsModel
from teamdesk.ui.setup.importing.file_lines import FileLine, lines_of
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.services.imports import ImportReport
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
MAX_LINES = 4


class FilesModel(RowsModel[FileLine]):
    """The lines, for the delegate and for readers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_key_of, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, or what is said of it."""
        if not index.isValid():
            return None
        line = self.at(index.row())
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line.title if role == Qt.ItemDataRole.DisplayRole else None


def _key_of(line: FileLine) -> int:
    # Two folders may each have a file of the same name.
    return line.number


class FileDelegate(QStyledItemDelegate):
    """Paints a file as a card: name, what it is, what it brings, what is wrong."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        line = index.data(LINE_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        if not isinstance(line, FileLine):
            return QSize(width, 0)
        height = sum(block.height for _font, _colour, block in self._blocks(line, width))
        return QSize(width, round(height) + 3 * self._theme.tokens.space.sm)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card and its words."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, FileLine):
            return
        tokens = self._theme.tokens
        space = tokens.space
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -float(space.sm) + 1)
        self._paint_ground(painter, box, option)
        self._paint_mark(painter, box, line)
        at = QPointF(self._text_left(box.left()), box.top() + space.sm)
        for font, colour, block in self._blocks(line, option.rect.width()):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painting.draw_block(painter, at, block)
            at += QPointF(0, block.height)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        colours, state = self._theme.tokens.colours, option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = is_chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        edge = colours.focus if has_focus else colours.accent if is_chosen else colours.border
        painter.setPen(QPen(QColor(edge), 2 if is_chosen else 1))
        painter.setBrush(QColor(colours.accent_soft if is_chosen else colours.card))
        radius = self._theme.tokens.sizes.radius
        painter.drawRoundedRect(box, radius, radius)

    def _paint_mark(self, painter: QPainter, box: QRectF, line: FileLine) -> None:
        tokens = self._theme.tokens
        name, colour = IconName.CHECK, tokens.colours.ok
        if line.is_refused:
            name, colour = IconName.CLOSE, tokens.colours.danger
        elif line.problem:
            name, colour = IconName.WARNING, tokens.colours.warning
        elif line.file is None:
            name, colour = IconName.DOCUMENT, tokens.colours.text_muted
        side = tokens.sizes.icon
        pixmap = self._theme.icon(name, colour, side).pixmap(side, side)
        painter.drawPixmap(
            QPointF(box.left() + tokens.space.sm, box.top() + tokens.space.sm), pixmap
        )

    def _blocks(self, line: FileLine, width: float) -> list[tuple[QFont, str, painting.TextBlock]]:
        tokens = self._theme.tokens
        colours, sizes = tokens.colours, tokens.type
        bold, small = make_font(sizes.body, QFont.Weight.DemiBold), make_font(sizes.small)
        room = width - self._text_left(0) - tokens.space.md
        problem = colours.danger if line.is_refused else colours.warning
        told = [(bold, colours.text, line.title), (small, colours.text_muted, line.kind)]
        told += [(small, colours.text, part) for part in line.brings.split("\n")]
        told += [(small, problem, line.problem)]
        return [
            (font, colour, painting.lay_out(text, font, room, MAX_LINES))
            for font, colour, text in told
            if text
        ]

    def _text_left(self, left: float) -> float:
        tokens = self._theme.tokens
        return left + tokens.space.sm * 2 + tokens.sizes.icon


class FileList(QListView):
    """The files of an import; choosing one shows its findings.

    Signals:
        chosen: the file's name, or an empty text for all files.
    """

    chosen = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._model = FilesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FileDelegate(around, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("frame", "surface")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_report(self, report: ImportReport) -> None:
        """Show the files of a report, all of them chosen together."""
        self._model.show_rows(lines_of(report, self._))
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def retranslate(self) -> None:
        """Set the words of the list itself."""
        self.setAccessibleName(self._("Files"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower card is a higher one."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        line = current.data(LINE_ROLE)
        if isinstance(line, FileLine):
            self.chosen.emit(line.file or "")
