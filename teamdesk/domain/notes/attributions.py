"""Owners that stand behind a deed, `(KH, innen fre)`, and asides, `(5/12 før jul)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.units import Unit

_OWNER_WORDS = frozenset({"ansvar", "ansvarlig", "ansvarleg", "ansv", "v", "owner", "responsible"})
FIELD_WORDS = _OWNER_WORDS | {"innen", "innan", "frist", "by", "og", "and", "senest"}
# «Hjemmebesøk fra ergo», «samtale med Kari»: where no verb tells a doer.
_FROM = frozenset({"ved", "fra", "frå", "from", "med", "with"})
_TOGETHER = frozenset({"sammen", "saman", "together", "lag", "ilag"})
_ADDING = frozenset({",", "og", "and", "+", "&", "/", "samt"})
_COLUMN_SIGNS = frozenset({"|", "/", "–", "-", ";"})
_LEAST_COLUMNS = 3
_TAIL_JOINTS = frozenset({",", ":", "-", "–", "—", "|", "→", "->", "=>", "/", "="})


def without_aside(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Without a parenthesis at the end, unless it tells an owner or a day: `(5/12 før jul)`."""
    if units[-1].low != ")":
        return units
    opening = next((i for i in range(len(units) - 1, 0, -1) if units[i].low == "("), 0)
    inside, outside = units[opening + 1 : -1], units[:opening]
    told = any(u.someone for u in inside) or not any(u.date and u.date.is_due for u in outside)
    if opening and not (told and is_field(inside, closing=False)):
        return outside
    return units


def tail_owner(grammar: Grammar) -> tuple[Someone, tuple[int, int]] | None:
    """An owner who stands behind the deed: `(KH, innen fre)`, `- Arild`, `av spl`, `ansvar: SB`.

    Returns:
        Whom it is, and the stretch of units to leave out of the item's words.
    """
    for last in range(len(grammar.units) - 1, max(grammar.subject_at[1] - 1, 0), -1):
        at = _first_named(grammar.units, last)
        someone = grammar.units[at].someone
        if someone is not None and someone.part is Part.TEAM:
            lead = _owner_lead(grammar, at)
            if lead:
                return someone, (at - lead, _aside_end(grammar.units, at - lead, last + 1))
    return None


def _first_named(units: Sequence[Unit], last: int) -> int:
    """The first of the names that stand together: «… | Nils Arne, Kristin | …»."""
    at = last
    while at > 2 and units[at].someone and units[at - 1].low in _ADDING:
        before = units[at - 2].someone
        if before is None or before.part is not Part.TEAM:
            break
        at -= 2
    return at


def is_row(units: Sequence[Unit]) -> bool:
    """«Care needs assessment / Paula / end of May»: an owner and a day have each a column."""
    signs = [unit.low for unit in units if unit.low in _COLUMN_SIGNS]
    if len(signs) < _LEAST_COLUMNS - 1:
        return False
    cells: list[list[Unit]] = [[]]
    for unit in units:
        if unit.low == signs[0]:
            cells.append([])
        else:
            cells[-1].append(unit)
    owned = any(len(cell) == 1 and cell[0].someone for cell in cells)
    return owned and any(len(cell) == 1 and cell[0].date for cell in cells)


def _aside_end(units: Sequence[Unit], start: int, end: int) -> int:
    """The index behind the parenthesis that begins at ``start``, or ``end`` where none does."""
    if units[start].low != "(":
        return end
    return next((i + 1 for i in range(end, len(units)) if units[i].low == ")"), end)


def _owner_lead(grammar: Grammar, at: int) -> int:
    """The number of units that lead in an owner at ``at``; 0 where the name is no owner."""
    units = grammar.units
    before, further = units[at - 1], units[at - 2].low if at > 1 else ""
    if before.low == "the" and further == "by":
        return 2
    if before.low in _OWNER_WORDS or (before.low in {"av", "by"} and 0 <= grammar.verb_at < at):
        return 1
    if before.low in {":", "/"} and (further == "m" or further in _OWNER_WORDS):
        return 2
    dated = before.date is not None and further == "("
    beside = before.low in {"med", "with"} and further in _TOGETHER
    if dated or (before.low in _FROM and grammar.verb is None and not beside):
        return 1
    if before.low == "|" and is_cell(units, at):
        return 1
    if before.low == "(":
        return int(is_field(units[at + 1 :], closing=True))
    return int(before.low in _TAIL_JOINTS and is_field(units[at + 1 :], closing=False))


def is_cell(units: Sequence[Unit], at: int) -> bool:
    """Whether nothing but names stands from here to the end of the column."""
    for unit in units[at:]:
        if unit.low == "|":
            return True
        if unit.someone is None and unit.low not in _ADDING | {"."}:
            return False
    return True


def is_field(units: Sequence[Unit], *, closing: bool) -> bool:
    """Whether only dates, names and their small words stand to the end, or to the parenthesis."""
    for unit in units:
        if closing and unit.low == ")":
            return True
        light = unit.date is not None or unit.someone is not None or unit.kind is UnitKind.SIGN
        if not light and unit.low not in FIELD_WORDS:
            return False
    return not closing
