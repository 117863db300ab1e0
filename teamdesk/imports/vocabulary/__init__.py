"""The words that teams write above their columns, in bokmål, nynorsk and English.

They are recognised, never shown, so they are no catalogue's. Case, accents, punctuation, endings
cut by a full stop and small misspellings are dealt with by `headers`; here stand the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.imports.vocabulary import cases, scores, work

if TYPE_CHECKING:
    from teamdesk.imports.columns import Column

_WORDS = cases.WORDS | work.WORDS | scores.WORDS


def words_for(column: Column) -> tuple[str, ...]:
    """The headers that mean the column."""
    return tuple(_WORDS[column].split("|"))
