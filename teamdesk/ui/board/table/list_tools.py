"""What the list is sorted and gathered by, and which columns it has: three chips with menus."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from teamdesk.ui.board.look import FIRST_FIELDS, Field, Grouping
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.board.look import BoardLook, LookKeeper
    from teamdesk.ui.board.table.list_words import ListWords
    from teamdesk.ui.surroundings import Surroundings

PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TickMenu(QMenu):
    """A menu that stays open while something is ticked in it: several go together."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick without closing."""
        is_press = Qt.Key(event.key()) in PRESSES
        if not is_press or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class ListTools(QWidget):
    """The line over the list.

    Signals:
        unfold_requested: show everybody in every group.
        paper_requested: hand out the zone that the keyboard is in.
    """

    unfold_requested = Signal()
    paper_requested = Signal()

    def __init__(
        self, around: Surroundings, words: ListWords, keeper: LookKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._words = words
        self._keeper = keeper
        theme = around.theme
        self._group = Button(theme, ButtonKind.CHIP)
        self._sort = Button(theme, ButtonKind.CHIP)
        self._columns = Button(theme, ButtonKind.CHIP)
        self._groupings, self._sorts, self._fields = QMenu(self), QMenu(self), TickMenu(self)
        self._keys: dict[QAction, object] = {}
        row = QHBoxLayout(self)
        space = theme.tokens.space
        row.setContentsMargins(space.sm, space.sm, space.sm, space.xs)
        row.setSpacing(space.sm)
        for button in (self._group, self._sort, self._columns):
            row.addWidget(button)
            button.clicked.connect(self._on_clicked)
        self._hidden, self._unfold = Label(TextRole.STRONG), Button(theme, ButtonKind.LINK)
        row.addStretch(1)
        self._paper = Button(theme, ButtonKind.LINK)
        self._paper.clicked.connect(self.paper_requested)
        row.addWidget(self._paper)
        row.addWidget(self._hidden)
        row.addWidget(self._unfold)
        self._unfold.clicked.connect(self.unfold_requested)
        self.show_hidden(0)
        self._groupings.triggered.connect(self._on_grouping)
        self._sorts.triggered.connect(self._on_sort)
        self._fields.triggered.connect(self._on_field)

    def retranslate(self) -> None:
        """Say how the list stands, in the language of now."""
        look, titles = self._keeper.look, self._words.titles()
        self._name(self._group, self._("Groups"), self._words.groupings()[look.grouping])
        order = titles[look.sort] if look.sort else self._("What presses first")
        arrow = "" if look.sort is None else " ↓" if look.is_descending else " ↑"
        self._name(self._sort, self._("Sorted by"), order + arrow)
        self._sort.set_words(self._sort.text(), self._("Ctrl+↑ and Ctrl+↓ sort by the column"))
        moves = self._("Drag a heading to move its column, or press Ctrl+← and Ctrl+→ in it")
        self._columns.set_words(self._("Columns") + " ▾", moves)
        self._columns.setAccessibleName(self._("Columns"))
        self._unfold.set_words(self._("Unfold all groups"))
        self._paper.set_words(self._("Print the zone …"), self._("For the zone's own meeting"))
        self._paper.setVisible(look.grouping is Grouping.ZONE)

    def show_hidden(self, count: int) -> None:
        """Say how many are in folded groups: nobody shall take a part for the whole."""
        told = self._.plural("{count} person hidden", "{count} persons hidden", count)
        self._hidden.setText(told)
        for part in (self._hidden, self._unfold):
            part.setVisible(count > 0)

    def sort_by(self, field: Field, *, is_descending: bool) -> None:
        """Sort by a column, this way."""
        self._use(replace(self._keeper.look, sort=field, is_descending=is_descending))

    def turn(self, field: Field) -> None:
        """Sort by a column; by the one that is sorted already, the other way round."""
        look = self._keeper.look
        self.sort_by(field, is_descending=look.sort is field and not look.is_descending)

    def _name(self, button: Button, what: str, choice: str) -> None:
        button.set_words(f"{what}: {choice} ▾")
        button.setAccessibleName(f"{what}: {choice}")

    def _use(self, look: BoardLook) -> None:
        self._keeper.use(look)

    def _fill(self, menu: QMenu) -> None:
        """Set the entries as they stand now, in the language of now."""
        for action in menu.actions():
            self._keys.pop(action, None)
        menu.clear()
        if menu is self._groupings:
            for grouping, title in self._words.groupings().items():
                self._add(menu, grouping, title, is_on=grouping is self._keeper.look.grouping)
        elif menu is self._sorts:
            self._fill_sorts(menu)
        else:
            self._fill_fields(menu)

    def _fill_sorts(self, menu: QMenu) -> None:
        look = self._keeper.look
        self._add(menu, None, self._("What presses first"), is_on=look.sort is None)
        for field, title in self._words.titles().items():
            self._add(menu, field, title, is_on=field is look.sort)
        menu.addSeparator()
        down = Qt.SortOrder.DescendingOrder
        turned = self._add(menu, down, self._("The other way round"), is_on=look.is_descending)
        turned.setEnabled(look.sort is not None)

    def _fill_fields(self, menu: QMenu) -> None:
        look = self._keeper.look
        for field, title in self._words.titles().items():
            action = self._add(menu, field, title, is_on=field in look.fields)
            # A row has to say whose it is.
            action.setEnabled(field is not Field.NAME)
        menu.addSeparator()
        usual = self._add(menu, None, self._("The usual columns and widths"), is_on=False)
        usual.setCheckable(False)

    def _add(self, menu: QMenu, key: object, title: str, *, is_on: bool) -> QAction:
        action = QAction(title.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(is_on)
        # Not as the action's data: Qt makes plain text of an enum of texts.
        self._keys[action] = key
        menu.addAction(action)
        return action

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        menus = {self._group: self._groupings, self._sort: self._sorts}
        if isinstance(button, Button):
            menu = menus.get(button, self._fields)
            self._fill(menu)
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(QAction)
    def _on_grouping(self, action: QAction) -> None:
        grouping = self._keys[action]
        if isinstance(grouping, Grouping):
            self._use(replace(self._keeper.look, grouping=grouping))

    @Slot(QAction)
    def _on_sort(self, action: QAction) -> None:
        look, chosen = self._keeper.look, self._keys[action]
        if isinstance(chosen, Field):
            self.sort_by(chosen, is_descending=False)
        elif chosen is None:
            self._use(replace(look, sort=None, is_descending=False))
        elif look.sort is not None:
            self.sort_by(look.sort, is_descending=not look.is_descending)

    @Slot(QAction)
    def _on_field(self, action: QAction) -> None:
        look, field = self._keeper.look, self._keys[action]
        if isinstance(field, Field):
            self._use(look.with_ticked(field))
        elif field is None:
            self._use(replace(look, fields=FIRST_FIELDS, widths={}))
