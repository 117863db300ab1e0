"""The stays of one person: what they led to, and what follows after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from teamdesk.domain.commands.effect import StayWords
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.wording import change_words, weight_words
from teamdesk.domain.rows.stays import StayRow, StaysPage
from teamdesk.domain.stay_effect import changes_over
from teamdesk.domain.stays import Nights, follow_up_on
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.services.decision_words import period
from teamdesk.ui.person.stays.form import StayForm
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.instruments.course import CourseChange
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class StayLine(EntryLine[StayRow]):
    """A stay: where and when, why and with whom, what it led to, and the way to the follow-up.

    Signals:
        follow_up_wanted: the stay that is to be followed up.
    """

    follow_up_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)
        self._today = around.clock.today
        self.effect = Label(TextRole.SMALL, wraps=True)
        self.after = Label(TextRole.SMALL, wraps=True)
        self.follow_up = Button(around.theme, ButtonKind.LINK)
        below = QVBoxLayout()
        below.setSpacing(0)
        first = self.row.itemAt(0)
        words = first.layout() if first is not None else None
        if isinstance(words, QVBoxLayout):
            words.addLayout(below)
        below.addWidget(self.effect)
        below.addWidget(self.after)
        self.row.insertWidget(1, self.follow_up, 0, Qt.AlignmentFlag.AlignTop)
        self.follow_up.clicked.connect(self._on_follow_up)

    def show_stay(self, row: StayRow) -> None:
        """Show a stay."""
        _, today = self._, self._today()
        where = row.institution or _("an institution")
        days = _.plural("{count} paid day", "{count} paid days", row.days)
        when = period(_, row.in_on, row.out_on)
        price = ""
        if row.price_a_day is not None:
            amount = _.formats.number((row.price_a_day * row.days).quantize(1), 0)
            price = _("{amount} kr", amount=amount)
        stands = _("is there now") if row.in_on <= today < row.out_on else ""
        to_come = _("booked") if row.in_on > today else ""
        who = _("contact: {name}", name=row.contact_name) if row.contact_name else ""
        facts = (when, days, stands, to_come, row.purpose, who, price, row.note)
        self.show_entry(row, where, facts)
        what = f"{where}, {when}"
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove: {what}", what=what))
        self.pencil.set_words(_("Change: {what}", what=what))
        self.follow_up.set_words(_("Promise a follow-up"))
        self.follow_up.setAccessibleName(_("Promise a follow-up: {what}", what=what))

    def show_effect(self, changes: Sequence[CourseChange]) -> None:
        """Show the scores at both ends, and whether they went the better way."""
        said = [changed_words(self._, change) for change in changes]
        self.effect.setText("\n".join(said))
        self.effect.setVisible(bool(said))

    def show_after(self, text: str, *, is_offered: bool) -> None:
        """Say what follows, or offer it."""
        self.after.setText(text)
        self.after.setVisible(bool(text))
        self.follow_up.setVisible(is_offered)

    @Slot()
    def _on_follow_up(self) -> None:
        self.follow_up_wanted.emit(self._entry)


def changed_words(_: Texts, change: CourseChange) -> str:
    """«COPM utførelse: 3,0 → 6,0 (+3,0), bedring», with what matters where a source says."""
    row = change.after
    name = series_name(_, row.instrument, change.total.scale, row.form_words)
    weight = weight_words(_, change)
    said = f"{name}: {change_words(_, change)}"
    return f"{said} · {weight}" if weight else said


class StaysCard(KeptCard[StayLine, StayRow, StayWords]):
    """The newest first."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self.form = StayForm(presenter.around, presenter.desk.history.of)
        self._around = presenter.around
        self._desk, self._promises = presenter.desk, presenter.deeds
        self._page = StaysPage((), (), 0)
        self._instruments = Registry()
        rows: RowsBox[StayLine, StayRow] = RowsBox(self._make_line, self._show_line, 0)
        super().__init__("stay", self.form, rows, presenter.desk.stays, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of a stay")

    def show_page(self, state: PersonState, page: StaysPage) -> None:
        """Show one person's stays."""
        self._page = page
        if page.stays:
            self._instruments = self._desk.assessments.choice().instruments()
        self.set_heading(self._("Stays at an institution"))
        self.add.set_words(self._("New stay"), "D")
        self.empty.setText(self._("No stay is written down."))
        self.form.use_page(page)
        self.show_entries(state, page.stays)

    @Slot()
    def follow_up_next(self) -> None:
        """Promise the follow-up of the newest stay that lacks one; its key is O."""
        for line in self.rows.lines:
            if not line.isHidden() and not line.follow_up.isHidden():
                line.follow_up.click()
                return

    def _show_line(self, line: StayLine, row: StayRow) -> None:
        state = self._state
        line.show_stay(row)
        if state is None:
            return
        nights = Nights(row.in_on, row.out_on)
        line.show_effect(changes_over(nights, state.page.assessments, self._instruments))
        due = follow_up_on(row.out_on, self._page.follow_up_weeks)
        is_promised = any(
            task.due_on == due and self._follow_up_text(row) == task.text
            for task in state.page.tasks
        )
        day, said = self._.formats.date_short, []
        if (listed := self._page.listed_on(row)) is not None:
            said.append(self._("On the list of the discharge meeting {day}.", day=day(listed)))
        if is_promised:
            said.append(self._("Follow-up is promised by {day}.", day=day(due)))
        is_near = row.in_on <= self._around.clock.today() <= due
        line.show_after(
            " ".join(said), is_offered=is_near and not is_promised and not state.is_veiled
        )

    def _follow_up_text(self, row: StayRow) -> str:
        if not row.institution:
            return self._("Follow-up after the stay")
        return self._("Follow-up after the stay at {place}", place=row.institution)

    def _make_line(self) -> StayLine:
        line = self.listen_to(StayLine(self._around))
        line.follow_up_wanted.connect(self._on_follow_up)
        return line

    @Slot(object)
    def _on_follow_up(self, row: StayRow) -> None:
        state = self._state
        if state is None:
            return
        due = follow_up_on(row.out_on, self._page.follow_up_weeks)
        self._promises.promise_follow_up(state.page, self._follow_up_text(row), due)
