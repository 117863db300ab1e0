"""An item's places and words as they stand in the note that was typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.expansion import Expansion
    from teamdesk.domain.notes.model import NoteItem


def as_typed(note: str, item: NoteItem, steps: Sequence[Expansion]) -> NoteItem:
    """The item with its places and its words as they stand in the note that was typed."""

    def typed(start: int, end: int) -> tuple[int, int]:
        for step in steps:
            start, end = step.typed(start, end)
        return start, end

    start, end = typed(item.start, item.end)
    reasons = []
    for reason in item.reasons:
        first, last = typed(reason.start, reason.end)
        reasons.append(replace(reason, start=first, end=last, words=note[first:last]))
    return replace(item, start=start, end=end, quote=note[start:end], reasons=tuple(reasons))
