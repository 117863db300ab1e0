"""Where entries stand with the form that adds or changes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.person.forms.entry_form import EntryForm
    from teamdesk.ui.surroundings import Surroundings


class EntryCard(Card):
    """Entries, and below them the form that adds or changes one.

    Signals:
        begun: somebody wants to add an entry.
    """

    begun = Signal()

    def __init__(
        self,
        around: Surroundings,
        form: EntryForm,
        rows: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, parent)
        self.add = Button(around.theme, icon=IconName.PLUS)
        self.empty = Label(TextRole.MUTED, wraps=True)
        self._form = form
        for widget in (rows, self.empty, form):
            self.body.addWidget(widget)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        form.hide()
        form.closed.connect(self.close_form)
        self.add.clicked.connect(self.begun)

    def open_form(self, first: QWidget) -> None:
        """Show the form, with the keyboard in its first field."""
        self.show_form()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_form(self) -> None:
        """Show the form, wherever the keyboard is."""
        self._form.show()
        self.add.hide()

    def put_away(self) -> None:
        """Hide the form, wherever the keyboard is."""
        self._form.hide()
        self.add.show()

    @Slot()
    def close_form(self) -> None:
        """Hide the form, and go on from the button."""
        self.put_away()
        self.add.setFocus()


class NewEntryCard(EntryCard):
    """The form for something new; without it there is only a button, which stands elsewhere."""

    def __init__(
        self, around: Surroundings, form: EntryForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, form, QWidget(), parent)
        self.empty.hide()
        self.hide()

    def show_form(self) -> None:
        """Show the card with its form."""
        self.show()
        super().show_form()

    def put_away(self) -> None:
        """Hide the card."""
        self.hide()
        super().put_away()
