"""Days told by weekday, week, span or meeting; the meeting is Wednesday 25 November 2026."""

from __future__ import annotations

import pytest

from tests.helpers.dated import day_of


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("før uka er omme", "2026-11-27"),
        ("innen ukeslutt", "2026-11-27"),
        ("EOW", "2026-11-27"),
        ("by EOD", "2026-11-25"),
        ("onsd", "2026-12-02"),
        ("weds", "2026-12-02"),
        ("uke 50, onsdag", "2026-12-09"),
        ("i uke 49 eller 50", "2026-12-11"),
        ("onsdag over helga", "2026-12-02"),
        ("i begynnelsen av neste uke", "2026-12-04"),
        ("early next week", "2026-12-04"),
        ("nxt wk", "2026-12-04"),
        ("fredag om to uker", "2026-12-11"),
        ("a week on Friday", "2026-12-04"),
        ("Friday week", "2026-12-04"),
        ("a week today", "2026-12-02"),
        ("three weeks from now", "2026-12-16"),
        ("in a fortnight's time", "2026-12-09"),
        ("in two weeks' time", "2026-12-09"),
        ("within the next two weeks", "2026-12-09"),
        ("in 2/52", "2026-12-09"),
        ("in 3/7", "2026-11-28"),
        ("innen 48 timer", "2026-11-27"),
        ("dagen før møtet", "2026-12-08"),
        ("innen neste tverrfaglige møte", "2026-12-09"),
        ("next team meeting", "2026-12-09"),
        ("before we next meet", "2026-12-09"),
    ],
)
def test_week_phrases_phrase_tells_its_day(phrase: str, day: str) -> None:
    assert day_of(phrase) == day


@pytest.mark.parametrize("phrase", ["over the next week", "i to uker", "for 2/52", "ved behov"])
def test_week_phrases_length_of_time_tells_no_day(phrase: str) -> None:
    assert day_of(phrase) is None
