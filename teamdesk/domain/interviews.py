"""What is heard in a motivational interview: speech that leads to change, or away from it."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID, uuid5

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

# One to three quotes that bear on the plan go to the record (domain notes 3.2, row 7).
MOST_CHOSEN = 3
# «8 and 3» is the notes' own example (3.3) of wanting much and trusting little.
HIGH_IMPORTANCE, LOW_IMPORTANCE, LOW_CONFIDENCE = 7, 3, 4


class TalkTag(Worded):
    """Change talk in a motivational interview: DARN-CAT, and sustain talk."""

    DESIRE = "desire", mark("desire")
    ABILITY = "ability", mark("ability")
    REASON = "reason", mark("reason")
    NEED = "need", mark("need")
    COMMITMENT = "commitment", mark("commitment")
    ACTIVATION = "activation", mark("ready to")
    TAKING_STEPS = "taking_steps", mark("has begun")
    SUSTAIN = "sustain", mark("sustain talk")


class Source(Worded):
    """Who a statement is from, so that nobody's view is read as another's (hpl §§ 39–40)."""

    PERSON = "person", mark("the person says")
    RELATIVE = "relative", mark("a relative says")
    ASSESSOR = "assessor", mark("I judge")


class SummaryAnswer(Worded):
    """What the person said of the summary that was read out."""

    CONFIRMED = "confirmed", mark("Yes, that is how it is")
    ADJUSTED = "adjusted", mark("The person adjusted it")


class TalkHint(StrEnum):
    """What the rulers suggest to the author; never stored, and no score (domain notes 3.3)."""

    SMALLER_STEP = "smaller_step"
    BACK_TO_FOCUS = "back_to_focus"


class PlanUse(StrEnum):
    """What the plan of a note can become, and its next talk."""

    GOAL = "goal"
    MEASURE = "measure"
    PROMISE = "promise"
    NEXT_TALK = "next_talk"


def hint_of(importance: int | None, confidence: int | None) -> TalkHint | None:
    """What to think of, by the two rulers; no mean is ever made of them."""
    if importance is not None and importance <= LOW_IMPORTANCE:
        return TalkHint.BACK_TO_FOCUS
    if importance is None or confidence is None:
        return None
    is_wanted, is_hard = importance >= HIGH_IMPORTANCE, confidence <= LOW_CONFIDENCE
    return TalkHint.SMALLER_STEP if is_wanted and is_hard else None


def use_id(interview_id: UUID, use: PlanUse) -> UUID:
    """The id of what a note has become; it is always the same, so that nothing is made twice."""
    return uuid5(interview_id, use.value)


def plan_sentence(*parts: str) -> str:
    """What, when, where and with whom as one line, without what nobody said."""
    said = (" ".join(part.split()).rstrip(".,;") for part in parts)
    return ", ".join(part for part in said if part)
