"""What is pointed out before a meeting is closed; nothing of it blocks (domain notes 5.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.domain.rows.tasks import TaskRow

# «Ingen endring» and «vedtak søkes» are the two decisions that ask nobody for anything.
_ASKS_NOBODY = re.compile(
    r"\b(?:ingen|inga|ikke\s+noen|ikkje\s+nokon)\s+endring|\bu(?:endret|endra)\b|\bno\s+change"
    r"|\bunchanged\b|\bsøk(?:er|es|t|te|jer|jast|ast|e|je)?\b|\bappl(?:y|ies|ied|ication)\b",
    re.IGNORECASE,
)


class Lack(Worded):
    """What a line that is read back is without."""

    OWNER = "owner", mark("nobody is responsible")
    DATE = "date", mark("no date yet")
    ACTION = "action", mark("nobody is to do anything about it yet")


def lacks_of_promise(task: TaskRow) -> tuple[Lack, ...]:
    """What an open promise needs before it can be kept: one responsible, and a date."""
    owner = () if task.owner or task.owner_name else (Lack.OWNER,)
    return owner if task.due_on else (*owner, Lack.DATE)


def lacks_of_decision(decision: DecisionRow, promises: Iterable[TaskRow]) -> tuple[Lack, ...]:
    """Whether a decision hangs in the air.

    Args:
        decision: what was settled; one that has changed the case is done already.
        promises: what was promised about the same case in the same meeting.
    """
    kept = any(task.status is not ActionStatus.DROPPED for task in promises)
    is_done = decision.effect is not None or not needs_action(decision.text)
    return () if kept or is_done else (Lack.ACTION,)


def needs_action(decision: str) -> bool:
    """Whether somebody has to do something for a decision to come true."""
    return _ASKS_NOBODY.search(decision) is None
