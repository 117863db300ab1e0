"""What the team counts by: an hour's price, a full week, and when a stay is followed up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit

from teamdesk.domain.team_prices import MOST_HOURS, MOST_RATE, MOST_WEEKS, TeamPrices
from teamdesk.domain.typed_numbers import read_decimal
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from decimal import Decimal

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.surroundings import Surroundings

FIELDS_IN_ROW = 2
MOST = {"hourly_rate": MOST_RATE, "hours_a_week": MOST_HOURS, "follow_up_weeks": MOST_WEEKS}


class NumbersCard(Card):
    """Three fields; each is kept as it is left.

    Signals:
        edited: the `TeamPrices` as they stand in the fields.
    """

    edited = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._today = around.clock.today
        self._prices = TeamPrices()
        self.lines = {name: QLineEdit() for name in MOST}
        self.fields = {name: InlineField(around.theme, line) for name, line in self.lines.items()}
        grid = QGridLayout()
        grid.setSpacing(around.theme.tokens.space.md)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, *divmod(place, FIELDS_IN_ROW))
        self.body.addLayout(grid)
        for line in self.lines.values():
            line.editingFinished.connect(self._on_left)

    def show_prices(self, prices: TeamPrices) -> None:
        """Show what holds now."""
        self._prices = prices
        for name, line in self.lines.items():
            value = getattr(prices, name)
            line.setText("" if value is None else f"{value:g}".replace(".", ","))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _, rate_on = self._, self._prices.rate_on
        self.set_heading(_("What we count by"))
        since = _("told {day}", day=_.formats.date_short(rate_on)) if rate_on else ""
        self.fields["hourly_rate"].set_words(_("Hourly rate, kr"), since)
        self.fields["hours_a_week"].set_words(_("A full post, hours a week"))
        self.fields["follow_up_weeks"].set_words(_("Follow-up after a stay, weeks"))

    @Slot()
    def _on_left(self) -> None:
        typed = {name: read_decimal(line.text()) for name, line in self.lines.items()}
        wrong = [name for name in MOST if not self._is_fine(name, typed[name])]
        for name in wrong:
            said = self._("The number must be from {least} to {most}.", least=1, most=MOST[name])
            self.fields[name].show_error(said)
        if not wrong:
            self._tell(typed)

    def _is_fine(self, name: str, value: Decimal | None) -> bool:
        if not self.lines[name].text().strip():
            return name == "hourly_rate"
        if value is None or not 1 <= value <= MOST[name]:
            return False
        return name != "follow_up_weeks" or value == int(value)

    def _tell(self, typed: dict[str, Decimal | None]) -> None:
        before, rate = self._prices, typed["hourly_rate"]
        hours, weeks = typed["hours_a_week"], typed["follow_up_weeks"]
        if hours is None or weeks is None:
            return
        is_same = rate == before.hourly_rate
        rate_on = before.rate_on if is_same else self._today() if rate is not None else None
        after = replace(
            before,
            hourly_rate=rate,
            rate_on=rate_on,
            hours_a_week=float(hours),
            follow_up_weeks=int(weeks),
        )
        if after != before:
            self.edited.emit(after)
