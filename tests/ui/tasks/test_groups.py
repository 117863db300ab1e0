from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.meetings import ActionStatus, MeetingKind
from teamdesk.ui.tasks.groups import (
    Grouping,
    MeetingKey,
    OwnerKey,
    When,
    by_person,
    by_time,
    grouped,
    overdue_count,
    when_of,
)
from tests.helpers.promises import PROMISES, promise
from tests.helpers.wall import KARI, OLA, TODAY


@pytest.mark.parametrize(
    ("days", "when"),
    [
        (-1, When.OVERDUE),
        (0, When.TODAY),
        (1, When.THIS_WEEK),
        (6, When.THIS_WEEK),
        (7, When.NEXT_WEEK),
        (13, When.NEXT_WEEK),
        (14, When.LATER),
        (None, When.UNDATED),
    ],
)
def test_promise_belongs_to_its_time(days: int | None, when: When) -> None:
    assert when_of(promise("x", KARI, days), TODAY) is when


def test_week_of_a_sunday_ends_the_same_day() -> None:
    row = promise("x", KARI, 7)
    assert when_of(row, date(2026, 11, 29)) is When.NEXT_WEEK


def test_done_promise_is_done_whatever_its_date() -> None:
    assert when_of(promise("x", KARI, -3, status=ActionStatus.DONE), TODAY) is When.DONE


def test_times_without_promises_are_not_shown() -> None:
    sections = by_time([promise("x", KARI, None)], TODAY)
    assert [section.key for section in sections] == [When.UNDATED]


def test_what_is_latest_stands_first() -> None:
    overdue = by_time(PROMISES, TODAY)[0]
    assert [task.text for task in overdue.tasks][0] == "Kalle inn til ansvarsgruppe"


def test_what_was_done_last_stands_first() -> None:
    done = by_time(PROMISES, TODAY)[-1]
    assert [task.text for task in done.tasks] == ["Levere dusjkrakk", "Ringe datteren"]


def test_persons_stand_by_name_and_nobody_last() -> None:
    keys = [section.key for section in by_person(PROMISES)]
    assert keys[0] == "Ahmed Yusuf"
    assert keys[-1] == ""


def test_owners_stand_by_name_then_outsiders_and_nobody_last() -> None:
    rows = [*PROMISES, promise("x", None, 2)]
    found = [section.key for section in grouped(rows, Grouping.OWNER, TODAY, None)]
    names = [key.name for key in found if isinstance(key, OwnerKey)]
    assert names == [
        *sorted({row.owner.name for row in PROMISES if row.owner}),
        "ergoterapeuten på skolen",
        "",
    ]


def test_done_promises_stand_at_the_foot_of_a_person() -> None:
    anne = next(section for section in by_person(PROMISES) if section.key == "Anne Marie Berg")
    assert anne.tasks[-1].text == "Levere dusjkrakk"


def test_overdue_counts_open_promises_past_their_date() -> None:
    assert overdue_count(PROMISES, TODAY) == 3


def test_promises_stand_under_the_meeting_they_come_from() -> None:
    first, second = date(2026, 11, 10), date(2026, 11, 17)
    meeting = MeetingKind.TEAM
    rows = [
        promise("a", KARI, 1, held_on=first, meeting_kind=meeting),
        promise("b", KARI, 2, held_on=second, meeting_kind=meeting),
        promise("c", KARI, 3),
    ]
    sections = grouped(rows, Grouping.MEETING, TODAY, KARI.id)
    assert [section.tasks[0].text for section in sections] == ["b", "a", "c"]
    assert sections[-1].key == MeetingKey()


def test_what_asks_for_my_answer_stands_before_all() -> None:
    asked = promise("a", KARI, 30, needs_acceptance=True)
    others = promise("b", OLA, -3, needs_acceptance=True)
    for grouping in Grouping:
        first, *_rest = grouped([others, asked], grouping, TODAY, KARI.id)
        assert (first.key, first.tasks) == (When.ASKED, (asked,))


def test_late_promise_that_waits_is_late_first() -> None:
    waiting = ActionStatus.WAITING
    assert when_of(promise("a", KARI, -1, status=waiting), TODAY) is When.OVERDUE
    assert when_of(promise("a", KARI, 1, status=waiting), TODAY) is When.WAITING
