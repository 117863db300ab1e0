from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.result import result_of
from teamdesk.domain.instruments.tug import INSTRUMENT, SECONDS
from teamdesk.domain.rows.assessments import AssessmentRow
from teamdesk.domain.stay_effect import changes_over
from teamdesk.domain.stays import Nights

STAY = Nights(date(2026, 11, 2), date(2026, 11, 30))


def measured(on: date, seconds: float | None) -> AssessmentRow:
    answers = (Answer(SECONDS, "", seconds),)
    form = INSTRUMENT.form("")
    result = result_of(form, answers)
    moment = Moment.UNDERWAY
    return AssessmentRow(
        uuid4(), 1, INSTRUMENT.key, "", moment, on, "", "", "", answers, "", result
    )


def told(*rows: AssessmentRow) -> list[tuple[float, float]]:
    changes = changes_over(STAY, rows, Registry((INSTRUMENT,)))
    return [(one.change.before, one.change.after) for one in changes]


def test_changes_are_between_the_scores_nearest_to_both_ends() -> None:
    rows = [
        measured(date(2026, 10, 25), 40),
        measured(date(2026, 11, 3), 30),
        measured(date(2026, 11, 29), 20),
        measured(date(2026, 12, 10), 15),
    ]
    assert told(*rows) == [(30, 20)]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 10, 18), date(2026, 11, 29)),
        (date(2026, 11, 3), date(2026, 12, 15)),
        (date(2026, 11, 16), date(2026, 11, 16)),
    ],
)
def test_scores_further_than_a_fortnight_from_an_end_tell_nothing(first: date, last: date) -> None:
    assert told(measured(first, 30), measured(last, 20)) == []


def test_score_that_is_missing_is_no_score() -> None:
    rows = (measured(date(2026, 11, 2), None), measured(date(2026, 11, 5), 30))
    assert told(*rows, measured(date(2026, 11, 30), 20)) == [(30, 20)]
