"""The form of one row among many: made when it is first opened, and saved where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.ui.person.forms.entry_form import EntryForm
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.forms.saved_form import SavedForm, Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState

AnyForm = TypeVar("AnyForm", bound=EntryForm)
Form = TypeVar("Form", bound=SavedForm[Any])


@dataclass(frozen=True, slots=True)
class FormParts(Generic[AnyForm]):
    """What a row knows about its form.

    Attributes:
        kind: what its drafts are called.
        make: makes the form, and puts it where it stands.
        fill: shows in it what is stored of the row.
        opener: what opens it, and has the keyboard after it.
    """

    kind: str
    make: Callable[[], AnyForm]
    fill: Callable[[AnyForm], None]
    opener: QWidget


class LateForm(QObject, Generic[AnyForm]):
    """A form that is open only while it is used; a draft opens it again with its person.

    Signals:
        submitted: the fields can be used, and are to be saved.
    """

    submitted = Signal()

    def __init__(self, presenter: PersonPresenter, parts: FormParts[AnyForm]) -> None:
        super().__init__(parts.opener)
        self.form: AnyForm | None = None
        self._presenter = presenter
        self._parts = parts
        self._draft: FormDraft | None = None
        self._shown: tuple[UUID, tuple[UUID, bool]] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the form is used now."""
        return self.form is not None and not self.form.isHidden()

    def show_row(self, row_id: UUID, state: PersonState) -> None:
        """Stand at a row; at another one the form is open only if something was begun there."""
        before, self._shown = self._shown, (row_id, state.shows)
        if before == self._shown:
            return
        if self._draft is not None:
            self._draft.put_down()
        self._hide()
        if not state.is_veiled and row_id in self._presenter.drafts.begun(self._parts.kind):
            self.open()

    def open(self) -> AnyForm:
        """Show the form on what is stored, and on what was begun."""
        if self.form is None or self._draft is None:
            self.form = self._parts.make()
            self._draft = FormDraft(self._presenter, self._parts.kind, self.form)
            self._listen(self.form, self._draft)
        if self._shown is not None:
            row_id, (case_id, _is_veiled) = self._shown
            self._draft.turn_to(case_id)
            self._draft.open(row_id, partial(self._parts.fill, self.form))
        self.form.show()
        return self.form

    @Slot()
    def close(self) -> None:
        """Close the form as it is; the keyboard goes back to what opened it."""
        if self.is_open:
            self._hide()
            self._parts.opener.setFocus()

    def finish(self) -> None:
        """Close the form: what it says is stored."""
        if self._draft is not None:
            self._draft.forget()
        self.close()

    def keep(self) -> None:
        """Keep what can't be saved yet as a draft."""
        if self._draft is not None and self.is_open:
            self._draft.keep_all()

    def _listen(self, form: AnyForm, draft: FormDraft) -> None:
        form.submitted.connect(self.submitted)
        form.closed.connect(self.close)
        draft.brought_back.connect(self._on_brought_back)
        draft.taken_away.connect(self._hide)

    @Slot()
    def _hide(self) -> None:
        if self.form is not None:
            self.form.hide()

    @Slot(object)
    def _on_brought_back(self, row_id: UUID | None) -> None:
        if self._shown is not None and row_id == self._shown[0]:
            self.open()


class RowForm(LateForm[Form], Generic[Form, Words]):
    """The fields of a stored row, saved as each is left.

    Signals:
        changed: something new was typed, and is to be stored.
    """

    changed = Signal()

    def __init__(
        self,
        presenter: PersonPresenter,
        parts: FormParts[Form],
        stored: Callable[[], Words | None],
    ) -> None:
        super().__init__(presenter, parts)
        self._stored = stored

    @property
    def typed(self) -> Words | None:
        """What is stored with what was typed here; None where that is nothing new."""
        if self.form is None or not self.is_open:
            return None
        found: Words = self.form.words()
        return None if found == self._stored() else found

    def follow(self) -> None:
        """Let an open form show what others, or an undo, have stored meanwhile."""
        stored = self._stored()
        if self.form is not None and self.is_open and stored is not None:
            self.form.follow(stored)

    def edit(self, first: str = "text") -> None:
        """Open the form with the keyboard in one of its fields."""
        form = self.open()
        form.fields[first].take_focus()

    def leave(self) -> None:
        """Save what is typed and close, as another tab or person is shown."""
        if self.form is not None and self.is_open:
            self.form.submit()
        self.keep()

    def _listen(self, form: Form, draft: FormDraft) -> None:
        super()._listen(form, draft)
        form.left.connect(self.save)
        form.submitted.connect(self._on_submitted)

    @Slot()
    def save(self) -> None:
        """Say that there is something new to store."""
        if self.typed is not None:
            self.changed.emit()

    @Slot()
    def _on_submitted(self) -> None:
        self.save()
        if self.typed is None:
            self.finish()
