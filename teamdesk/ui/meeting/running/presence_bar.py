"""Who is in the room: a disc for each, coloured when they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.meetings import Presence
from teamdesk.domain.names import short_initials
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.surroundings import Surroundings

# From the corner of the square to the circle in it.
CUT = 0.146


class PresenceDisc(QAbstractButton):
    """One who should be here; pressed by Space or a click.

    Signals:
        ticked: the `AttendanceRow`, and whether they are here.
    """

    ticked = Signal(object, bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._row: AttendanceRow | None = None
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def show_row(self, row: AttendanceRow) -> None:
        """Show one who should be here."""
        self._row = row
        self.setChecked(row.presence is Presence.PRESENT)
        said = f"{row.name}, {label(self._, row.presence)}"
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A disc with room for the focus ring."""
        side = self._theme.tokens.sizes.avatar + 6
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc; a broken ring while nothing is noted, a crossed one with apologies."""
        if self._row is None:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.colours.focus), 2))
            painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
        member = self._row.member
        letters = member.initials if member else short_initials(self._row.name)
        if self.isChecked():
            painting.avatar(painter, box, letters, member.colour if member else 0, tokens)
        else:
            is_away = self._row.presence is Presence.APOLOGIES
            self._paint_absent(painter, box, letters, is_away=is_away)
        painter.end()

    def _paint_absent(self, painter: QPainter, box: QRectF, letters: str, *, is_away: bool) -> None:
        colours = self._theme.tokens.colours
        line = Qt.PenStyle.SolidLine if is_away else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(colours.border_strong), 1, line))
        painter.drawEllipse(box)
        if is_away:
            cut = box.width() * CUT
            painter.drawLine(
                box.bottomLeft() + QPointF(cut, -cut), box.topRight() + QPointF(-cut, cut)
            )
        painter.setPen(QColor(colours.text_muted))
        painting.avatar_letters(painter, box, letters, QFont.Weight.Normal, self._theme.tokens)

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        if self._row is not None:
            self.ticked.emit(self._row, checked)


class PresenceBar(QWidget):
    """The discs, as many in a row as there is room for.

    Signals:
        ticked: the `AttendanceRow`, and whether they are here.
    """

    ticked = Signal(object, bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._discs: list[PresenceDisc] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._in_a_row = 1

    def show_rows(self, rows: Sequence[AttendanceRow]) -> None:
        """Show everyone who should be here."""
        while len(self._discs) < len(rows):
            disc = PresenceDisc(self._around, self)
            disc.ticked.connect(self.ticked)
            self._discs.append(disc)
        for place, disc in enumerate(self._discs):
            disc.setVisible(place < len(rows))
            if place < len(rows):
                disc.show_row(rows[place])
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put another number of discs in a row."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self._discs:
            return
        room = self._discs[0].sizeHint().width() + self._grid.spacing()
        self._grid.setColumnStretch(self._in_a_row, 0)
        self._in_a_row = max(1, self.width() // room)
        for place, disc in enumerate(self._discs):
            self._grid.addWidget(disc, place // self._in_a_row, place % self._in_a_row)
        self._grid.setColumnStretch(self._in_a_row, 1)
