"""The cases of one who prepares: who, how far, and who else has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.domain.rows.preparing import CaseToPrepare
from teamdesk.ui.meeting.preparing.words import CaseState, state_of, state_words
from teamdesk.ui.rows_model import Index, RowsModel
from teamdesk.ui.theme.fonts import make_font

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.surroundings import Surroundings

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CaseModel(RowsModel[CaseToPrepare]):
    """The cases, her own first."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(_line_id, parent)
        self._ = around.texts
        self._theme = around.theme

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The shown name, the line as a sentence, or the row itself."""
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = [self.name(row), state_words(self._, row)]
            if row.prepared:
                names = ", ".join(member.name for member in row.prepared)
                parts.append(self._("also prepared by {names}", names=names))
            return ", ".join(parts)
        return row if role == ROW_ROLE else None

    def name(self, row: CaseToPrepare) -> str:
        """The name, or initials where the wall looks on."""
        return row.line.masked_name if self._theme.tokens.masked else row.line.person_name

    def words(self, row: CaseToPrepare) -> str:
        """How far the case is."""
        return state_words(self._, row)


class CaseDelegate(QStyledItemDelegate):
    """Paints a case in two lines."""

    def __init__(self, around: Surroundings, model: CaseModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines of text with air."""
        tokens = self._theme.tokens
        lines = self._theme.line_height(tokens.type.body) + self._theme.line_height(
            tokens.type.small
        )
        return QSize(10, round(lines) + tokens.space.sm)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint name and initials, and the sign and word below."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, CaseToPrepare):
            return
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, box, option)
        inner = box.adjusted(tokens.space.sm, 0, -tokens.space.sm, 0)
        upper = QRectF(inner)
        upper.setHeight(inner.height() * tokens.type.body / (tokens.type.body + tokens.type.small))
        lower = QRectF(inner)
        lower.setTop(upper.bottom() - tokens.space.xs / 2)
        self._paint_name(painter, upper, row, option)
        self._paint_state(painter, lower, row)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, box: QRectF, row: CaseToPrepare, option: QStyleOptionViewItem
    ) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        others = " ".join(member.initials for member in row.prepared)
        small = make_font(tokens.type.caption)
        painter.setFont(small)
        painter.setPen(QColor(colours.text_muted))
        painter.drawText(box, _RIGHT, others)
        taken = QFontMetricsF(small).horizontalAdvance(others) + tokens.space.sm
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        weight = QFont.Weight.DemiBold if is_current else QFont.Weight.Normal
        painter.setFont(make_font(tokens.type.body, weight))
        painter.setPen(QColor(colours.accent if is_current else colours.text))
        metrics = QFontMetricsF(painter.font())
        room = max(0.0, box.width() - taken)
        name = metrics.elidedText(self._model.name(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _LEFT, name)

    def _paint_state(self, painter: QPainter, box: QRectF, row: CaseToPrepare) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        is_done = state_of(row) is CaseState.PREPARED
        painter.setFont(make_font(tokens.type.caption))
        painter.setPen(QColor(colours.ok if is_done else colours.text_muted))
        words = QFontMetricsF(painter.font()).elidedText(
            self._model.words(row), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, _LEFT, words)

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_current or has_focus:
            painter.setPen(QColor(colours.focus) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft) if is_current else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)


class CaseList(QListView):
    """The cases, gone through with the arrows or a click.

    Signals:
        chosen: the id of the agenda item to write about.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.cases = CaseModel(around, self)
        self.setModel(self.cases)
        self.setItemDelegate(CaseDelegate(around, self.cases, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_showing = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        around.theme.changed.connect(self.doItemsLayout)

    def show_current(self, item_id: UUID | None) -> None:
        """Light the case that is written about."""
        place = self.cases.place_of(item_id) if item_id else None
        if place is None:
            return
        self._is_showing = True
        index = self.cases.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._is_showing = False

    @Slot(object, object)
    def _on_current_changed(self, index: Index, _before: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, CaseToPrepare) and not self._is_showing:
            self.chosen.emit(row.line.id)


def _line_id(row: CaseToPrepare) -> UUID:
    return row.line.id
