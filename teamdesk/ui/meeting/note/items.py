"""What the note has become: suggestions, and what was accepted of them, as one list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from teamdesk.domain.decision_effects import proposed, value_now
from teamdesk.domain.notes import ItemKind
from teamdesk.domain.notes.following import followed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from teamdesk.domain.decision_effects import CaseFacts, EffectValue
    from teamdesk.domain.notes import Reason
    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.meeting.reading import Suggestion


@dataclass(frozen=True, slots=True)
class ItemWords:
    """What can be changed of a line: what, who, when; and why a decision was made."""

    text: str
    owner: MemberRow | None
    due: date | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MeetingItem:
    """A line under the note; one of ``suggestion``, ``task`` and ``decision`` is where it is from.

    Attributes:
        key: the same as long as it is the same line, for selection and focus.
        reading: what the note says of an accepted line now; None where it says it no more.
        effect: what of the case a decision changed, or proposes to change.
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
    reading: Suggestion | None = None
    effect: EffectValue | None = None

    @property
    def words(self) -> ItemWords:
        """What can be changed of it, as it is now."""
        return ItemWords(self.text, self.owner, self.due_on, self.reason)

    @property
    def reason(self) -> str:
        """Why the meeting decided it, where somebody wrote that down."""
        return self.decision.reason if self.decision else ""

    @property
    def quote(self) -> str:
        """The stretch of the note that it comes from."""
        row = self.suggestion or self.task or self.decision
        return row.quote if row else ""

    @property
    def why(self) -> tuple[Reason, ...]:
        """Why the note says it, where it does."""
        found = self.suggestion or self.reading
        return found.reasons if found else ()

    @property
    def proposes(self) -> bool:
        """Whether it asks for a change of the case that nobody has made yet."""
        is_made = self.decision is not None and self.decision.effect is not None
        return self.effect is not None and not is_made

    @property
    def is_accepted(self) -> bool:
        """Whether it stands; a suggestion doesn't yet."""
        return self.suggestion is None


class Proposing:
    """What the words of decisions propose; the same words are read once for the same case."""

    def __init__(self) -> None:
        self._facts: CaseFacts | None = None
        self._known: dict[str, EffectValue | None] = {}

    def hold_against(self, facts: CaseFacts | None) -> Self:
        """Read for this case from now on."""
        if facts != self._facts:
            self._facts, self._known = facts, {}
        return self

    def of(self, text: str) -> EffectValue | None:
        """The change that a decision asks for; None where it asks for none."""
        if self._facts is None:
            return None
        if text not in self._known:
            self._known[text] = proposed(text, self._facts)
        return self._known[text]


def items_of(
    stage: StageRows,
    read: Sequence[Suggestion],
    dropped: Collection[str],
    proposing: Proposing | None = None,
) -> tuple[MeetingItem, ...]:
    """What was accepted and what still waits, in the order of the note.

    A line keeps its place as it is accepted; what the note says no more comes first.

    Args:
        stage: the person on stage, with what was accepted.
        read: everything that the note says.
        dropped: stretches that somebody took away.
        proposing: tells what a decision's words propose, accepted or not.
    """
    accepted = [of_task(task) for task in stage.actions]
    accepted += [_of_decision(decision, stage, proposing) for decision in stage.decisions]
    # What is accepted comes first: a dropped stretch never takes its place.
    settled = [*(item.quote for item in accepted), *dropped]
    places = followed(settled, [suggestion.quote for suggestion in read])
    standing = [
        replace(item, reading=read[places[at]]) if at in places else item
        for at, item in enumerate(accepted)
    ]
    taken = set(places.values())
    waiting = _waiting([row for at, row in enumerate(read) if at not in taken], proposing)
    return tuple(sorted((*standing, *waiting), key=_place))


def _place(item: MeetingItem) -> int:
    found = item.suggestion or item.reading
    return found.start if found else -1


def _waiting(
    suggestions: Collection[Suggestion], proposing: Proposing | None
) -> Iterator[MeetingItem]:
    """Known by their own words: what is typed before them doesn't make them others."""
    seen: Counter[str] = Counter()
    for suggestion in suggestions:
        words = f"suggestion:{suggestion.kind}:{suggestion.quote}"
        yield of_suggestion(suggestion, f"{words}:{seen[words]}", proposing)
        seen[words] += 1


def of_task(task: TaskRow) -> MeetingItem:
    """A promise that stands."""
    return MeetingItem(
        key=f"task:{task.id}",
        kind=ItemKind.ACTION,
        text=task.text,
        owner=task.owner,
        owner_name=task.owner_name,
        due_on=task.due_on,
        task=task,
    )


def _of_decision(
    decision: DecisionRow, stage: StageRows, proposing: Proposing | None
) -> MeetingItem:
    effect = value_now(decision.effect, decision.goal_id, stage) if decision.effect else None
    if effect is None and proposing is not None:
        effect = proposing.of(decision.text)
    return replace(of_decision(decision), effect=effect)


def of_decision(decision: DecisionRow) -> MeetingItem:
    """A decision that stands."""
    return MeetingItem(
        key=f"decision:{decision.id}",
        kind=ItemKind.DECISION,
        text=decision.text,
        owner=None,
        owner_name="",
        due_on=decision.effective_on,
        decision=decision,
    )


def of_suggestion(
    suggestion: Suggestion, key: str = "", proposing: Proposing | None = None
) -> MeetingItem:
    """A line that nobody has accepted yet."""
    is_decision = suggestion.kind is ItemKind.DECISION
    return MeetingItem(
        key=key,
        kind=suggestion.kind,
        text=suggestion.text,
        owner=suggestion.owner,
        owner_name="",
        due_on=suggestion.due_on,
        suggestion=suggestion,
        effect=proposing.of(suggestion.text) if is_decision and proposing else None,
    )
