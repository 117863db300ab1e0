"""The members of the team as a list: disc, name, profession, post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.domain.labels import profession_label
from teamdesk.domain.rows.team import MemberRow
from teamdesk.ui.rows_model import RowsModel
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from uuid import UUID

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

MEMBER_ROLE = int(Qt.ItemDataRole.UserRole)


def describe(member: MemberRow, _: Texts) -> str:
    """«Fysioterapeut · 80 %», their login on a server, and whether they have left."""
    parts = [profession_label(_, member.profession).capitalize()]
    if member.percent is not None:
        parts.append(_.formats.percent(member.percent / 100))
    if member.server_login:
        parts.append(_("login {login}", login=member.server_login))
    if not member.is_active:
        parts.append(_("has left"))
    return " · ".join(parts)


class MembersModel(RowsModel[MemberRow]):
    """Members, for the delegate and for readers."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(_key_of, parent)
        self._ = texts

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The member, or what is said of them."""
        if not index.isValid():
            return None
        member = self.at(index.row())
        if role == MEMBER_ROLE:
            return member
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{member.name}, {describe(member, self._)}"
        return member.name if role == Qt.ItemDataRole.DisplayRole else None


def _key_of(member: MemberRow) -> Hashable:
    return member.id


class MemberDelegate(QStyledItemDelegate):
    """Paints a member on one line of two."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._ = around.texts

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for two lines."""
        tokens = self._theme.tokens
        lines = self._theme.line_height(tokens.type.body) + self._theme.line_height(
            tokens.type.small
        )
        return QSize(option.rect.width(), round(lines) + 2 * tokens.space.sm)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint disc, name and what they are."""
        member = index.data(MEMBER_ROLE)
        if not isinstance(member, MemberRow):
            return
        tokens = self._theme.tokens
        colours, space = tokens.colours, tokens.space
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            edge = colours.focus if has_focus else colours.accent_soft
            painter.setPen(QPen(QColor(edge), 2))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)
        side = float(tokens.sizes.avatar)
        disc = QRectF(box.left() + space.sm, box.center().y() - side / 2, side, side)
        painter.setOpacity(1.0 if member.is_active else 0.5)
        painting.avatar(painter, disc, member.initials, member.colour, tokens)
        painter.setOpacity(1.0)
        self._paint_words(painter, box, disc.right() + space.md, member)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, left: float, member: MemberRow) -> None:
        tokens = self._theme.tokens
        colours, width = tokens.colours, box.right() - left - tokens.space.sm
        name = make_font(tokens.type.body, QFont.Weight.DemiBold)
        small = make_font(tokens.type.small)
        first = painting.lay_out(member.name, name, width, 1)
        second = painting.lay_out(describe(member, self._), small, width, 1)
        top = box.center().y() - (first.height + second.height) / 2
        painter.setFont(name)
        painter.setPen(QColor(colours.text if member.is_active else colours.text_muted))
        painting.draw_block(painter, QPointF(left, top), first)
        painter.setFont(small)
        painter.setPen(QColor(colours.text_muted))
        painting.draw_block(painter, QPointF(left, top + first.height), second)


class MemberList(QListView):
    """The list itself.

    Signals:
        chosen: the `MemberRow` that is current now.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.rows = MembersModel(around.texts, self)
        self.setModel(self.rows)
        self.setItemDelegate(MemberDelegate(around, self))
        self.setProperty("ground", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_members(self, members: Iterable[MemberRow]) -> None:
        """Those who work here first, by name; those who left behind them."""
        # The alphabet of the language, in which Å stands last.
        collator = QCollator(QLocale(self._around.texts.language.tag))
        by_name = sorted(members, key=lambda member: collator.sortKey(member.name))
        self.rows.show_rows(sorted(by_name, key=_has_left))

    def choose(self, member_id: UUID | None) -> None:
        """Make a member the current one; None for nobody."""
        place = self.rows.place_of(member_id) if member_id else None
        self.setCurrentIndex(self.rows.index(place) if place is not None else QModelIndex())

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        member = current.data(MEMBER_ROLE)
        if isinstance(member, MemberRow):
            self.chosen.emit(member)


def _has_left(member: MemberRow) -> bool:
    return not member.is_active
