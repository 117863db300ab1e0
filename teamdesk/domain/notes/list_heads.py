"""Headings of lists and tables: «Må ordnes», «Å gjøre til neste gang», «Hva | Hvem | Når»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.owners import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.units import Unit

LISTING = frozenset({"tiltak", "hva", "kva", "what", "oppgave", "oppgåve", "action", "task"})
MUST = frozenset({"må", "skal", "bør", "lyt", "must"})
# What is left to do, and «hvem gjør hva».
_REMAINING = frozenset(
    {"ikke gjort", "ikkje gjort", "not done", "outstanding", "remaining", "still to do"}
    | {"må gjøres", "må gjerast", "må huske", "to be done"}
)
_TO_DO = frozenset({("to", "do"), ("å", "gjøre"), ("å", "gjere"), ("skal", "gjerast")})
_DOING = frozenset({"gjør", "gjer", "does"})


def is_to_do(units: Sequence[Unit]) -> bool:
    """«Ivy – to do before we meet», «Å gjøre til neste gang»."""
    pairs = zip(units, units[1:], strict=False)
    return any((a.low, b.low) in _TO_DO for a, b in pairs) and not any(
        u.someone and u.someone.part is Part.TEAM for u in units
    )


def heads_list(words: Sequence[str], owner: Someone | None) -> bool:
    """«Ikke gjort», «Må ordnes før utskriving», «Hvem gjør hva»."""
    if words[:1] and words[0] in MUST and owner is None:
        return True
    asks = not _DOING.isdisjoint(words) and not LISTING.isdisjoint(words)
    return asks or " ".join(words) in _REMAINING


def are_columns(words: Sequence[Unit]) -> bool:
    """Whether the words head columns; one of three or more may be a team's own."""
    unknown = sum(word.low not in frames.COLUMNS for word in words)
    return unknown == 0 or (unknown == 1 and len(words) > 2)
