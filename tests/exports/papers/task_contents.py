"""A member's promises as a service gathers them."""

from __future__ import annotations

import datetime as dt

from teamdesk.exports.papers.lists.task_content import TaskLine, TaskListContent

TASKS = TaskListContent(
    member="Kari Hansen",
    initials="KH",
    team="Rehabilitering",
    municipality="Fjordvik kommune",
    day=dt.date(2026, 11, 23),
    lines=(
        TaskLine("bestille rullator", "Anne Marie Berg", dt.date(2026, 11, 20), time_number=3),
        TaskLine("ringe fastlegen", "Åse Berg", dt.date(2026, 11, 27), waiting_for="svar fra NAV"),
        TaskLine(
            "måle blodtrykk",
            "Máret Sara",
            dt.date(2026, 11, 27),
            repeat_days=7,
            repeat_until=dt.date(2027, 3, 1),
        ),
        TaskLine("rydde lageret", "", None, is_asked=True),
    ),
)
