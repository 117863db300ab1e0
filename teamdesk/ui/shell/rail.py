"""The rail of places at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from teamdesk.core.i18n import mark
from teamdesk.ui.navigation import RAIL, Location, Navigator, Place
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.painting import BadgeLook, badge

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

PLACE_NAMES = {
    Place.BOARD: mark("Board"),
    Place.MEETING: mark("Meeting"),
    Place.TASKS: mark("Tasks"),
    Place.PEOPLE: mark("People"),
    Place.DOCUMENTS: mark("Documents"),
    Place.EFFECTS: mark("Effect"),
    Place.SETUP: mark("Setup"),
}
PLACE_ICONS = {
    Place.BOARD: IconName.BOARD,
    Place.MEETING: IconName.PLAY,
    Place.TASKS: IconName.CHECK,
    Place.PEOPLE: IconName.PERSON,
    Place.DOCUMENTS: IconName.DOCUMENT,
    Place.EFFECTS: IconName.CHART,
    Place.SETUP: IconName.GEAR,
}

WIDE_COUNT = 100


class RailButton(QAbstractButton):
    """One place: icon, name and a count of what waits there; painted, to fold to its icon."""

    def __init__(self, theme: Theme, icon: IconName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, name: str, keys: str) -> None:
        """Set the name, and the keys that lead there."""
        self.setText(name)
        self.setToolTip(f"{name} ({keys})")
        self.setAccessibleName(name)
        self.setAccessibleDescription(keys)

    def set_count(self, count: int, spoken: str) -> None:
        """Show a count; ``spoken`` says it to readers."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {spoken}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a control with a little air."""
        sizes = self._theme.tokens.sizes
        return QSize(sizes.rail_folded, sizes.control + self._theme.tokens.space.xs)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, name and count from the tokens."""
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colours, size = tokens.colours, tokens.sizes.icon
        colour = colours.accent if self.isChecked() else colours.text_muted
        icon = self._theme.icons.pixmap(self._icon_name, colour, size, self.devicePixelRatioF())
        middle = QRectF(self.rect()).center()
        left = middle.x() - size / 2 if tokens.folded_rail else tokens.space.md - 1
        painter.drawPixmap(round(left), round(middle.y() - size / 2), icon)
        if not tokens.folded_rail:
            self._paint_name(painter, left + size + tokens.space.md)
        if self._count:
            self._paint_count(painter, middle)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        ring = tokens.sizes.focus_ring
        box = QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
        ground = ""
        if self.isChecked():
            ground = tokens.colours.accent_soft
        elif self.underMouse():
            ground = tokens.colours.hover
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        focus = QPen(QColor(tokens.colours.focus), ring)
        painter.setPen(focus if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)

    def _paint_name(self, painter: QPainter, left: float) -> None:
        tokens, weight = self._theme.tokens, QFont.Weight.Normal
        colour = tokens.colours.text_muted
        if self.isChecked():
            weight, colour = QFont.Weight.DemiBold, tokens.colours.accent
        painter.setFont(self._theme.font(tokens.type.lead, weight))
        painter.setPen(QColor(colour))
        box = QRectF(self.rect()).adjusted(left, 0, -tokens.space.sm, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, flags, self.text())

    def _paint_count(self, painter: QPainter, middle: QPointF) -> None:
        tokens = self._theme.tokens
        # Three figures have room beside the longest name only with less air.
        is_wide = self._count >= WIDE_COUNT
        air = tokens.space.xs + 1 if is_wide else tokens.space.sm
        look = BadgeLook(tokens.colours.danger_soft, tokens.colours.danger, air)
        corner = QRectF(self.rect()).topRight()
        if tokens.folded_rail:
            dot = tokens.sizes.pip * 0.6
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.colours.danger))
            painter.drawEllipse(corner + QPointF(-dot * 2, dot * 2), dot, dot)
            return
        height = tokens.type.caption * 1.25 + tokens.space.xs
        corner += QPointF(-air, middle.y() - height / 2)
        badge(painter, corner, str(self._count), look, tokens)


class Rail(QWidget):
    """The places that work, in their order; one is lit."""

    def __init__(
        self, theme: Theme, texts: Texts, navigator: Navigator, places: Collection[Place]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._ = texts
        self._navigator = navigator
        self._overdue = 0
        self.setProperty("frame", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = Label(TextRole.BRAND, "Teamdesk")
        self._group = QButtonGroup(self)
        self._buttons: dict[Place, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._brand)
        for place in RAIL:
            if place in places:
                self._add(place)
        self._column.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)
        navigator.opened.connect(self._on_opened)
        navigator.places_changed.connect(self._show_places)
        theme.changed.connect(self._fit)
        texts.changed.connect(self.retranslate)
        self._fit()
        self._show_places()
        self.retranslate()

    def set_overdue(self, count: int) -> None:
        """Show how many tasks are overdue."""
        self._overdue = count
        if Place.TASKS in self._buttons:
            spoken = self._.plural("{count} overdue", "{count} overdue", count)
            self._buttons[Place.TASKS].set_count(count, spoken)

    @Slot()
    def retranslate(self) -> None:
        """Set the names."""
        self.setAccessibleName(self._("Places"))
        for number, (place, button) in enumerate(self._buttons.items(), start=1):
            button.set_words(self._(PLACE_NAMES[place]), f"Ctrl+{number}")
        self.set_overdue(self._overdue)

    def _add(self, place: Place) -> None:
        button = RailButton(self._theme, PLACE_ICONS[place])
        self._group.addButton(button)
        self._buttons[place] = button
        self._column.addWidget(button)

    @Slot()
    def _show_places(self) -> None:
        """The others keep their keys: Ctrl+3 is the same place in every team."""
        for place, button in self._buttons.items():
            button.setVisible(self._navigator.has(place))

    @Slot()
    def _fit(self) -> None:
        tokens = self._theme.tokens
        folded = tokens.folded_rail
        self.setFixedWidth(tokens.sizes.rail_folded if folded else tokens.sizes.rail_open)
        space = tokens.space
        top = space.md if folded else 0
        self._column.setContentsMargins(space.sm + 2, top, space.sm + 2, space.lg)
        self._column.setSpacing(space.xs - 2)
        self._brand.setVisible(not folded)
        self._brand.setContentsMargins(space.sm + 2, 0, 0, 0)
        self._brand.setFixedHeight(tokens.sizes.top_bar)
        for button in self._buttons.values():
            button.updateGeometry()
            button.update()

    @Slot(QAbstractButton)
    def _on_clicked(self, clicked: QAbstractButton) -> None:
        for place, button in self._buttons.items():
            if button is clicked:
                self._navigator.open(place)

    @Slot(object)
    def _on_opened(self, location: Location) -> None:
        button = self._buttons.get(location.place.on_rail)
        if button:
            button.setChecked(True)
