"""Between the level of need in the head and the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from teamdesk.domain.commands.cases import SetNeedLevel
from teamdesk.ui.deeds import RowAt

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.person.head.head import PersonHead
    from teamdesk.ui.person.head.need_level import Factors
    from teamdesk.ui.person.presenter import PersonPresenter


class LevelDeeds(QObject):
    """Opens the panel with what stands, and sets the level so that it can be taken back."""

    def __init__(self, head: PersonHead, presenter: PersonPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._head = head
        self._presenter = presenter
        self._ = presenter.around.texts
        head.level.clicked.connect(self.toggle)
        head.level_panel.submitted.connect(self._on_submitted)
        head.level_panel.closed.connect(self.close)
        presenter.person_changed.connect(self.close)
        presenter.around.theme.changed.connect(self.close)

    @Slot()
    def toggle(self) -> None:
        """Open the panel, or close it."""
        state = self._presenter.state
        if not self._head.level_panel.isHidden():
            self.close()
        elif state is not None and not self._presenter.deeds.is_on_wall():
            rows = self._presenter.desk.board.need_levels(state.page.case_id)
            self._head.level_panel.begin(state.page.need_level, rows)

    @Slot()
    def close(self) -> None:
        """Show the head alone; the keyboard goes back to where the panel was opened."""
        if not self._head.level_panel.isHidden():
            self._head.level_panel.hide()
            self._head.level.setFocus()

    @Slot(object, object)
    def _on_submitted(self, level: int | None, factors: Factors) -> None:
        state = self._presenter.state
        if state is None:
            return
        page = state.page
        rows = self._presenter.desk.board.need_levels(page.case_id)
        before = rows[0].factors if rows else ("", "", "")

        def to(wanted: int | None, said: Factors) -> Callable[[int], ChangeSet]:
            return lambda version: self._presenter.desk.board.set_need_level(
                SetNeedLevel(page.case_id, version, wanted, *said)
            )

        if (level, factors) == (page.need_level, before) or self._presenter.deeds.do(
            self._("change of the need level"),
            RowAt(page.case_id, page.case_version),
            to(level, factors),
            to(page.need_level, before),
        ):
            self.close()
