"""What stands while a team is opened, or when that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.teams import TeamNotTold
from teamdesk.ui.setup.entrance.page import CalmPage

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.seats import WhoSitsHere
    from teamdesk.ui.setup.entrance.seat_choice import SeatChoice
    from teamdesk.ui.setup.entrance.team_choice import TeamChoice
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class OpeningPage(CalmPage):
    """One calm sentence, and a question where it was not told which team is meant, or who comes.

    Signals:
        team_chosen: the `TeamRow` that is to be opened.
        seat_answered: a `SeatAnswer`: who sits here.
    """

    team_chosen = Signal(object)
    seat_answered = Signal(object)

    def __init__(self, theme: Theme, texts: Texts) -> None:
        super().__init__(theme, texts, width=480)
        self._error: ExplainedError | None = None
        self.teams: TeamChoice | None = None
        self.seats: SeatChoice | None = None
        self.retranslate()

    def fail(self, error: ExplainedError) -> None:
        """Say why the team stays closed."""
        self._error = error
        if isinstance(error, TeamNotTold):
            from teamdesk.ui.setup.entrance.team_choice import TeamChoice

            self.teams = TeamChoice(self._theme, self._, error.choices)
            self.teams.chosen.connect(self.team_chosen)
            self.body.addWidget(self.teams)
            self.setFocusProxy(self.teams)
        self.retranslate()

    def ask_who(self, question: WhoSitsHere, last: UUID | None) -> None:
        """Ask who sits here; ``last`` did so the last time."""
        from teamdesk.ui.setup.entrance.seat_choice import SeatChoice

        self._error = question
        self.seats = SeatChoice(self._theme, self._, question, last)
        self.seats.answered.connect(self.seat_answered)
        self.body.addWidget(self.seats)
        self.setFocusProxy(self.seats)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        super().retranslate()
        if self._error is None:
            self.set_heading(self._("Opening …"), "")
            return
        words = self._.translator
        advice = self._error.what_to_do(words)
        if self.teams is not None:
            self.teams.retranslate()
            advice = self._("Nothing was opened. Choose the team here.")
        if self.seats is not None:
            self.seats.retranslate()
        self.set_heading(self._error.what_happened(words), advice)
