"""A document's blocks as they are read in the window: the same words as on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from teamdesk.exports.document import Bullets, Heading, KeyValues, Notice, Paragraph, Quote, Table
from teamdesk.exports.plain_text import as_text, said
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.exports.document import Block
    from teamdesk.ui.theme.theme import Theme

# Shares of the width that a fact's name and its value get.
NAME, VALUE = 2, 7


def show_blocks(theme: Theme, column: QVBoxLayout, blocks: Iterable[Block]) -> None:
    """Put each block below the other into ``column``."""
    for block in blocks:
        column.addWidget(_widget(theme, block))


def _widget(theme: Theme, block: Block) -> QWidget:
    match block:
        case Heading():
            role = TextRole.SECTION if block.level > 1 else TextRole.HEADING
            return Label(role, block.text, wraps=True)
        case Notice():
            notice = Label(TextRole.BODY, block.text, wraps=True)
            notice.set_tone(Tone.WARNING)
            return notice
        case Paragraph():
            return _read(said(block.spans))
        case Bullets():
            return _read("\n".join(f"◆ {said(item)}" for item in block.items))
        case Quote():
            words = "\n".join(part for part in (block.text, block.attribution) if part)
            return _read(words, TextRole.MUTED)
        case KeyValues():
            return _facts(theme, block)
        case Table():
            return _table(theme, block)
        case _:
            return _read(as_text((block,)))


def _read(text: str, role: TextRole = TextRole.BODY) -> Label:
    """A text that can be marked and copied."""
    label = Label(role, text, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _facts(theme: Theme, block: KeyValues) -> QWidget:
    widget, grid = _grid(theme)
    for row, pair in enumerate(block.pairs):
        grid.addWidget(_top(_read(pair.key, TextRole.MUTED)), row, 0)
        grid.addWidget(_top(_read(said(pair.value))), row, 1)
    for column, share in enumerate((NAME, VALUE)):
        grid.setColumnStretch(column, share)
    return widget


def _table(theme: Theme, block: Table) -> QWidget:
    widget, grid = _grid(theme)
    for column, title in enumerate(block.header):
        grid.addWidget(Label(TextRole.CAPTION, title), 0, column)
        grid.setColumnStretch(column, round(block.widths[column]))
    for row, cells in enumerate(block.rows, 1):
        for column, cell in enumerate(cells):
            grid.addWidget(_top(_read(said(cell))), row, column)
    return widget


def _grid(theme: Theme) -> tuple[QWidget, QGridLayout]:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.tokens.space.md)
    grid.setVerticalSpacing(theme.tokens.space.xs)
    return widget, grid


def _top(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return label
