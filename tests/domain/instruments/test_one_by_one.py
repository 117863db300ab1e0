"""First and latest, question by question; and lines that never mix other activities."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.change import Way, Weight
from teamdesk.domain.instruments.lines import series_of
from teamdesk.domain.instruments.one_by_one import compared
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.result import result_of
from teamdesk.domain.rows.assessments import AssessmentRow

if TYPE_CHECKING:
    from collections.abc import Mapping

REGISTRY = Registry()
FIRST, LAST = date(2026, 10, 5), date(2026, 11, 16)


def row(
    instrument: str, day: date, told: Mapping[str, float | None], scale: str = "", form: str = ""
) -> AssessmentRow:
    found = REGISTRY.find(instrument)
    assert found is not None
    answers = tuple(Answer(name, scale, value) for name, value in told.items())
    result = result_of(found.form(form), answers)
    words = found.form_words(form)
    return AssessmentRow(
        uuid4(), 1, instrument, form, Moment.START, day, "", "", "", answers, words, result
    )


def test_iplos_is_compared_variable_by_variable_and_9_says_nothing() -> None:
    before = row("iplos", FIRST, {"hygiene": 4, "eating": 2, "money": 9, "sight": 1})
    after = row("iplos", LAST, {"hygiene": 2, "eating": 2, "money": 9, "sight": 2})
    (pair,) = compared([before, after], REGISTRY)
    assert [item.way for item in pair.items] == [Way.BETTER, Way.SAME, Way.WORSE]


def test_eq5d_compares_its_dimensions_and_leaves_the_mark_to_its_total() -> None:
    before = row("eq5d", FIRST, {"mobility": 4, "pain": 9, "vas": 35})
    after = row("eq5d", LAST, {"mobility": 2, "pain": 3, "vas": 70})
    (pair,) = compared([before, after], REGISTRY)
    assert [(item.before, item.after, item.way) for item in pair.items] == [
        (4, 2, Way.BETTER),
        (None, 3, None),
    ]


def test_activity_that_was_scored_once_is_shown_and_not_compared() -> None:
    before = row("copm", FIRST, {"Gå": 3, "Lese": 4}, "performance")
    after = row("copm", LAST, {"Gå": 6}, "performance")
    (pair,) = compared([before, after], REGISTRY)
    assert [(item.words, item.way) for item in pair.items] == [("Gå", Way.BETTER), ("Lese", None)]


def test_one_assessment_alone_is_compared_with_nothing() -> None:
    assert not list(compared([row("iplos", FIRST, {"hygiene": 4})], REGISTRY))


def test_line_of_other_activities_is_a_line_of_its_own() -> None:
    rows = [
        row("copm", FIRST, {"Gå": 3}, "performance"),
        row("copm", LAST, {"Gå": 6}, "performance"),
        row("copm", LAST, {"Svømme": 2}, "performance"),
    ]
    assert [len(line.points) for line in series_of(rows, REGISTRY)] == [2, 1]


def test_two_versions_are_never_on_one_line() -> None:
    full = dict.fromkeys(("feeding", "bathing", "grooming", "dressing", "bowels"), 5)
    rest = dict.fromkeys(("bladder", "toilet", "transfer", "mobility", "stairs"), 5)
    rows = [row("barthel_100", FIRST, full | rest, form=form) for form in ("mahoney", "shah")]
    assert [line.form for line in series_of(rows, REGISTRY)] == ["mahoney", "shah"]


def test_point_knows_whether_the_change_since_the_first_matters() -> None:
    rows = [
        row("copm", FIRST, {"Gå": 3}, "performance"),
        row("copm", date(2026, 10, 20), {"Gå": 5}, "performance"),
        row("copm", LAST, {"Gå": 6}, "performance"),
    ]
    (line,) = series_of(rows, REGISTRY)
    assert line.weights == (Weight.UNKNOWN, Weight.SMALLER, Weight.MATTERS)
