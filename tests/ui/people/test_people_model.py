from __future__ import annotations

from uuid import uuid4

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.names import search_key
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.people import PersonListRow
from teamdesk.ui.people.model import Standing, found, in_order


def row(name: str, number: str = "26-001", *, is_active: bool = True) -> PersonListRow:
    phase = PhaseKind.INTENSIVE if is_active else PhaseKind.ENDED
    return PersonListRow(
        uuid4(), number, name, search_key(name), None, phase, "", None, None, is_active
    )


ROWS = (row("Åse Berg"), row("Máret Sara", "26-012"), row("Ola Aas", is_active=False))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ase", ["Åse Berg"]),
        ("MARET", ["Máret Sara"]),
        ("be ås", ["Åse Berg"]),
        ("26-012", ["Máret Sara"]),
        ("zz", []),
        ("å", ["Åse Berg", "Máret Sara"]),
    ],
)
def test_search_finds_by_name_and_number(typed: str, names: list[str]) -> None:
    assert [one.name for one in found(ROWS, typed, Standing.ACTIVE)] == names


def test_ended_cases_are_looked_for_apart() -> None:
    assert [one.name for one in found(ROWS, "", Standing.ENDED)] == ["Ola Aas"]
    assert len(found(ROWS, "", Standing.ALL)) == 3


def test_names_are_sorted_by_the_alphabet_of_the_language() -> None:
    rows = [row(name) for name in ("Åse", "Zoe", "Ærlig", "Aase", "Øyvind", "Anne")]
    names = [one.name for one in in_order(rows, Language.NB)]
    assert names[:2] == ["Anne", "Zoe"]
    assert names[2:4] == ["Ærlig", "Øyvind"]
    assert set(names[4:]) == {"Åse", "Aase"}
