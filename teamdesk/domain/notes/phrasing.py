"""The item as the team would list it: the infinitive first, without its owner and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_verbs as verbs
from teamdesk.domain.notes.companions import companions
from teamdesk.domain.notes.grammar import DETERMINERS, PASSIVE_AUXILIARIES
from teamdesk.domain.notes.lexicon_frames import ADVERBS, CLAUSE_JOINERS
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.settlements import names_phase
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.units import Unit

_EDGE_SIGNS = " \t,;:.-–—()"
_OPENING = ADVERBS | CLAUSE_JOINERS | DETERMINERS | PASSIVE_AUXILIARIES
_EXPLETIVES = frozenset({"det", "it"})
_MARKS = frozenset({"å", "at", "om", "that"})
_LEADS = frozenset({"innen", "innan", "senest", "seinast", "frist", "by", "å", "to", "ansvar"})


def deed_text(note: str, clause: Grammar, tail: tuple[int, int] | None) -> str:
    """The deed in the words of the note; best effort, for a reader only."""
    kept: list[tuple[int, int]] = []
    first, last = clause.subject_at
    if clause.modal and first < last <= clause.verb_at:
        last = clause.verb_at
    for i, unit in enumerate(clause.units):
        is_owner = first <= i < last or (tail is not None and tail[0] <= i < tail[1])
        is_verb = i == clause.verb_at or (
            bool(clause.modal) and i < clause.verb_at and unit.low in verbs.MODALS
        )
        if is_owner or is_verb or unit.kind is UnitKind.DATE or _is_filler(clause, i, unit):
            continue
        kept.append((unit.start, unit.end))
    words = _joined(note, kept)
    verb = _infinitive(note, clause)
    if verb and kept and kept[0][0] == clause.units[0].start and words[1:2].islower():
        words = words[0].lower() + words[1:]
    text = " ".join(part for part in (verb, words) if part)
    beside = companions(note, clause)
    return (f"{text} ({beside})" if beside and text else text) or _plain(note, clause)


def decision_text(note: str, units: tuple[Unit, ...], label: tuple[Unit, ...] = ()) -> str:
    """The decision as written, without the word that announces it and without «vi»."""
    if names_phase(label):
        # «Neste fase» says when, and not only that it is decided.
        return note[label[0].start : units[-1].end].strip(_EDGE_SIGNS)
    if len(units) > 1 and units[0].someone is not None and units[0].someone.part is Part.WE:
        units = units[1:]
    # «Enige om å fortsette»: what was agreed on begins behind the mark of the infinitive.
    while len(units) > 1 and units[0].low in _MARKS:
        units = units[1:]
    return note[units[0].start : units[-1].end].strip(_EDGE_SIGNS) if units else ""


def _plain(note: str, clause: Grammar) -> str:
    return note[clause.units[0].start : clause.units[-1].end].strip(_EDGE_SIGNS)


def _is_filler(clause: Grammar, i: int, unit: Unit) -> bool:
    if not unit.is_word:
        return False
    if unit.low in _EXPLETIVES and i <= max(clause.verb_at, 0) + 1:
        return True
    opening = i < max(clause.verb_at, 1) and unit.low in _OPENING
    return opening or unit.low in _LEADS and i <= clause.verb_at


def _infinitive(note: str, clause: Grammar) -> str:
    if clause.verb is None:
        return ""
    infinitive = clause.verb.infinitive
    unit = clause.units[clause.verb_at]
    raw = note[unit.start : unit.end]
    if raw.isupper() and len(raw) > 1:
        return infinitive.upper()
    return raw.lower() if clause.verb.form is Form.INFINITIVE else infinitive


def _joined(note: str, kept: list[tuple[int, int]]) -> str:
    """The kept stretches with the note's own spacing, a cut leaving one space."""
    text, end = "", -1
    for start, stop in kept:
        gap = note[end:start] if end >= 0 else ""
        text += (gap if gap.isspace() or not gap else " ") + note[start:stop]
        end = stop
    return " ".join(text.split()).strip(_EDGE_SIGNS)
