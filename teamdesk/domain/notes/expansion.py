"""A note with the team's own abbreviations written out, and the way back to what was typed."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.domain.notes.text import fold

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.domain.notes.team_words import TeamWord

# What a team's own word of deciding is read as: the word that every rule of deciding knows.
_DECIDED = "vedtatt"


@dataclass(frozen=True, slots=True)
class Expansion:
    """The text to read; ``shifts`` are the places where it and the note differ.

    Each shift is the stretch of a replaced word here, and of what was typed in the note;
    ``starts`` are their beginnings, by which they are found.
    """

    text: str
    shifts: tuple[tuple[int, int, int, int], ...] = ()
    starts: tuple[int, ...] = ()

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the note that was typed for ``text[start:end]``."""
        return self._back(start, is_end=False), self._back(end, is_end=True)

    def _back(self, position: int, *, is_end: bool) -> int:
        # An end belongs to the word it closes, a start to the word it opens.
        at = bisect_right(self.starts, position - 1 if is_end else position) - 1
        if at < 0:
            return position
        _, end, typed_start, typed_end = self.shifts[at]
        if position > end or (position == end and not is_end):
            return position - end + typed_end
        return typed_end if is_end else typed_start


def expand(note: str, words: Collection[TeamWord]) -> Expansion:
    """The note with abbreviations written out; a name's letters in other words are left alone."""
    meanings = {
        fold(word.text): _DECIDED if word.kind is TeamWordKind.DECISION else word.means
        for word in words
        if word.text and (word.means or word.kind is TeamWordKind.DECISION)
        if word.kind in {TeamWordKind.ABBREVIATION, TeamWordKind.DECISION}
    }
    if not meanings:
        return Expansion(note)
    longest_first = sorted(meanings, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return replaced(
        note, [(m.start(), m.end(), meanings[m[0]]) for m in pattern.finditer(fold(note))]
    )


def replaced(note: str, spans: Collection[tuple[int, int, str]]) -> Expansion:
    """The note with each stretch of ``spans``, which are in order, put in other words."""
    parts, shifts, at, length = [], [], 0, 0
    for typed_start, typed_end, words in spans:
        start = length + typed_start - at
        parts += [note[at:typed_start], words]
        length = start + len(words)
        shifts.append((start, length, typed_start, typed_end))
        at = typed_end
    starts = tuple(shift[0] for shift in shifts)
    return Expansion("".join((*parts, note[at:])), tuple(shifts), starts)
