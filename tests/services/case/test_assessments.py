from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.commands.entries import RemoveEntry, SaveEntry
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.field_errors import DayAhead, TextMissing
from teamdesk.domain.instruments.answers import ONLY, Answer
from teamdesk.domain.instruments.barthel_20 import ACTIVITIES
from teamdesk.domain.instruments.checking import AnswerRefused, NothingAnswered, TooManyOwn
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION
from teamdesk.services.case.assessments import AssessmentService

if TYPE_CHECKING:
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.domain.rows.board import CardRow
    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)


@pytest.fixture
def card(small_team: SmallTeam) -> CardRow:
    return small_team.refer("Åse Berg")


@pytest.fixture
def service(small_team: SmallTeam) -> AssessmentService:
    return AssessmentService(small_team.workplace)


def barthel(*values: float | None) -> AssessmentWords:
    answers = tuple(
        Answer(name, ONLY, value) for name, value in zip(ACTIVITIES, values, strict=True)
    )
    return AssessmentWords("barthel_20", "", Moment.START, TODAY, answers)


def walk(seconds: float, aid: str = "rullator") -> AssessmentWords:
    answers = (Answer("seconds", ONLY, seconds),)
    return AssessmentWords("tug", "", Moment.START, TODAY, answers, circumstance=aid)


def own(*names: str) -> AssessmentWords:
    answers = tuple(
        Answer(name, scale, 3.0) for name in names for scale in (PERFORMANCE, SATISFACTION)
    )
    return AssessmentWords("copm", "", Moment.START, TODAY, answers)


def store(service: AssessmentService, card: CardRow, words: AssessmentWords) -> UUID:
    entry_id = uuid4()
    service.save(SaveEntry(card.case_id, entry_id, words, is_new=True))
    return entry_id


def only(service: AssessmentService, card: CardRow) -> AssessmentRow:
    (row,) = service.of_case(card.case_id)
    return row


def test_whole_form_comes_to_its_total(service: AssessmentService, card: CardRow) -> None:
    store(service, card, barthel(1, 0, 0, 1, 1, 1, 1, 2, 1, 0))
    assert [value for _total, value in only(service, card).result.totals] == [8]


def test_missing_item_is_kept_missing_and_there_is_no_total(
    service: AssessmentService, card: CardRow
) -> None:
    store(service, card, barthel(1, None, 0, 1, 1, 1, 1, 2, 1, 0))
    row = only(service, card)
    assert row.answers[1].value is None
    assert row.result.totals == ()
    assert (row.result.answered, row.result.asked) == (9, 10)


def test_points_follow_from_the_seconds(service: AssessmentService, card: CardRow) -> None:
    asked = {
        "side_by_side_seconds": 10.0,
        "semi_tandem_seconds": 10.0,
        "tandem_seconds": 7.0,
        "balance": None,
        "course_metres": 4.0,
        "gait_seconds": 5.0,
        "gait": None,
        "chair_seconds": 14.2,
        "chair": None,
    }
    answers = tuple(Answer(name, ONLY, value) for name, value in asked.items())
    store(service, card, AssessmentWords("sppb", "", Moment.START, TODAY, answers))
    assert [value for _total, value in only(service, card).result.totals] == [8]


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (barthel(3, 0, 0, 1, 1, 1, 1, 2, 1, 0), AnswerRefused),
        (barthel(*[None] * 10), NothingAnswered),
        (own("en", "to", "tre", "fire", "fem", "seks"), TooManyOwn),
        (own(" "), TooManyOwn),
        (walk(12, aid=" "), TextMissing),
        (replace(walk(12), assessed_on=TODAY + timedelta(days=1)), DayAhead),
    ],
)
def test_what_the_instrument_refuses_is_not_stored(
    service: AssessmentService, card: CardRow, words: AssessmentWords, error: type[Exception]
) -> None:
    with pytest.raises(error):
        store(service, card, words)
    assert service.of_case(card.case_id) == ()


def test_change_of_answers_alone_raises_the_version(
    service: AssessmentService, card: CardRow
) -> None:
    entry_id = store(service, card, walk(20))
    service.save(SaveEntry(card.case_id, entry_id, walk(15), expected_version=1))
    row = only(service, card)
    assert row.answers[0].value == 15
    with pytest.raises(ConflictError):
        service.save(SaveEntry(card.case_id, entry_id, walk(10), expected_version=1))


def test_assessment_that_is_brought_back_has_its_answers(
    service: AssessmentService, card: CardRow
) -> None:
    entry_id = store(service, card, walk(20))
    service.remove(RemoveEntry(entry_id, 1))
    assert service.of_case(card.case_id) == ()
    service.save(SaveEntry(card.case_id, entry_id, walk(20), expected_version=1, is_new=True))
    assert only(service, card).answers[0].value == 20


def test_assessments_come_in_the_order_of_time(service: AssessmentService, card: CardRow) -> None:
    for day in (20, 10, 15):
        store(service, card, replace(walk(20), assessed_on=date(2026, 11, day)))
    days = [row.assessed_on for row in service.of_case(card.case_id)]
    assert days == sorted(day for day in days if day)
