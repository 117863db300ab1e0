"""The arithmetic of a meeting, and when its agenda is frozen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from teamdesk.domain.field_errors import OutOfRange
from teamdesk.domain.meeting_rules import (
    RANGES,
    MeetingRules,
    read_meeting_rules,
    write_meeting_rules,
)
from teamdesk.domain.meetings import Depth

RULES = MeetingRules()
DAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("discussed", "brief", "listed", "minutes"), [(12, 0, 0, 89), (4, 6, 2, 53)]
)
def test_forecast_is_that_of_the_domain_notes(
    discussed: int, brief: int, listed: int, minutes: int
) -> None:
    counts = {Depth.DISCUSSED: discussed, Depth.BRIEF: brief, Depth.LISTED: listed}
    planned = [RULES.minutes(depth) for depth, count in counts.items() for _ in range(count)]
    assert RULES.forecast(planned) == minutes


def test_freezes_at_is_a_day_before_the_meeting_begins() -> None:
    assert RULES.freezes_at(DAY, time(12, 30)) == datetime(2026, 11, 24, 12, 30)
    assert RULES.freezes_at(DAY, None) == datetime(2026, 11, 24, 9)
    assert replace(RULES, freeze_hours=0).freezes_at(DAY, time(12)) is None


@pytest.mark.parametrize("name", RANGES)
def test_checked_a_number_outside_its_range_is_refused_by_name(name: str) -> None:
    least, most = RANGES[name]
    for number in (least - 1, most + 1):
        with pytest.raises(OutOfRange) as refused:
            replace(RULES, **{name: number}).checked()
        assert refused.value.field == name
    assert replace(RULES, **{name: most}).checked()


def test_read_meeting_rules_keeps_what_was_written_and_leaves_out_what_is_newer() -> None:
    rules = MeetingRules(discussed_minutes=8, freeze_hours=48)
    settings = write_meeting_rules({"zones": ["Nord"]}, rules)
    settings["meeting_rules"]["of_tomorrow"] = 1
    assert read_meeting_rules(settings) == rules
    assert settings["zones"] == ["Nord"]
    assert read_meeting_rules({}) == MeetingRules()


def test_break_is_proposed_before_the_case_in_which_the_hour_ends() -> None:
    rules = MeetingRules()
    assert rules.break_before([6] * 12) == 8
    assert rules.break_before([6] * 7) is None
    assert replace(rules, break_after=0).break_before([6] * 12) is None


def test_cases_to_shorten_are_as_few_as_make_it_fit() -> None:
    rules = MeetingRules()
    assert rules.cases_to_shorten([6] * 12, rules.forecast([6] * 12) - 75) == 4
    assert rules.cases_to_shorten([10, 6], 8) == 1
    assert rules.cases_to_shorten([6] * 2, 30) is None
