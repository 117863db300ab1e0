"""«Døgnplasser og pris»: what days were bought and used, what others would cost, and the rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.effect import SavePrices
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.stays.ledger_card import LedgerCard
from teamdesk.ui.setup.stays.numbers_card import NumbersCard
from teamdesk.ui.setup.stays.offers_card import OffersCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.stays import StayBook
    from teamdesk.domain.team_prices import TeamPrices
    from teamdesk.ui.setup.ports import PlacedDrafts, StayBooks
    from teamdesk.ui.surroundings import Surroundings


class StaysSection(Section):
    """Three cards on one book; Ctrl+Z takes back what was changed in any of them."""

    def __init__(
        self,
        around: Surroundings,
        books: StayBooks,
        drafts: PlacedDrafts,
        history: Callable[..., tuple[HistoryRow, ...]],
    ) -> None:
        super().__init__(around)
        self._books = books
        self._book: StayBook | None = None
        self.ledger = LedgerCard(around, books, drafts, history)
        self.offers = OffersCard(around, drafts)
        self.numbers = NumbersCard(around)
        for card in (self.ledger, self.offers, self.numbers):
            self.add_card(card, 3)
        self.ledger.year_chosen.connect(self._show_year)
        self.offers.edited.connect(self._on_edited)
        self.numbers.edited.connect(self._on_edited)
        around.bus.changed.connect(self._on_changed)
        self.retranslate()

    def show_now(self) -> None:
        """Show the year that was shown before, as it stands now."""
        self._show_year(self._book.year if self._book else self._around.clock.today().year)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Stays and prices"),
            _("Days bought at institutions, and the prices that effect is counted by."),
        )
        for card in (self.ledger, self.offers, self.numbers):
            card.retranslate()

    @Slot(int)
    def _show_year(self, year: int) -> None:
        self._book = book = self._books.book(year)
        self.ledger.show_book(book)
        self.offers.show_book(book)
        self.numbers.show_prices(book.prices)

    @Slot(object)
    def _on_edited(self, prices: TeamPrices) -> None:
        book = self._book
        if book is None:
            return

        def there(version: int) -> ChangeSet:
            return self._books.save_prices(SavePrices(version, prices))

        def back(version: int) -> ChangeSet:
            return self._books.save_prices(SavePrices(version, book.prices))

        deed = Deed(self._around, RowAt(book.team_id, book.version), there, back)
        deed.do(self._("change of prices or offers"), self._refuse)

    def _refuse(self, error: ExplainedError) -> None:
        if isinstance(error, FieldError) and error.field in self.numbers.fields:
            self.numbers.fields[error.field].show_error(self._.explain(error))
            return
        self._around.notices.fail(error)
        self.show_now()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(Entity.TEAM, Entity.CASE) and self.is_overtaken(changes):
            self.show_now()
