"""The meetings that come again: whose list each goes through, how often, and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.labels import label
from teamdesk.ui.setup.meetings.rules_card import RulesCard
from teamdesk.ui.setup.meetings.series_card import SeriesCard
from teamdesk.ui.setup.section import Section
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.series import SeriesRow
    from teamdesk.ui.setup.ports_of_meetings import MeetingSettings, Series
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "series"


class MeetingsSection(Section):
    """One series at a time, those that have ended below the others; the last entry is a new one."""

    def __init__(
        self,
        around: Surroundings,
        series: Series,
        rules: MeetingSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._series = series
        self._rows: tuple[SeriesRow, ...] = ()
        self.which = DropDown()
        self._which = InlineField(around.theme, self.which)
        self.card = SeriesCard(around)
        self.card.body.insertWidget(0, self._which)
        self.save = Button(around.theme, ButtonKind.PRIMARY)
        self.end = Button(around.theme, ButtonKind.LINK)
        self.resume = Button(around.theme)
        self.add_card(self.card, 2)
        self._lay_out_buttons()
        self.rules = RulesCard(around, rules)
        self.add_card(self.rules)
        self.which.activated.connect(self._show_chosen)
        self.save.clicked.connect(self.save_now)
        self.end.clicked.connect(self.end_now)
        self.resume.clicked.connect(self.resume_now)
        around.undo.changed.connect(self._on_undone)
        self.retranslate()

    def show_now(self) -> None:
        """Ask for the series, and show the one that is chosen."""
        self.rules.show_now()
        chosen = self._chosen.id if self._chosen else None
        at = max(self.which.currentIndex(), 0)
        self._rows = self._series.series()
        self.card.know_cases(self._series.cases())
        self._fill_list()
        places = [place for place, row in enumerate(self._rows) if row.id == chosen]
        self.which.setCurrentIndex(places[0] if places else min(at, len(self._rows)))
        self._show_chosen()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Meetings"), _("Meetings that come again, each with a list of its own."))
        self._which.set_words(_("Which meeting"))
        self.save.set_words(_("Save the meeting"))
        self.end.set_words(_("End these meetings"))
        self.resume.set_words(_("Begin these meetings again"))
        self.card.retranslate()
        self.rules.retranslate()
        at = self.which.currentIndex()
        self._fill_list()
        self.which.setCurrentIndex(max(at, 0))

    @Slot()
    def save_now(self) -> None:
        """Keep the series that is shown."""
        try:
            changes = self._series.save(self.card.command(), ORIGIN)
        except FieldError as error:
            self.card.show_error(error)
            return
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self._around.bus.publish(changes)
        self.card.clear_errors()
        self.show_now()
        self._around.notices.tell(self._("The meeting is saved, and its next day planned."))

    @Slot()
    def end_now(self) -> None:
        """Plan no more meetings of the series that is shown; it can be undone."""
        said = self._("No more of these meetings are planned.")
        self._turn(self._("end of meetings"), (self._series.end, self._series.resume), said)

    @Slot()
    def resume_now(self) -> None:
        """Let a series that has ended go on; it can be undone."""
        said = self._("The meetings go on, and the next day is planned.")
        self._turn(self._("meetings begun again"), (self._series.resume, self._series.end), said)

    @property
    def _chosen(self) -> SeriesRow | None:
        at = self.which.currentIndex()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _fill_list(self) -> None:
        self.which.clear()
        for row in self._rows:
            name = row.name or label(self._, row.kind)
            is_over = row.ended_on is not None
            self.which.addItem(self._("{name} (ended)", name=name) if is_over else name)
        self.which.addItem(self._("A new meeting …"))

    @Slot()
    def _show_chosen(self) -> None:
        row = self._chosen
        is_over = row is not None and row.ended_on is not None
        self.card.show_series(row, self._series.members())
        self.save.setVisible(not is_over)
        self.end.setVisible(row is not None and not is_over)
        self.resume.setVisible(is_over)

    @Slot()
    def _on_undone(self) -> None:
        if self.isVisible():
            self.show_now()

    def _turn(
        self, text: str, steps: tuple[Callable[[UUID, str], ChangeSet], ...], said: str
    ) -> None:
        row = self._chosen
        if row is None:
            return
        forth, back = (partial(self._tell, step, row.id) for step in steps)
        try:
            forth()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self._around.undo.push(text, back, forth)
        self.show_now()
        self._around.notices.tell(said)

    def _lay_out_buttons(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.save, self.resume, self.end):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _tell(self, do: Callable[[UUID, str], ChangeSet], series_id: UUID) -> None:
        self._around.bus.publish(do(series_id, ORIGIN))
