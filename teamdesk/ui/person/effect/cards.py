"""The cards of help and prices, each with its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.commands.effect import CostWords, HelpWords
from teamdesk.domain.labels import label
from teamdesk.domain.rows.effect import CostRow, HelpRow
from teamdesk.ui.person.effect.cost_form import CostForm
from teamdesk.ui.person.effect.help_form import HelpForm
from teamdesk.ui.person.effect.words import help_words, kroner
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.widgets.labels import TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.effect import EffectPage
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class HelpLine(EntryLine[HelpRow]):
    """The help at one moment."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)

    def show_help(self, row: HelpRow) -> None:
        """Show it: when in the course, how much, which day it holds for, and where it is from."""
        _ = self._
        when, day = label(_, row.moment), _.formats.date_short(row.told_on)
        taken = _("taken from {service}", service=row.source) if row.source else ""
        self.show_entry(row, f"{when[:1].upper()}{when[1:]}: {help_words(_, row)}", (day, taken))
        self.end.set_words(_("Remove"))
        what = f"{when}, {day}"
        self.end.setAccessibleName(_("Remove: {what}", what=what))
        self.pencil.set_words(_("Change: {what}", what=what))


class HelpCard(KeptCard[HelpLine, HelpRow, HelpWords]):
    """The help at start, underway, at the end and after it."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self.form = HelpForm(presenter.around, presenter.desk.history.of)
        self._around = presenter.around
        rows: RowsBox[HelpLine, HelpRow] = RowsBox(self._make_line, HelpLine.show_help, 0)
        super().__init__("help", self.form, rows, presenter.desk.helps, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of the help that is told")

    def show_page(self, state: PersonState, page: EffectPage) -> None:
        """Show one person's help."""
        self.set_heading(self._("Help before and now"))
        self.add.set_words(self._("New help"), "H")
        self.empty.setText(
            self._(
                "Nothing is told yet. Visits a day and carers a visit, at start and at the end, "
                "show what became of it."
            )
        )
        self.form.use_page(page)
        self.show_entries(state, page.helps)

    def _make_line(self) -> HelpLine:
        return self.listen_to(HelpLine(self._around))


class CostLine(EntryLine[CostRow]):
    """The prices that were told for a case."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.BODY, parent)

    def show_cost(self, row: CostRow) -> None:
        """Show which of them were told, and when."""
        _ = self._
        told = (
            (_("before"), row.before),
            (_("now"), row.now),
            (_("the rehabilitation"), row.effort),
            (_("an hour"), row.hourly_rate),
        )
        said = [f"{name} {kroner(_, amount)}" for name, amount in told if amount is not None]
        day = _.formats.date_short(row.told_on)
        title = _("Prices told {day}", day=day)
        self.show_entry(row, title, (", ".join(said), row.note))
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove: {what}", what=title))
        self.pencil.set_words(_("Change: {what}", what=title))


class CostCard(KeptCard[CostLine, CostRow, CostWords]):
    """A case has one set of prices, or none."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self.form = CostForm(presenter.around, presenter.desk.history.of)
        self._around = presenter.around
        rows: RowsBox[CostLine, CostRow] = RowsBox(self._make_line, CostLine.show_cost, 0)
        super().__init__("cost", self.form, rows, presenter.desk.costs, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of a case's prices")

    def show_page(self, state: PersonState, page: EffectPage) -> None:
        """Show one person's prices."""
        self.set_heading(self._("Prices of this case"))
        self.add.set_words(self._("Tell sums or a rate"), "K")
        self.empty.setText(self._("None of its own: all is counted at the team's hourly rate."))
        self.show_entries(state, (page.cost,) if page.cost else ())
        self.keep_to_one()

    def put_away(self) -> None:
        """Hide the form, and the button where there are prices already."""
        super().put_away()
        self.keep_to_one()

    def keep_to_one(self) -> None:
        """Offer no second set of prices."""
        if self._stored:
            self.add.hide()

    @Slot()
    def begin_or_change(self) -> None:
        """Open the form: for what is there, else for something new."""
        if self._stored:
            self._on_edit(self._stored[0])
        else:
            self.begin()

    def _make_line(self) -> CostLine:
        return self.listen_to(CostLine(self._around))
