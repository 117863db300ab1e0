"""What a team looks at before it takes somebody in (domain notes 1.24): advice, never a gate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# Where a team keeps the names of the criteria that it doesn't use.
SETTING = "criteria_off"


class Criterion(Worded):
    """The criteria of Rambøll's report (5.1.1); diagnosis alone never decides.

    Each is worded so that «yes» speaks for taking the person in.
    """

    MOTIVATED = "motivated", mark("The person is motivated")
    POTENTIAL = "potential", mark("There is potential for rehabilitation")
    SAFE_AT_HOME = "safe_at_home", mark("Safe at home")
    NOT_MAINLY_COGNITIVE = (
        "not_mainly_cognitive",
        mark("Not mainly cognitive impairment or dementia"),
    )
    NOT_MAINLY_ADDICTION = "not_mainly_addiction", mark("Not mainly addiction or mental illness")


class Answer(Worded):
    """What is known of a criterion."""

    YES = "yes", mark("yes")
    NO = "no", mark("no")
    UNCLEAR = "unclear", mark("unclear")


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
