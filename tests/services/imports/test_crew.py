from __future__ import annotations

from uuid import uuid4

import pytest

from teamdesk.models import Member
from teamdesk.services.imports.crew import Crew


@pytest.fixture
def crew() -> Crew:
    return Crew(
        Member(id=uuid4(), name=name, initials=initials)
        for name, initials in (
            ("Kari Hammervold", "KH"),
            ("Ola Brattegard", "OB"),
            ("Merete Aune-Lund", "MAL"),
            ("Ola Lien", "OL"),
        )
    )


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("kh", "Kari Hammervold"),
        ("Aune-Lund, Merete", "Merete Aune-Lund"),
        ("Merete", "Merete Aune-Lund"),
        ("Ola", None),
        ("Vikar", None),
        ("", None),
    ],
)
def test_crew_finds_the_only_one_who_is_meant(crew: Crew, written: str, name: str | None) -> None:
    found = crew.find(written)
    assert (found.name if found else None) == name


@pytest.mark.parametrize("written", ["KH / OB", "KH, OB", "KH OB", "KH og OB", "Kari; OB; vikar"])
def test_crew_finds_several_however_they_are_divided(crew: Crew, written: str) -> None:
    assert [member.initials for member in crew.find_all(written)] == ["KH", "OB"]
