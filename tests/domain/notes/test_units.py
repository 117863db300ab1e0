"""Words, signs, names, dates and quotations of a line."""

from __future__ import annotations

from teamdesk.domain.notes.owners import Roster
from teamdesk.domain.notes.units import UnitKind, units_of
from tests.helpers.meeting_notes import CONTEXT


def kinds(note: str) -> list[UnitKind]:
    return [u.kind for u in units_of(note, (0, len(note)), CONTEXT, Roster(CONTEXT))]


def test_units_of_line_are_of_their_kinds() -> None:
    assert kinds("Kari ringer «Bjørn» neste uke.") == [
        UnitKind.SOMEONE,
        UnitKind.WORD,
        UnitKind.QUOTE,
        UnitKind.DATE,
        UnitKind.SIGN,
    ]


def test_units_of_line_stand_in_order_and_apart() -> None:
    note = "Ola tar 12.12. med «alt» til uke 50 (KH)"
    units = list(units_of(note, (0, len(note)), CONTEXT, Roster(CONTEXT)))

    assert all(a.end <= b.start for a, b in zip(units, units[1:], strict=False))
