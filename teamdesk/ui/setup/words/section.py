"""«Våre ord»: what the team calls things, and what the reading of its notes has learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.team_words import RemoveTeamWord
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.setup.list_section import ListSection
from teamdesk.ui.setup.words.form import WordForm
from teamdesk.ui.setup.words.list import WordList
from teamdesk.ui.undo import FIRST_VERSION
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.team_words import SaveTeamWord
    from teamdesk.domain.rows.team_words import TeamWordRow
    from teamdesk.ui.setup.ports_of_meetings import TeamWords
    from teamdesk.ui.setup.ports_of_team import Members
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "team words"
_LEAST_ROWS = 10


class _Removal:
    """A word that was forgotten, and may come back as it was, its count included."""

    def __init__(self, around: Surroundings, words: TeamWords, row: TeamWordRow) -> None:
        self._around = around
        self._words = words
        self._row = row

    def forth(self) -> None:
        """Forget it."""
        version = self._around.undo.own_writes.newest(self._row.id, self._row.version)
        self._around.bus.publish(self._words.remove(RemoveTeamWord(self._row.id, version)))

    def back(self) -> None:
        """Know it again."""
        changes = self._words.put_back(self._row)
        self._around.undo.own_writes.begin_anew(self._row.id)
        self._around.undo.own_writes.note(self._row.id, FIRST_VERSION)
        self._around.bus.publish(changes)


class WordsSection(ListSection):
    """Calls the service, and shows again what came of it."""

    def __init__(
        self,
        around: Surroundings,
        words: TeamWords,
        members: Members,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._words = words
        self._members = members
        self.list = WordList(around)
        self.form = WordForm(around)
        self._empty = Label(TextRole.MUTED, wraps=True)
        self.put_side_by_side((self._empty, self.list), _LEAST_ROWS, self.form)
        self.list.chosen.connect(self.form.show_word)
        self.list.removal_requested.connect(self.remove_now)
        self.add.clicked.connect(self.begin_new)
        self.form.submitted.connect(self._on_submitted)
        self.form.removal_requested.connect(self.remove_now)
        around.bus.changed.connect(self._on_changed)
        self.retranslate()

    def show_now(self) -> None:
        """Ask what the team calls things."""
        current = self.list.current()
        self.form.know_members(self._members.members())
        self._show(current.id if current else None)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Our words"),
            _(
                "What you write in notes and the program can't know: abbreviations, roles and "
                "verbs. When you mend a suggestion in the meeting, it is remembered here too, and "
                "counts from the second time on."
            ),
        )
        self._empty.setText(_("Nothing here yet. Begin with an abbreviation that you often use."))
        self.list.setAccessibleName(_("The team's own words"))
        self.add.set_words(_("New word"))
        self.form.retranslate()
        current = self.list.current()
        self.list.show_words(self.list.words, current.id if current else None)

    @Slot()
    def begin_new(self) -> None:
        """Empty fields for another word."""
        self._show(None)
        self.form.text.setFocus()

    @Slot()
    def remove_now(self) -> None:
        """Forget the chosen word; it can be taken back."""
        row = self.list.current()
        if row is None:
            return
        removal = _Removal(self._around, self._words, row)
        try:
            removal.forth()
        except ExplainedError as error:
            self._around.notices.fail(error)
            self.show_now()
            return
        said = self._("“{text}” is forgotten.", text=row.text)
        self._around.undo.push(said, removal.back, removal.forth)
        self._around.notices.tell(said)
        self.list.setFocus()

    def _show(self, chosen: UUID | None) -> None:
        rows = self._words.words()
        self.list.show_words(rows, chosen)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.form.show_word(self.list.current())

    @Slot(object)
    def _on_submitted(self, command: SaveTeamWord) -> None:
        try:
            changes = self._words.save(command, ORIGIN)
        except FieldError as error:
            self.form.show_error(error)
            return
        except ExplainedError as error:
            self._around.notices.fail(error)
            self.show_now()
            return
        self._around.notices.tell(self._("“{text}” is saved.", text=command.text.strip()))
        self._around.bus.publish(changes)
        self._show(command.word_id)
        if command.word_id is None:
            self.form.text.setFocus()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        is_own = changes.origin == ORIGIN
        if changes.touches(Entity.TEAM) and not is_own and self.is_overtaken(changes):
            self.show_now()
