"""The team's names, as they stand on minutes and plans."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.domain.commands.team import SaveTeam
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.team.law_card import LawCard
from teamdesk.ui.setup.team.teams_card import TeamsCard
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.settings import TeamSettingsRow
    from teamdesk.ui.setup.ports_of_team import Teams, TeamSettings
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "team_settings"


class TeamSection(Section):
    """Four fields and a button; what is wrong is said at its field. Ctrl+Z takes it back."""

    def __init__(
        self,
        around: Surroundings,
        team: TeamSettings,
        teams: Teams,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self.teams = TeamsCard(around, teams)
        self._team = team
        self._row: TeamSettingsRow | None = None
        theme = around.theme
        self.name, self.municipality = QLineEdit(), QLineEdit()
        self.unit_name, self.unit_phone = QLineEdit(), QLineEdit()
        editors = (self.name, self.municipality, self.unit_name, self.unit_phone)
        self._fields = {
            key: InlineField(theme, editor)
            for key, editor in zip(
                ("name", "municipality", "unit_name", "unit_phone"), editors, strict=True
            )
        }
        self._own, self._unit = Card(theme), Card(theme)
        for card, keys in (
            (self._own, ("name", "municipality")),
            (self._unit, ("unit_name", "unit_phone")),
        ):
            for key in keys:
                card.body.addWidget(self._fields[key])
            self.add_card(card)
        self.save = Button(theme, ButtonKind.PRIMARY)
        self.body.addWidget(self.save)
        self.law = LawCard(around, team)
        self.law.saved.connect(self._on_law_saved)
        self.add_card(self.law, 2)
        self.add_card(self.teams)
        self.save.clicked.connect(self.save_now)
        for editor in editors:
            editor.returnPressed.connect(self.save_now)
        around.undo.changed.connect(self._on_undone)
        self.retranslate()

    def show_now(self) -> None:
        """Show the team as it stands; what is being typed stays, unless it was changed."""
        self.teams.show_now()
        row = self._team.settings()
        if self._row == row:
            return
        before, self._row = self._row, row
        self.law.show_row(row)
        for field in self._fields.values():
            field.clear_error()
        for name, editor in (
            ("name", self.name),
            ("municipality", self.municipality),
            ("unit_name", self.unit_name),
            ("unit_phone", self.unit_phone),
        ):
            text = getattr(row, name)
            if before is None or getattr(before, name) != text:
                editor.setText(text)

    def take_focus(self) -> None:
        """Begin at the first name that is missing, else at the first one."""
        lines = (self.name, self.municipality, self.unit_name, self.unit_phone)
        missing = (line for line in lines if not line.text().strip())
        next(missing, self.name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Team"), _("These names stand on minutes and plans."))
        self._own.set_heading(_("The team"))
        self._unit.set_heading(_("Coordinating unit"))
        self._fields["name"].set_words(_("The team's name"))
        self._fields["municipality"].set_words(_("Municipality"))
        self._fields["unit_name"].set_words(
            _("The unit's name"), _("The municipality's contact point for rehabilitation.")
        )
        self._fields["unit_phone"].set_words(_("Telephone"))
        self.save.set_words(_("Save"))
        self.law.retranslate()
        self.teams.retranslate()

    @Slot()
    def save_now(self) -> None:
        """Keep what is typed, if it is another now."""
        before = self._row
        if before is None:
            return
        row = replace(
            before,
            name=self.name.text(),
            municipality=self.municipality.text(),
            unit_name=self.unit_name.text(),
            unit_phone=self.unit_phone.text(),
        )
        if row == before:
            return

        def there(version: int) -> ChangeSet:
            return self._team.save(_command(row, version), ORIGIN)

        def back(version: int) -> ChangeSet:
            return self._team.save(_command(before, version), ORIGIN)

        deed = Deed(self._around, RowAt(before.team_id, before.version), there, back)
        if deed.do(self._("change of the team's names"), self._refuse):
            self.show_now()
            self._around.notices.tell(self._("The team's names are saved."))

    def _refuse(self, error: ExplainedError) -> None:
        if not isinstance(error, FieldError):
            self._around.notices.fail(error)
            self.show_now()
            return
        field = self._fields[error.field]
        field.show_error(self._.explain(error))
        field.editor.setFocus()

    @Slot()
    def _on_law_saved(self) -> None:
        self.show_now()

    @Slot()
    def _on_undone(self) -> None:
        if self.isVisible():
            self.show_now()


def _command(row: TeamSettingsRow, version: int) -> SaveTeam:
    return SaveTeam(version, row.name, row.municipality, row.unit_name, row.unit_phone)
