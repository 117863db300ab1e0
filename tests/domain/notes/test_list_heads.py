"""Headings of lists and tables."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions


@pytest.mark.parametrize(
    "heading",
    ["Må ordnes", "Ikke gjort", "Gjøremålsliste", "Å gjøre til neste gang"],
)
def test_heads_list_what_stands_under_it_is_to_be_done(heading: str) -> None:
    assert actions(f"{heading}:\n- nøkkel til huset") == ["nøkkel til huset"]


@pytest.mark.parametrize("columns", ["Hva | Hvem | Når", "Hva | Ansvarlig | Tidsfrist | Prioritet"])
def test_are_columns_rows_under_them_are_deeds(columns: str) -> None:
    assert actions(f"{columns}\nnøkkel | Kari | fredag") == ["nøkkel | Kari | fredag"]


def test_are_columns_of_troubles_list_nothing() -> None:
    assert actions("Problem | Status\nsvimmel | uendret") == []
