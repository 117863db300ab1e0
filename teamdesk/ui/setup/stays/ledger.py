"""An agreement's year as a line: what was bought, and a bar of what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from decimal import Decimal

    from teamdesk.domain.rows.stays import AgreementRow, LedgerRow
    from teamdesk.domain.stays import Ledger
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

BAR = 10


class LedgerBar(QWidget):
    """Used, booked and left side by side; a mark where the bought days end if they don't do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ledger: Ledger | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as a line of small print."""
        return QSize(BAR * 10, BAR)

    def show_ledger(self, ledger: Ledger, said: str) -> None:
        """Show a ledger, and what readers say of it."""
        self._ledger = ledger
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what was used solid, what is booked paler, what is left as the ground."""
        told = self._ledger
        if told is None:
            return
        colours = self._theme.tokens.colours
        whole = max(told.bought, told.used + told.booked, 1)
        each = self.width() / whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        parts = (
            (0, whole, colours.border),
            (told.used, told.booked, colours.border_strong),
            (0, told.used, colours.accent),
        )
        for start, days, colour in parts:
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(start * each, 0, days * each, self.height()))
        if told.left < 0:
            painter.setBrush(QColor(colours.danger))
            painter.drawRect(QRectF(told.bought * each - 1, 0, 2, self.height()))
        painter.end()


class LedgerLine(QWidget):
    """An agreement: its name and price, the bar, and the numbers in words.

    Signals:
        edit_wanted: the agreement that is to be changed.
        end_wanted: the agreement that is to be taken away.
    """

    edit_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._agreement: AgreementRow | None = None
        self.title, self.terms = Label(TextRole.STRONG, wraps=True), Label(TextRole.CAPTION)
        self.numbers = Label(TextRole.SMALL, wraps=True)
        self.forecast = Label(TextRole.SMALL, wraps=True)
        self.bar = LedgerBar(around.theme)
        self.end = Button(around.theme, ButtonKind.LINK)
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        grid = QGridLayout(self)
        space = around.theme.tokens.space
        grid.setContentsMargins(0, space.sm, 0, space.sm)
        grid.setVerticalSpacing(space.xs)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.terms, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.end, 0, 2)
        grid.addWidget(self.pencil, 0, 3)
        for row, widget in enumerate((self.bar, self.numbers, self.forecast), 1):
            grid.addWidget(widget, row, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self.end.clicked.connect(self._on_end)
        self.pencil.clicked.connect(self._on_edit)

    def show_line(self, row: LedgerRow) -> None:
        """Show an agreement with its ledger."""
        _, told = self._, row.ledger
        self._agreement = row.agreement
        name = row.agreement.institution
        self.title.setText(name)
        self.terms.setText(terms_words(_, row.agreement))
        said = numbers_words(_, told)
        cost = cost_words(_, row.stays.cost, row.stays.without_price)
        self.numbers.setText(f"{said} · {cost}")
        self.bar.show_ledger(told, f"{name}: {said}")
        self.forecast.setText(forecast_words(_, told))
        self.forecast.set_tone(Tone.WARNING if told.forecast_left < 0 else Tone.PLAIN)
        what = f"{name}, {row.agreement.year}"
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove: {what}", what=what))
        self.pencil.set_words(_("Change: {what}", what=what))

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._agreement)

    @Slot()
    def _on_end(self) -> None:
        self.end_wanted.emit(self._agreement)


def terms_words(_: Texts, agreement: AgreementRow) -> str:
    """«3 000 kr døgnet, deretter 3 500 kr, medeier»."""
    said = []
    number = _.formats.number
    if agreement.price_a_day is not None:
        said.append(_("{amount} kr a day", amount=number(agreement.price_a_day)))
    if agreement.extra_price_a_day is not None:
        said.append(_("{amount} kr beyond", amount=number(agreement.extra_price_a_day)))
    if agreement.is_owner:
        said.append(_("owner: paid whether used or not"))
    return ", ".join(said)


def numbers_words(_: Texts, told: Ledger) -> str:
    """«Kjøpt 240 · brukt 120 · bestilt 30 · igjen 90»."""
    said = (
        _("{days} bought", days=told.bought),
        _("{days} used", days=told.used),
        _("{days} booked", days=told.booked),
        _("{days} left", days=told.left)
        if told.left >= 0
        else _("{days} too many", days=-told.left),
    )
    return " · ".join(said)


def forecast_words(_: Texts, told: Ledger) -> str:
    """How many it will be on 31 December, and whether they do."""
    if told.forecast_left < 0:
        return _(
            "By 31 December about {days} days, {more} more than bought, if it goes on like this.",
            days=told.forecast,
            more=-told.forecast_left,
        )
    return _(
        "By 31 December about {days} days, so that {left} are left, if it goes on like this.",
        days=told.forecast,
        left=told.forecast_left,
    )


def cost_words(_: Texts, cost: Decimal, without_price: int) -> str:
    """What the stays of the year cost, and for how many days nobody told a price."""
    said = _("{amount} kr in the year", amount=_.formats.number(cost.quantize(1), 0))
    if not without_price:
        return said
    more = _.plural("{count} day without a price", "{count} days without a price", without_price)
    return f"{said}, {more}"
