"""How a letter will read, with its places filled for a person who doesn't exist."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.letters import fill
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from teamdesk.domain.letters import LetterPlace, TextBlock
    from teamdesk.ui.surroundings import Surroundings


class FilledBlock(NamedTuple):
    """A block whose places are filled."""

    heading: str
    text: str


class _Part(QWidget):
    """A heading and what stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(TextRole.STRONG, wraps=True)
        self._text = Label(wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self._text)

    def show_block(self, block: FilledBlock) -> None:
        """Show one."""
        self._heading.setText(block.heading)
        self._heading.setVisible(bool(block.heading))
        self._text.setText(block.text)


class LetterPreview(Card):
    """Follows what is typed."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self.rows: RowsBox[_Part, FilledBlock] = RowsBox(
            _Part, _Part.show_block, around.theme.tokens.space.md
        )
        self.body.addWidget(self.rows)

    def show_blocks(self, blocks: Sequence[TextBlock], example: Mapping[LetterPlace, str]) -> None:
        """Show what is typed."""
        self.set_heading(self._("How it will read"))
        self.rows.show_rows(
            [
                FilledBlock(fill(block.heading, example), fill(block.text, example))
                for block in blocks
            ]
        )
