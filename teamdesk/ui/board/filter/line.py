"""The line of filters: what is asked for often, the menu of everything, text, and what is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from teamdesk.domain.filters.board_filter import TRAIT_NAMES, Condition, Trait
from teamdesk.ui.board.filter.chips import FilterChips
from teamdesk.ui.board.filter.find_field import FindField
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind, Chip
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone, restyle

if TYPE_CHECKING:
    from teamdesk.ui.board.filter.filtering import Filtering
    from teamdesk.ui.surroundings import Surroundings

LETTERS_TO_THE_FIELD = 19
QUICK = (Condition(Trait.MINE), Condition(Trait.OVERDUE), Condition(Trait.NO_PLAN))


class FilterLine(QWidget):
    """Chips, menu and text of one filter; on the wall only the chips of what is hidden by.

    Signals:
        menu_requested: where on the screen the menu of conditions is asked for.
        save_requested: keep the filter under a name.
        left: the keyboard goes back to the cards.
    """

    menu_requested = Signal(QPoint)
    save_requested = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, filtering: Filtering, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._filtering = filtering
        self._is_needed = True
        theme = around.theme
        self._quick = {condition: Chip(theme) for condition in QUICK}
        self._menu = Button(theme, ButtonKind.CHIP)
        self.field = FindField()
        self._save = Button(theme, ButtonKind.CHIP, IconName.PLUS)
        self._trouble = Label(TextRole.SMALL, wraps=True)
        self._trouble.set_tone(Tone.WARNING)
        self._line = QWidget()
        self.chips = FilterChips(around, filtering, self._line)
        self._flow = FlowLayout(theme.tokens.space.sm, self._line)
        self._set_up()
        self._connect()
        self._arrange()

    def show_tools(self, *, are_needed: bool) -> None:
        """Offer filters, or not where there is nobody to filter."""
        self._is_needed = are_needed
        self.adapt()

    def begin_to_find(self) -> None:
        """Put the keyboard into the field, where there is one."""
        if self._has_tools:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def adapt(self) -> None:
        """On a wall there is no room for tools, and none for typed names."""
        if self._filtering.is_masked:
            # A typed name is a name on the wall too.
            self._filtering.use(self._filtering.filter.without_words())
        for tool in (self._menu, self.field, *self._quick.values()):
            tool.setVisible(self._has_tools)
        mine = self._quick[Condition(Trait.MINE)]
        mine.setVisible(self._has_tools and self._filtering.member_id is not None)
        self.field.setFixedWidth(self._around.theme.tokens.type.body * LETTERS_TO_THE_FIELD)
        self.show_filter()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        for condition, chip in self._quick.items():
            chip.set_words(_(TRAIT_NAMES[condition.trait]))
        self._quick[Condition(Trait.MINE)].setToolTip(_("Those I coordinate"))
        self._menu.set_words(_("Filter") + " ▾")
        self._menu.setAccessibleName(_("Filter by level, zone, coordinator …"))
        self._save.set_words(_("Save the filter …"))
        self.field.setPlaceholderText(_("Find or filter …  /"))
        self.field.setAccessibleName(_("Find or filter persons on the board"))
        self._tell_example()
        self.show_filter()

    @Slot()
    def show_filter(self) -> None:
        """Show the filter in force, in every one of its forms."""
        filtering = self._filtering
        for condition, chip in self._quick.items():
            chip.setChecked(condition in filtering.filter.conditions)
        if self.field.text() != filtering.text:
            self.field.setText(filtering.text)
        shown: list[Condition | None] = [
            condition
            for condition in filtering.filter.ordered
            if not self._has_tools or condition not in self._quick
        ]
        if filtering.filter.words.strip() and not self._has_tools:
            shown.append(None)
        self.chips.show_conditions(shown)
        self._save.setVisible(self._has_tools and filtering.filter.is_on)
        self._tell_trouble()
        self.setVisible(self._has_tools or filtering.filter.is_on)

    @property
    def _has_tools(self) -> bool:
        return self._is_needed and not self._filtering.is_masked

    def _set_up(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._around.theme.tokens.space.xs)
        column.addWidget(self._line)
        column.addWidget(self._trouble)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._line.setSizePolicy(policy)
        self.setSizePolicy(policy)

    def _connect(self) -> None:
        filtering = self._filtering
        filtering.changed.connect(self.show_filter)
        for chip in self._quick.values():
            chip.clicked.connect(self._on_quick_clicked)
        self._menu.clicked.connect(self._on_menu_clicked)
        self.field.textChanged.connect(filtering.read)
        self.field.left.connect(self.left)
        self.chips.rearranged.connect(self._arrange)
        self.chips.left.connect(self.left)
        self._save.clicked.connect(self.save_requested)

    @Slot()
    def _arrange(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        tools = [*self._quick.values(), self._menu, self.field, *self.chips.all, self._save]
        for tool in tools:
            self._flow.addWidget(tool)
        # Tab goes through the chips as they stand, however late they were made.
        for before, after in zip(tools, tools[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _tell_trouble(self) -> None:
        trouble = self._filtering.trouble() if self._has_tools else ""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        restyle(self.field, "tone", Tone.DANGER.value if trouble else Tone.PLAIN.value)
        if trouble:
            self.field.setAccessibleDescription(trouble)
        else:
            self._tell_example()

    def _tell_example(self) -> None:
        example = self._("For example: level:2 zone:north overdue ber")
        self.field.setToolTip(example)
        self.field.setAccessibleDescription(example)

    @Slot()
    def _on_quick_clicked(self) -> None:
        clicked = self.sender()
        for condition, chip in self._quick.items():
            if chip is clicked:
                self._filtering.toggle(condition)

    @Slot()
    def _on_menu_clicked(self) -> None:
        self.menu_requested.emit(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))
