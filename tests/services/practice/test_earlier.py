"""Courses that have ended: there to be counted, and nowhere in the way."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.effects.facts import Period
from teamdesk.services.actions import ActionService
from teamdesk.services.effects import EffectService
from teamdesk.services.overview import OverviewService
from teamdesk.services.practice.earlier_parts import PROMISES
from teamdesk.services.supervision import SupervisionService
from teamdesk.storage.queries.effect_facts import courses

if TYPE_CHECKING:
    from teamdesk.domain.effects.facts import CourseFacts
    from teamdesk.domain.effects.report import EffectReport
    from teamdesk.services.opening import OpenedTeam

LIVES, OPEN, EARLIER = 35, 26, 36
LEAST = 10
FIGURES = {"copm", "sppb", "barthel_20"}


def _last_year(opened: OpenedTeam) -> EffectReport:
    year = opened.workplace.today.year - 1
    return EffectService(opened.workplace).report(Period.of_year(year))


def _courses(opened: OpenedTeam) -> tuple[CourseFacts, ...]:
    today = opened.workplace.today
    period = Period(today - timedelta(weeks=150), today)
    with opened.workplace.reading() as work:
        return courses(work.session, opened.workplace.team_id, period)


def test_earlier_courses_are_all_closed(opened: OpenedTeam) -> None:
    cases = OverviewService(opened.workplace).cases()
    assert len(cases) == LIVES + EARLIER
    assert len([case for case in cases if case.is_active]) == OPEN


def test_earlier_courses_have_numbers_of_their_own(opened: OpenedTeam) -> None:
    cases = OverviewService(opened.workplace).cases()
    assert len({case.number for case in cases}) == len(cases)


def test_earlier_courses_leave_no_promise_open(opened: OpenedTeam) -> None:
    promised = {text for text, _part, _days in PROMISES}
    assert not promised & {task.text for task in ActionService(opened.workplace).tasks()}


def test_days_of_every_course_follow_each_other(opened: OpenedTeam) -> None:
    for course in _courses(opened):
        if course.first_contact_on and course.ended_on:
            assert course.referred_on is not None
            assert course.referred_on <= course.first_contact_on < course.ended_on
            assert course.ended_on <= opened.workplace.today


def test_last_year_tells_change_by_instrument_when_handed_out(opened: OpenedTeam) -> None:
    rows = _last_year(opened).handed_out(LEAST).changes.rows
    told = {row.name.instrument for row in rows if row.spread is not None}
    assert told >= FIGURES


def test_last_year_tells_flow_and_help_when_handed_out(opened: OpenedTeam) -> None:
    report = _last_year(opened).handed_out(LEAST)
    tables = (*report.flow, report.goals, report.help, report.at_home)
    assert all(row.spread is not None for table in tables for row in table.rows)


def test_last_year_tells_some_outcome_when_handed_out(opened: OpenedTeam) -> None:
    report = _last_year(opened).handed_out(LEAST)
    assert any(report.outcome.cells[-1][:-1])
    assert any(row.count for row in report.ended.rows)
    assert report.promises.kept is not None


def test_one_who_leads_talks_has_counts_to_look_at(opened: OpenedTeam) -> None:
    assert len(SupervisionService(opened.workplace).counts()) == 3
