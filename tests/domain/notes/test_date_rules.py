"""The table of date rules: every rule has a name of its own and a pattern that compiles."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes.date_rules import RULES, DateRule, DateSense


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in RULES]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_matches_no_part_of_a_word(rule: DateRule) -> None:
    assert rule.match("xyzzy", 0) is None


def test_rules_try_a_habit_before_a_weekday() -> None:
    senses = [rule.sense for rule in RULES]

    assert senses.index(DateSense.RECURRING) < [rule.name for rule in RULES].index("weekday")
