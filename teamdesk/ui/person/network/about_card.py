"""«Om personen»: what is known of the person, corrected where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.formats import unbroken
from teamdesk.core.i18n import Language
from teamdesk.domain.commands.people import PersonWords, SavePerson
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.labels import label
from teamdesk.domain.people import AddressProtection
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.person.forms.row_form import FormParts, RowForm
from teamdesk.ui.person.network.about_form import AboutForm
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.people import PersonAbout
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.texts import Texts

COLUMNS = 4


def known_facts(_: Texts, words: PersonWords) -> tuple[tuple[str, str], ...]:
    """What is written down beside the name, each under its word."""
    protection = words.address_protection
    is_protected = protection is not AddressProtection.NONE
    known = (
        (_("Goes by"), words.short_name),
        (_("Born"), _.formats.date_short(words.birth_date) if words.birth_date else ""),
        (_("Birth number"), words.identity_number),
        (_("Telephone"), unbroken(words.phone)),
        (_("Address"), label(_, protection) if is_protected else words.address),
        (_("Zone"), words.zone),
        (_("GP"), words.doctor),
        (_("Language of the papers"), Language(words.language).own_name if words.language else ""),
        (_("Interpreter"), words.interpreter),
    )
    return tuple((name, text) for name, text in known if text)


class FactCell(QWidget):
    """One fact under its word."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Label(TextRole.CAPTION, wraps=True)
        self.text = Label(TextRole.BODY, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.text)
        column.addStretch(1)


class AboutCard(Card):
    """The facts, and their form; neither is for the wall."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around = presenter.around
        super().__init__(around.theme)
        self._ = around.texts
        self._presenter = presenter
        self._about: PersonAbout | None = None
        self.cells: list[FactCell] = []
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        self._missing = Label(TextRole.MUTED, wraps=True)
        self._facts = QGridLayout()
        self._facts.setSpacing(around.theme.tokens.space.md)
        for column in range(COLUMNS):
            self._facts.setColumnStretch(column, 1)
        shown = QVBoxLayout()
        shown.addLayout(self._facts)
        shown.addWidget(self._missing)
        row = QHBoxLayout()
        row.addLayout(shown, 1)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.fields: RowForm[AboutForm, PersonWords] = RowForm(
            presenter, FormParts("about", self._make_form, self._fill, self.pencil), self._words
        )
        self.fields.changed.connect(self._on_changed)
        self.pencil.clicked.connect(self.edit)

    def show_state(self, state: PersonState) -> None:
        """Show what is known of one person."""
        before, self._about = self._about, state.page.about
        self.setVisible(not state.is_veiled)
        self.fields.show_row(self._about.id, state)
        if before != self._about:
            self._follow()
        self.set_heading(self._("About the person"))
        self.pencil.set_words(self._("Change what is written about the person"))
        known = () if state.is_veiled else known_facts(self._, self._about.words)
        self._show_cells(known)
        self._missing.setText(self._("Nothing but the name is written down yet."))
        self._missing.setVisible(not known)

    @Slot()
    def edit(self) -> None:
        """Open the form."""
        self.fields.edit("name")

    def leave(self) -> None:
        """Save what is typed, as another tab or person is shown."""
        self.fields.leave()

    def _follow(self) -> None:
        if self.fields.form is not None:
            self.fields.form.row = self._about
        self.fields.follow()

    def _show_cells(self, known: tuple[tuple[str, str], ...]) -> None:
        while len(self.cells) < len(known):
            cell = FactCell()
            self._facts.addWidget(cell, *divmod(len(self.cells), COLUMNS))
            self.cells.append(cell)
        for place, cell in enumerate(self.cells):
            name, text = known[place] if place < len(known) else ("", "")
            cell.name.setText(name)
            cell.text.setText(text)
            cell.setVisible(bool(text))

    def _make_form(self) -> AboutForm:
        desk = self._presenter.desk
        form = AboutForm(self._presenter.around, desk.history.of, desk.referrals.zones)
        self.body.addWidget(form)
        return form

    def _fill(self, form: AboutForm) -> None:
        form.open_on(self._about)

    def _words(self) -> PersonWords | None:
        return self._about.words if self._about is not None else None

    @Slot()
    def _on_changed(self) -> None:
        about, words = self._about, self.fields.typed
        if about is None or words is None or self._presenter.deeds.is_on_wall():
            return

        def to(wanted: PersonWords) -> Callable[[int], ChangeSet]:
            return lambda version: self._presenter.desk.facts.save(
                SavePerson(about.id, version, wanted)
            )

        seen = RowAt(about.id, about.version)
        deed = Deed(self._presenter.around, seen, to(words), to(about.words))
        said = self._("change of what is written about the person")
        form, stored = self.fields.form, self._words
        if deed.do(said, self._on_refused) and form is not None and (now := stored()) is not None:
            # A number is stored without blanks, and tells a day that nobody wrote.
            form.fill(now)
            form.remember()

    def _on_refused(self, error: ExplainedError) -> None:
        form = self.fields.form
        is_said = isinstance(error, FieldError) and form is not None and form.show_refusal(error)
        if not is_said:
            self._presenter.refuse(error)
