"""The agenda: who, how long, done; the line on stage is lit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.domain.labels import label
from teamdesk.domain.meetings import Depth
from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.ui.meeting.agenda.workable_list import LINE_MIME, ROW_ROLE, WorkableList
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets.card_list import DraggableRows

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings

DONE, ON_STAGE = "✓", "▶"


def clock_words(seconds: int) -> str:
    """«4:10», as a stopwatch shows it."""
    return f"{seconds // 60}:{seconds % 60:02d}"


class AgendaModel(DraggableRows[AgendaRow]):
    """The lines of the agenda."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(_item_id, LINE_MIME, parent)
        self._ = around.texts
        self._theme = around.theme
        self.on_stage: UUID | None = None
        self.seconds_on_stage = 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The shown name, the line as a sentence, or the row itself."""
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if row.closed is not None:
                return f"{row.case_number}, {label(self._, row.closed)}, {self.time(row)}"
            reason = label(self._, row.reason)
            return f"{self.name(row)}, {reason}, {label(self._, row.depth)}, {self.time(row)}"
        return row if role == ROW_ROLE else None

    def name(self, row: AgendaRow) -> str:
        """The name, or initials where the wall looks on; of a closed case that it is closed."""
        if row.closed is not None:
            # Why stands over the stage, and in what is read out.
            return self._("{number} closed", number=row.case_number)
        return row.masked_name if self._theme.tokens.masked else row.person_name

    def is_over(self, row: AgendaRow) -> bool:
        """Whether the one on stage has taken longer than was planned."""
        planned = row.planned_minutes * 60
        return row.id == self.on_stage and 0 < planned < self.seconds_on_stage

    def time(self, row: AgendaRow) -> str:
        """What it took, what it takes, or what it is meant to take."""
        if row.id == self.on_stage:
            said = f"{clock_words(self.seconds_on_stage)} / {row.planned_minutes}"
            return self._("{time} over", time=said) if self.is_over(row) else said
        if row.is_done:
            return clock_words(row.seconds)
        if row.depth is Depth.LISTED:
            return label(self._, row.depth)
        return self._("{count} min", count=row.planned_minutes)


class AgendaDelegate(QStyledItemDelegate):
    """Paints a line of the agenda."""

    def __init__(self, around: Surroundings, model: AgendaModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of text with air."""
        tokens = self._theme.tokens
        return QSize(10, tokens.sizes.control - tokens.space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the mark, the name and the time."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AgendaRow):
            return
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        lit = row.id == self._model.on_stage
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        self._paint_ground(painter, box, option, lit=lit)
        weight = QFont.Weight.DemiBold if lit else QFont.Weight.Normal
        font, small = (
            make_font(tokens.type.body, weight),
            make_font(tokens.type.small, tabular=True),
        )
        quiet = row.is_done or row.depth is Depth.LISTED or row.closed is not None
        painter.setPen(QColor(colours.accent if lit else colours.text_muted))
        painter.setFont(small)
        time = self._model.time(row)
        if self._model.is_over(row):
            painter.setPen(QColor(colours.warning))
        painter.drawText(
            box.adjusted(0, 0, -tokens.space.sm, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            time,
        )
        left, mark_room = box.left() + tokens.space.sm, tokens.type.small * 1.2
        painter.setPen(QColor(colours.accent if lit else colours.text_muted))
        mark = ON_STAGE if lit else DONE if row.is_done else ""
        painter.drawText(QRectF(left, box.top(), mark_room, box.height()), _MIDDLE, mark)
        taken = QFontMetricsF(small).horizontalAdvance(time) + tokens.space.md
        painter.setFont(font)
        if not lit:
            painter.setPen(QColor(colours.text_muted if quiet else colours.text))
        self._paint_name(painter, box.adjusted(tokens.space.sm + mark_room, 0, 0, 0), row, taken)
        painter.restore()

    def _paint_name(self, painter: QPainter, box: QRectF, row: AgendaRow, taken: float) -> None:
        """Paint as much of the name as has room beside the time."""
        name = QFontMetricsF(painter.font()).elidedText(
            self._model.name(row), Qt.TextElideMode.ElideRight, box.width() - taken
        )
        painter.drawText(box, _MIDDLE, name)

    def _paint_ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *, lit: bool
    ) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        state = option.state
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        if lit or current:
            painter.setPen(QColor(colours.focus) if current else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft) if lit else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)


class AgendaList(WorkableList):
    """The lines, chosen by Enter or a click, moved by a drag or by Alt and the arrows.

    Signals:
        chosen: the id of the agenda item to put on stage.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self.setProperty("ground", "surface")
        self.lines = AgendaModel(around, self)
        self.setModel(self.lines)
        self.setItemDelegate(AgendaDelegate(around, self.lines, self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(self._("Agenda"))
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        around.theme.changed.connect(self.doItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line on stage in sight when a message takes room from the list."""
        super().resizeEvent(event)
        on_stage = self.lines.on_stage
        place = self.lines.place_of(on_stage) if on_stage else None
        if place is not None and not self.hasFocus():
            self.scrollTo(self.lines.index(place))

    def show_stage(self, item_id: UUID | None, seconds: int) -> None:
        """Light the line on stage and its clock."""
        moved = self.lines.on_stage != item_id
        self.lines.on_stage, self.lines.seconds_on_stage = item_id, seconds
        place = self.lines.place_of(item_id) if item_id else None
        if place is not None:
            index = self.lines.index(place)
            if moved:
                self.setCurrentIndex(index)
                self.scrollTo(index)
        self.viewport().update()

    @Slot(object)
    def _on_chosen(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, AgendaRow):
            self.chosen.emit(row.id)


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _item_id(row: AgendaRow) -> UUID:
    return row.id
