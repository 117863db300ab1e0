"""Whether the agenda fits the time that is set aside: a calm line and a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from teamdesk.domain.meetings import Depth
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.ui.surroundings import Surroundings


class ForecastBar(QWidget):
    """What the agenda takes, beside the time slot; what is beyond has another colour."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._minutes = self._slot = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        around.theme.changed.connect(self.update)

    def show_minutes(self, minutes: int, slot: int) -> None:
        """Show other minutes."""
        self._minutes, self._slot = minutes, slot
        self.update()

    def sizeHint(self) -> QSize:
        """A thin one."""
        return QSize(100, self._theme.tokens.space.sm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the slot, what is taken of it, and what is beyond it."""
        most = max(self._minutes, self._slot)
        if not most:
            return
        colours, painter = self._theme.tokens.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box, radius = QRectF(self.rect()), self.height() / 2
        slot = box.width() * self._slot / most
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(box, radius, radius)
        taken = QRectF(box.left(), box.top(), box.width() * self._minutes / most, box.height())
        painter.setBrush(QColor(colours.warning if self._minutes > self._slot else colours.accent))
        painter.drawRoundedRect(taken, radius, radius)
        if self._minutes > self._slot:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(0, 0, slot, box.height()), radius, radius)
            painter.setBrush(QColor(colours.surface))
            painter.drawRect(QRectF(slot - 1, 0, 2, box.height()))
        painter.end()


class Forecast(QWidget):
    """Says how long it takes, and what to do where that is too long."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._words = Label(TextRole.BODY, wraps=True)
        self._bar = ForecastBar(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        column.addWidget(self._words)
        column.addWidget(self._bar)

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_meeting(self, rows: MeetingRows) -> None:
        """Show what the agenda takes now."""
        slot = rows.meeting.planned_minutes
        minutes = rows.rules.forecast(line.planned_minutes for line in rows.agenda)
        too_long = minutes - slot
        self._words.set_tone(Tone.WARNING if too_long > 0 else Tone.PLAIN)
        said = self._("About {minutes} of {slot} minutes.", minutes=minutes, slot=slot)
        if too_long > 0:
            said = self._.plural(
                "About {minutes} of {slot} minutes: {count} minute too long.",
                "About {minutes} of {slot} minutes: {count} minutes too long.",
                too_long,
                minutes=minutes,
                slot=slot,
            )
            said = f"{said} {self._way_out(rows, too_long)}"
        self._words.setText(said)
        self._bar.show_minutes(minutes, slot)
        self._bar.setAccessibleName(said)

    def _way_out(self, rows: MeetingRows, too_long: int) -> str:
        discussed = [line for line in rows.agenda if line.depth is Depth.DISCUSSED]
        minutes = [line.planned_minutes for line in discussed]
        count = rows.rules.cases_to_shorten(minutes, too_long)
        if count is None:
            return self._("Only list some of them, or set more time aside.")
        return self._.plural(
            "Take {count} case in brief, and it fits.",
            "Take {count} cases in brief, and it fits.",
            count,
        )
