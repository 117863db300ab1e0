"""Asks for a period's figures off the thread, and tells whoever shows them."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.team import SaveEffectLimit, TakeBackFigures
from teamdesk.domain.effects.facts import Period
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.effects.counting import Count, Counting, EffectState

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "effects"
A_YEAR = timedelta(days=365)
SHOWN_WITH = (
    Entity.CASE,
    Entity.PERSON,
    Entity.GOAL,
    Entity.ASSESSMENT,
    Entity.ACTION,
    Entity.TEAM,
    Entity.DOCUMENT,
)


class Span(StrEnum):
    """Which days are looked at."""

    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    TWELVE_MONTHS = "twelve_months"
    OWN = "own"


class EffectPresenter(QObject):
    """Knows the period that is chosen.

    Signals:
        shown: an `EffectState` stands ready.
    """

    shown = Signal()

    def __init__(self, service: Counting, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self._service = service
        self._around = around
        self.state: EffectState | None = None
        self.span = Span.TWELVE_MONTHS
        self._own = self._of(Span.TWELVE_MONTHS)
        self._is_watched = False
        self._is_stale = True
        self._asked = 0
        around.bus.changed.connect(self._on_bus_changed)
        around.undo.refused.connect(self._on_refused)

    @property
    def period(self) -> Period:
        """The days that are looked at."""
        return self._own if self.span is Span.OWN else self._of(self.span)

    @property
    def register_year(self) -> int:
        """The year whose starts and ends are compared: the one that was over in January."""
        period = self.period
        return period.first.year if period.is_year else self._around.clock.today().year - 1

    @property
    def team_id(self) -> UUID:
        """Whose figures they are."""
        state = self.state
        return state.settings.team_id if state else self._service.settings().team_id

    def choose(self, span: Span) -> None:
        """Look at other days; own ones begin as those that were looked at."""
        if span is Span.OWN and self.span is not Span.OWN:
            self._own = self.period
        self.span = span
        self.refresh()

    def choose_days(self, first: date, last: date) -> None:
        """Look at own days; the two may come the wrong way round."""
        self.span, self._own = Span.OWN, Period(min(first, last), max(first, last))
        self.refresh()

    def watch(self, *, is_watched: bool) -> None:
        """Ask while somebody looks, and for what was missed meanwhile."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Count anew, on a worker: a large team has thousands of courses."""
        self._is_stale = False
        self._asked += 1
        work = Count(self._service, self.period, self.register_year, self._asked)
        job = self._around.jobs.start(work)
        job.finished.connect(self._on_counted)
        job.failed.connect(self._on_failed)

    def set_limit(self, limit: int) -> None:
        """Let no smaller number leave the team; can be undone."""
        if self.state is None or limit == self.state.settings.limit:
            return
        row = self.state.settings
        there, back = partial(self._save, limit), partial(self._save, row.limit)
        deed = Deed(self._around, RowAt(row.team_id, row.version), there, back)
        deed.do(self._("change of the least number that is told"), self._around.notices.fail)

    def take_back(self) -> None:
        """Count the year anew, because its paper never left the team; can be undone."""
        state = self.state
        if state is None or state.standing is None:
            return
        row, export_id = state.settings, state.standing.export_id
        there = partial(self._take_back, export_id, True)
        back = partial(self._take_back, export_id, False)
        deed = Deed(self._around, RowAt(row.team_id, row.version), there, back)
        deed.do(self._("taking back of a year's figures"), self._around.notices.fail)

    def _take_back(self, export_id: UUID, is_taken_back: bool, version: int) -> ChangeSet:
        command = TakeBackFigures(version, export_id, is_taken_back)
        return self._service.take_back(command, ORIGIN)

    @property
    def is_year_over(self) -> bool:
        """Whether nothing more comes to the period."""
        return self.period.last < self._around.clock.today()

    def _save(self, limit: int, version: int) -> ChangeSet:
        return self._service.save(SaveEffectLimit(version, limit), ORIGIN)

    def _of(self, span: Span) -> Period:
        today = self._around.clock.today()
        match span:
            case Span.THIS_YEAR:
                return Period.of_year(today.year)
            case Span.LAST_YEAR:
                return Period.of_year(today.year - 1)
            case Span.TWELVE_MONTHS | Span.OWN:
                return Period(today - A_YEAR + timedelta(days=1), today)

    @Slot(object)
    def _on_counted(self, counted: tuple[int, EffectState]) -> None:
        asked, state = counted
        # Another period was chosen meanwhile, and its figures are on their way.
        if asked == self._asked:
            self.state = state
            self.shown.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExplainedError):
            raise error
        self._is_stale = True
        self._around.notices.fail(error)

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*SHOWN_WITH):
            return
        self._is_stale = True
        if self._is_watched:
            self.refresh()

    @Slot(object)
    def _on_refused(self, _error: object) -> None:
        self._is_stale = True
