"""What somebody of the team says that somebody will do: «Rolf sa at han ringer fredag»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.lexicon_verbs import MODALS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.units import Unit

_SAYING = word_set("""
    sier seier sa sagt forteller fortel fortalte fortalt melder meldte meldt opplyser opplyste lover
    lovar lova lovet lovte lovt lovde says said reports reported tells told promises promised
    """)
# What the writer thinks must be done is to be done; what others think is an opinion.
_THINKING = word_set("tror trur tenker tenkjer synes syns synest mener meiner think believe")
_THAT = frozenset({"at", "that"})
_BETWEEN = _THAT | frames.ADVERBS
_BEING = word_set("er blir vert is")
_PLANS = word_set("plan planen steg steget skritt tanken avtalen oppgaven step agreement idea")
_LONGEST_WAY = 30
_BINDING = frozenset({"must", "shall"})
_LONGEST_OPENING = 6


def reported_at(units: Sequence[Unit]) -> int:
    """The index where what is said begins, a clause of its own; 0 where nothing is reported."""
    for i, unit in enumerate(units[1:_LONGEST_OPENING], 1):
        said = unit.low in _SAYING
        if not unit.is_word or not (said or unit.low in _THINKING):
            continue
        at = i + 1
        while at < len(units) and units[at].low in _BETWEEN:
            at += 1
        if not _is_teammate(units[:i]) or at + 1 >= len(units) or units[at].someone is None:
            return 0
        return at if said or _is_binding(units[at : at + 2]) else 0
    return 0


def planned_at(units: Sequence[Unit]) -> int:
    """The index behind «Neste steg er at» and «which is why», where the deed begins, or 0."""
    for i in range(1, min(_LONGEST_WAY, len(units) - 2)):
        pair = units[i].low, units[i + 1].low
        plans = pair[0] in _BEING and pair[1] in _THAT and _PLANS & {u.low for u in units[:i]}
        named = units[i + 2].someone
        if named is not None and named.part is Part.TEAM and (plans or pair == ("is", "why")):
            return i + 2
    return 0


def _is_teammate(units: Sequence[Unit]) -> bool:
    speaker = next((u.someone for u in units if u.someone is not None), None)
    return speaker is not None and speaker.part in (Part.TEAM, Part.WE, Part.PRONOUN)


def _is_binding(units: Sequence[Unit]) -> bool:
    """«… Ola må»: a member and a modal that leaves no choice."""
    doer = units[0].someone
    return doer is not None and doer.part is Part.TEAM and MODALS.get(units[1].low, "") in _BINDING
