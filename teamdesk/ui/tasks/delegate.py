"""Paints a line of «Oppgaver»: a box to tick, the promise, whom it is about, who, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.tasks.gestures import TaskGesture
from teamdesk.ui.tasks.model import Line, LineRole
from teamdesk.ui.tasks.task_words import Press
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.tasks.task_words import TaskWords
    from teamdesk.ui.theme.theme import Theme


# In units of the body text.
NARROWEST_BESIDE = 28
# Between two lines, so that the ring of one never touches the other.
GAP = 5
# What is small is hit by a click beside it, too.
ROUND = 6


class TaskDelegate(QStyledItemDelegate):
    """Paints headings and promises in the looks of the theme in use."""

    def __init__(self, theme: Theme, words: TaskWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        # Told by the list: to ask a view for its own parts loads all of Qt's classes (doc/011).
        self.width = 0
        self.names_person = True
        self.marks_several = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One or two lines of words, and one of whom it is about."""
        line = index.data(LineRole.LINE)
        if not isinstance(line, Line):
            return super().sizeHint(option, index)
        tokens = self._theme.tokens
        width = self.width
        if line.task is None:
            return QSize(0, round(tokens.type.small * 1.5) + tokens.space.lg + tokens.space.xs)
        block = self._block(line.task, self._text_width(line.task, width))
        height = block.height + tokens.space.sm * 2 + GAP
        if self._aside(line.task):
            height += tokens.type.caption * tokens.type.line_body
        if self._stacks(width) and self._badges(line.task):
            height += self._badge_height() + tokens.space.sm
        least = tokens.sizes.avatar + tokens.space.sm + tokens.space.xs + GAP
        return QSize(0, round(max(height, least)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line = index.data(LineRole.LINE)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.task is None:
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_ground(painter, option)
            self._paint_box(painter, self.box_rect(option.rect), line.task)
            left = self._paint_right(painter, option.rect, line.task)
            self._paint_words(painter, option.rect, line.task, left)
        painter.restore()

    def box_rect(self, rect: QRect) -> QRectF:
        """The box to tick within a line."""
        tokens = self._theme.tokens
        side = float(tokens.sizes.icon)
        return QRectF(rect.left() + tokens.space.md, rect.top() + tokens.space.sm + 2, side, side)

    def gesture_at(self, rect: QRect, task: TaskRow, at: QPointF) -> TaskGesture | None:
        """What a click asks for: the box ticks, the date moves, whoever promised hands on."""
        if self.box_rect(rect).adjusted(-ROUND, -ROUND, ROUND, ROUND).contains(at):
            return TaskGesture.TICK
        if not task.status.is_open:
            return None
        disc = self._disc(rect)
        if disc.adjusted(-ROUND, -ROUND, ROUND, ROUND).contains(at):
            return TaskGesture.HAND_OVER
        due = self._words.due(task)
        if due is None or self._stacks(rect.width()):
            return None
        right = disc.left() - self._theme.tokens.space.sm
        left = right - self._badge_width(due.text)
        badge = QRectF(left, disc.top(), right - left, disc.height())
        return TaskGesture.MOVE if badge.contains(at) else None

    def _disc(self, rect: QRect) -> QRectF:
        """Where whoever promised stands."""
        tokens = self._theme.tokens
        side = float(tokens.sizes.avatar)
        left = rect.right() - tokens.space.md - side
        return QRectF(left, rect.top() + tokens.space.sm - 1, side, side)

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        tokens = self._theme.tokens
        colours = tokens.colours
        painter.setFont(self._theme.font(tokens.type.small, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text_muted))
        box = QRectF(rect).adjusted(tokens.space.xs, 0, -tokens.space.md, -tokens.space.xs)
        flags = Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, self._words.heading(line.section))
        count = str(len(line.section.tasks))
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignRight, count)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = self._theme.tokens
        ring = tokens.sizes.focus_ring
        box = QRectF(option.rect).adjusted(ring, 1, -ring, 1 - GAP)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = tokens.colours.accent_soft if is_current and self.marks_several else ""
        colour = tokens.colours.border
        width = 1.0
        if is_current:
            has_focus = option.widget is not None and option.widget.hasFocus()
            colour, width = tokens.colours.focus, ring if has_focus else 1.0
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(ground or tokens.colours.card))
        painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)

    def _paint_box(self, painter: QPainter, box: QRectF, task: TaskRow) -> None:
        tokens = self._theme.tokens
        colours = tokens.colours
        is_done = task.status is ActionStatus.DONE
        painter.setPen(QPen(QColor(colours.ok if is_done else colours.border_strong), 1.5))
        painter.setBrush(QColor(colours.ok) if is_done else Qt.BrushStyle.NoBrush)
        inner = box.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, tokens.sizes.radius_small, tokens.sizes.radius_small)
        if is_done:
            pen = QPen(QColor(colours.card), box.width() * 0.12)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            points = ((0.28, 0.52), (0.44, 0.68), (0.74, 0.34))
            places = [
                QPointF(box.left() + box.width() * x, box.top() + box.height() * y)
                for x, y in points
            ]
            painter.drawPolyline(QPolygonF(places))

    def _paint_right(self, painter: QPainter, rect: QRect, task: TaskRow) -> float:
        """Paint owner, date and count from the right; returns where the words must end."""
        tokens = self._theme.tokens
        disc = self._disc(rect)
        left = disc.left()
        if task.owner is not None:
            painting.avatar(painter, disc, task.owner.initials, task.owner.colour, tokens)
        if self._stacks(rect.width()):
            return left - tokens.space.md
        for text, look in self._badges(task):
            badge_top = disc.top() + (disc.height() - self._badge_height()) / 2
            at = QPointF(left - tokens.space.sm, badge_top)
            left = painting.badge(painter, at, text, look, tokens).left()
        return left - tokens.space.md

    def _paint_words(self, painter: QPainter, rect: QRect, task: TaskRow, right: float) -> None:
        tokens = self._theme.tokens
        left = self.box_rect(rect).right() + tokens.space.md
        is_done = task.status is ActionStatus.DONE
        block = self._block(task, right - left)
        painter.setFont(self._theme.font(tokens.type.body))
        painter.setPen(QColor(tokens.colours.text_muted if is_done else tokens.colours.text))
        top = rect.top() + tokens.space.sm + 1
        painting.draw_block(painter, QPointF(left, top), block)
        bottom = top + block.height
        aside = self._aside(task)
        if aside:
            painter.setFont(self._theme.font(tokens.type.caption))
            painter.setPen(QColor(tokens.colours.text_muted))
            font = painter.font()
            fitted = painting.lay_out(aside, font, right - left, max_lines=1)
            painting.draw_block(painter, QPointF(left, bottom + 1), fitted)
            bottom += 1 + fitted.height
        if self._stacks(rect.width()):
            self._paint_badges(painter, QPointF(left, bottom + tokens.space.xs), task)

    def _stacks(self, width: int) -> bool:
        """Whether date and count stand below the words, beside which there is no room."""
        tokens = self._theme.tokens
        return tokens.masked and width < tokens.type.body * NARROWEST_BESIDE

    def _paint_badges(self, painter: QPainter, at: QPointF, task: TaskRow) -> None:
        """Paint date and count from the left."""
        for text, look in self._badges(task):
            corner = QPointF(at.x() + self._badge_width(text), at.y())
            painting.badge(painter, corner, text, look, self._theme.tokens)
            at = QPointF(corner.x() + self._theme.tokens.space.sm, at.y())

    def _badge_width(self, text: str) -> float:
        font = self._theme.font(self._theme.tokens.type.caption, QFont.Weight.DemiBold)
        return QFontMetricsF(font).horizontalAdvance(text) + 2 * self._theme.tokens.space.sm

    def _aside(self, task: TaskRow) -> str:
        # What asks for an answer stands above the persons, under none of them.
        names_person = self.names_person or task.needs_acceptance
        person = self._words.person(task) if names_person else ""
        outside = task.owner_name if task.owner is None else ""
        parts = (person, outside, *self._words.beside(task))
        return " · ".join(part for part in parts if part)

    def _block(self, task: TaskRow, width: float) -> painting.TextBlock:
        font = self._theme.font(self._theme.tokens.type.body)
        return painting.lay_out(self._words.text(task), font, width, max_lines=4)

    def _badges(self, task: TaskRow) -> list[tuple[str, painting.BadgeLook]]:
        colours = self._theme.tokens.colours
        looks = {
            Press.LATE: painting.BadgeLook(colours.danger_soft, colours.danger),
            Press.SOON: painting.BadgeLook(colours.warning_soft, colours.warning),
            Press.CALM: painting.BadgeLook(colours.hover, colours.text_muted),
        }
        found = []
        due, times = self._words.due(task), self._words.times(task)
        if due is not None:
            found.append((due.text, looks[due.press]))
        if times:
            found.append((times, painting.BadgeLook(colours.info_soft, colours.info)))
        return found

    def _badge_height(self) -> float:
        font = self._theme.font(self._theme.tokens.type.caption, QFont.Weight.DemiBold)
        return QFontMetricsF(font).height() + self._theme.tokens.space.xs

    def _text_width(self, task: TaskRow, width: int) -> float:
        """How wide the words may be: what is left of the box and the right-hand side."""
        tokens = self._theme.tokens
        taken = tokens.space.md * 4 + tokens.sizes.icon + tokens.sizes.avatar
        if not self._stacks(width):
            for text, _look in self._badges(task):
                taken += round(self._badge_width(text)) + tokens.space.sm
        return float(width - taken)
