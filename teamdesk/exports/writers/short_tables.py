"""Which tables are read at a glance, so that the end of a page parts none of their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.writers.plain_text import said

if TYPE_CHECKING:
    from teamdesk.exports.document import Table

# A single row of so few would be overlooked on the next page.
_ROWS_READ_AT_ONCE = 5
_LETTERS_OF_A_SHORT_CELL = 120


def stays_whole(table: Table) -> bool:
    """Whether the table stands on one page."""
    if table.is_whole:
        return True
    cells = (cell for row in table.rows for cell in row)
    return len(table.rows) <= _ROWS_READ_AT_ONCE and all(
        len(said(cell)) <= _LETTERS_OF_A_SHORT_CELL for cell in cells
    )
