"""Which of a clause's days is that of its deed or its decision."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import due, read


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Kari ringer onsdag, senest fredag", "2026-11-27"),
        ("Kari melder ham på gruppa som starter i uke 50", None),
        ("Kari observerer fram til fredag", None),
        ("Kari måler vekt hver mandag", None),
        ("Kari ringer ved behov", None),
        ("Kari sender brevet som må være der innen fredag", "2026-11-27"),
    ],
)
def test_due_day_deadline_counts_and_an_end_does_not(note: str, day: str | None) -> None:
    told = due(note)

    assert (str(told) if told else None) == day


def test_effect_day_is_the_start_and_not_the_end() -> None:
    (item,) = read("Vedtatt: to besøk i uka fra 1. desember til 1. februar")

    assert str(item.due) == "2026-12-01"
