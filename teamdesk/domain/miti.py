"""What a count of a talk comes to, by MITI 4.2: for supervision, and never for the record.

A coder rates a sound segment of about twenty minutes with four globals from 1 to 5, and counts
what the therapist does. The limits of fair and good are those of domain notes 3.4.
"""

from __future__ import annotations

from dataclasses import dataclass

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

LEAST_GLOBAL, MOST_GLOBAL = 1, 5
MOST_COUNT = 999


class Standing(Worded):
    """How a summary stands against the two limits."""

    BELOW = "below", mark("below fair")
    FAIR = "fair", mark("fair")
    GOOD = "good", mark("good")


@dataclass(frozen=True, slots=True)
class Limits:
    """From where a summary is fair, and from where it is good."""

    fair: float
    good: float

    def standing(self, value: float) -> Standing:
        """How a value stands; the limit itself is reached."""
        if value >= self.good:
            return Standing.GOOD
        return Standing.FAIR if value >= self.fair else Standing.BELOW


TECHNICAL = Limits(3.0, 4.0)
RELATIONAL = Limits(3.5, 4.0)
REFLECTIONS_TO_QUESTIONS = Limits(1.0, 2.0)
PERCENT_COMPLEX = Limits(40.0, 50.0)


@dataclass(frozen=True, slots=True)
class TalkCounts:
    """A count; a global that was not rated is None, and is never taken as a number."""

    change_talk: int | None = None
    sustain_talk: int | None = None
    partnership: int | None = None
    empathy: int | None = None
    questions: int = 0
    simple_reflections: int = 0
    complex_reflections: int = 0
    information: int = 0
    persuasion: int = 0
    persuasion_with_permission: int = 0
    affirmations: int = 0
    seeking: int = 0
    autonomy: int = 0
    confrontations: int = 0

    @property
    def reflections(self) -> int:
        """Simple and complex together."""
        return self.simple_reflections + self.complex_reflections


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary and how it stands; without its parts there is neither."""

    value: float | None
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class MitiSummary:
    """The four summaries of a count."""

    technical: Summary
    relational: Summary
    reflections_to_questions: Summary
    percent_complex: Summary


def summarise(counts: TalkCounts) -> MitiSummary:
    """What the counts come to.

    R:Q has no value without a question, and the share of complex reflections none without a
    reflection.
    """
    ratio = counts.reflections / counts.questions if counts.questions else None
    share = 100 * counts.complex_reflections / counts.reflections if counts.reflections else None
    return MitiSummary(
        technical=_judged(_middle(counts.change_talk, counts.sustain_talk), TECHNICAL),
        relational=_judged(_middle(counts.partnership, counts.empathy), RELATIONAL),
        reflections_to_questions=_judged(ratio, REFLECTIONS_TO_QUESTIONS),
        percent_complex=_judged(share, PERCENT_COMPLEX),
    )


def _middle(one: int | None, other: int | None) -> float | None:
    return None if one is None or other is None else (one + other) / 2


def _judged(value: float | None, limits: Limits) -> Summary:
    return Summary(value, None if value is None else limits.standing(value))
