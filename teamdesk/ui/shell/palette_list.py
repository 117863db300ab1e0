"""The lines of the command palette: what they say and how they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.shell.findings import Finding
    from teamdesk.ui.theme.theme import Theme

FINDING = int(Qt.ItemDataRole.UserRole)
DETAIL = FINDING + 1
_Index = QModelIndex | QPersistentModelIndex


class FindingModel(QAbstractListModel):
    """The lines of the palette; titles are masked here, so no view can forget to."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: Sequence[Finding] = ()

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Replace the lines: another query is another list."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The finding itself for the delegate, words for everybody else."""
        if not index.isValid():
            return None
        finding = self._found[index.row()]
        # On the wall a person is initials, with nothing beside them.
        masked = self._theme.tokens.masked and bool(finding.masked_title)
        title = finding.masked_title if masked else finding.title
        detail = "" if masked else finding.detail
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (title, detail) if part)
            case _ if role == DETAIL:
                return detail
            case _ if role == FINDING:
                return finding
        return None


class FindingDelegate(QStyledItemDelegate):
    """Paints icon, title and the quiet words at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """A line of the height of a control."""
        return QSize(0, self._theme.tokens.sizes.control + self._theme.tokens.space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line from the tokens."""
        finding, detail = index.data(FINDING), str(index.data(DETAIL))
        tokens, rect = self._theme.tokens, QRectF(option.rect)
        colours, space, size = tokens.colours, tokens.space, tokens.sizes.icon
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect, tokens.sizes.radius, tokens.sizes.radius)
        ink = colours.accent if chosen else colours.text_muted
        ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
        icon = self._theme.icons.pixmap(finding.icon, ink, size, ratio)
        top = round(rect.center().y() - size / 2)
        painter.drawPixmap(QPoint(round(rect.left()) + space.md, top), icon)
        words = rect.adjusted(space.md + size + space.md, 0, -space.md, 0)
        self._paint_words(painter, words, str(index.data(Qt.ItemDataRole.DisplayRole)), detail)
        painter.restore()

    def _paint_words(self, painter: QPainter, words: QRectF, title: str, detail: str) -> None:
        tokens = self._theme.tokens
        colours, space = tokens.colours, tokens.space
        painter.setFont(self._theme.font(tokens.type.small))
        painter.setPen(QColor(colours.text_muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, detail)
        room = words.width() - QFontMetricsF(painter.font()).horizontalAdvance(detail)
        font = self._theme.font(tokens.type.body)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room - space.md)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, shown)
