"""«Rundt personen»: who the person is, and those who are there for them outside the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.ui.person.network.about_card import AboutCard
from teamdesk.ui.person.network.card import NetworkCard
from teamdesk.ui.person.tab import PersonTab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class NetworkTab(PersonTab):
    """What is known of the person, and those around."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._network = presenter.desk.network
        self.about = AboutCard(presenter)
        self.card = NetworkCard(presenter)
        for card in (self.about, self.card):
            self.column.addWidget(card)
        self.column.addStretch(1)
        QShortcut(QKeySequence("N"), self).activated.connect(self.card.begin)

    def show_state(self, state: PersonState) -> None:
        """Show those around one person."""
        rows = state.as_shown(self._network.of_person(state.page.person_id))
        self.about.show_state(state)
        self.card.show_network(state, rows)

    def leave(self) -> None:
        """Keep what is typed."""
        self.about.leave()
        self.card.leave()
