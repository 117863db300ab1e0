"""What is done to a person's week, each deed taken back by the week as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.week_plan import DAYS_A_WEEK
from teamdesk.ui.deeds import RowAt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.week_plan import WeekRows
    from teamdesk.domain.week_plan import Visit
    from teamdesk.services.case.week_plans import WeekPlanService
    from teamdesk.ui.person.deeds import PersonDeeds
    from teamdesk.ui.texts import Texts


class WeekDeeds:
    """Deeds on a week; each tells whether it was done."""

    def __init__(self, weeks: WeekPlanService, deeds: PersonDeeds, texts: Texts) -> None:
        self._weeks = weeks
        self._deeds = deeds
        self._ = texts

    def save(self, week: WeekRows, visit: Visit) -> bool:
        """Keep a visit, new or changed."""
        others = tuple(known for known in week.visits if known.id != visit.id)
        return self._set(self._("change of the week plan"), week, (*others, visit))

    def remove(self, week: WeekRows, visit_id: UUID) -> bool:
        """Take a visit out of the week."""
        left = tuple(visit for visit in week.visits if visit.id != visit_id)
        return self._set(self._("removal of a visit"), week, left)

    def move_to_day(self, week: WeekRows, visit: Visit, weekday: int) -> bool:
        """Move a visit to another day at the same time."""
        if weekday == visit.weekday or not 0 <= weekday < DAYS_A_WEEK:
            return False
        return self.save(week, replace(visit, weekday=weekday))

    def move_by(self, week: WeekRows, visit: Visit, minutes: int) -> bool:
        """Move a visit within its day; one without a time has nothing to move."""
        if visit.starts_at is None:
            return False
        # The day is nothing but what a time needs to be counted on.
        before = datetime.combine(week.monday, visit.starts_at)
        after = before + timedelta(minutes=minutes)
        if after.date() != before.date():
            return False
        return self.save(week, replace(visit, starts_at=after.time()))

    def copy_last_week(self, week: WeekRows) -> bool:
        """Let the week be as the one before it; False where nothing was planned then."""
        before = self._weeks.week(week.case_id, week.monday - timedelta(days=DAYS_A_WEEK))
        if not before.visits:
            return False
        # Of a visit that is in both weeks the copy is a change.
        here = {visit.origin: visit.id for visit in week.visits}
        copied = tuple(
            replace(visit, id=here.get(visit.origin, uuid4()), origin_id=visit.origin)
            for visit in before.visits
        )
        return self._set(self._("copy of last week"), week, copied)

    def _set(self, said: str, week: WeekRows, visits: tuple[Visit, ...]) -> bool:
        """Change the plan of this week, or begin one where the plan that holds is older."""
        is_own = week.holds_from is not None and week.holds_from >= week.monday
        if is_own and week.plan_id is not None and week.version is not None:
            row, before = RowAt(week.plan_id, week.version), week.visits
        else:
            # Lines belong to one plan: the new one gets its own, the old one keeps its.
            row = RowAt(uuid4(), 0)
            ids = {visit.id: uuid4() for visit in (*visits, *week.visits)}
            visits, before = _renewed(visits, ids), _renewed(week.visits, ids)

        def to(wanted: tuple[Visit, ...]) -> Callable[[int], ChangeSet]:
            return lambda version: self._weeks.set_week(
                SetWeek(week.case_id, week.monday, row.id, version or None, wanted)
            )

        return self._deeds.do(said, row, to(visits), to(before))


def _renewed(visits: tuple[Visit, ...], ids: Mapping[UUID, UUID]) -> tuple[Visit, ...]:
    return tuple(replace(visit, id=ids[visit.id], origin_id=visit.origin) for visit in visits)
