"""The menu that adds conditions, with how many each would show, and opens saved filters."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.domain.filters.board_filter import NONE, TRAIT_NAMES, Condition, Trait
from teamdesk.domain.filters.facets import counts
from teamdesk.domain.rows.filters import SavedFilterRow

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from teamdesk.ui.board.filter.filtering import Filtering
    from teamdesk.ui.texts import Texts


class _Deed(Enum):
    """What the last lines of the menu do."""

    SAVE = auto()
    ARRANGE = auto()


class FilterMenu(QObject):
    """Made anew each time it is opened, from the board as it is then.

    Signals:
        saved_chosen: a `SavedFilterRow` to show.
        save_requested: keep the filter under a name.
        arrange_requested: rename or delete saved filters.
    """

    saved_chosen = Signal(object)
    save_requested = Signal()
    arrange_requested = Signal()

    def __init__(self, texts: Texts, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self._filtering = filtering
        self.menu = QMenu(parent)
        self._submenus: list[QMenu] = []
        self.menu.triggered.connect(self._on_triggered)

    def show_at(self, at: QPoint, saved: Sequence[SavedFilterRow]) -> None:
        """Open the menu with the keyboard on its first line."""
        self.fill(saved)
        self.menu.popup(at)
        first = next((each for each in self.menu.actions() if not each.isSeparator()), None)
        if first is not None:
            self.menu.setActiveAction(first)

    def fill(self, saved: Sequence[SavedFilterRow]) -> None:
        """Put the lines in: saved filters, what is so or not, and then what has values."""
        self._empty()
        counted = counts(self._filtering.filter, self._filtering.rows.cards)
        self._add_saved(saved)
        self._add_flags(counted)
        for trait in Trait:
            if not trait.is_flag:
                self._add_trait(trait, counted)
        self.menu.addSeparator()
        if self._filtering.filter.is_on:
            self._add(self.menu, self._("Save the filter …"), _Deed.SAVE)
        if saved:
            self._add(self.menu, self._("Rename or delete saved filters …"), _Deed.ARRANGE)

    def _empty(self) -> None:
        self.menu.clear()
        for submenu in self._submenus:
            submenu.deleteLater()
        self._submenus = []

    def _add_saved(self, saved: Sequence[SavedFilterRow]) -> None:
        for row in saved:
            whose = "" if row.is_own else "\t" + self._("the team's")
            self._add(self.menu, _plain(row.name) + whose, row)
        if saved:
            self.menu.addSeparator()

    def _add_flags(self, counted: Counter[Condition]) -> None:
        for trait in Trait:
            if trait is Trait.MINE and self._filtering.member_id is None:
                continue
            if trait.is_flag:
                self._add_condition(self.menu, Condition(trait), counted, _name(self._, trait))
        self.menu.addSeparator()

    def _add_trait(self, trait: Trait, counted: Counter[Condition]) -> None:
        there = [
            (option, Condition(trait, option.key))
            for option in self._filtering.facets.of(trait)
            if counted[Condition(trait, option.key)]
            or self._filtering.filter.has(trait, option.key)
        ]
        # A value that nobody has, or that all lack, is no choice.
        if not there or [option.key for option, _condition in there] == [NONE]:
            return
        submenu = QMenu(_name(self._, trait), self.menu)
        self._submenus.append(submenu)
        self.menu.addMenu(submenu)
        for option, condition in there:
            self._add_condition(submenu, condition, counted, option.label)

    def _add_condition(
        self, menu: QMenu, condition: Condition, counted: Counter[Condition], words: str
    ) -> None:
        action = self._add(menu, f"{_plain(words)}\t{counted[condition]}", condition)
        action.setCheckable(True)
        action.setChecked(condition in self._filtering.filter.conditions)

    def _add(self, menu: QMenu, words: str, data: object) -> QAction:
        action = QAction(words, menu)
        action.setData(data)
        menu.addAction(action)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, Condition):
            self._filtering.toggle(data)
        elif isinstance(data, SavedFilterRow):
            self.saved_chosen.emit(data)
        elif data is _Deed.SAVE:
            self.save_requested.emit()
        elif data is _Deed.ARRANGE:
            self.arrange_requested.emit()


def _name(_: Texts, trait: Trait) -> str:
    return _(TRAIT_NAMES[trait])


def _plain(words: str) -> str:
    # A zone called «Sør & øst» has no shortcut on its blank.
    return words.replace("&", "&&")
