"""Everything about filters that is not always in sight: the menu, names, the list of saved ones.

Each part is made when it is first wanted.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.rows.filters import SavedFilterRow
    from teamdesk.ui.board.filter.forms import FilterForm, SavedList
    from teamdesk.ui.board.filter.line import FilterLine
    from teamdesk.ui.board.filter.menu import FilterMenu
    from teamdesk.ui.board.filter.saved import SavedFilterDeeds
    from teamdesk.ui.board.ports import SavedFilters
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.side import SidePanel
    from teamdesk.ui.surroundings import Surroundings


class FilterDesk(QObject):
    """Connects the line of filters with the menu and the forms beside the board."""

    def __init__(
        self,
        around: Surroundings,
        presenter: BoardPresenter,
        line: FilterLine,
        side: SidePanel,
        saved: Callable[[], SavedFilters],
    ) -> None:
        super().__init__(line)
        self._around = around
        self._ = around.texts
        self._presenter = presenter
        self._filtering = presenter.filtering
        self._side = side
        self._line = line
        self._saved = saved
        self._menu: FilterMenu | None = None
        self._form: FilterForm | None = None
        self._list: SavedList | None = None
        line.menu_requested.connect(self.open_menu)
        line.save_requested.connect(self.begin_to_save)
        presenter.refreshed.connect(self._show_list)
        around.texts.changed.connect(self._retranslate)

    @property
    def menu(self) -> FilterMenu:
        """The menu of conditions."""
        if self._menu is None:
            from teamdesk.ui.board.filter.menu import FilterMenu

            self._menu = FilterMenu(self._, self._filtering, self._line)
            self._menu.saved_chosen.connect(self._on_chosen)
            self._menu.save_requested.connect(self.begin_to_save)
            self._menu.arrange_requested.connect(self.arrange)
        return self._menu

    @property
    def form(self) -> FilterForm:
        """What asks for a name."""
        if self._form is None:
            from teamdesk.ui.board.filter.forms import FilterForm

            self._form = FilterForm(self._around)
            self._form.submitted.connect(self._on_submitted)
            self._form.cancelled.connect(self._side.close_panel)
        return self._form

    @property
    def list(self) -> SavedList:
        """The saved filters, to be renamed or deleted."""
        if self._list is None:
            from teamdesk.ui.board.filter.forms import SavedList

            self._list = SavedList(self._around)
            self._list.chosen.connect(self._on_chosen)
            self._list.rename_requested.connect(self._on_rename_requested)
            self._list.delete_requested.connect(self._on_delete_requested)
            self._list.cancelled.connect(self._side.close_panel)
        return self._list

    @cached_property
    def _deeds(self) -> SavedFilterDeeds:
        from teamdesk.ui.board.filter.saved import SavedFilterDeeds

        return SavedFilterDeeds(self._saved, self._around)

    @Slot(QPoint)
    def open_menu(self, at: QPoint) -> None:
        """Offer every condition there is, and the saved filters."""
        self.menu.show_at(at, self._deeds.rows())

    @Slot()
    def begin_to_save(self) -> None:
        """Ask for the name of the filter in force."""
        self.form.ask(self._filtering.in_words())
        self._side.show_panel(self.form)
        self.form.begin()

    @Slot()
    def arrange(self) -> None:
        """Show the saved filters beside the board."""
        self.list.show_rows(self._deeds.rows())
        self._side.show_panel(self.list)
        self.list.begin()

    @Slot(object)
    def _on_chosen(self, row: SavedFilterRow) -> None:
        self._filtering.use(row.filter)

    @Slot(object)
    def _on_rename_requested(self, row: SavedFilterRow) -> None:
        self.form.ask(row.name, row)
        self._side.show_panel(self.form)
        self.form.begin()

    @Slot(object)
    def _on_delete_requested(self, row: SavedFilterRow) -> None:
        try:
            self._deeds.delete(row)
        except ExplainedError as error:
            self._presenter.refuse(error)

    @Slot(object)
    def _on_submitted(self, read: tuple[str, bool]) -> None:
        name, is_own = read
        try:
            if self.form.row is None:
                self._deeds.save(name, self._filtering.filter, is_own=is_own)
            else:
                self._deeds.rename(self.form.row, name)
        except ExplainedError as error:
            self.form.tell(error)
            return
        self._side.close_panel()
        self._around.notices.tell(self._("The filter “{name}” is saved.", name=name.strip()))

    @Slot()
    def _show_list(self) -> None:
        if self._list is not None and self._list.isVisible():
            self._list.show_rows(self._deeds.rows())

    @Slot()
    def _retranslate(self) -> None:
        for panel in (self._form, self._list):
            if panel is not None:
                panel.retranslate()
