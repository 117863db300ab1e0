"""One word's fields: what it is, how it is written, and what or whom it means."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.commands.team_words import SaveTeamWord
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.rows.team_words import TeamWordRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


def _hint(_: Texts, kind: TeamWordKind) -> str:
    """What a word of each kind does, with an example that no other language has."""
    match kind:
        case TeamWordKind.ABBREVIATION:
            return _("Is read as the long form.")
        case TeamWordKind.ROLE:
            return _("Whoever is named so in a note owns the promise.")
        case TeamWordKind.DEED:
            return _("Something that staff do. Write the infinitive.")
        case TeamWordKind.NO_DEED:
            return _("A sentence with these words is never suggested as a promise.")
        case TeamWordKind.DECISION:
            return _("What stands behind it is read as a decision.")


class WordForm(Card):
    """Fields and two buttons; the section calls the service.

    Signals:
        submitted: a `SaveTeamWord`.
        removal_requested: the word is to be forgotten.
    """

    submitted = Signal(object)
    removal_requested = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        theme = around.theme
        self._word: TeamWordRow | None = None
        self._members: tuple[MemberRow, ...] = ()
        self.kind, self.member = DropDown(), DropDown()
        self.text, self.means = QLineEdit(), QLineEdit()
        self._kind_field = InlineField(theme, self.kind)
        self._text_field = InlineField(theme, self.text)
        self._means_field = InlineField(theme, self.means)
        self._member_field = InlineField(theme, self.member)
        self.save = Button(theme, ButtonKind.PRIMARY)
        self.remove = Button(theme)
        for kind in TeamWordKind:
            self.kind.addItem("", kind.value)
        fields = (self._kind_field, self._text_field, self._means_field, self._member_field)
        for field in fields:
            self.body.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        for editor in (self.text, self.means):
            editor.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self.remove.clicked.connect(self.removal_requested)
        self.retranslate()

    def know_members(self, members: Iterable[MemberRow]) -> None:
        """Whom a role may be: those who work here now."""
        chosen = self.member.currentData()
        self._members = tuple(member for member in members if member.is_active)
        self.member.clear()
        for member in self._members:
            self.member.addItem(member.name, str(member.id))
        self.member.setCurrentIndex(max(self.member.findData(chosen), 0))

    def show_word(self, word: TeamWordRow | None) -> None:
        """Show a word, or empty fields for a new one."""
        self._word = word
        for field in (self._text_field, self._means_field, self._member_field):
            field.clear_error()
        kind = word.kind if word else TeamWordKind.ABBREVIATION
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.text.setText(word.text if word else "")
        is_short = kind is TeamWordKind.ABBREVIATION
        self.means.setText(word.means if word and is_short else "")
        if word is not None and word.member_id is not None:
            self.member.setCurrentIndex(self.member.findData(str(word.member_id)))
        self.retranslate()

    def show_error(self, error: FieldError) -> None:
        """Say at the field what is wrong with it."""
        field = self._text_field
        if error.field == "means":
            is_role = self._chosen_kind() is TeamWordKind.ROLE
            field = self._member_field if is_role else self._means_field
        field.show_error(self._.explain(error))
        field.editor.setFocus()

    def retranslate(self) -> None:
        """Set all words again."""
        _, word = self._, self._word
        self.set_heading(word.text if word else _("New word"))
        for index, kind in enumerate(TeamWordKind):
            self.kind.setItemText(index, _(kind.word))
        self._kind_field.set_words(_("What it is"), _hint(_, self._chosen_kind()))
        self._text_field.set_words(_("As you write it"))
        self._means_field.set_words(_("Stands for"))
        self._member_field.set_words(_("Is"))
        keeps_hint = word is not None and word.is_learned
        self.save.set_words(_("Keep it as ours") if keeps_hint else _("Save") if word else _("Add"))
        self.remove.set_words(_("Forget it"))
        self.remove.setVisible(word is not None)
        self._on_kind_changed()

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed."""
        word, kind, chosen = self._word, self._chosen_kind(), self.member.currentData()
        self.submitted.emit(
            SaveTeamWord(
                kind,
                self.text.text(),
                self.means.text(),
                UUID(chosen) if chosen else None,
                word.id if word else None,
                word.version if word else 0,
            )
        )

    def _chosen_kind(self) -> TeamWordKind:
        return TeamWordKind(self.kind.currentData() or TeamWordKind.ABBREVIATION.value)

    @Slot()
    def _on_kind_changed(self) -> None:
        kind = self._chosen_kind()
        self._means_field.setVisible(kind is TeamWordKind.ABBREVIATION)
        self._member_field.setVisible(kind is TeamWordKind.ROLE)
        self._kind_field.set_words(self._("What it is"), _hint(self._, kind))
