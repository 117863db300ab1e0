"""The teams of the municipality, and what makes another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.field_errors import FieldError, TextMissing
from teamdesk.domain.way_of_working import WayName
from teamdesk.ui.setup.way.words import way_name
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.setup.ports_of_team import Teams
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "teams"


class TeamsCard(Card):
    """Names, and a line for a new one; the bar over the places leads to each board."""

    def __init__(self, around: Surroundings, teams: Teams, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._teams = teams
        self._names = Label(TextRole.BODY, wraps=True)
        self.name, self.way = QLineEdit(), DropDown()
        for way in WayName:
            self.way.addItem("", way.value)
        self._name_field = InlineField(around.theme, self.name)
        self._way_field = InlineField(around.theme, self.way)
        self.add = Button(around.theme, icon=IconName.PLUS)
        for widget in (self._names, self._name_field, self._way_field, self.add):
            self.body.addWidget(widget)
        self.add.clicked.connect(self.add_now)
        self.name.returnPressed.connect(self.add_now)
        self.retranslate()

    def show_now(self) -> None:
        """Show the teams as they are."""
        self._names.setText("\n".join(team.name for team in self._teams.teams()))

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("Teams with a board in this database"))
        self._name_field.set_words(_("New team"), _("You become its first member."))
        self._way_field.set_words(_("Way of working"))
        for index, way in enumerate(WayName):
            self.way.setItemText(index, way_name(_, way))
        self.add.set_words(_("Make the team"))

    @Slot()
    def add_now(self) -> None:
        """Make the team that is typed."""
        name = self.name.text().strip()
        try:
            if not name:
                raise TextMissing("new_team")
            changes = self._teams.add(AddTeam(name, self.way.currentData()), ORIGIN)
        except FieldError as error:
            self._name_field.show_error(self._.explain(error))
            self.name.setFocus()
            return
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self.name.clear()
        self._name_field.clear_error()
        self._around.bus.publish(changes)
        self.show_now()
        said = self._("{name} is made. Its board is in the menu at the top.", name=name)
        self._around.notices.tell(said)
