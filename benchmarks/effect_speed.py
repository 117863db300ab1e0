"""How long the report of a year takes for two thousand courses; the budget is a second."""

from __future__ import annotations

from datetime import timedelta
from time import perf_counter
from uuid import uuid4

from teamdesk.core.clock import SystemClock
from teamdesk.domain.effects.facts import Period
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import Assessment, AssessmentItem, CaseFile, Goal, Person
from teamdesk.services.effects import EffectService
from teamdesk.services.opening import OpenedTeam, open_practice
from teamdesk.storage.queries.team import phases

CASES, BUDGET = 2_000, 1.0
ITEMS = ("balance", "gait", "chair")


def main() -> None:
    """Fill a team, count a year three times, and print the slowest."""
    opened = open_practice(SystemClock())
    fill(opened)
    service = EffectService(opened.workplace)
    period = Period.of_year(opened.workplace.today.year)
    taken = []
    for _turn in range(3):
        begun = perf_counter()
        service.report(period)
        taken.append(perf_counter() - begun)
    print(f"report of {CASES} courses: {max(taken):.2f} s, budget {BUDGET:.0f} s")
    opened.close()


def fill(opened: OpenedTeam) -> None:
    """Courses that came and ended this year, each measured twice and with two goals."""
    at = opened.workplace
    last = at.today - timedelta(days=1)
    first = last - timedelta(days=40)
    with at.writing() as work:
        known = phases(work.session, at.team_id)
        phase_id = next(row.id for row in known if row.kind is PhaseKind.ENDED)
        persons = [Person(id=uuid4(), name=f"Person {n}", search_key="p") for n in range(CASES)]
        work.add_all(persons)
        work.flush()
        cases = [
            CaseFile(
                id=uuid4(),
                person_id=person.id,
                team_id=at.team_id,
                phase_id=phase_id,
                number=f"x-{place}",
                need_level=1 + place % 3,
                referred_on=first,
                first_contact_on=first + timedelta(days=2),
                ended_on=last,
                created_at=at.clock.now(),
            )
            for place, person in enumerate(persons)
        ]
        work.add_all(cases)
        work.flush()
        for case in cases:
            work.add_all(Goal(case_id=case.id, text="Gå ut", position=at_) for at_ in range(2))
            for moment, day in ((Moment.START, first), (Moment.END, last)):
                row = Assessment(
                    id=uuid4(), case_id=case.id, instrument="sppb", moment=moment, assessed_on=day
                )
                work.add_all([row])
                work.flush()
                work.add_all(
                    AssessmentItem(assessment_id=row.id, position=n, name=name, scale="", value=2)
                    for n, name in enumerate(ITEMS)
                )
        work.commit()


if __name__ == "__main__":
    main()
