"""Next of kin, taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.imports.records import RelativeRecord
from teamdesk.imports.written_relatives import read_relatives


@pytest.mark.parametrize(
    ("cell", "relatives"),
    [
        (
            "Datter Anne Kristiansen Moe, 68 05 01 74",
            [RelativeRecord("Anne Kristiansen Moe", "Datter", "68 05 01 74")],
        ),
        ("Kone Elle Ŋuolla 68050248", [RelativeRecord("Elle Ŋuolla", "Kone", "68050248")]),
        (
            "Mann: Trần Quốc Bảo, +47 68 05 05 07",
            [RelativeRecord("Trần Quốc Bảo", "Mann", "+47 68 05 05 07")],
        ),
        (
            "Nabo Gunn Sve (nøkkel), 68050581; nevø Pål",
            [
                RelativeRecord("Gunn Sve", "Nabo", "68050581", "nøkkel"),
                RelativeRecord("Pål", "Nevø"),
            ],
        ),
        (
            "Mor Berit Strøm, 68051765 / far Ánde Ráđđi",
            [
                RelativeRecord("Berit Strøm", "Mor", "68051765"),
                RelativeRecord("Ánde Ráđđi", "Far"),
            ],
        ),
        ("Sønn Terje Mo, se over", [RelativeRecord("Terje Mo", "Sønn", "", "se over")]),
        ("Wenche tlf. 680 50 729", [RelativeRecord("Wenche", "", "680 50 729")]),
        ("datter", [RelativeRecord("Datter", "Datter")]),
        ("-", []),
        ("", []),
    ],
)
def test_read_relatives_takes_the_cell_apart(cell: str, relatives: list[RelativeRecord]) -> None:
    assert list(read_relatives(cell)) == relatives


@given(st.text(max_size=80))
def test_read_relatives_of_any_text_gives_people(text: str) -> None:
    assert all(isinstance(relative.name, str) for relative in read_relatives(text))
