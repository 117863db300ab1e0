"""The lines in which a promise is made, changed, passed on or dropped."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QVBoxLayout

    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.line_form import TypedForm
    from teamdesk.ui.tasks.task_list import TaskList


class FormKind(Enum):
    """What is typed, and into which fields with which share of the width."""

    NEW = auto()
    EDIT = auto()
    MOVE = auto()
    HAND_OVER = auto()
    WAIT = auto()
    REPEAT = auto()
    SPLIT = auto()
    DROP = auto()


FIELDS = {
    FormKind.NEW: (("text", 5), ("person", 2), ("owner", 1), ("due", 2)),
    FormKind.EDIT: (("text", 6), ("owner", 1), ("due", 2)),
    FormKind.MOVE: (("due", 1),),
    FormKind.HAND_OVER: (("owner", 1),),
    FormKind.WAIT: (("waiting", 1),),
    FormKind.REPEAT: (("repeat", 1),),
    FormKind.DROP: (("reason", 1),),
}


class TaskForms(QObject):
    """A new promise stands above the list; what changes one lies on the line it is about.

    One is open at a time, and each is made when it is first wanted.

    Signals:
        submitted: the `FormKind` that is open, and what is typed in it, by field.
        closed: none is open any more, so the keyboard needs another place.
    """

    submitted = Signal(object, object)
    closed = Signal()

    def __init__(self, around: Surroundings, listed: TaskList, above: QVBoxLayout) -> None:
        super().__init__(listed)
        self._ = around.texts
        self._theme = around.theme
        self._list = listed
        self._above = above
        self._made: dict[FormKind, TypedForm] = {}
        self._open: FormKind | None = None

    def of(self, kind: FormKind) -> TypedForm:
        """The form for one thing."""
        if kind not in self._made:
            self._made[kind] = self._make(kind)
            self._name(kind)
        return self._made[kind]

    def set_words(self) -> None:
        """Name the fields and buttons of those that are made."""
        for kind in self._made:
            self._name(kind)

    def begin(self, kind: FormKind, values: Mapping[str, str], save: str = "") -> None:
        """Open a form, a new promise's above the list and others on the current line.

        Args:
            kind: which one.
            values: what stands in it.
            save: what its button says where that is not as usual.
        """
        self.hide()
        self._open = kind
        form = self.of(kind)
        self._name(kind)
        if save:
            form.set_save(save)
        form.begin(values)
        self.place()

    def begin_new(self, *, asks_person: bool) -> None:
        """Open the line of a new promise; on the wall it asks for nobody's name."""
        self.of(FormKind.NEW).fields["person"].setVisible(asks_person)
        self.begin(FormKind.NEW, {})

    def end(self, kind: FormKind, error: ExplainedError | None) -> None:
        """Close a form once its promise is stored, or say there why it isn't.

        The line of a new promise stays for the next one, as several are written one by one.
        """
        if error is None and kind is FormKind.NEW:
            self.of(kind).begin({})
        elif error is None:
            self.close()
        else:
            self.of(kind).tell(error)
            self.place()

    def hide(self) -> None:
        """Show none of them; the keyboard stays where it is."""
        self._open = None
        for form in self._made.values():
            form.hide()

    @Slot()
    def close(self) -> None:
        """Let go of whichever is open."""
        self.hide()
        self.closed.emit()

    @Slot()
    def place(self) -> None:
        """Keep an open form on the line it is about, and within what is seen."""
        if self._open is None or self._open is FormKind.NEW:
            return
        form = self.of(self._open)
        rect = self._list.visualRect(self._list.currentIndex())
        height = max(rect.height(), form.sizeHint().height())
        if self._open is FormKind.EDIT:
            top = rect.y()
        else:
            # Below the line, whose words are needed to answer; above it where no room is left.
            height = form.sizeHint().height()
            is_low = rect.bottom() + height > self._list.viewport().height()
            top = rect.top() - height if is_low else rect.bottom()
        form.setGeometry(rect.x(), max(0, top), rect.width(), height)

    @Slot(object)
    def _on_submitted(self, typed: Mapping[str, str]) -> None:
        if self._open is not None:
            self.submitted.emit(self._open, typed)

    def _make(self, kind: FormKind) -> TypedForm:
        from teamdesk.ui.tasks.line_form import LineForm, PartsForm

        parent = self._list.viewport()
        form: TypedForm
        if kind is FormKind.SPLIT:
            form = PartsForm(self._theme, self._, parent)
        else:
            form = LineForm(self._theme, self._, FIELDS[kind], parent)
        if kind is FormKind.NEW:
            self._above.insertWidget(0, form)
        if not self._made:
            self._list.verticalScrollBar().valueChanged.connect(self.place)
        form.cancelled.connect(self.close)
        form.submitted.connect(self._on_submitted)
        return form

    def _name(self, kind: FormKind) -> None:
        _ = self._
        words = {
            "text": (_("What is promised"), ""),
            "owner": (_("Who"), ""),
            "due": (_("By when"), _("Fri, week 50, 12.12")),
            "person": (_("About whom"), ""),
            "waiting": (_("What does it wait for?"), _("empty: it goes on")),
            "repeat": (_("How often"), _("every week until 1 March")),
            "reason": (_("Why is it dropped?"), ""),
        }
        if kind is FormKind.MOVE:
            words["due"] = (_("To which day?"), _("Fri, week 50, 12.12 or +3"))
        elif kind is FormKind.HAND_OVER:
            words["owner"] = (_("Who gets it?"), _("initials or the beginning of a name"))
        elif kind is FormKind.SPLIT:
            words["text"] = (_("One part on each line"), "")
        form = self._made[kind]
        form.set_words(self._save_words(kind), {key: words[key] for key in form.fields})

    def _save_words(self, kind: FormKind) -> str:
        _ = self._
        return {
            FormKind.NEW: _("Promise"),
            FormKind.MOVE: _("Move"),
            FormKind.HAND_OVER: _("Hand it on"),
            FormKind.SPLIT: _("Split"),
            FormKind.DROP: _("Drop"),
        }.get(kind, _("Save"))
