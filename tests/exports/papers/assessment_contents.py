"""A summary of assessments for tests: COPM twice, EQ-5D twice, TUG and ICF once."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.course import changes_of
from teamdesk.domain.instruments.lines import series_of
from teamdesk.domain.instruments.one_by_one import compared
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.result import result_of
from teamdesk.domain.rows.assessments import AssessmentRow
from teamdesk.exports.papers.assessments.content import AssessmentContent

FIRST, LAST = dt.date(2026, 10, 5), dt.date(2026, 11, 16)
REGISTRY = Registry()


def measured(
    instrument: str, day: dt.date, answers: tuple[Answer, ...], aid: str = ""
) -> AssessmentRow:
    found = REGISTRY.find(instrument)
    assert found is not None
    moment = Moment.START if day == FIRST else Moment.END
    told = (found.form_words(""), result_of(found.form(""), answers))
    return AssessmentRow(
        uuid4(), 1, instrument, "", moment, day, "Kari Hansen", aid, "", answers, *told
    )


def copm(day: dt.date, *numbers: tuple[str, int, int]) -> AssessmentRow:
    scales = ("performance", "satisfaction")
    answers = (
        Answer(name, scale, value)
        for name, *values in numbers
        for scale, value in zip(scales, values, strict=True)
    )
    return measured("copm", day, tuple(answers))


def eq5d(day: dt.date, profile: str, vas: int) -> AssessmentRow:
    names = ("mobility", "self_care", "usual_activities", "pain", "anxiety")
    answers = [Answer(name, "", int(one)) for name, one in zip(names, profile, strict=True)]
    return measured("eq5d", day, (*answers, Answer("vas", "", vas)))


ROWS = (
    copm(FIRST, ("Gå til butikken", 3, 2), ("Dusje uten følge", 4, 2)),
    eq5d(FIRST, "32432", 45),
    measured("tug", FIRST, (Answer("seconds", "", 19.8),), "rullator"),
    measured("icf", FIRST, (Answer("d450", "performance", 2), Answer("d450", "capacity", 3))),
    copm(LAST, ("Gå til butikken", 7, 8), ("Dusje uten følge", 7, 6)),
    eq5d(LAST, "21332", 65),
)
ASSESSMENTS = AssessmentContent(
    case_number="F-2031",
    person_name="Anne Marie Berg",
    birth_date=dt.date(1947, 3, 12),
    municipality="Fjordvik kommune",
    made_on=dt.date(2026, 11, 22),
    rows=ROWS,
    changes=tuple(changes_of(ROWS, REGISTRY)),
    pairs=tuple(compared(ROWS, REGISTRY)),
    series=tuple(series_of(ROWS, REGISTRY)),
    titles={"d450": "Gange"},
)
