"""What a goal meeting has come to, in the person's own words: read back, and on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.goals import goal_tree
from teamdesk.ui.meeting.goal_meeting.goal_with_measures import is_own
from teamdesk.ui.meeting.goal_meeting.untied import untied_of
from teamdesk.ui.widgets.measure_words import measure_extent

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.surroundings import Surroundings


class TalkWords:
    """Plain sentences of what is stored; the rows come as they may be seen."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._around = around

    def matters(self, rows: TalkRows) -> str:
        """What matters to the person, in quotation marks."""
        matters = rows.page.what_matters.strip("«»“”\"' ")
        return self._("“{words}”", words=matters) if matters else self._("Nothing yet.")

    def goals(self, rows: TalkRows) -> str:
        """Every goal that is worked on, and what is done for it."""
        return "\n".join(self._told(rows)) or self._("No goals yet.")

    def agreed(self, rows: TalkRows) -> str:
        """What is agreed on, and when to talk again."""
        lines = [rows.agreed] if rows.agreed else []
        if rows.meeting.next_meeting_on:
            day = self._.formats.weekday_long(rows.meeting.next_meeting_on)
            lines.append(self._("We talk again on {day}.", day=day))
        return "\n".join(lines) or self._("Nothing yet.")

    def _told(self, rows: TalkRows) -> list[str]:
        lines: list[str] = []
        known: set[UUID] = set()
        for goal, is_part in goal_tree(rows.page.goals):
            if not goal.status.is_over:
                known.add(goal.id)
                indent = "    " if is_part else ""
                lines.append(f"{indent}{self._goal(goal)}")
                lines += [f"{indent}    • {self._measure(one)}" for one in self._of(rows, goal)]
        untied = untied_of(rows, known, self._around.clock.today())
        if untied:
            lines.append(self._("What we also do:"))
            lines += [f"    • {self._measure(one)}" for one in untied]
        return lines

    def _of(self, rows: TalkRows, goal: GoalRow) -> list[MeasureRow]:
        today = self._around.clock.today()
        found = [row for row in rows.measures if row.goal_id == goal.id and not row.is_over(today)]
        return sorted(found, key=lambda row: not is_own(row, rows.page.name))

    def _goal(self, goal: GoalRow) -> str:
        _ = self._
        parts = [f"«{goal.text}»"]
        if goal.measured_by:
            parts.append(_("I notice it by: {words}", words=goal.measured_by))
        if goal.target_on:
            parts.append(_("By {day}", day=_.formats.date_long(goal.target_on)))
        return ". ".join(part.removesuffix(".") for part in parts)

    def _measure(self, row: MeasureRow) -> str:
        who = row.executor or row.responsible
        said = ", ".join(part for part in (row.text, measure_extent(self._, row)) if part)
        return f"{said} ({who})" if who else said
