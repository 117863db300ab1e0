"""What a decision of the meeting changes of the case, proposed from its words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import friday_of
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.notes import NoteContext
from teamdesk.domain.notes.dates import find_dates
from teamdesk.domain.notes.lexicon_days import NUMBERS
from teamdesk.domain.phases import PhaseKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.domain.rows.team import MemberRow

_GOES_ON = re.compile(
    r"\b(?:fortset\w*|forts?\b|forleng\w*|held\s+fram|hald\w*\s+fram|continu\w*|exten[ds]\w*)"
)
_WEEKS = re.compile(
    r"\b(?P<count>\d{1,2}|[a-zæøå]+)\s+(?:nye\s+|more\s+)?(?:uker?|veker?|weeks?)\b"
)
_EVALUATED = re.compile(r"\b(?:evaluer\w*|eval\b|revurder\w*|evaluat\w*|review\w*)")
_COORDINATES = re.compile(r"\bk(?:oo|o-o)rdin\w+|\bcoordinat\w+")
_GOAL = re.compile(r"\b(?:del)?mål\w*|\bgoals?\b")
_STATUSES = (
    (re.compile(r"\b(?:nådd|nådde|oppnådd\w*|reached|achieved|met)\b"), GoalStatus.REACHED),
    (re.compile(r"\b(?:avslutt\w*|ende[dr]|ends?|drop\w*|utgår)\b"), GoalStatus.ENDED),
    (re.compile(r"\b(?:står\s+fast|stuck)\b"), GoalStatus.STUCK),
    (re.compile(r"\b(?:går\s+tregt|slow)\b"), GoalStatus.SLOW),
    (re.compile(r"\b(?:på\s+sporet|on\s+track)\b"), GoalStatus.ON_TRACK),
)
_INTO = re.compile(
    r"\b(?:over\s+(?:i|til|på)|til|start\w*|begynn\w*|byrj\w*|flytt\w*|mov\w*|into|begins?)\b"
)
_PHASES = (
    (re.compile(r"\b(?:nedtrapp\w*|trapp\w*\s+ned|taper\w*)"), PhaseKind.TAPERING),
    (re.compile(r"\bintensiv\w*|\bintensive\b"), PhaseKind.INTENSIVE),
    (re.compile(r"\b(?:kartlegg\w*|mapping)\b"), PhaseKind.MAPPING),
    (re.compile(r"\b(?:oppfølgingsfase\w*|follow-up\s+phase)\b"), PhaseKind.FOLLOW_UP),
    (re.compile(r"\b(?:avslutningsfase\w*|avslutning|closing)\b"), PhaseKind.CLOSING),
)
_CASE = r"(?:saken|saka|forløpet|the\s+case)"
_ENDS_CASE = re.compile(
    rf"\b(?:avslutt\w*|close[sd]?|ends?)\s+{_CASE}\b"
    rf"|\b{_CASE}\s+(?:(?:er|blir|vert)\s+)?avslutt\w*"
    rf"|\b{_CASE}\s+(?:(?:is|will\s+be)\s+closed|ends)\b"
)
_SPEAKS_OF_ITSELF = frozenset({PhaseKind.TAPERING})
_SHORTEST_WORD = 4


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What is known of the case when the team decides."""

    today: date
    period_ends_on: date | None
    phase_kind: PhaseKind
    goals: Sequence[GoalRow]
    members: Collection[MemberRow]


@dataclass(frozen=True, slots=True)
class EffectValue:
    """What is changed, and to what; only the fields of its ``effect`` mean anything.

    Attributes:
        day: the next evaluation, or the end of the period; None takes it away.
        is_week: the evaluation is agreed on for a week.
        name: the member's name, or the goal's words.
    """

    effect: DecisionEffect
    day: date | None = None
    is_week: bool = False
    phase: PhaseKind | None = None
    member_id: UUID | None = None
    goal_id: UUID | None = None
    status: GoalStatus | None = None
    name: str = field(default="", compare=False)


def proposed(text: str, facts: CaseFacts) -> EffectValue | None:
    """The change that the words of a decision ask for; None where they ask for none."""
    return next(_proposals(text, facts), None)


def value_now(effect: DecisionEffect, goal_id: UUID | None, stage: StageRows) -> EffectValue:
    """How what an effect changes stands now, so that the decision can tell it."""
    if effect is DecisionEffect.PHASE:
        return EffectValue(effect, phase=stage.phase_kind)
    if effect is DecisionEffect.EVALUATION:
        return EffectValue(
            effect, day=stage.next_evaluation_on, is_week=stage.next_evaluation_is_week
        )
    if effect is DecisionEffect.COORDINATOR:
        member = stage.coordinator
        name = member.name if member else ""
        return EffectValue(effect, member_id=member.id if member else None, name=name)
    if effect is DecisionEffect.PERIOD:
        return EffectValue(effect, day=stage.period_ends_on)
    goal = next((goal for goal in stage.goals if goal.id == goal_id), None)
    status, words = (goal.status, goal.text) if goal else (None, "")
    return EffectValue(effect, goal_id=goal_id, status=status, name=words)


def _proposals(text: str, facts: CaseFacts) -> Iterator[EffectValue]:
    low = text.lower()
    for found in (
        _coordinator(text, low, facts),
        _goal_status(low, facts),
        _evaluation(text, low, facts),
        _period(text, low, facts),
        _phase(low, facts),
    ):
        if found is not None:
            yield found


def _coordinator(text: str, low: str, facts: CaseFacts) -> EffectValue | None:
    if _COORDINATES.search(low) is None:
        return None
    words = set(re.findall(r"\w+", text))
    named = [
        member
        for member in facts.members
        if member.is_active and words & {member.initials, member.name.split()[0]}
    ]
    if len(named) != 1:
        return None
    return EffectValue(DecisionEffect.COORDINATOR, member_id=named[0].id, name=named[0].name)


def _goal_status(low: str, facts: CaseFacts) -> EffectValue | None:
    status = next((status for words, status in _STATUSES if words.search(low)), None)
    if status is None or _GOAL.search(low) is None:
        return None
    goals = [goal for goal in facts.goals if not goal.status.is_over and not goal.is_long_term]
    told = _long_words(low)
    shares = [len(told & _long_words(goal.text.lower())) for goal in goals]
    if not goals or (max(shares) == 0 and len(goals) > 1):
        return None
    goal = goals[shares.index(max(shares))]
    return EffectValue(DecisionEffect.GOAL_STATUS, goal_id=goal.id, status=status, name=goal.text)


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text) if len(word) >= _SHORTEST_WORD}


def _evaluation(text: str, low: str, facts: CaseFacts) -> EffectValue | None:
    if _EVALUATED.search(low) is None:
        return None
    for told in find_dates(text, _context(facts)):
        if told.due is not None and told.is_due:
            is_week = "week" in told.rule and told.due == friday_of(told.due)
            return EffectValue(DecisionEffect.EVALUATION, day=told.due, is_week=is_week)
    return None


def _period(text: str, low: str, facts: CaseFacts) -> EffectValue | None:
    if _GOES_ON.search(low) is None:
        return None
    weeks = _weeks(low)
    if weeks is not None:
        start = max(facts.period_ends_on or facts.today, facts.today)
        return EffectValue(DecisionEffect.PERIOD, day=start + timedelta(weeks=weeks))
    for told in find_dates(text, _context(facts)):
        if told.due is not None and told.is_due and not told.effect:
            return EffectValue(DecisionEffect.PERIOD, day=told.due)
    return None


def _weeks(low: str) -> int | None:
    for found in _WEEKS.finditer(low):
        count = found["count"]
        if count.isdecimal() or count in NUMBERS:
            return int(count) if count.isdecimal() else NUMBERS[count]
    return None


def _phase(low: str, facts: CaseFacts) -> EffectValue | None:
    if _ENDS_CASE.search(low):
        is_new = facts.phase_kind is not PhaseKind.ENDED
        return EffectValue(DecisionEffect.PHASE, phase=PhaseKind.ENDED) if is_new else None
    for words, kind in _PHASES:
        if words.search(low) and (kind in _SPEAKS_OF_ITSELF or _INTO.search(low)):
            is_new = kind is not facts.phase_kind
            return EffectValue(DecisionEffect.PHASE, phase=kind) if is_new else None
    return None


def _context(facts: CaseFacts) -> NoteContext:
    return NoteContext(facts.today, None, None, None, None, ())
