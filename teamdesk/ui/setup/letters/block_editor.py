"""One block of a letter: its heading, its text, its place among the others."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.letters import (
    LetterPlace,
    TextBlock,
    allowed_places,
    as_written,
    wrong_place,
)
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.kept_field import KeptLine, KeptText
from teamdesk.ui.widgets.reading_watch import ReadingWatch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.core.i18n import Language
    from teamdesk.domain.letters import LetterKind
    from teamdesk.ui.surroundings import Surroundings


class Move(IntEnum):
    """Where a block goes."""

    UP = -1
    DOWN = 1


class ShownBlock(NamedTuple):
    """A block with what its line needs to know.

    Attributes:
        place: its number among the blocks, from 0.
        total: how many there are.
        shipped: the block that it began as, where it says something else now.
    """

    block: TextBlock
    kind: LetterKind
    language: Language
    place: int
    total: int
    shipped: TextBlock | None


class BlockEditor(QFrame):
    """Saved as one leaves it; a place that nobody can fill is told at the text, and not saved.

    Signals:
        edited: something is typed.
        left: the block is another now, and can be stored.
        moved: its number among the blocks, and the `Move` that is asked for.
        removed: the number of the block that is to be taken away.
        reset: the number of the one that is to say what the program ships with.
    """

    edited = Signal()
    left = Signal()
    moved = Signal(int, object)
    removed = Signal(int)
    reset = Signal(int)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._shown: ShownBlock | None = None
        theme = around.theme
        self.heading, self.text = KeptLine(around), KeptText(around)
        self.reading = ReadingWatch(around, self.text, self.text.text)
        self.places = DropDown()
        self.up = Button(theme, ButtonKind.ICON, IconName.CHEVRON_UP)
        self.down = Button(theme, ButtonKind.ICON, IconName.CHEVRON_DOWN)
        self.remove = Button(theme, ButtonKind.ICON, IconName.CLOSE)
        self.back = Button(theme, ButtonKind.LINK)
        self._lay_out(theme.tokens.space.sm)
        for field in (self.heading, self.text):
            field.edited.connect(self.edited)
            field.left.connect(self._on_left)
        self.places.activated.connect(self._on_place)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)
        self.back.clicked.connect(self._on_back)

    @property
    def shown(self) -> ShownBlock | None:
        """What is stored of it."""
        return self._shown

    @property
    def typed(self) -> TextBlock:
        """What is typed."""
        key = self._shown.block.key if self._shown else ""
        return TextBlock(self.heading.value, self.text.value, key)

    @property
    def is_right(self) -> bool:
        """Whether every place can be filled; else the field says which one, and why."""
        if self._shown is None:
            return False
        wrong = wrong_place(f"{self.heading.value}\n{self.text.value}", self._shown.kind)
        if wrong is None:
            self.text.clear_error()
            return True
        reason = label(self._, wrong.reason)
        self.text.show_error(
            self._("{place} can't be filled: {reason}.", place=wrong.written, reason=reason)
        )
        return False

    def show_block(self, shown: ShownBlock) -> None:
        """Show what is stored; what is being typed stays where it is the same block."""
        before, self._shown = self._shown, shown
        if before is None or (before.kind, before.language, before.place) != (
            shown.kind,
            shown.language,
            shown.place,
        ):
            self.heading.forget()
            self.text.forget()
        self._retranslate(shown)
        self.heading.show_stored(shown.block.heading)
        self.text.show_stored(shown.block.text)
        self.up.setEnabled(shown.place > 0)
        self.down.setEnabled(shown.place < shown.total - 1)
        self.back.setVisible(shown.shipped is not None)

    @property
    def drafted(self) -> dict[str, str]:
        """What is typed and not stored, by the field and the number of the block."""
        typed = {name: field.typed for name, field in self._fields().items()}
        return {name: text for name, text in typed.items() if text is not None}

    def take_up(self, begun: Mapping[str, str]) -> None:
        """Put in what was typed before, where it belongs to this block."""
        for name, field in self._fields().items():
            if name in begun:
                field.type_in(begun[name])

    def _fields(self) -> dict[str, KeptLine | KeptText]:
        number = self._shown.place if self._shown else 0
        return {f"heading {number}": self.heading, f"text {number}": self.text}

    def forget(self) -> None:
        """Take what is stored, for it has been moved, reset or taken back."""
        self.heading.forget()
        self.text.forget()

    def _retranslate(self, shown: ShownBlock) -> None:
        _, number = self._, shown.place + 1
        self.heading.set_words(_("Heading {number}", number=number))
        self.text.set_words(_("Text {number}", number=number))
        self.up.set_words(_("Move part {number} up", number=number))
        self.down.set_words(_("Move part {number} down", number=number))
        self.remove.set_words(_("Remove part {number}", number=number))
        self.back.set_words(_("Use the text that came with the program"))
        self.places.setAccessibleName(_("Insert a place in text {number}", number=number))
        self.places.clear()
        self.places.addItem(_("Insert a place …"), None)
        for place in allowed_places(shown.kind):
            written = as_written(place, shown.language)
            self.places.add_words(f"{label(_, place)}  {written}", place.value)

    def _lay_out(self, air: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(air)
        head.addWidget(self.heading, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(air)
        foot.addWidget(self.places, 2)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, air)
        column.setSpacing(air)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(foot)

    @Slot(int)
    def _on_place(self, at: int) -> None:
        chosen = self.places.itemData(at)
        self.places.setCurrentIndex(0)
        if chosen is not None and self._shown is not None:
            self.text.text.insertPlainText(as_written(LetterPlace(chosen), self._shown.language))
            self.text.text.setFocus()

    @Slot()
    def _on_left(self) -> None:
        if self.is_right:
            self.left.emit()

    @Slot()
    def _on_up(self) -> None:
        if self._shown is not None:
            self.moved.emit(self._shown.place, Move.UP)

    @Slot()
    def _on_down(self) -> None:
        if self._shown is not None:
            self.moved.emit(self._shown.place, Move.DOWN)

    @Slot()
    def _on_remove(self) -> None:
        if self._shown is not None:
            self.removed.emit(self._shown.place)

    @Slot()
    def _on_back(self) -> None:
        if self._shown is not None:
            self.reset.emit(self._shown.place)
