"""A person's page as the audience sees it: who by initials, what matters, and the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.person.head.head import PersonHead
from teamdesk.ui.person.overview.tab import OverviewTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import dividing_line

if TYPE_CHECKING:
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.surroundings import Surroundings


class PersonAudience(QStackedWidget):
    """Follows the presenter of the one who leads."""

    def __init__(self, around: Surroundings, presenter: PersonPresenter) -> None:
        super().__init__()
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._head = PersonHead(around, presenter.desk.history.of)
        self._head.hidden.stay_away()
        self._head.leave_to_look()
        self._overview = OverviewTab(around, presenter)
        self._overview.intake.setEnabled(False)
        self._nobody = EmptyState(around.theme, IconName.PERSON)
        self._lay_out(around)
        for signal in (presenter.person_changed, presenter.refreshed):
            signal.connect(self.follow)
        around.texts.changed.connect(self.follow)
        around.theme.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show whoever is open."""
        state = self._presenter.state
        self._nobody.set_words(self._("Nobody is open"), "")
        self.setCurrentIndex(0 if state is not None else 1)
        if state is not None:
            page = state.page
            shown = state.veiled(self._around.names.veil(page.case_id, page.name))
            self._head.show_person(shown)
            self._overview.show_state(shown)

    def _lay_out(self, around: Surroundings) -> None:
        space = around.theme.tokens.space
        head = QWidget()
        head.setProperty("frame", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QVBoxLayout(head)
        top.setContentsMargins(space.xl, space.md, space.xl, space.md)
        top.addWidget(self._head)
        page = QWidget()
        page.setProperty("frame", "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, dividing_line()):
            column.addWidget(widget)
        column.addWidget(self._overview, 1)
        self.addWidget(page)
        self.addWidget(self._nobody)
