"""What is told of a promise beside its words, in every list of promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.sentences import how_often
from teamdesk.exports.phrases import Phrases, dotted

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.lists.task_content import TaskLine


def told_of(_: Translator, line: TaskLine, day: dt.date) -> str:
    """How a promise stands on ``day``: late, carried over, waiting, coming again, not taken on."""
    late = (day - line.due_on).days if line.due_on else 0
    return dotted(
        _.plural("{count} day late", "{count} days late", late) if late > 0 else "",
        _("time no. {count}", count=line.time_number) if line.time_number else "",
        _("waits for {what}", what=line.waiting_for) if line.waiting_for else "",
        how_often(_, Phrases(_).formats, line.repeat_days, line.repeat_until),
        _("not taken on yet") if line.is_asked else "",
    )
