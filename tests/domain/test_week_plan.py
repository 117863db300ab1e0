"""The rules of a week: its order, and who would be in two places."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.week_plan import (
    Engagement,
    Visit,
    VisitStaff,
    at_the_same_time,
    clashes,
    in_order,
    monday_of,
    read_minutes,
    read_time,
)

KARI, OLA = UUID(int=1), UUID(int=2)
TIMES = st.one_of(st.none(), st.times().map(lambda at: at.replace(second=0, microsecond=0)))


def visit(at: time | None, minutes: int | None = 30, weekday: int = 0, who: UUID = KARI) -> Visit:
    return Visit(uuid4(), weekday, at, minutes, "Trening", staff=(VisitStaff(who, "x"),))


def elsewhere(at: time, minutes: int | None = 30, weekday: int = 0) -> Engagement:
    return Engagement(KARI, "Bjørn Lie", "", weekday, at, minutes)


VISITS = st.builds(
    visit,
    TIMES,
    st.one_of(st.none(), st.integers(1, 240)),
    st.integers(0, 6),
    st.sampled_from([KARI, OLA]),
)


def test_visits_that_follow_each_other_do_not_clash() -> None:
    assert clashes([visit(time(9)), visit(time(9, 30))], []) == ()


def test_visits_that_overlap_clash_on_both_sides() -> None:
    early, late = visit(time(9)), visit(time(9, 29))

    assert {clash.visit_id for clash in clashes([early, late], [])} == {early.id, late.id}


def test_member_with_another_person_is_told_by_the_other_visit() -> None:
    other = elsewhere(time(9, 15))

    (clash,) = clashes([visit(time(9))], [other])

    assert clash.elsewhere is other


def test_another_day_or_another_member_is_no_clash() -> None:
    assert clashes([visit(time(9), who=OLA)], [elsewhere(time(9))]) == ()
    assert clashes([visit(time(9))], [elsewhere(time(9), weekday=1)]) == ()


def test_visit_without_a_time_clashes_with_nothing() -> None:
    assert clashes([visit(None), visit(None)], [elsewhere(time(9))]) == ()


def test_visit_without_a_length_clashes_at_its_minute() -> None:
    assert clashes([visit(time(9, 10), None)], [elsewhere(time(9))])
    assert not clashes([visit(time(9, 30), None)], [elsewhere(time(9))])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("0930", time(9, 30)),
        (" 14:05 ", time(14, 5)),
        ("", None),
    ],
)
def test_time_is_read_as_people_write_it(written: str, expected: time | None) -> None:
    assert read_time(written) == expected


@pytest.mark.parametrize("written", ["25", "9.75", "snart", "12345", "-9"])
def test_what_is_no_time_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_time(written)


@given(st.times())
def test_time_that_is_written_out_is_read_back(at: time) -> None:
    minute = at.replace(second=0, microsecond=0)
    assert read_time(f"{minute:%H.%M}") == minute


@pytest.mark.parametrize("written", ["0", "-5", "721", "lenge"])
def test_what_is_no_length_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_minutes(written)


def test_length_is_a_number_of_minutes_or_nothing() -> None:
    assert (read_minutes(" 45 "), read_minutes("")) == (45, None)


@given(st.lists(VISITS, max_size=12))
def test_clash_within_a_week_is_seen_from_both_visits(week: list[Visit]) -> None:
    found = {(clash.visit_id, clash.member_id) for clash in clashes(week, [])}
    for member_id in (KARI, OLA):
        hit = [one for one in week if (one.id, member_id) in found]
        assert len(hit) != 1


@given(st.lists(VISITS, max_size=12))
def test_order_keeps_every_visit_and_puts_times_first(week: list[Visit]) -> None:
    ordered = in_order(week)
    assert sorted(map(id, ordered)) == sorted(map(id, week))
    for before, after in zip(ordered, ordered[1:], strict=False):
        assert before.weekday <= after.weekday
        if before.weekday == after.weekday and before.starts_at is None:
            assert after.starts_at is None


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_monday_is_the_first_day_of_the_same_iso_week(day: date) -> None:
    monday = monday_of(day)
    assert monday.isoweekday() == 1
    assert monday.isocalendar()[:2] == day.isocalendar()[:2]


@pytest.mark.parametrize(
    ("starts_at", "minutes", "expected"),
    [(time(9), 45, time(9, 45)), (time(9), None, None), (None, 45, None)],
)
def test_visit_ends_where_start_and_length_are_known(
    starts_at: time | None, minutes: int | None, expected: time | None
) -> None:
    assert Visit(uuid4(), 0, starts_at, minutes, "Tur").ends_at == expected


def test_at_the_same_time_leaves_out_the_visit_itself() -> None:
    one = Visit(uuid4(), 0, time(9), 45, "Tur")
    other = Visit(uuid4(), 0, time(9, 30), 30, "Dusj")
    later = Visit(uuid4(), 0, time(9, 45), 30, "Trapp")
    assert at_the_same_time(one, (one, other, later)) == (other,)
