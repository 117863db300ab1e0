"""The form of a visit below its week: opened, saved as it is written, kept where it can't be."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal, Slot

from teamdesk.domain.week_plan import Visit, monday_of
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.week.form import VisitForm
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from teamdesk.domain.rows.week_plan import WeekRows
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.person.week.deeds import WeekDeeds


class VisitCard(Card):
    """Shown only while a visit is written or changed.

    Signals:
        opened: the card is there now.
        finished: the `Visit` that was stored, None where nothing was; the card is gone.
        week_wanted: the Monday of the week that something half written is for.
    """

    opened = Signal()
    finished = Signal(object)
    week_wanted = Signal(object)

    def __init__(self, presenter: PersonPresenter, deeds: WeekDeeds) -> None:
        super().__init__(presenter.around.theme)
        self._ = presenter.around.texts
        self._presenter = presenter
        self._deeds = deeds
        self._state: PersonState | None = None
        self._week: WeekRows | None = None
        # What is stored of the visit that is changed; None while a new one is written.
        self._shown: Visit | None = None
        self.form = VisitForm(presenter.around, presenter.desk.history.of)
        self.body.addWidget(self.form)
        self.draft = FormDraft(presenter, "visit", self.form)
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self._on_left)
        self.form.closed.connect(self._on_closed)
        self.draft.brought_back.connect(self._on_brought_back)
        self.draft.taken_away.connect(self.put_away)
        self.hide()

    def show_week(self, week: WeekRows, state: PersonState) -> None:
        """Follow the week that is shown; what is being typed stays with its person."""
        before, self._state, self._week = self._state, state, week
        self.set_heading(self._("Visit"))
        is_same = before is not None and before.shows == state.shows
        # What was typed for another person belongs to the week that was shown with it.
        begun = () if is_same else self.draft.turn_to(state.page.case_id)
        self.form.show_days(week.monday, timedelta(days=1))
        if is_same:
            self._follow()
            return
        self.put_away()
        for origin in begun:
            if not state.is_veiled and self.isHidden():
                self._on_brought_back(origin)

    def open(self, visit: Visit) -> None:
        """Open a visit of the week, with the keyboard in what happens."""
        self._open(visit, is_new=False)
        self._take_focus()

    def begin(self, weekday: int) -> None:
        """Begin a new visit on a day, or go on in the one that was begun."""
        if self.isHidden() or self._shown is not None:
            self._open(_blank(weekday), is_new=True)
        self._take_focus()

    def leave(self) -> None:
        """Save the visit that is open; what can't be saved yet is kept as a draft."""
        if not self.isHidden():
            self.form.leave_field()
            self.draft.keep_all()

    @Slot()
    def put_away(self) -> None:
        """Hide the card, wherever the keyboard is."""
        self._shown = None
        self.hide()

    def _open(self, visit: Visit, *, is_new: bool) -> None:
        if self._state is None:
            return
        self._shown = None if is_new else visit
        fill = partial(self.form.open_on, visit, self._state, is_new=is_new)
        self.draft.open(None if is_new else visit.origin, fill)
        self.show()
        self.opened.emit()

    def _take_focus(self) -> None:
        self.form.lines["text"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow(self) -> None:
        """Show what is stored of the visit that is open; one that is gone is closed."""
        if self._shown is None:
            return
        newest = self._found(self._shown)
        if newest is None:
            self.draft.put_down()
            self.put_away()
        elif newest.id != self._shown.id:
            self.draft.forget()
            self._open(newest, is_new=False)
        elif newest != self._shown:
            self._shown = newest
            self.form.follow(newest)

    def _found(self, visit: Visit) -> Visit | None:
        """A visit as it is stored; a new plan gives those that go on from before ids of its own."""
        return self._known_by(visit.origin)

    def _known_by(self, origin: UUID) -> Visit | None:
        visits = self._week.visits if self._week else ()
        return next((row for row in visits if row.origin == origin), None)

    def _saved(self) -> Visit | None:
        """What is typed, once it is stored; None where it was refused."""
        visit, before = self.form.words(), self._shown
        if self._week is None or visit == before:
            return visit if self._week else None
        if before is not None:
            self._shown = visit
        if not self._deeds.save(self._week, visit):
            self._shown = before
            return None
        return self._found(visit) or visit

    @Slot(object)
    def _on_brought_back(self, origin: UUID | None) -> None:
        if origin is None:
            day = self.draft.peek(None).get("weekday")
            if day and self._week and monday_of(date.fromisoformat(day)) != self._week.monday:
                # It was begun for the week that was shown then.
                self.week_wanted.emit(monday_of(date.fromisoformat(day)))
            self._open(_blank(0), is_new=True)
            return
        if self._known_by(origin) is None and self._week is not None:
            monday = self._presenter.desk.weeks.next_week_with(self._week.case_id, origin)
            if monday is None:
                self.draft.let_go([origin])
                return
            self.week_wanted.emit(monday)
        visit = self._known_by(origin)
        if visit is not None:
            self._open(visit, is_new=False)

    @Slot()
    def _on_submitted(self) -> None:
        visit = self._saved()
        if visit is not None:
            self.draft.forget()
            self.put_away()
            self.finished.emit(visit)

    @Slot()
    def _on_left(self) -> None:
        if self._shown is not None and not self.isHidden() and self._saved():
            self.form.remember()
            self.draft.keep_all()

    @Slot()
    def _on_closed(self) -> None:
        self.put_away()
        self.finished.emit(None)


def _blank(weekday: int) -> Visit:
    return Visit(uuid4(), weekday, None, None, "")
