"""The lines in which a promise is made, changed or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.ui.tasks.line_form import LineForm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.task_list import TaskList

EDITED = (("text", 6), ("owner", 1), ("due", 2))
NEW = (("text", 5), ("person", 2), ("owner", 1), ("due", 2))
REASON = (("reason", 1),)


class TaskForms(QObject):
    """A new promise stands above the list; what changes one lies on the line it is about.

    Signals:
        closed: none is open any more, so the keyboard needs another place.
    """

    closed = Signal()

    def __init__(self, around: Surroundings, listed: TaskList, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._list = listed
        self.new = LineForm(around.theme, around.texts, NEW, parent)
        self.edit = LineForm(around.theme, around.texts, EDITED, listed.viewport())
        self.drop = LineForm(around.theme, around.texts, REASON, listed.viewport())
        self._all = (self.new, self.edit, self.drop)
        for form in self._all:
            form.cancelled.connect(self.close)
        listed.verticalScrollBar().valueChanged.connect(self.place)

    def set_words(self) -> None:
        """Name the fields and buttons."""
        _ = self._
        text = (_("What is promised"), "")
        owner = (_("Who"), "")
        due = (_("By when"), _("Fri, week 50, 12.12"))
        person = (_("About whom"), "")
        words = {"text": text, "owner": owner, "due": due}
        self.edit.set_words(_("Save"), words)
        self.new.set_words(_("Promise"), {**words, "person": person})
        self.drop.set_words(_("Drop"), {"reason": (_("Why is it dropped?"), "")})

    def begin_new(self, *, asks_person: bool) -> None:
        """Open the line of a new promise; on the wall it asks for nobody's name."""
        self.new.fields["person"].setVisible(asks_person)
        self.new.begin({})

    def begin(self, form: LineForm, values: Mapping[str, str]) -> None:
        """Open ``form`` on the current promise."""
        form.begin(values)
        self.place()

    def end(self, form: LineForm, error: ExplainedError | None) -> None:
        """Close ``form`` once its promise is stored, or say there why it isn't."""
        if error is None:
            self.close()
        else:
            form.tell(error)
            self.place()

    def hide(self) -> None:
        """Show none of them; the keyboard stays where it is."""
        for form in self._all:
            form.hide()

    @Slot()
    def close(self) -> None:
        """Let go of whichever is open."""
        self.hide()
        self.closed.emit()

    @Slot()
    def place(self) -> None:
        """Keep an open form on the line it is about."""
        rect = self._list.visualRect(self._list.currentIndex())
        for form in (self.edit, self.drop):
            height = max(rect.height(), form.sizeHint().height())
            form.setGeometry(rect.x(), rect.y(), rect.width(), height)
