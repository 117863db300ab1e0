"""Week plans: who comes when, and what the person does."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.rows.week_plan import WeekRows
from teamdesk.domain.week_plan import clashes, monday_of
from teamdesk.models import CaseFile, WeekPlan, WeekPlanEntry, WeekPlanStaff
from teamdesk.storage.queries import week_plan as queries

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.week_plan import SetWeek
    from teamdesk.domain.week_plan import Visit
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

Lines = dict[UUID, WeekPlanEntry]

# What the history tells of a visit.
TOLD = (
    "weekday",
    "starts_at",
    "minutes",
    "text",
    "own_part",
    "measure_id",
    "is_self_training",
    "staff",
)


class WeekPlanService:
    """The weeks of the team's persons.

    A plan holds from its first day until another one begins, so that a week in which nothing
    changes needs nothing written.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def week(self, case_id: UUID, monday: date) -> WeekRows:
        """What is planned in the week of ``monday``, and who would be in two places."""
        with self._at.reading() as work:
            session = work.session
            plan = queries.plan_in_week(session, case_id, monday)
            visits = queries.visits_of_plan(session, plan.id) if plan else ()
            members = frozenset().union(*(visit.members for visit in visits))
            elsewhere = queries.engagements(session, self._at.team_id, case_id, monday, members)
            return WeekRows(
                case_id=case_id,
                monday=monday,
                plan_id=plan.id if plan else None,
                version=plan.version if plan else None,
                holds_from=plan.valid_from if plan else None,
                visits=visits,
                clashes=clashes(visits, elsewhere),
            )

    def next_week_with(self, case_id: UUID, visit: UUID) -> date | None:
        """The next Monday, this week's perhaps, in whose week a visit is planned; None for none.

        Args:
            case_id: whose.
            visit: the origin of the visit, which is the same in all plans.
        """
        this_week = monday_of(self._at.today)
        with self._at.reading() as work:
            day = queries.next_week_with(work.session, case_id, visit, this_week)
        return monday_of(day) if day else None

    def set_week(self, command: SetWeek, origin: str = "") -> ChangeSet:
        """Let a plan be these visits; a new one begins in its week and ends the one before.

        A visit that goes on from the plan before has its history, too, which tells what is another.

        Raises:
            TextMissing: a visit does not say what happens.
            ConflictError: somebody changed the plan after it was seen.
        """
        if not all(visit.text.strip() for visit in command.visits):
            raise TextMissing("text")
        with self._at.writing() as work:
            earlier: Lines = {}
            if command.expected_version is None:
                earlier = self._begin(work, command)
            else:
                work.touch(work.get(WeekPlan, command.plan_id, command.expected_version))
            _replace_visits(work, command, earlier)
            return work.commit(origin)

    def _begin(self, work: UnitOfWork, command: SetWeek) -> Lines:
        """Begin a plan; returns the lines of the one before, by what they are known by."""
        case = work.get(CaseFile, command.case_id)
        before = queries.plan_in_week(work.session, case.id, command.monday)
        if before is not None and before.valid_from >= command.monday:
            # Somebody else began this week meanwhile.
            raise ConflictError(before.id)
        after = queries.next_plan_after(work.session, case.id, command.monday)
        plan = WeekPlan(
            id=command.plan_id,
            case_id=case.id,
            valid_from=command.monday,
            valid_to=after - timedelta(days=1) if after else None,
        )
        if before is not None:
            before.valid_to = command.monday - timedelta(days=1)
        work.add(plan)
        work.flush()
        lines = queries.entries_of_plan(work.session, before.id) if before else ()
        return {line.origin_id or line.id: line for line in lines}


def _replace_visits(work: UnitOfWork, command: SetWeek, earlier: Lines) -> None:
    plan_id = command.plan_id
    stored = {entry.id: entry for entry in queries.entries_of_plan(work.session, plan_id)}
    for who in queries.staff_of_plan(work.session, plan_id):
        work.remove(who)
    # Now: a line that goes would take those who come along, before it is their turn.
    work.flush()
    for visit in command.visits:
        entry = stored.pop(visit.id, None) or _begun(work, plan_id, visit, earlier)
        entry.weekday = visit.weekday
        entry.starts_at = visit.starts_at
        entry.minutes = visit.minutes
        entry.text = visit.text.strip()
        entry.own_part = visit.own_part.strip()
        entry.measure_id = visit.measure_id
        entry.is_self_training = visit.is_self_training
        entry.staff = ", ".join(who.name for who in visit.staff)
        work.flush()
        work.add_all(
            WeekPlanStaff(entry_id=visit.id, member_id=who.member_id, name=who.name)
            for who in visit.staff
        )
    for entry in stored.values():
        work.remove(entry)


def _begun(work: UnitOfWork, plan_id: UUID, visit: Visit, earlier: Lines) -> WeekPlanEntry:
    """A new line; one that goes on from the plan before begins as it stood there."""
    entry = WeekPlanEntry(id=visit.id, week_plan_id=plan_id, origin_id=visit.origin_id)
    work.add(entry)
    before = earlier.get(visit.origin)
    if before is not None:
        for name in TOLD:
            setattr(entry, name, getattr(before, name))
        # What is set after this is a change, which the history tells.
        work.flush()
    return entry
