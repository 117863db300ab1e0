"""«Rundt personen»: those who are there for the person outside the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.domain.people import NetworkKind
from teamdesk.ui.person.network.card import NetworkCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class NetworkTab(PersonTab):
    """The card of those around; the GP that an import told of stands above it until written."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._network = presenter.desk.network
        self.card = NetworkCard(presenter)
        self.doctor = Label(TextRole.MUTED, wraps=True)
        self.card.body.insertWidget(1, self.doctor)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        QShortcut(QKeySequence("N"), self).activated.connect(self.card.begin)

    def show_state(self, state: PersonState) -> None:
        """Show those around one person."""
        rows = state.as_shown(self._network.of_person(state.page.person_id))
        self.card.show_network(state, rows)
        doctor = state.page.doctor
        self.doctor.setText(self._("GP: {name}", name=doctor))
        has_row = any(row.kind is NetworkKind.DOCTOR for row in rows)
        self.doctor.setVisible(bool(doctor) and not has_row)

    def leave(self) -> None:
        """Keep what is typed."""
        self.card.leave()
