"""What the team's plans say of the rules behind them, and of which day the rules are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.commands.team import SavePlanLaw
from teamdesk.domain.plan_law import DEFAULT_ON, DEFAULT_TEXT, PlanLaw
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.kept_field import KeptDay, KeptText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.settings import TeamSettingsRow
    from teamdesk.ui.setup.ports_of_team import TeamSettings
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "plan_law"


class LawCard(Card):
    """A text and its day, kept as one leaves them; an emptied text is the default again.

    Signals:
        saved: the team's settings are others now.
    """

    saved = Signal()

    def __init__(
        self, around: Surroundings, team: TeamSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._team = team
        self._row: TeamSettingsRow | None = None
        self.text, self.on = KeptText(around), KeptDay(around)
        self.body.addWidget(self.text)
        self.body.addWidget(self.on)
        self.text.left.connect(self.save_now)
        self.on.left.connect(self.save_now)

    def show_row(self, row: TeamSettingsRow) -> None:
        """Show what is stored; what is being typed stays."""
        self._row = row
        self.text.show_stored(row.law.text or self._(DEFAULT_TEXT))
        self.on.show_stored(row.law.on)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(_("The rules behind the plan"))
        self.text.set_words(
            _("What every plan says of the rules"),
            _("Empty: the default text, in the language of each plan, without paragraph numbers."),
        )
        self.on.set_words(_("The rules are of"), _("The day on which they were as the text says."))
        if self._row is not None:
            self.show_row(self._row)

    @Slot()
    def save_now(self) -> None:
        """Keep what is typed, if it is another now."""
        before = self._row
        if before is None:
            return
        typed = self.text.value
        own = "" if typed == self._(DEFAULT_TEXT) else typed
        law = PlanLaw(own, self.on.value or DEFAULT_ON)
        if law == before.law:
            self.show_row(before)
            return

        def to(wanted: PlanLaw, version: int) -> ChangeSet:
            return self._team.save_law(SavePlanLaw(version, wanted), ORIGIN)

        deed = Deed(
            self._around,
            RowAt(before.team_id, before.version),
            lambda version: to(law, version),
            lambda version: to(before.law, version),
        )
        if deed.do(self._("change of the rules behind the plan"), self._refuse):
            # Emptied, the field shows the default again.
            self.text.forget()
            self.show_row(self._team.settings())
            self.saved.emit()

    def _refuse(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)
