"""Those who do a deed beside its owner: «Trond og Ola drar» is Trond's, with Ola in its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.owners import Part

if TYPE_CHECKING:
    from teamdesk.domain.notes.grammar import Grammar

_CONNECTORS = frozenset({"og", "and", "+", "&", "/", ",", "samt"})
_EDGES = " ,/+&"


def companions(note: str, clause: Grammar) -> str:
    """The others of a subject as they stand in the note, `og Ola`; empty where one is alone."""
    first, last = clause.subject_at
    units = clause.units[first:last]
    owner = units[0].someone if units else None
    if owner is None or owner.part is not Part.TEAM:
        return ""
    if len(units) <= 1 or units[1].low not in _CONNECTORS:
        return ""
    named = [unit for unit in units[2:] if unit.someone or note[unit.start].isupper()]
    return note[units[1].start : named[-1].end].strip(_EDGES) if named else ""
