"""What other agreements would cost, side by side, for the days the municipality may need."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from teamdesk.domain.stays import MOST_DAYS, Offer
from teamdesk.domain.team_prices import NamedOffer, TeamPrices
from teamdesk.domain.typed_numbers import read_decimal, read_range, read_whole
from teamdesk.ui.setup.placed_draft import PlacedDraft
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from decimal import Decimal

    from teamdesk.domain.rows.stays import AgreementRow, StayBook
    from teamdesk.ui.setup.ports import PlacedDrafts
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

USUAL_NEED, MOST_NEEDS = (100, 120, 140), 4
FIELDS_IN_ROW = 3
# Qt breaks a range within its second number rather than after its dash.
BREAK = "\N{ZERO WIDTH SPACE}"
PAID, DRAFT = "paid", "offer:new"
FIELDS = ("name", "days", "total", "price", "extra")


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer in the table; ``place`` is None for an agreement that stands."""

    named: NamedOffer
    place: int | None = None


class OffersCard(Card):
    """A line for each offer, a column for each number of days; one more is typed below.

    Signals:
        edited: the `TeamPrices` with other offers, or other days to compare.
    """

    edited = Signal(object)

    def __init__(self, around: Surroundings, drafts: PlacedDrafts) -> None:
        super().__init__(around.theme)
        self._ = around.texts
        theme = around.theme
        self._prices = TeamPrices()
        self._rows: tuple[OfferRow, ...] = ()
        self.needed = QLineEdit()
        self.lines = {name: QLineEdit() for name in FIELDS}
        editors = {"needed": self.needed, **self.lines}
        self.fields = {name: InlineField(theme, editor) for name, editor in editors.items()}
        self.model = ColumnsModel[OfferRow](_key, self._cells)
        self.table = ColumnsTable(theme, self.model)
        self.paid = QCheckBox()
        self.add = Button(theme, icon=IconName.PLUS)
        self.remove = Button(theme, ButtonKind.QUIET, IconName.CLOSE)
        self.draft = PlacedDraft(around, drafts, self.typed, self)
        self._lay_out(theme.tokens.space.sm)
        self.needed.editingFinished.connect(self._on_needed)
        for line in self.lines.values():
            line.returnPressed.connect(self.submit)
            line.textEdited.connect(self.draft.on_edited)
        self.paid.clicked.connect(self.draft.on_edited)
        self.draft.note.throw_away.clicked.connect(self._on_thrown_away)
        self.draft.brought_back.connect(self._resume)
        self.add.clicked.connect(self.submit)
        self.remove.clicked.connect(self._on_remove)

    def show_book(self, book: StayBook) -> None:
        """Show the agreements of the year among the offers."""
        if not self.typed():
            self._resume(DRAFT)
        self._prices = book.prices
        standing = (_as_offer(line.agreement) for line in book.lines)
        found = [OfferRow(offer) for offer in standing if offer is not None]
        found += [OfferRow(offer, place) for place, offer in enumerate(book.prices.offers)]
        self._rows = tuple(found)
        self.needed.setText(", ".join(str(days) for days in self._needs()))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _, fields = self._, self.fields
        self.set_heading(_("What another agreement would cost"))
        fields["needed"].set_words(
            _("Days needed in a year"), _("Up to four numbers with commas between: 100, 120, 140.")
        )
        fields["name"].set_words(_("Offer"))
        fields["days"].set_words(_("Days bought"))
        fields["total"].set_words(_("For all of them, kr"))
        fields["price"].set_words(_("or a day, kr"), _("3000, or 3500–4000"))
        fields["extra"].set_words(_("Beyond them, kr"))
        self.paid.setText(_("Paid whether used or not"))
        self.add.set_words(_("Compare this offer"))
        self.remove.set_words(_("Remove the chosen offer"))
        titles = [_.plural("{count} day", "{count} days", days) for days in self._needs()]
        columns = [Column(_("Offer"), 28), Column(_("A day, kr"), 22)]
        columns += [Column(title, 22) for title in titles]
        self.table.set_words(_("Offers side by side"), columns)
        self.model.show_rows(self._rows)
        self.model.tell_all_changed()
        self.table.fit_rows(max(1, len(self._rows)))
        self.table.setVisible(bool(self._rows))
        self.remove.setVisible(bool(self._prices.offers))

    @Slot()
    def submit(self) -> None:
        """Put the typed offer beside the others, if it is one."""
        offer = self._typed_offer()
        if offer is None:
            return
        self.edited.emit(replace(self._prices, offers=(*self._prices.offers, offer)))
        if offer in self._prices.offers:
            self.draft.forget()
            self._clear()

    def typed(self) -> dict[str, str]:
        """The fields of an offer that is begun; none where nothing is typed."""
        said = {name: line.text() for name, line in self.lines.items() if line.text()}
        return {**said, PAID: PAID} if self.paid.isChecked() else said

    @Slot(str)
    def _resume(self, place: str) -> None:
        values = self.draft.open(place)
        for name, line in self.lines.items():
            line.setText(values.get(name, ""))
        self.paid.setChecked(PAID in values)

    @Slot()
    def _on_thrown_away(self) -> None:
        self.draft.throw_away()
        self._clear()
        self.lines["name"].setFocus()

    def _clear(self) -> None:
        for line in self.lines.values():
            line.clear()
        self.paid.setChecked(False)

    def _typed_offer(self) -> NamedOffer | None:
        _, texts = self._, {name: line.text().strip() for name, line in self.lines.items()}
        days, total = read_whole(texts["days"]) or 0, read_decimal(texts["total"])
        price = (total / days, total / days) if total and days else read_range(texts["price"])
        extra = read_range(texts["extra"]) if texts["extra"] else price
        wrong = {
            "name": "" if texts["name"] else _("Write something here."),
            "days": "" if 1 <= days <= MOST_DAYS else _("How many days?"),
            "price": "" if price else _("Write a price, or a sum for all of them."),
            "extra": "" if extra or not price else _("Write a number, or two with a dash."),
        }
        for name, said in wrong.items():
            if said:
                self.fields[name].show_error(said)
        if any(wrong.values()) or price is None or extra is None:
            return None
        return NamedOffer(texts["name"], Offer(days, price, extra, self.paid.isChecked()))

    @Slot()
    def _on_needed(self) -> None:
        parts = [part for part in self.needed.text().replace(" ", "").split(",") if part]
        days = [read_whole(part) or 0 for part in parts]
        if len(days) > MOST_NEEDS or not all(1 <= one <= MOST_DAYS for one in days):
            said = self._("Up to four numbers with commas between: 100, 120, 140.")
            self.fields["needed"].show_error(said)
        elif tuple(days) != self._needs():
            self.edited.emit(replace(self._prices, needed=tuple(days)))

    @Slot()
    def _on_remove(self) -> None:
        index = self.table.rows.currentIndex()
        place = self.model.at(index.row()).place if index.isValid() else None
        if place is not None:
            offers = self._prices.offers
            self.edited.emit(replace(self._prices, offers=offers[:place] + offers[place + 1 :]))

    def _needs(self) -> tuple[int, ...]:
        return self._prices.needed or USUAL_NEED

    def _cells(self, row: OfferRow) -> tuple[Cell, ...]:
        offer, _ = row.named.offer, self._
        return (
            Cell(row.named.name, is_strong=row.place is None),
            Cell(_amounts(_, offer.price), is_quiet=True),
            *(Cell(_amounts(_, offer.cost(days))) for days in self._needs()),
        )

    def _lay_out(self, space: int) -> None:
        grid = QGridLayout()
        grid.setSpacing(space)
        for place, name in enumerate(FIELDS):
            grid.addWidget(self.fields[name], *divmod(place, FIELDS_IN_ROW))
        foot = FlowLayout(space)
        for widget in (self.paid, self.add, self.remove):
            foot.addWidget(widget)
        self.body.addWidget(self.fields["needed"])
        self.body.addWidget(self.table)
        self.body.addWidget(self.draft.note)
        self.body.addLayout(grid)
        self.body.addLayout(foot)


def _as_offer(agreement: AgreementRow) -> NamedOffer | None:
    price, extra = agreement.price_a_day, agreement.extra_price_a_day
    if price is None:
        return None
    more = price if extra is None else extra
    offer = Offer(agreement.days, (price, price), (more, more), agreement.is_owner)
    return NamedOffer(agreement.institution, offer)


def _amounts(_: Texts, ends: tuple[Decimal, Decimal]) -> str:
    """«580 000», or «350 000–400 000» where it is a range."""
    low, high = (_.formats.number(end.quantize(1), 0) for end in ends)
    return low if low == high else f"{low}–{BREAK}{high}"


def _key(row: OfferRow) -> tuple[str, int | None]:
    return row.named.name, row.place
