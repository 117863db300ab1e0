"""What a team looks at before it takes somebody in (domain notes 1.24): advice, never a gate."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Where a team keeps the names of the criteria that it doesn't use.
SETTING = "criteria_off"


class Criterion(StrEnum):
    """The criteria of Rambøll's report (5.1.1); diagnosis alone never decides.

    Each is worded so that «yes» speaks for taking the person in.
    """

    MOTIVATED = "motivated"
    POTENTIAL = "potential"
    SAFE_AT_HOME = "safe_at_home"
    NOT_MAINLY_COGNITIVE = "not_mainly_cognitive"
    NOT_MAINLY_ADDICTION = "not_mainly_addiction"


class Answer(StrEnum):
    """What is known of a criterion."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer, and why."""

    answer: Answer
    reason: str = ""


Judgements = dict[Criterion, Judgement]


def read_judgements(stored: Mapping[str, Any]) -> Judgements:
    """What the table keeps as JSON; a criterion that a newer version knows is passed over."""
    known = {criterion.value for criterion in Criterion}
    return {
        Criterion(name): Judgement(Answer(told["answer"]), told.get("reason", ""))
        for name, told in stored.items()
        if name in known
    }


def write_judgements(judgements: Mapping[Criterion, Judgement]) -> dict[str, Any]:
    """The same as JSON, in the order of the criteria."""
    return {
        criterion.value: {
            "answer": judgements[criterion].answer.value,
            "reason": judgements[criterion].reason,
        }
        for criterion in Criterion
        if criterion in judgements
    }


def criteria_in_use(settings: Mapping[str, Any]) -> tuple[Criterion, ...]:
    """The criteria of a team, in order; a new team uses all."""
    off = settings.get(SETTING, ())
    return tuple(criterion for criterion in Criterion if criterion.value not in off)


def settings_with(settings: Mapping[str, Any], in_use: Iterable[Criterion]) -> dict[str, Any]:
    """The team's settings after it chose the criteria ``in_use``."""
    used = set(in_use)
    off = [criterion.value for criterion in Criterion if criterion not in used]
    return {**settings, SETTING: off}
