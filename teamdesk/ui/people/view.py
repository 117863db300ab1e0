"""«Brukere»: everyone the team has met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.rows.people import PersonListRow
from teamdesk.ui.navigation import Place
from teamdesk.ui.people.lines import PersonLines
from teamdesk.ui.people.model import Standing, found, in_order
from teamdesk.ui.people.rejected import RejectedList
from teamdesk.ui.people.renewal_list import RenewalList
from teamdesk.ui.people.search_field import SearchField
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.columns import ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.giving_row import GivingRow
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage, focus_first
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from teamdesk.services.people import PeopleService
    from teamdesk.ui.surroundings import Surroundings

SHOWN_WITH = (Entity.PERSON, Entity.CASE, Entity.MEMBER, Entity.TEAM)

# What a wall has room for, in units of the body text.
WITH_TITLE, WITH_SEARCH, WITH_TEAM = 44, 30, 36


class PeopleView(PlacePage):
    """The list with its search; Enter opens a person."""

    def __init__(
        self,
        people: PeopleService,
        rejected: RejectedList,
        renewals: RenewalList,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._people = people
        self._around = around
        self._all: tuple[PersonListRow, ...] = ()
        self._is_stale = True
        self._lines = PersonLines(around)
        self._title = Label(TextRole.TITLE)
        self.search = SearchField()
        self.standing = SegmentedControl(around.theme)
        self._count = Label(TextRole.MUTED)
        self.model = ColumnsModel[PersonListRow](_person_id, self._lines.cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._nobody = EmptyState(around.theme, IconName.SEARCH)
        self._empty = EmptyState(around.theme, IconName.PERSON)
        self.rejected, self.renewals = rejected, renewals
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.standing.choose(Standing.ACTIVE)

    def take_focus(self) -> None:
        """Begin with the search: a name is quicker typed than found; on a wall none is typed."""
        if not self.search.isVisibleTo(self):
            focus_first(self)
            return
        self.search.setFocus(Qt.FocusReason.TabFocusReason)
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where the letters are large."""
        super().resizeEvent(event)
        self._fit()

    def refresh(self) -> None:
        """Ask for the list as it stands."""
        self._all = in_order(self._people.people(), self._.language)
        self._is_stale = False
        self._show()

    @Slot()
    def retranslate(self) -> None:
        """Set all words again; another language sorts another way."""
        _ = self._
        self.setAccessibleName(_("People"))
        self._title.setText(_("People"))
        self.search.setPlaceholderText(_("Name or case number, two letters are enough"))
        self.search.setAccessibleName(_("Search for a person"))
        self._show_columns()
        self._nobody.set_words(
            _("Nobody found"),
            _("Try fewer letters, or look among everyone. Accents are not needed."),
            _("Show everyone"),
        )
        self._empty.set_words(
            _("Nobody here yet"),
            _("Everyone the team has met stands here, also those whose course has ended."),
            _("Go to the board"),
        )
        self._all = in_order(self._all, _.language)
        self._show()

    @Slot()
    def _fit(self) -> None:
        tokens = self._around.theme.tokens
        is_narrow = tokens.masked and self.width() < tokens.type.body * WITH_TEAM
        if is_narrow is not self._lines.is_narrow:
            self._lines.is_narrow = is_narrow
            self._show_columns()
            self.model.tell_all_changed()

    @Slot()
    def _show_columns(self) -> None:
        if self._around.theme.tokens.masked:
            # A name that was typed is no less a name.
            self.search.clear()
        self._name_standings()
        self.rejected.retranslate()
        self.renewals.retranslate()
        self.table.set_words(self._("People"), self._lines.columns())

    def _name_standings(self) -> None:
        """Consents are asked about at the desk: a wall has no room for them, and no need."""
        _, chosen = self._, self.standing.choice
        words = {
            Standing.ACTIVE: _("In a course"),
            Standing.ENDED: _("Ended"),
            Standing.ALL: _("Everyone"),
            Standing.REJECTED: _("Rejected"),
        }
        if not self._around.theme.tokens.masked:
            words[Standing.ENDING_CONSENTS] = _("Consents that run out")
        self.standing.set_segments(words)
        self.standing.choose(chosen if chosen in words else Standing.ACTIVE)
        if chosen is Standing.ENDING_CONSENTS and chosen not in words:
            self._show()

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        head = GivingRow(self._around.theme, space.lg)
        head.add(self._title, WITH_TITLE)
        head.add(self.search, WITH_SEARCH, 1)
        head.add(self.standing)
        head.add(self._count, WITH_TITLE)
        for page in (
            self.table,
            self._nobody,
            self._empty,
            self.rejected,
            self.renewals,
        ):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.lg)
        column.addWidget(head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.left_down.connect(self._on_left_down)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._on_return)
        self.standing.chosen.connect(self._show)
        self.table.rows.opened.connect(self._on_opened)
        self._nobody.action_requested.connect(self._on_everyone)
        self._empty.action_requested.connect(self._on_board)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.take_focus)
        self._around.bus.changed.connect(self._on_bus_changed)
        self._around.texts.changed.connect(self.retranslate)
        self._around.theme.changed.connect(self._show_columns)
        self._around.theme.changed.connect(self._fit)

    @Slot()
    def _show(self) -> None:
        choice = self.standing.choice
        standing = choice if isinstance(choice, Standing) else Standing.ACTIVE
        if standing is Standing.REJECTED:
            count = self.rejected.refresh(self.search.text())
            self._stack.setCurrentWidget(self.rejected)
            self._count.setText(self._.plural("{count} referral", "{count} referrals", count))
            return
        if standing is Standing.ENDING_CONSENTS:
            count = self.renewals.refresh(self.search.text())
            self._stack.setCurrentWidget(self.renewals)
            self._count.setText(self._.plural("{count} consent", "{count} consents", count))
            return
        rows = found(self._all, self.search.text(), standing)
        self.model.show_rows(rows)
        shown = self.table if rows else self._nobody if self._all else self._empty
        self._stack.setCurrentWidget(shown)
        self._count.setText(self._.plural("{count} person", "{count} persons", len(rows)))

    @Slot()
    def _on_left_down(self) -> None:
        page = self._stack.currentWidget()
        shown = page.table if isinstance(page, RejectedList | RenewalList) else self.table
        shown.rows.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_return(self) -> None:
        if self._stack.currentWidget() is self.table and self.model.rows:
            self._on_opened(self.model.rows[0])

    @Slot(object)
    def _on_opened(self, row: PersonListRow) -> None:
        self._around.navigator.open(Place.PERSON, row.person_id)

    @Slot()
    def _on_everyone(self) -> None:
        self.search.clear()
        self.standing.choose(Standing.ALL)
        self._show()

    @Slot()
    def _on_board(self) -> None:
        self._around.navigator.open(Place.BOARD)

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*SHOWN_WITH):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True


def _person_id(row: PersonListRow) -> UUID:
    return row.person_id
