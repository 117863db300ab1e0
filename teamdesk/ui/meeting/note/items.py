"""What the note has become: suggestions, and what was accepted of them, as one list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.notes import ItemKind
from teamdesk.services.reading import Suggestion, open_ones

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class MeetingItem:
    """A line under the note; one of ``suggestion``, ``task`` and ``decision`` is where it is from.

    Attributes:
        key: the same as long as it is the same line, for selection and focus.
    """

    key: str
    kind: ItemKind
    text: str
    owner: MemberRow | None
    owner_name: str
    due_on: date | None
    suggestion: Suggestion | None = None
    task: TaskRow | None = None
    decision: DecisionRow | None = None

    @property
    def is_accepted(self) -> bool:
        """Whether it stands; a suggestion doesn't yet."""
        return self.suggestion is None


def items_of(
    stage: StageRows, read: Collection[Suggestion], dropped: Collection[str]
) -> tuple[MeetingItem, ...]:
    """Accepted promises and decisions, then what still waits for somebody to accept it.

    Args:
        stage: the person on stage, with what was accepted.
        read: everything that the note says.
        dropped: stretches that somebody took away.
    """
    accepted = [_of_task(task) for task in stage.actions]
    accepted += [_of_decision(decision) for decision in stage.decisions]
    settled = [
        *dropped,
        *(task.quote for task in stage.actions),
        *(decision.quote for decision in stage.decisions),
    ]
    return (*accepted, *_waiting(open_ones(read, settled)))


def _waiting(suggestions: Collection[Suggestion]) -> Iterator[MeetingItem]:
    """Known by their own words: what is typed before them doesn't make them others."""
    seen: Counter[str] = Counter()
    for suggestion in suggestions:
        words = f"suggestion:{suggestion.kind}:{suggestion.quote}"
        yield _of_suggestion(suggestion, f"{words}:{seen[words]}")
        seen[words] += 1


def _of_task(task: TaskRow) -> MeetingItem:
    return MeetingItem(
        key=f"task:{task.id}",
        kind=ItemKind.ACTION,
        text=task.text,
        owner=task.owner,
        owner_name=task.owner_name,
        due_on=task.due_on,
        task=task,
    )


def _of_decision(decision: DecisionRow) -> MeetingItem:
    return MeetingItem(
        key=f"decision:{decision.id}",
        kind=ItemKind.DECISION,
        text=decision.text,
        owner=None,
        owner_name="",
        due_on=decision.effective_on,
        decision=decision,
    )


def _of_suggestion(suggestion: Suggestion, key: str) -> MeetingItem:
    return MeetingItem(
        key=key,
        kind=suggestion.kind,
        text=suggestion.text,
        owner=suggestion.owner,
        owner_name="",
        due_on=suggestion.due_on,
        suggestion=suggestion,
    )
