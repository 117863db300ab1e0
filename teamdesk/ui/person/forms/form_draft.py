"""What is begun in a form and not finished: kept, told of, thrown away and brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout

from teamdesk.ui.draft_keeper import EntryKeeper, fields_as_text, fields_of_text
from teamdesk.ui.person.forms.case_drafts import NEW, place_of
from teamdesk.ui.widgets.draft_note import DraftNote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from teamdesk.ui.person.forms.entry_form import EntryForm
    from teamdesk.ui.person.presenter import PersonPresenter


class FormDraft(EntryKeeper):
    """The drafts of one form: one of something new, and one for each row that it changes.

    Signals:
        brought_back: the key of the row whose draft is there again, None for something new; the
            form is to be opened for it.
        taken_away: the draft in the form is gone; the form is to be closed.
    """

    brought_back = Signal(object)
    taken_away = Signal()

    def __init__(self, presenter: PersonPresenter, kind: str, form: EntryForm) -> None:
        self.drafts = presenter.drafts
        super().__init__(self.drafts, form.values, form)
        self._ = presenter.around.texts
        self._around = presenter.around
        self._undo = presenter.around.undo
        self._kind = kind
        self._form = form
        self._case_id: UUID | None = None
        self.note = DraftNote(presenter.around)
        column = form.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(0, self.note)
        form.edited.connect(self.on_edited)
        form.closed.connect(self.throw_away)
        self.note.throw_away.clicked.connect(form.closed)
        self.refused.connect(presenter.around.notices.fail)
        presenter.person_changed.connect(self._on_person_changed)

    def turn_to(self, case_id: UUID) -> tuple[UUID | None, ...]:
        """Turn to a person; returns what was begun there: None stands for something new."""
        self.put_down()
        self._case_id = case_id
        return self.drafts.begun(self._kind)

    def begun_of(self, case_id: UUID, rows: Iterable[UUID]) -> tuple[UUID | None, ...]:
        """Turn to a person all of whose ``rows`` are known; what was begun of others is let go."""
        begun, known = self.turn_to(case_id), {None, *rows}
        self.let_go([row_id for row_id in begun if row_id not in known])
        return tuple(row_id for row_id in begun if row_id in known)

    def let_go_but(self, rows: Iterable[UUID]) -> None:
        """Let go of what was begun of rows that are no longer among these."""
        known = {None, *rows}
        self.let_go([row_id for row_id in self.drafts.begun(self._kind) if row_id not in known])

    def let_go(self, gone: Iterable[UUID | None]) -> None:
        """Take away what was begun of rows that are no longer there, and say what it was.

        The wall must not say it: there all of it waits for the team's own screen.
        """
        if self._case_id is None or self._around.theme.tokens.masked:
            return
        typed = []
        for row_id in gone:
            typed += self._form.texts_in(self.peek(row_id))
            self._store(place_of(self._kind, row_id, self._case_id), "")
        if typed:
            words = ", ".join(f"«{text}»" for text in typed)
            self._around.notices.warn(
                self._(
                    "What you were changing here has been removed meanwhile. You had written: "
                    "{words}",
                    words=words,
                )
            )

    def open(self, row_id: UUID | None, fill: Callable[[], None]) -> None:
        """Open the form with ``fill``, and with what was begun in it before."""
        self.put_down()
        fill()
        self._form.remember()
        if self._case_id is None:
            return
        place = place_of(self._kind, row_id, self._case_id)
        self._form.restore(self.resume(place))
        self.rest()
        self._tell_of(place)

    def peek(self, row_id: UUID | None) -> dict[str, str]:
        """What was begun of a row, or of something new, before the form is opened on it."""
        if self._case_id is None:
            return {}
        return fields_of_text(self.begun(place_of(self._kind, row_id, self._case_id)))

    def put_down(self) -> None:
        """Keep what is typed, and let the form be used for something else."""
        self.keep_all()
        self._close()

    def keep_all(self) -> None:
        """Keep what is typed, also what was chosen without a key."""
        self.on_edited()
        self.keep()

    @Slot()
    def forget(self) -> None:
        """Take the draft away: the entry is stored."""
        super().forget()
        self._close()

    @Slot()
    def throw_away(self) -> None:
        """Take the draft away, so that undo can bring it back."""
        place, text = self._place, fields_as_text(self._form.values())
        self.forget()
        if place and text:
            said = self._("throwing away of a draft")
            back, again = partial(self._bring_back, place, text), partial(self._take, place)
            self._undo.push(said, back, again)

    @Slot()
    def _on_person_changed(self) -> None:
        """Say it also where the form still holds what is opened again."""
        self._tell_of(self._place)

    def _close(self) -> None:
        self._place = ""
        self.rest()
        self.note.hide()

    def _tell_of(self, place: str) -> None:
        kept = self.drafts.kept(place)
        if kept is None:
            self.note.hide()
        else:
            self.note.tell(kept.kept_at)

    def _bring_back(self, place: str, text: str) -> None:
        if place == self._place:
            # What stands in the form now is no draft.
            self._close()
        self.drafts.keep(place, text)
        _kind, row, case = place.split(":")
        if case == str(self._case_id):
            self.brought_back.emit(None if row == NEW else UUID(row))

    def _take(self, place: str) -> None:
        self.drafts.keep(place, "")
        if place == self._place:
            self._close()
            self.taken_away.emit()
