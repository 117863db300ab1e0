"""A year of invented courses: as many as a team of some size has, and some that are few."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from teamdesk.domain.benefit import Help
from teamdesk.domain.effects.facts import CourseFacts, Period, StayFacts
from teamdesk.domain.effects.figures import effect_report
from teamdesk.domain.effects.report import FiguresOfYear
from teamdesk.domain.effects.tables import EffortRow, PromisesKept
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.domain.rows.effects import StartOrEnd
from teamdesk.exports.papers.effect.content import EffectContent, RegisterContent
from tests.helpers.changed import changed

YEAR = 2026
EFFORT = (EffortRow("nurse", 120.0, 30), EffortRow("doctor", 15.0, 3))
PROMISES = PromisesKept(80, 100, 25, 12)


def helped(day: date, visits: int) -> Help:
    """So many visits a day, of half an hour each."""
    return Help(day, visits_a_day=Decimal(visits), minutes_a_visit=30)


def course(number: int) -> CourseFacts:
    """One of them; three in forty waited too long, and one never met anybody."""
    came = date(YEAR, 1, 5) + timedelta(days=7 * (number % 40))
    by = came + timedelta(days=4)
    return CourseFacts(
        entry_route=tuple(EntryRoute)[number % 3],
        need_level=1 + number % 3,
        referred_on=came,
        first_contact_on=None if number % 40 == 7 else by + timedelta(days=number % 13 // 12),
        contact_by=by,
        ended_on=came + timedelta(days=60) if number % 5 else None,
        end_reason=EndReason.DIED if number % 20 == 1 else EndReason.GOALS_REACHED,
        outcome=Outcome.ENDED if number % 9 == 0 else Outcome.REACHED,
        goals=number % 4,
        reached=number % 4,
        minutes_at_home=number * 10,
        changes=(
            *changed("sppb", (4, 4 + number % 6)),
            *changed("tug", (30 - number % 9, 18)),
            *(changed("copm", (3, 3 + number % 5)) if number % 3 else ()),
        ),
        help_before=helped(came, 4),
        help_now=helped(came + timedelta(days=60), 1 + number % 4),
    )


COURSES = tuple(map(course, range(80)))
STAYS = tuple(
    StayFacts(14 + number % 12, tuple(changed("sppb", (5, 6 + number % 5))) if number % 4 else ())
    for number in range(24)
)
REPORT = effect_report(COURSES, Period.of_year(YEAR), EFFORT, PROMISES, STAYS)
EFFECT = EffectContent(
    team="Team Nord",
    municipality="Fjordvik kommune",
    year=YEAR,
    figures=FiguresOfYear(REPORT.handed_out(), 10, date(2027, 1, 11)),
    made_on=date(2027, 1, 11),
)
REGISTER = RegisterContent(
    team="Team Nord",
    municipality="Fjordvik kommune",
    year=YEAR,
    lines=(
        StartOrEnd("26-001", date(YEAR, 1, 5), None, ("15", "2")),
        StartOrEnd("26-002", date(YEAR, 2, 5), date(YEAR, 6, 1), ()),
        *(StartOrEnd(f"26-{n:03}", None, date(YEAR, 6, n), ("15",)) for n in range(3, 12)),
    ),
    made_on=date(2027, 1, 11),
)
